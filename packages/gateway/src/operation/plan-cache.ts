import { RecentMap } from '../recent-map.ts';
import type { RecentMapBounds } from '../recent-map.ts';

export type PlanCacheBounds = RecentMapBounds;

/**
 * Keeps the values that were requested last, within the bounds. A request for a value that is being made waits for
 * the same promise; a value that failed is forgotten, so the next one asks again.
 */
export class PlanCache<Value> {
  readonly #recent: RecentMap<Promise<Value>>;

  constructor(bounds: PlanCacheBounds) {
    this.#recent = new RecentMap(bounds);
  }

  /** `characters` is the length of the document. */
  get(key: string, characters: number, make: () => Promise<Value>): Promise<Value> {
    const found = this.#recent.get(key);
    if (found !== undefined) return found;
    const value = make();
    this.#recent.set(key, value, characters);
    value.catch(() => {
      if (this.#recent.get(key) === value) this.#recent.delete(key);
    });
    return value;
  }

  get size(): number {
    return this.#recent.size;
  }

  clear(): void {
    this.#recent.clear();
  }
}
