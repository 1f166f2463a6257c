import { createItemLoader } from '../table/item-loader.ts';
import { createLoader } from '../table/loader.ts';
import type { Loader } from '../table/loader.ts';
import { toKeyText } from '../table/table.ts';
import type { Item, Key, Range, Table } from '../table/table.ts';
import { decodeRecords } from './codec.ts';
import type { Kind, Loaded, RecordLookup } from './kind.ts';
import type { Projection } from './projection.ts';
import { project } from './projector.ts';
import { itemToRecord } from './record.ts';
import type { StoredRecord } from './record.ts';
import { checkVersion, reportMissing } from './user-error.ts';
import type { Result } from './user-error.ts';

/** How a reader finds rows of the read model. */
type RowLookup = Pick<RecordLookup, 'readRow' | 'readFirstRow'>;

/**
 * Reads records by kind: for one request, or for one attempt of a mutation, which reads strongly. Records that are asked
 * for in the same turn of the event loop come in one request to the table; each is read, and decoded, once.
 */
export class RecordReader implements RecordLookup {
  readonly table: Table;
  readonly readRow: RecordLookup['readRow'];
  readonly readFirstRow: RecordLookup['readFirstRow'];
  readonly #items: Loader<Key, Item | null>;
  readonly #loaded = new Map<Kind<object>, Map<string, Promise<unknown>>>();

  private constructor(table: Table, { readRow, readFirstRow }: RowLookup) {
    this.table = table;
    this.readRow = readRow;
    this.readFirstRow = readFirstRow;
    this.#items = createItemLoader(table);
  }

  /** Reads for one request of a reader, whose rows of the read model are asked for together as well. */
  static forRequest(table: Table, views: Table): RecordReader {
    const rows = createLoader((keys: readonly Key[]) => views.getMany(keys), toKeyText);
    return new RecordReader(table, {
      readRow: (key) => rows.load(key),
      readFirstRow: (pk) => readFirstRow(views, pk),
    });
  }

  /**
   * Reads for those who write, through a table that reads strongly. A row of the read model that is not there may be about
   * a record that was just saved: then the views catch up first.
   */
  static strong(watched: Table, projection: Projection, tables: { truth: Table; views: Table }): RecordReader {
    const { views } = tables;
    const lookAgain = async (look: () => Promise<Item | null>): Promise<Item | null> => {
      const row = await look();
      if (row !== null) return row;
      await project(projection, tables);
      return look();
    };
    return new RecordReader(watched, {
      readRow: (key) => lookAgain(() => views.get(key, { consistent: true })),
      readFirstRow: (pk) => lookAgain(() => readFirstRow(views, pk, { consistent: true })),
    });
  }

  /** The record at the key, a tombstone too; null if there never was one. */
  async readRecord(key: Key): Promise<StoredRecord | null> {
    const item = await this.#items.load(key);
    return item === null ? null : itemToRecord(item);
  }

  /** The record of this kind at the key; null if there is none, or if it was deleted. */
  find<Value extends object>(kind: Kind<Value>, key: Key): Promise<Loaded<Value> | null> {
    return this.#once(kind, toKeyText(key), async () => {
      const record = await this.readRecord(key);
      return (record && decodeRecords(kind, [record])[0]) ?? null;
    });
  }

  /** The records of this kind at the keys, in the order of the keys; null for each that is not there. */
  findMany<Value extends object>(kind: Kind<Value>, keys: readonly Key[]): Promise<(Loaded<Value> | null)[]> {
    return Promise.all(keys.map((key) => this.find(kind, key)));
  }

  /** The record of this kind with this id; null if there is none. */
  async findById<Value extends object>(kind: Kind<Value>, id: string): Promise<Loaded<Value> | null> {
    const key = await this.locate(kind, id);
    return key && this.find(kind, key);
  }

  /** The key of the record of this kind with this id; null if there is none. */
  locate(kind: Kind<object>, id: string): Promise<Key | null> {
    return this.#once(kind, `id ${id}`, async () => kind.locate(id, this));
  }

  /** The value of the record with this id, or the error that there is none. `path` is the part of `input` with the id. */
  async require<Value extends object>(
    kind: Kind<Value>,
    path: string | readonly string[],
    id: string,
  ): Promise<Result<Value>> {
    const loaded = await this.findById(kind, id);
    return loaded === null ? { userErrors: [reportMissing(path, kind.noun, id)] } : { value: loaded.value };
  }

  /** The record with this id, or the error that there is none, or that its version is not the expected one. */
  async requireVersion<Value extends object>(
    kind: Kind<Value>,
    argument: string,
    id: string,
    expectedVersion: number,
  ): Promise<Result<Loaded<Value>>> {
    const loaded = await this.findById(kind, id);
    if (loaded === null) return { userErrors: [reportMissing(argument, kind.noun, id)] };
    const userErrors = checkVersion(loaded.record, expectedVersion);
    return userErrors.length > 0 ? { userErrors } : { value: loaded };
  }

  /** The records of this kind in a range of one partition, in the order of their keys; deleted ones are left out. */
  list<Value extends object>(
    kind: Kind<Value>,
    range: Pick<Range, 'pk' | 'from' | 'to'>,
  ): Promise<readonly Loaded<Value>[]> {
    return this.#once(kind, JSON.stringify(range), async () => {
      const items = await this.table.queryAll(range);
      for (const item of items) this.#items.prime({ pk: item.pk, sk: item.sk }, item);
      return decodeRecords(kind, items.map(itemToRecord));
    });
  }

  #once<Result>(kind: Kind<object>, what: string, read: () => Promise<Result>): Promise<Result> {
    const ofKind = this.#loaded.get(kind) ?? new Map<string, Promise<unknown>>();
    this.#loaded.set(kind, ofKind);
    const known = ofKind.get(what) as Promise<Result> | undefined;
    if (known !== undefined) return known;
    const reading = read();
    ofKind.set(what, reading);
    return reading;
  }
}

async function readFirstRow(
  views: Table,
  pk: string,
  { consistent = false }: { readonly consistent?: boolean } = {},
): Promise<Item | null> {
  const { items } = await views.query({ pk, limit: 1, consistent });
  return items[0] ?? null;
}
