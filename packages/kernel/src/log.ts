import * as v from 'valibot';
import { backOff } from './backoff.ts';
import { cancellationCodes, mayPass } from './cancellation.ts';
import type { Instant } from './instants.ts';
import { itemToRecord, recordToItem } from './record.ts';
import type { StoredRecord } from './record.ts';
import type { Item, Key, Table, TransactItems } from './table.ts';

/**
 * The log of one subgraph: its committed changes, numbered 1, 2, 3 … without gaps. An entry is written in the
 * transaction that writes the record, so the log is never behind the truth and never ahead of it.
 */
export interface LogEntry {
  readonly n: number;
  readonly at: Instant;
  /** Id of the actor. */
  readonly by: string;
  readonly key: Key;
  readonly kind: string;
  readonly id: string;
  /** Version that the change made. */
  readonly version: number;
  readonly deleted: boolean;
  /** The value before the change: null for a new record. What came after it stands in the next entry, or in the truth. */
  readonly before: unknown;
}

/** A change to commit. `before` is the record as the writer read it, null for a new one; a null value deletes. */
export interface Change {
  readonly before: StoredRecord | null;
  readonly after: Pick<StoredRecord, 'key' | 'kind' | 'id' | 'value'>;
}

export const LOG_PARTITION = 'LOG';
const HEAD: Key = { pk: LOG_PARTITION, sk: 'HEAD' };

/** A transaction holds 100 actions; every change takes two (record and entry), the counter one. */
export const LARGEST_COMMIT = 49;

/** Each attempt that fails means that another commit succeeded, so many writers at once need many attempts. */
const COMMIT_ATTEMPTS = 24;
const READ_ATTEMPTS = 10;

const headItem = v.object({ n: v.number() });
const entryItem = v.object({
  n: v.number(),
  at: v.string(),
  by: v.string(),
  recordPk: v.string(),
  recordSk: v.string(),
  kind: v.string(),
  id: v.string(),
  version: v.number(),
  deleted: v.boolean(),
  before: v.unknown(),
});

/** The record was changed by somebody else since the writer read it. */
export class StaleRecordError extends Error {
  override readonly name = 'StaleRecordError';
  readonly key: Key;

  constructor(key: Key) {
    super(`The record ${key.pk} ${key.sk} has changed since it was read.`);
    this.key = key;
  }
}

/** The number of the last committed change; 0 for an empty log. */
export async function readHead(table: Table): Promise<number> {
  const item = await table.get(HEAD, { consistent: true });
  return item === null ? 0 : v.parse(headItem, item).n;
}

/** The entries after `after` up to and including `upTo`, in order. `upTo` has been committed: it is at most the head. */
export async function readEntries(table: Table, after: number, upTo: number): Promise<LogEntry[]> {
  if (upTo <= after) return [];
  const range = { pk: LOG_PARTITION, from: sortKey(after + 1), to: sortKey(upTo), consistent: true };
  for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt += 1) {
    const items = await table.queryAll(range);
    if (items.length === upTo - after) return items.map(itemToEntry);
    // A query sees each item of a transaction by itself: the counter may be there a moment before the entries.
    await backOff(attempt);
  }
  throw new Error(`The log does not hold the entries ${after + 1} to ${upTo}.`);
}

/**
 * Commits the changes in one transaction: the records under the condition that nobody changed them since, their log
 * entries, and the log's counter. Tries again when another commit took the number; throws `StaleRecordError` when
 * another commit took the record. Answers the records as written.
 */
export async function commit(
  table: Table,
  changes: readonly Change[],
  { by, at }: { by: string; at: Instant },
): Promise<StoredRecord[]> {
  if (changes.length === 0) return [];
  if (changes.length > LARGEST_COMMIT) throw new RangeError(`A commit holds at most ${LARGEST_COMMIT} changes.`);
  const records = changes.map(({ before, after }) => ({ ...after, version: (before?.version ?? 0) + 1 }));
  for (let attempt = 1; ; attempt += 1) {
    const head = await readHead(table);
    try {
      await table.transact([
        advanceHead(table.name, head, head + changes.length),
        ...changes.flatMap((change, index) => {
          const record = records[index];
          return record ? writeOne(table.name, change, record, { n: head + index + 1, at, by }) : [];
        }),
      ]);
      return records;
    } catch (error) {
      const codes = cancellationCodes(error);
      if (codes === null) throw error;
      // Action 0 is the counter, then each record is followed by its entry.
      const stale = records.find((_record, index) => codes[1 + 2 * index] === 'ConditionalCheckFailed');
      if (stale) throw new StaleRecordError(stale.key);
      if (attempt === COMMIT_ATTEMPTS || !mayPass(codes)) throw error;
      await backOff(attempt);
    }
  }
}

function advanceHead(tableName: string, from: number, to: number): TransactItems[number] {
  return {
    Put: {
      TableName: tableName,
      Item: { ...HEAD, n: to },
      ConditionExpression: `${from === 0 ? 'attribute_not_exists(pk) OR ' : ''}n = :from`,
      ExpressionAttributeValues: { ':from': from },
    },
  };
}

function writeOne(
  tableName: string,
  { before }: Change,
  record: StoredRecord,
  { n, at, by }: { n: number; at: Instant; by: string },
): TransactItems {
  return [
    {
      Put: {
        TableName: tableName,
        Item: recordToItem(record),
        ConditionExpression: before === null ? 'attribute_not_exists(pk)' : 'version = :version',
        ...(before && { ExpressionAttributeValues: { ':version': before.version } }),
      },
    },
    { Put: { TableName: tableName, Item: entryToItem(entryOf(record, before?.value ?? null, { n, at, by })) } },
  ];
}

/** The record as it was before the entry's change; its value is null where there was none. */
export function stateBefore({ key, kind, id, version, before }: LogEntry): StoredRecord {
  return { key, kind, id, version: version - 1, value: before };
}

/** The entry that says a record was written. */
export function entryOf(
  record: StoredRecord,
  before: unknown,
  { n, at, by }: { n: number; at: Instant; by: string },
): LogEntry {
  const { key, kind, id, version } = record;
  return { n, at, by, key, kind, id, version, deleted: record.value === null, before };
}

export function entryToItem({ key, ...entry }: LogEntry): Item {
  return { pk: LOG_PARTITION, sk: sortKey(entry.n), recordPk: key.pk, recordSk: key.sk, ...entry };
}

export function itemToEntry(item: Item): LogEntry {
  const { recordPk, recordSk, ...entry } = v.parse(entryItem, item);
  return { ...entry, key: { pk: recordPk, sk: recordSk }, before: entry.before ?? null };
}

/** The item that holds the log's counter, for the first load. */
export function headToItem(n: number): Item {
  return { ...HEAD, n };
}

/** True for items of the truth that hold a record rather than the log. */
export function isRecordItem(item: Item): boolean {
  return item.pk !== LOG_PARTITION;
}

/** The record in the item at `key`, read strongly; null where there never was one. */
export async function readRecord(table: Table, key: Key): Promise<StoredRecord | null> {
  const item = await table.get(key, { consistent: true });
  return item === null ? null : itemToRecord(item);
}

function sortKey(n: number): string {
  return String(n).padStart(12, '0');
}
