import { itemToRecord, keyText, LAST, Loader } from '@liaison/kernel';
import type { Item, Key, Table } from '@liaison/kernel';
import { canExist } from './keys.ts';
import { parseRecord } from './records.ts';
import type { Kind, Records } from './records.ts';

/**
 * Reads the truth for one request. Records of every kind that are asked for within a turn of the event loop come in one
 * BatchGet, each at most once.
 */
export class Truth {
  readonly #table: Table;
  readonly #items: Loader<string, Item | null>;
  readonly #keys = new Map<string, Key>();

  constructor(table: Table) {
    this.#table = table;
    this.#items = new Loader(async (texts) => {
      const keys = texts.flatMap((text) => this.#keys.get(text) ?? []);
      const [only] = keys;
      return keys.length === 1 && only ? [await table.get(only)] : table.getMany(keys);
    });
  }

  /** The record at the key; null where there is none or it was deleted. */
  async find<K extends Kind>(kind: K, key: Key): Promise<Records[K] | null> {
    if (!canExist(key)) return null;
    const text = keyText(key);
    this.#keys.set(text, key);
    const item = await this.#items.load(text);
    return item === null ? null : parseRecord(kind, itemToRecord(item));
  }

  /** The records at the keys, in their order; those that are missing or deleted are left out. */
  async findMany<K extends Kind>(kind: K, keys: readonly Key[]): Promise<Records[K][]> {
    const found = await Promise.all(keys.map((key) => this.find(kind, key)));
    return found.filter((record) => record !== null);
  }

  /** All records of a kind in a partition whose sort keys begin so, in the order of the sort keys. */
  async list<K extends Kind>(kind: K, pk: string, beginning = ''): Promise<Records[K][]> {
    const range = beginning === '' ? { pk } : { pk, from: beginning, to: beginning + LAST };
    const items = await this.#table.queryAll(range);
    return items.map((item) => parseRecord(kind, itemToRecord(item))).filter((record) => record !== null);
  }
}
