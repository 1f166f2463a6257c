export interface PlanCacheBounds {
  /** Values kept. */
  readonly entries: number;
  /** Characters of the documents whose values are kept, all together: what a value takes grows with its document. */
  readonly characters: number;
}

interface Entry<Value> {
  readonly value: Promise<Value>;
  readonly characters: number;
}

/**
 * Keeps the values that were asked for last, within the bounds. Whoever asks while a value is in the making waits for
 * the same promise; a value that failed is forgotten, so the next one asks again.
 */
export class PlanCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #bounds: PlanCacheBounds;
  #characters = 0;

  constructor(bounds: PlanCacheBounds) {
    this.#bounds = bounds;
  }

  /** `characters` is the length of the document. */
  get(key: string, characters: number, make: () => Promise<Value>): Promise<Value> {
    const found = this.#entries.get(key);
    // A Map keeps the order of insertion: what is put in again is the youngest.
    if (found !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, found);
      return found.value;
    }
    const entry: Entry<Value> = { value: make(), characters };
    this.#entries.set(key, entry);
    this.#characters += characters;
    entry.value.catch(() => {
      if (this.#entries.get(key) === entry) this.#forget(key, entry);
    });
    this.#shrink();
    return entry.value;
  }

  get size(): number {
    return this.#entries.size;
  }

  clear(): void {
    this.#entries.clear();
    this.#characters = 0;
  }

  #shrink(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= this.#bounds.entries && this.#characters <= this.#bounds.characters) return;
      this.#forget(key, entry);
    }
  }

  #forget(key: string, { characters }: Entry<Value>): void {
    this.#entries.delete(key);
    this.#characters -= characters;
  }
}
