import type { Instant } from '@liaison/kernel/values';
import type { Caller } from '../identity/caller.ts';

/** The state of a bucket. */
export interface RateState {
  readonly isAllowed: boolean;
  /** Cost units that were taken; 0 if refused. */
  readonly taken: number;
  /** The size of the bucket in cost units, which is that of one minute; infinite if nothing is limited. */
  readonly limit: number;
  /** Whole cost units that are left. */
  readonly remaining: number;
  /** Seconds until there is at least one more unit; 0 if the bucket is full. */
  readonly refillSeconds: number;
  /** Seconds until the refused request would be allowed: 0 if it was allowed, null if it never will be. */
  readonly retryAfterSeconds: number | null;
}

/** Limits the cost units of callers by token buckets. */
export interface RateLimiter {
  /** Takes the units from the bucket of the caller, if it has enough. Never rejects. */
  take(caller: Caller, units: number, now: Instant): Promise<RateState>;
  /** The result that `take` would have, as far as this process knows. Takes nothing, and asks no table. */
  look(caller: Caller, units: number, now: Instant): RateState;
  /** Gives back units that were taken and not spent. They are put back with the next request of the caller. */
  giveBack(caller: Caller, units: number): void;
}
