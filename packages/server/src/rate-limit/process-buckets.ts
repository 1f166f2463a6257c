import { describeAllowed, computeStart, toFillingTime, holdsEnough, describeRefused } from './bucket.ts';
import type { Withdrawal, FullAt } from './bucket.ts';
import { BoundedMap } from '../bounded-map.ts';
import type { RateState } from './rate-limiter.ts';

/** About 10 MB. A bucket that was not used for a minute is full, so nothing is lost without it. */
const MOST_BUCKETS = 50_000;

/** Token buckets in this process. The one that was used longest ago is removed first. */
export class ProcessBuckets {
  readonly #buckets: BoundedMap<string, FullAt>;

  constructor(most = MOST_BUCKETS) {
    this.#buckets = new BoundedMap(most);
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** Undefined for an unknown bucket, which counts as full. */
  fullAt(bucket: string): FullAt | undefined {
    return this.#buckets.get(bucket);
  }

  /** Stores the state of a bucket in the table. */
  learn(bucket: string, fullAt: FullAt): void {
    this.#buckets.set(bucket, fullAt);
  }

  take(bucket: string, units: number, unitsPerMinute: number, given: Omit<Withdrawal, 'takes'>): RateState {
    const state = this.look(bucket, units, unitsPerMinute, given);
    if (state.isAllowed) this.#buckets.set(bucket, this.#after(bucket, units, unitsPerMinute, given));
    return state;
  }

  /** The result that `take` would have. */
  look(bucket: string, units: number, unitsPerMinute: number, given: Omit<Withdrawal, 'takes'>): RateState {
    const withdrawal = { ...given, takes: toFillingTime(units, unitsPerMinute) };
    const before = this.#buckets.get(bucket);
    if (!holdsEnough(before, withdrawal)) return describeRefused(before, withdrawal, unitsPerMinute);
    return describeAllowed(this.#after(bucket, units, unitsPerMinute, given), given.now, units, unitsPerMinute);
  }

  #after(bucket: string, units: number, unitsPerMinute: number, given: Omit<Withdrawal, 'takes'>): FullAt {
    const takes = toFillingTime(units, unitsPerMinute);
    return computeStart(this.#buckets.get(bucket), { ...given, takes }) + takes;
  }
}
