import type { Instant } from '@liaison/kernel/values';
import type { Caller } from '../identity/caller.ts';
import { withDeadline } from '@liaison/gateway';
import type { ErrorHook } from '@liaison/gateway';
import { LEAST_UNITS } from './admission.ts';
import { BoundedMap } from '../bounded-map.ts';
import { allowed, fillingTime, holdsEnough, microseconds, MINUTE, refused, unlimited } from './bucket.ts';
import type { Draught } from './bucket.ts';
import { ProcessBuckets } from './process-buckets.ts';
import type { RateLimiter, RateState } from './rate-limiter.ts';
import type { TableBuckets } from './table-buckets.ts';

export interface RateLimiterOptions {
  /** Where the buckets of callers with credentials are; in this process alone without it. */
  readonly shared?: TableBuckets | undefined;
  /** Milliseconds in which their table must answer; 250 unless told otherwise. */
  readonly withinMs?: number;
  /** Buckets that are kept in this process; 50,000 unless told otherwise. */
  readonly mostBuckets?: number;
  /** Hears that the table does not answer, once for each time in which it is left alone. */
  readonly onError?: ErrorHook;
}

const WITHIN_MS = 250;
const MOST_CREDITS = 10_000;
/** For how long a table that did not answer is left alone. */
const LEFT_ALONE = 10_000_000;

/**
 * Buckets of the public in this process, those of callers with credentials in the table that all processes share. While
 * the table does not answer, theirs are in this process too, as they were last heard of.
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  return new TwofoldRateLimiter(options);
}

class TwofoldRateLimiter implements RateLimiter {
  readonly #here: ProcessBuckets;
  readonly #shared: TableBuckets | null;
  /** What is to be put back, as the time in which it flows in. */
  readonly #credits = new BoundedMap<string, number>(MOST_CREDITS);
  readonly #withinMs: number;
  readonly #onError: ErrorHook;
  #leftAloneUntil = 0;

  constructor({ shared, withinMs = WITHIN_MS, mostBuckets, onError = () => undefined }: RateLimiterOptions) {
    this.#here = new ProcessBuckets(mostBuckets);
    this.#shared = shared ?? null;
    this.#withinMs = withinMs;
    this.#onError = onError;
  }

  async take({ allowance, bucket, credentials }: Caller, units: number, at: Instant): Promise<RateState> {
    const { unitsPerMinute } = allowance;
    if (!Number.isFinite(unitsPerMinute)) return unlimited(units);
    const putsBack = this.#credits.get(bucket) ?? 0;
    this.#credits.delete(bucket);
    const draught = { takes: fillingTime(units, unitsPerMinute), putsBack, now: microseconds(at) };
    const state =
      (credentials === 'NONE' ? null : await this.#takeShared(bucket, units, unitsPerMinute, draught)) ??
      this.#here.take(bucket, units, unitsPerMinute, draught);
    if (state.isAllowed) return state;
    // What was refused has been read and checked all the same, and may come again at once, from anybody.
    if (credentials === 'NONE' && this.#here.take(bucket, LEAST_UNITS, unitsPerMinute, draught).isAllowed) {
      return this.#here.look(bucket, units, unitsPerMinute, { ...draught, putsBack: 0 });
    }
    this.#credit(bucket, putsBack);
    return state;
  }

  look({ allowance, bucket }: Caller, units: number, at: Instant): RateState {
    const { unitsPerMinute } = allowance;
    if (!Number.isFinite(unitsPerMinute)) return unlimited(units);
    const putsBack = this.#credits.get(bucket) ?? 0;
    return this.#here.look(bucket, units, unitsPerMinute, { putsBack, now: microseconds(at) });
  }

  giveBack({ allowance, bucket }: Caller, units: number): void {
    const { unitsPerMinute } = allowance;
    if (!Number.isFinite(unitsPerMinute) || !(units > 0)) return;
    this.#credit(bucket, Math.floor((units * MINUTE) / unitsPerMinute));
  }

  #credit(bucket: string, time: number): void {
    if (time > 0) this.#credits.set(bucket, Math.min(MINUTE, (this.#credits.get(bucket) ?? 0) + time));
  }

  /** Null where the table is not to be asked, or does not answer. */
  async #takeShared(
    bucket: string,
    units: number,
    unitsPerMinute: number,
    draught: Draught,
  ): Promise<RateState | null> {
    const { now } = draught;
    if (this.#shared === null || now < this.#leftAloneUntil) return null;
    const known = this.#here.fullAt(bucket);
    // What others may have put back since is little: whoever hurries costs no writes.
    if (!holdsEnough(known, draught)) return refused(known, draught, unitsPerMinute);
    const shared = this.#shared;
    try {
      const drawn = await withDeadline({ milliseconds: this.#withinMs }, (signal) =>
        shared.draw(bucket, draught, known, signal),
      );
      this.#here.learn(bucket, drawn.fullAt);
      return drawn.isAllowed
        ? allowed(drawn.fullAt, now, units, unitsPerMinute)
        : refused(drawn.fullAt, draught, unitsPerMinute);
    } catch (error) {
      this.#onError(new Error('The table of the buckets does not answer.', { cause: error }), {
        subgraph: undefined,
        path: undefined,
      });
      this.#leftAloneUntil = now + LEFT_ALONE;
      return null;
    }
  }
}
