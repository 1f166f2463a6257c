import * as v from 'valibot';
import { toKeyText } from '../table/table.ts';
import type { Item, Key } from '../table/table.ts';

/**
 * A record as the truth keeps it. `version` starts at 1 and every committed change raises it by one. A deleted record
 * stays as a tombstone: `value` is null, the version goes on.
 */
export interface StoredRecord<Value = unknown> {
  readonly key: Key;
  /** Type of the record, as in the schema: `Ngo`, `Forum`, … */
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly value: Value | null;
  /**
   * Numbers of the log entries that made the last versions, oldest first. If it begins after version 1, its oldest
   * entry says what came before (`LogEntry.earlier`). Absent on records that were not read from the truth.
   */
  readonly trail?: readonly number[];
}

/** A record before it is first written. */
export type NewRecord = Pick<StoredRecord, 'key' | 'kind' | 'id' | 'value'>;

const recordItem = v.object({
  pk: v.string(),
  sk: v.string(),
  kind: v.string(),
  id: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  value: v.nullable(v.unknown()),
  trail: v.exactOptional(v.array(v.number())),
});

/** The item that holds a record. */
export function recordToItem(record: StoredRecord): Item {
  const { key, kind, id, version, value, trail } = record;
  return { pk: key.pk, sk: key.sk, kind, id, version, value, ...(trail && { trail }) };
}

/** The record in an item; throws on an item that is not a record. The value is not parsed yet. */
export function itemToRecord(item: Item): StoredRecord {
  const { pk, sk, ...record } = v.parse(recordItem, item);
  return { key: { pk, sk }, ...record };
}

/** The records in the order of their keys, so that rows are the same however the records were read. */
export function sortByKey(records: Iterable<StoredRecord>): StoredRecord[] {
  const keyed = Array.from(records, (record) => [toKeyText(record.key), record] as const);
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}
