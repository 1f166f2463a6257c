import type { Instant } from '@liaison/kernel/values';
import type { RateState } from './rate-limiter.ts';

/**
 * A token bucket is one number: the instant at which it will be full again, in whole microseconds since 1970 (the
 * "theoretical arrival time" of the generic cell rate algorithm, ITU-T I.371). A withdrawal moves it later by the time
 * in which the same units flow in. An empty bucket is full after one minute, whatever its size.
 */
export type FullAt = number;

/** The time in which an empty bucket fills. */
export const MINUTE = 60_000_000;
const SECOND = 1_000_000;

export function toMicroseconds(now: Instant): number {
  return Date.parse(now) * 1000;
}

/** The time in which the units flow in, rounded up. */
export function toFillingTime(units: number, unitsPerMinute: number): number {
  return Math.ceil((units * MINUTE) / unitsPerMinute);
}

/** A withdrawal, in microseconds of filling time, and the time that is put back before it. */
export interface Withdrawal {
  readonly takes: number;
  readonly putsBack: number;
  /** Microseconds since 1970. */
  readonly now: number;
}

/** The state of the bucket before the withdrawal. Putting back makes it full at most. */
export function computeStart(fullAt: FullAt | undefined, { putsBack, now }: Withdrawal): number {
  return Math.max((fullAt ?? 0) - putsBack, now);
}

export function holdsEnough(fullAt: FullAt | undefined, withdrawal: Withdrawal): boolean {
  return computeStart(fullAt, withdrawal) + withdrawal.takes <= withdrawal.now + MINUTE;
}

/** The state of a bucket after an allowed withdrawal. */
export function describeAllowed(fullAt: FullAt, now: number, units: number, unitsPerMinute: number): RateState {
  const level = readLevel(fullAt, now, unitsPerMinute);
  return { isAllowed: true, taken: units, ...level, retryAfterSeconds: 0 };
}

/** The state of a bucket that has too little. */
export function describeRefused(fullAt: FullAt | undefined, withdrawal: Withdrawal, unitsPerMinute: number): RateState {
  const { now, takes } = withdrawal;
  const from = computeStart(fullAt, withdrawal);
  const level = readLevel(from, now, unitsPerMinute);
  const wait = Math.max(1, Math.ceil((from + takes - now - MINUTE) / SECOND));
  return { isAllowed: false, taken: 0, ...level, retryAfterSeconds: takes > MINUTE ? null : wait };
}

/** The state if nothing is limited. */
export function describeUnlimited(units: number): RateState {
  const most = { limit: Infinity, remaining: Infinity };
  return { isAllowed: true, taken: units, ...most, refillSeconds: 0, retryAfterSeconds: 0 };
}

function readLevel(
  fullAt: FullAt,
  now: number,
  unitsPerMinute: number,
): Pick<RateState, 'limit' | 'remaining' | 'refillSeconds'> {
  const missing = Math.min(MINUTE, Math.max(0, fullAt - now));
  const remaining = Math.floor(((MINUTE - missing) * unitsPerMinute) / MINUTE);
  const refillSeconds = missing === 0 ? 0 : Math.ceil(Math.min(missing, MINUTE / unitsPerMinute) / SECOND);
  return { limit: unitsPerMinute, remaining, refillSeconds };
}
