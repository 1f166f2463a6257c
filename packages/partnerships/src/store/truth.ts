import { itemToRecord } from '@liaison/kernel/record';
import type { StoredRecord } from '@liaison/kernel/record';
import { createItemLoader, LAST } from '@liaison/kernel/table';
import type { Item, Key, Loader, Table } from '@liaison/kernel/table';
import type { Ngo } from '../domain/ngo.ts';
import { canExist, ngoKey, ngoPartition } from './keys.ts';
import { parseRecord, survivorOf } from './records.ts';
import type { Kind, Records } from './records.ts';

/**
 * Reads the truth for one request. Records of every kind that are asked for within a turn of the event loop come in one
 * BatchGet, each at most once.
 */
export class Truth {
  /** The table itself, for the log's readers. */
  readonly table: Table;
  readonly #items: Loader<Key, Item | null>;

  constructor(table: Table) {
    this.table = table;
    this.#items = createItemLoader(table);
  }

  /** The record at the key; null where there is none or it was deleted. */
  async find<K extends Kind>(kind: K, key: Key): Promise<Records[K] | null> {
    const record = await this.#record(key);
    return record === null ? null : parseRecord(kind, record);
  }

  /** The NGO with this id, or the one that it was merged into. */
  async ngo(id: string): Promise<Ngo | null> {
    for (let next = id; ;) {
      const record = await this.#record(ngoKey(next));
      if (record === null) return null;
      const survivor = survivorOf(record);
      if (survivor === null) return parseRecord('Ngo', record);
      next = survivor;
    }
  }

  /** The records at the keys, in their order; those that are missing or deleted are left out. */
  async findMany<K extends Kind>(kind: K, keys: readonly Key[]): Promise<Records[K][]> {
    const found = await Promise.all(keys.map((key) => this.find(kind, key)));
    return found.filter((record) => record !== null);
  }

  /** The first of the keys at which there is a record, or was one before it was deleted. */
  async keyInUse(keys: readonly Key[]): Promise<Key | null> {
    const found = await Promise.all(keys.map((key) => this.#record(key)));
    return found.find((record) => record !== null)?.key ?? null;
  }

  /** All records of a kind in a partition whose sort keys begin so, in the order of the sort keys. */
  async list<K extends Kind>(kind: K, pk: string, beginning = ''): Promise<Records[K][]> {
    const range = beginning === '' ? { pk } : { pk, from: beginning, to: beginning + LAST };
    const items = await this.table.queryAll(range);
    return items.map((item) => parseRecord(kind, itemToRecord(item))).filter((record) => record !== null);
  }

  /** The records of a kind that belong to an NGO, wherever they lie, in the order of their ids. */
  async ofNgo<K extends 'Partnership' | 'Publication' | 'Contact'>(
    kind: K,
    beginning: string,
    { id, formerIds }: Pick<Ngo, 'id' | 'formerIds'>,
  ): Promise<Records[K][]> {
    const homes = [id, ...formerIds];
    const found = await Promise.all(homes.map((home) => this.list(kind, ngoPartition(home), beginning)));
    const its = found.flat().filter(({ ngoId }) => ngoId === id);
    return homes.length === 1 ? its : its.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async #record(key: Key): Promise<StoredRecord | null> {
    if (!canExist(key)) return null;
    const item = await this.#items.load(key);
    return item === null ? null : itemToRecord(item);
  }
}
