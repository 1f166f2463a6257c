export interface DocumentStoreBounds {
  readonly entries: number;
  /** Of all texts together. */
  readonly characters: number;
}

/** Texts of documents by their id; those that were asked for last, within the bounds. */
export class DocumentStore {
  readonly #texts = new Map<string, string>();
  readonly #bounds: DocumentStoreBounds;
  #characters = 0;

  constructor(bounds: DocumentStoreBounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#texts.size;
  }

  get(id: string): string | undefined {
    const text = this.#texts.get(id);
    if (text === undefined) return undefined;
    // A Map keeps the order of insertion: what is put in again is the youngest.
    this.#texts.delete(id);
    this.#texts.set(id, text);
    return text;
  }

  /** The id is made of the text, so that it never stands for another one. A text beyond the bounds alone is not kept. */
  set(id: string, text: string): void {
    if (text.length > this.#bounds.characters || this.get(id) !== undefined) return;
    this.#texts.set(id, text);
    this.#characters += text.length;
    for (const [oldest, { length }] of this.#texts) {
      if (this.#texts.size <= this.#bounds.entries && this.#characters <= this.#bounds.characters) return;
      this.#texts.delete(oldest);
      this.#characters -= length;
    }
  }
}
