import DataLoader from 'dataloader';

export type Loader<Key, Value> = Pick<DataLoader<Key, Value, unknown>, 'load'> & {
  /** Remembers a value that was read in another way, unless one is known already. */
  prime(key: Key, value: Value): void;
};

/**
 * Gathers the keys that are asked for within one turn of the event loop and reads them together; each key is read once
 * for as long as the loader lives, which is one request.
 *
 * @param readMany Answers in the order of the keys.
 * @param toCacheKey Needed for keys that are objects.
 */
export function createLoader<Key, Value>(
  readMany: (keys: readonly Key[]) => Promise<readonly Value[]>,
  toCacheKey: (key: Key) => unknown = (key) => key,
): Loader<Key, Value> {
  // DataLoader's own cache gives a known value with the next batch only: what then asks on comes too late for that batch.
  const loader = new DataLoader<Key, Value, unknown>(readMany, {
    batchScheduleFn: (read) => setImmediate(read),
    cache: false,
  });
  const known = new Map<unknown, Promise<Value>>();
  return {
    load(key) {
      const cacheKey = toCacheKey(key);
      const value = known.get(cacheKey) ?? loader.load(key);
      known.set(cacheKey, value);
      return value;
    },
    prime(key, value) {
      const cacheKey = toCacheKey(key);
      if (!known.has(cacheKey)) known.set(cacheKey, Promise.resolve(value));
    },
  };
}
