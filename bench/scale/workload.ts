import { DAILY, HABITS } from './assumptions.ts';
import type { Crowd } from './assumptions.ts';
import { askingsOf, pastCaches } from './crowds.ts';
import type { Footprints } from './footprints.ts';

/** One stage of kind production, in one month. */
export interface Size {
  readonly name: string;
  readonly requests: number;
  readonly acts: number;
  /** Of records and log, and of derived rows. */
  readonly truthGb: number;
  readonly viewsGb: number;
  /** Processes that start, of all requests that reach the function. */
  readonly coldStarts: number;
}

export const SIZES: readonly Size[] = [
  { name: 'pilot', requests: 100_000, acts: 500, truthGb: 0.05, viewsGb: 0.05, coldStarts: 0.05 },
  { name: 'service', requests: 5_000_000, acts: 5_000, truthGb: 0.5, viewsGb: 0.5, coldStarts: 0.01 },
  { name: 'big', requests: 100_000_000, acts: 100_000, truthGb: 10, viewsGb: 15, coldStarts: 0.002 },
];

export const SECONDS_OF_MONTH = 730 * 3600;

/** What a month's requests come to, whatever it costs. */
export interface Load {
  /** That the CDN did not answer. */
  readonly atOrigin: number;
  /** That bring a key or token, each of which moves a bucket of the gateway's table. */
  readonly withCredentials: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Seconds that processes are busy, starts not counted. */
  readonly busySeconds: number;
}

const WITH_CREDENTIALS: ReadonlySet<Crowd> = new Set(['apps', 'officers', 'acts']);

/**
 * The mean of the month: the same habits as in the simulation, without its events. As the rate is even, caches keep a little less
 * than they do in truth. `hasCdn`: whether answers are kept at all.
 */
export function loadOf({ requests, acts }: Size, footprints: Footprints, hasCdn: boolean): Load {
  const sum = { atOrigin: 0, withCredentials: 0, readUnits: 0, writeUnits: 0, busySeconds: 0 };
  for (const { crowd, habit, share, weights, milliseconds } of askingsOf(footprints)) {
    const month = crowd === 'acts' ? acts : requests * (DAILY[crowd] ?? 0);
    const rate = (month * share) / SECONDS_OF_MONTH;
    const past = weights.reduce(
      (all, weight) => all + (hasCdn ? pastCaches(rate * weight, habit.maxAge) : rate * weight),
      0,
    );
    const count = past * SECONDS_OF_MONTH;
    const footprint = footprints.acts[habit.operation] ?? footprints.queries[habit.operation];
    sum.atOrigin += count;
    if (WITH_CREDENTIALS.has(crowd)) sum.withCredentials += count;
    sum.readUnits += count * (footprint?.readUnits ?? 0) * (habit.readsStrongly === true ? 2 : 1);
    sum.writeUnits += count * (footprint?.writeUnits ?? 0);
    sum.busySeconds += (count * milliseconds) / 1000;
  }
  return sum;
}

/** Write units of one act, on average. */
export function unitsOfAnAct(footprints: Footprints): number {
  const whole = HABITS.acts.reduce((sum, { share }) => sum + share, 0);
  return HABITS.acts.reduce(
    (sum, { operation, share }) => sum + ((footprints.acts[operation]?.writeUnits ?? 0) * share) / whole,
    0,
  );
}
