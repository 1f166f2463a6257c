export interface RecentMapBounds {
  /** Values kept. */
  readonly entries: number;
  /** Characters of the texts of all values together: the size of a value grows with its text. */
  readonly characters: number;
}

interface Entry<Value> {
  readonly value: Value;
  readonly characters: number;
}

/** Values made of texts, by a key: those that were requested last, within the bounds. */
export class RecentMap<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #bounds: RecentMapBounds;
  #characters = 0;

  constructor(bounds: RecentMapBounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // A Map keeps the order of insertion: what is put in again is the youngest.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** `characters` is the length of the text. One beyond the bounds alone is not kept. */
  set(key: string, value: Value, characters: number): void {
    this.delete(key);
    if (characters > this.#bounds.characters) return;
    this.#entries.set(key, { value, characters });
    this.#characters += characters;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#bounds.entries && this.#characters <= this.#bounds.characters) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#characters -= entry.characters;
  }

  clear(): void {
    this.#entries.clear();
    this.#characters = 0;
  }
}
