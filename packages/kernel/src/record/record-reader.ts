import { createLoader } from '../table/loader.ts';
import type { Loader } from '../table/loader.ts';
import { toKeyText } from '../table/table.ts';
import type { Item, Key, Range, Table } from '../table/table.ts';
import type { Kind, Loaded, RecordLookup } from './kind.ts';
import { itemToRecord } from './record.ts';
import type { StoredRecord } from './record.ts';

export interface ReadModel {
  readonly views: Table;
  /** Applies to the views what the log holds and they do not yet. */
  readonly catchUp: () => Promise<unknown>;
}

/**
 * Reads records by kind: for one request, or for one attempt of a mutation, which reads strongly. Records that are asked
 * for in the same turn of the event loop come in one request to the table, and each is read once.
 */
export class RecordReader implements RecordLookup {
  readonly table: Table;
  readonly #readModel: ReadModel;
  readonly #items: Loader<Key, Item | null>;

  constructor(table: Table, readModel: ReadModel) {
    this.table = table;
    this.#readModel = readModel;
    this.#items = createLoader(async (keys) => {
      const [only] = keys;
      return keys.length === 1 && only ? [await table.get(only)] : table.getMany(keys);
    }, toKeyText);
  }

  /** The record at the key, a tombstone too; null if there never was one. */
  async readRecord(key: Key): Promise<StoredRecord | null> {
    const item = await this.#items.load(key);
    return item === null ? null : itemToRecord(item);
  }

  /** The record of this kind at the key; null if there is none, or if it was deleted. */
  async find<Value extends object>(kind: Kind<Value>, key: Key): Promise<Loaded<Value> | null> {
    const record = await this.readRecord(key);
    return record && load(kind, record);
  }

  /** The records of this kind at the keys, in the order of the keys; null for each that is not there. */
  async findMany<Value extends object>(kind: Kind<Value>, keys: readonly Key[]): Promise<(Loaded<Value> | null)[]> {
    return Promise.all(keys.map((key) => this.find(kind, key)));
  }

  /** The record of this kind with this id; null if there is none. */
  async findById<Value extends object>(kind: Kind<Value>, id: string): Promise<Loaded<Value> | null> {
    const key = await kind.locate(id, this);
    return key && this.find(kind, key);
  }

  /** The records of this kind in a range of one partition, in the order of their keys; deleted ones are left out. */
  async list<Value extends object>(kind: Kind<Value>, range: Range): Promise<Loaded<Value>[]> {
    const items = await this.table.queryAll(range);
    return items.map((item) => load(kind, itemToRecord(item))).filter((loaded) => loaded !== null);
  }

  /**
   * The row of the read model at the key, read strongly. If it is not there, the views are brought up to date first: it
   * may be about a record that was just saved.
   */
  async readRow(key: Key): Promise<Item | null> {
    const { views, catchUp } = this.#readModel;
    const row = await views.get(key, { consistent: true });
    if (row !== null) return row;
    await catchUp();
    return views.get(key, { consistent: true });
  }
}

function load<Value extends object>(kind: Kind<Value>, record: StoredRecord): Loaded<Value> | null {
  const value = record.value === null || record.kind !== kind.name ? null : kind.decode(record);
  return value === null ? null : { record, value };
}
