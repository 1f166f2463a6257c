import type { Instant } from '@liaison/kernel/values';
import type { Caller } from '../identity/caller.ts';

/** How a bucket stands. */
export interface RateState {
  readonly isAllowed: boolean;
  /** Cost units that were taken out; 0 where it was refused. */
  readonly taken: number;
  /** Cost units that a full bucket holds, which are those of one minute; infinite where nothing is limited. */
  readonly limit: number;
  /** Cost units that are left, whole. */
  readonly remaining: number;
  /** Seconds until there is at least one more unit; 0 where the bucket is full. */
  readonly refillSeconds: number;
  /** Seconds until what was refused would be let pass: 0 where it was, null where it never would be. */
  readonly retryAfterSeconds: number | null;
}

/** Token buckets: what callers may still ask. */
export interface RateLimiter {
  /** Takes the units out of the caller's bucket where they are in it. Never rejects. */
  take(caller: Caller, units: number, now: Instant): Promise<RateState>;
  /** What would become of taking them, as far as this process knows: nothing is taken, and nobody is asked. */
  look(caller: Caller, units: number, now: Instant): RateState;
  /** Says how many of the units taken were not spent; they are put back with the caller's next request. */
  giveBack(caller: Caller, units: number): void;
}
