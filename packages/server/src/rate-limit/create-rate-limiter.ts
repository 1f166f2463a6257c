import type { Instant } from '@liaison/kernel/values';
import type { Caller } from '../identity/caller.ts';
import { withDeadline } from '@liaison/gateway';
import type { ErrorHook } from '@liaison/gateway';
import { LEAST_UNITS } from './admission.ts';
import { BoundedMap } from '../bounded-map.ts';
import {
  describeAllowed,
  toFillingTime,
  holdsEnough,
  toMicroseconds,
  MINUTE,
  describeRefused,
  describeUnlimited,
} from './bucket.ts';
import type { Withdrawal } from './bucket.ts';
import { ProcessBuckets } from './process-buckets.ts';
import type { RateLimiter, RateState } from './rate-limiter.ts';
import type { TableBuckets } from './table-buckets.ts';

export interface RateLimiterOptions {
  /**
   * The table of the buckets of callers with credentials.
   * @default none: all buckets are in this process
   */
  readonly shared?: TableBuckets | undefined;
  /**
   * Milliseconds until the table must have answered.
   * @default 250
   */
  readonly withinMs?: number;
  /**
   * The most buckets in this process.
   * @default 50,000
   */
  readonly mostBuckets?: number;
  /** Called when the table does not answer, once for each pause. */
  readonly onError?: ErrorHook;
}

const WITHIN_MS = 250;
const MOST_CREDITS = 10_000;
/** Microseconds for which a table that did not answer is not asked. */
const PAUSE = 10_000_000;

/**
 * Keeps buckets of the public in this process, and those of callers with credentials in a table that all processes
 * share. While the table does not answer, this process uses the last known state of its buckets.
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  return new TwofoldRateLimiter(options);
}

class TwofoldRateLimiter implements RateLimiter {
  readonly #here: ProcessBuckets;
  readonly #shared: TableBuckets | null;
  /** Units to put back, as the time in which they flow in. */
  readonly #credits = new BoundedMap<string, number>(MOST_CREDITS);
  readonly #withinMs: number;
  readonly #onError: ErrorHook;
  #pausedUntil = 0;

  constructor({ shared, withinMs = WITHIN_MS, mostBuckets, onError = () => undefined }: RateLimiterOptions) {
    this.#here = new ProcessBuckets(mostBuckets);
    this.#shared = shared ?? null;
    this.#withinMs = withinMs;
    this.#onError = onError;
  }

  async take({ allowance, bucket, credentials }: Caller, units: number, at: Instant): Promise<RateState> {
    const { unitsPerMinute } = allowance;
    if (!Number.isFinite(unitsPerMinute)) return describeUnlimited(units);
    const putsBack = this.#credits.get(bucket) ?? 0;
    this.#credits.delete(bucket);
    const withdrawal = { takes: toFillingTime(units, unitsPerMinute), putsBack, now: toMicroseconds(at) };
    const state =
      (credentials === 'NONE' ? null : await this.#takeShared(bucket, units, unitsPerMinute, withdrawal)) ??
      this.#here.take(bucket, units, unitsPerMinute, withdrawal);
    if (state.isAllowed) return state;
    // A refused request has been read and checked all the same, and anybody can repeat it.
    if (credentials === 'NONE' && this.#here.take(bucket, LEAST_UNITS, unitsPerMinute, withdrawal).isAllowed) {
      return this.#here.look(bucket, units, unitsPerMinute, { ...withdrawal, putsBack: 0 });
    }
    this.#credit(bucket, putsBack);
    return state;
  }

  look({ allowance, bucket }: Caller, units: number, at: Instant): RateState {
    const { unitsPerMinute } = allowance;
    if (!Number.isFinite(unitsPerMinute)) return describeUnlimited(units);
    const putsBack = this.#credits.get(bucket) ?? 0;
    return this.#here.look(bucket, units, unitsPerMinute, { putsBack, now: toMicroseconds(at) });
  }

  giveBack({ allowance, bucket }: Caller, units: number): void {
    const { unitsPerMinute } = allowance;
    if (!Number.isFinite(unitsPerMinute) || !(units > 0)) return;
    this.#credit(bucket, Math.floor((units * MINUTE) / unitsPerMinute));
  }

  #credit(bucket: string, time: number): void {
    if (time > 0) this.#credits.set(bucket, Math.min(MINUTE, (this.#credits.get(bucket) ?? 0) + time));
  }

  /** Null if the table is not asked, or does not answer. */
  async #takeShared(
    bucket: string,
    units: number,
    unitsPerMinute: number,
    withdrawal: Withdrawal,
  ): Promise<RateState | null> {
    const { now } = withdrawal;
    if (this.#shared === null || now < this.#pausedUntil) return null;
    const known = this.#here.fullAt(bucket);
    // Other processes can hardly have put much back since: a caller in a hurry causes no writes.
    if (!holdsEnough(known, withdrawal)) return describeRefused(known, withdrawal, unitsPerMinute);
    const shared = this.#shared;
    try {
      const result = await withDeadline({ milliseconds: this.#withinMs }, (signal) =>
        shared.withdraw(bucket, withdrawal, known, signal),
      );
      this.#here.learn(bucket, result.fullAt);
      return result.isAllowed
        ? describeAllowed(result.fullAt, now, units, unitsPerMinute)
        : describeRefused(result.fullAt, withdrawal, unitsPerMinute);
    } catch (error) {
      this.#onError(new Error('The table of the buckets does not answer.', { cause: error }), {
        subgraph: undefined,
        path: undefined,
      });
      this.#pausedUntil = now + PAUSE;
      return null;
    }
  }
}
