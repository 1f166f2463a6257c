import { CACHES, COMPUTE_MS, HABITS, READ_MS, SENT_BY_GET, TRANSACTION_MS } from './assumptions.ts';
import type { Crowd, Habit, Targets } from './assumptions.ts';
import type { Footprints } from './footprints.ts';

/** A habit of a crowd, ready to be replayed. */
export interface Asking {
  readonly crowd: Crowd;
  readonly habit: Habit;
  /** Part of the crowd's requests. */
  readonly share: number;
  /** Part of these that asks for each target, the most popular first. */
  readonly weights: readonly number[];
  /** For which a process is busy with one of them. */
  readonly milliseconds: number;
}

export function askingsOf(footprints: Footprints): Asking[] {
  return (Object.entries(HABITS) as [Crowd, readonly Habit[]][]).flatMap(([crowd, habits]) => {
    const whole = habits.reduce((sum, { share }) => sum + share, 0);
    return habits.map((habit) => ({
      crowd,
      habit,
      share: habit.share / whole,
      weights: zipfWeights(habit.targets),
      milliseconds: durationOf(habit.operation, footprints),
    }));
  });
}

/** Zipf's law: the n-th most popular of all is asked for in proportion to 1 / n^s. The weights have the sum 1. */
export function zipfWeights({ count, zipf }: Targets): number[] {
  const weights = Array.from({ length: count }, (_, index) => (index + 1) ** -zipf);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** Milliseconds of one request, from the round trips that were counted. */
export function durationOf(operation: string, { queries, acts }: Footprints): number {
  const act = acts[operation];
  const waves = act?.waves ?? queries[operation]?.waves ?? 0;
  // An act commits in one transaction and projects in one or two.
  return COMPUTE_MS + waves * READ_MS + (act ? 2 * (TRANSACTION_MS - READ_MS) : 0);
}

/**
 * Requests a second for one question that get past the caches before the origin. Each cache asks once, then answers by itself
 * until the answer is too old: of requests that come at random at a rate r, 1 in 1 + r × maxAge asks.
 */
export function pastCaches(rate: number, maxAge: number): number {
  if (maxAge === 0) return rate;
  const ofOneCache = (rate * SENT_BY_GET) / CACHES;
  return rate * (1 - SENT_BY_GET) + (CACHES * ofOneCache) / (1 + ofOneCache * maxAge);
}
