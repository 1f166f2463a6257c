import { createLoader } from './loader.ts';
import type { Loader } from './loader.ts';
import { toKeyText } from './table.ts';
import type { Item, Key, Table } from './table.ts';

/** Loads the items at the keys of a table; null for each that is not there. A key that is alone is read by `GetItem`. */
export function createItemLoader(table: Table): Loader<Key, Item | null> {
  return createLoader(async (keys) => {
    const [only] = keys;
    return keys.length === 1 && only ? [await table.get(only)] : table.getMany(keys);
  }, toKeyText);
}
