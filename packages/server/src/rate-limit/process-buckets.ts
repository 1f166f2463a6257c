import { allowed, countedFrom, fillingTime, holdsEnough, refused } from './bucket.ts';
import type { Draught, FullAt } from './bucket.ts';
import { BoundedMap } from '../bounded-map.ts';
import type { RateState } from './rate-limiter.ts';

/** Some 10 MB of buckets; one that has not been asked for a minute is full, and nothing is lost with it. */
const MOST_BUCKETS = 50_000;

/** Token buckets in this process. Those asked longest ago are forgotten first. */
export class ProcessBuckets {
  readonly #buckets: BoundedMap<string, FullAt>;

  constructor(most = MOST_BUCKETS) {
    this.#buckets = new BoundedMap(most);
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** Undefined for one that nothing is known of, which is taken to be full. */
  fullAt(bucket: string): FullAt | undefined {
    return this.#buckets.get(bucket);
  }

  /** What has been learnt of a bucket that is kept elsewhere. */
  learn(bucket: string, fullAt: FullAt): void {
    this.#buckets.set(bucket, fullAt);
  }

  take(bucket: string, units: number, unitsPerMinute: number, given: Omit<Draught, 'takes'>): RateState {
    const state = this.look(bucket, units, unitsPerMinute, given);
    if (state.isAllowed) this.#buckets.set(bucket, this.#after(bucket, units, unitsPerMinute, given));
    return state;
  }

  /** What `take` would answer. */
  look(bucket: string, units: number, unitsPerMinute: number, given: Omit<Draught, 'takes'>): RateState {
    const draught = { ...given, takes: fillingTime(units, unitsPerMinute) };
    const before = this.#buckets.get(bucket);
    if (!holdsEnough(before, draught)) return refused(before, draught, unitsPerMinute);
    return allowed(this.#after(bucket, units, unitsPerMinute, given), given.now, units, unitsPerMinute);
  }

  #after(bucket: string, units: number, unitsPerMinute: number, given: Omit<Draught, 'takes'>): FullAt {
    const takes = fillingTime(units, unitsPerMinute);
    return countedFrom(this.#buckets.get(bucket), { ...given, takes }) + takes;
  }
}
