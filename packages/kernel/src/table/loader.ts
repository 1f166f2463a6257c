import DataLoader from 'dataloader';

export type Loader<Key, Value> = Pick<DataLoader<Key, Value, unknown>, 'load' | 'prime'>;

/**
 * Gathers the keys that are asked for within one turn of the event loop and reads them together; each key is read once
 * for as long as the loader lives, which is one request.
 *
 * @param readMany Answers in the order of the keys.
 * @param toCacheKey Needed for keys that are objects.
 */
export function createLoader<Key, Value>(
  readMany: (keys: readonly Key[]) => Promise<readonly Value[]>,
  toCacheKey?: (key: Key) => string,
): Loader<Key, Value> {
  return new DataLoader<Key, Value, unknown>(readMany, {
    batchScheduleFn: (read) => setImmediate(read),
    ...(toCacheKey && { cacheKeyFn: toCacheKey }),
  });
}
