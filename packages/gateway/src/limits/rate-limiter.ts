import type { Instant } from '@liaison/kernel';
import type { Caller } from '../door/caller.ts';

/** How a bucket stands. */
export interface RateState {
  readonly isAllowed: boolean;
  /** Cost units that a full bucket holds, which are those of one minute. */
  readonly limit: number;
  /** Cost units that are left, whole. */
  readonly remaining: number;
  /** Seconds until the bucket is full again. */
  readonly resetSeconds: number;
  /** Seconds until what was refused would be let pass; 0 where it was. */
  readonly retryAfterSeconds: number;
}

/** Token buckets: what callers may still ask. */
export interface RateLimiter {
  /** Takes the units out of the caller's bucket where they are in it. Never rejects. */
  take(caller: Caller, units: number, now: Instant): Promise<RateState>;
  /** Says how many of the units taken were not spent; they are put back with the caller's next request. */
  giveBack(caller: Caller, units: number): void;
}
