import type { Instant } from '@liaison/kernel/values';
import type { RateState } from './rate-limiter.ts';

/**
 * A token bucket is one number: the instant at which it will be full again, in whole microseconds since 1970 (the
 * "theoretical arrival time" of the generic cell rate algorithm, ITU-T I.371). What is taken out moves it later by the time
 * in which as much flows in. A bucket that is full fills from empty in one minute, whatever it holds.
 */
export type FullAt = number;

/** The time in which an empty bucket fills. */
export const MINUTE = 60_000_000;
const SECOND = 1_000_000;

export function microseconds(now: Instant): number {
  return Date.parse(now) * 1000;
}

/** The time in which so many units flow in; in favour of the limit, where it is no whole number. */
export function fillingTime(units: number, unitsPerMinute: number): number {
  return Math.ceil((units * MINUTE) / unitsPerMinute);
}

/** What is taken out of a bucket, and what is put back before: both as the time in which they flow in. */
export interface Draught {
  readonly takes: number;
  readonly putsBack: number;
  /** Microseconds since 1970. */
  readonly now: number;
}

/** From when the bucket counts: what is put back makes it full at most. */
export function countedFrom(fullAt: FullAt | undefined, { putsBack, now }: Draught): number {
  return Math.max((fullAt ?? 0) - putsBack, now);
}

export function holdsEnough(fullAt: FullAt | undefined, draught: Draught): boolean {
  return countedFrom(fullAt, draught) + draught.takes <= draught.now + MINUTE;
}

/** How a bucket stands of which the units have been taken. `fullAt` is that after the taking. */
export function allowed(fullAt: FullAt, now: number, units: number, unitsPerMinute: number): RateState {
  const standing = standingAt(fullAt, now, unitsPerMinute);
  return { isAllowed: true, taken: units, ...standing, retryAfterSeconds: 0 };
}

/** How a bucket stands that holds less than was to be taken. */
export function refused(fullAt: FullAt | undefined, draught: Draught, unitsPerMinute: number): RateState {
  const { now, takes } = draught;
  const from = countedFrom(fullAt, draught);
  const standing = standingAt(from, now, unitsPerMinute);
  const wait = Math.max(1, Math.ceil((from + takes - now - MINUTE) / SECOND));
  return { isAllowed: false, taken: 0, ...standing, retryAfterSeconds: takes > MINUTE ? null : wait };
}

/** Where nothing is limited. */
export function unlimited(units: number): RateState {
  const most = { limit: Infinity, remaining: Infinity };
  return { isAllowed: true, taken: units, ...most, refillSeconds: 0, retryAfterSeconds: 0 };
}

function standingAt(
  fullAt: FullAt,
  now: number,
  unitsPerMinute: number,
): Pick<RateState, 'limit' | 'remaining' | 'refillSeconds'> {
  const missing = Math.min(MINUTE, Math.max(0, fullAt - now));
  const remaining = Math.floor(((MINUTE - missing) * unitsPerMinute) / MINUTE);
  const refillSeconds = missing === 0 ? 0 : Math.ceil(Math.min(missing, MINUTE / unitsPerMinute) / SECOND);
  return { limit: unitsPerMinute, remaining, refillSeconds };
}
