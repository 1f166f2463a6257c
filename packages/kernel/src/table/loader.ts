/**
 * Gathers the keys that are asked for within one turn of the event loop and reads them together; each key is read once
 * for as long as the loader lives, which is one request.
 */
export class Loader<Key, Value> {
  readonly #readMany: (keys: readonly Key[]) => Promise<readonly Value[]>;
  readonly #known = new Map<Key, Promise<Value>>();
  #waiting: { key: Key; resolve: (value: Value) => void; reject: (reason: unknown) => void }[] = [];

  /** `readMany` answers in the order of the keys. */
  constructor(readMany: (keys: readonly Key[]) => Promise<readonly Value[]>) {
    this.#readMany = readMany;
  }

  load(key: Key): Promise<Value> {
    const known = this.#known.get(key);
    if (known) return known;
    const { promise, resolve, reject } = Promise.withResolvers<Value>();
    this.#known.set(key, promise);
    if (this.#waiting.length === 0) setImmediate(() => void this.#read());
    this.#waiting.push({ key, resolve, reject });
    return promise;
  }

  async loadMany(keys: readonly Key[]): Promise<Value[]> {
    return Promise.all(keys.map((key) => this.load(key)));
  }

  /** Remembers a value that was read in another way. */
  prime(key: Key, value: Value): void {
    if (!this.#known.has(key)) this.#known.set(key, Promise.resolve(value));
  }

  async #read(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      const values = await this.#readMany(batch.map(({ key }) => key));
      if (values.length !== batch.length) {
        throw new Error(`Asked for ${batch.length} keys, got ${values.length} values.`);
      }
      for (const [index, { resolve }] of batch.entries()) resolve(values[index] as Value);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
