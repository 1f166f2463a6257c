/**
 * Keeps the last `size` values that were asked for. Whoever asks while a value is in the making waits for the same
 * promise; a value that failed is forgotten, so the next one asks again.
 */
export class PlanCache<Value> {
  readonly #entries = new Map<string, Promise<Value>>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const found = this.#entries.get(key);
    // A Map keeps the order of insertion: what is put in again is the youngest.
    if (found !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, found);
      return found;
    }
    const made = make();
    this.#entries.set(key, made);
    made.catch(() => {
      if (this.#entries.get(key) === made) this.#entries.delete(key);
    });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#size) break;
      this.#entries.delete(oldest);
    }
    return made;
  }

  get size(): number {
    return this.#entries.size;
  }

  clear(): void {
    this.#entries.clear();
  }
}
