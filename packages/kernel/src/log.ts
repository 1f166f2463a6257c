import * as v from 'valibot';
import { backOff } from './backoff.ts';
import { cancellationCodes, mayPass } from './cancellation.ts';
import type { Instant } from './instants.ts';
import { shownChanges, SILENT_LEDGER } from './ledger.ts';
import type { Ledger, ShownChange } from './ledger.ts';
import { SCOPES } from './permissions.ts';
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
  /**
   * The value before the change: null for a new record, and for personal data always. What came after it stands in the
   * next entry, or in the truth.
   */
  readonly before: unknown;
  /** What the change means to the readers of `changes`. */
  readonly shown: readonly ShownChange[];
  /** Numbers of the entries that made the versions before this one, where the record no longer lists them itself. */
  readonly earlier?: readonly number[];
}

/** A change to commit. `before` is the record as the writer read it, null for a new one; a null value deletes. */
export interface Change {
  readonly before: StoredRecord | null;
  readonly after: Pick<StoredRecord, 'key' | 'kind' | 'id' | 'value'>;
}

export const LOG_PARTITION = 'LOG';
export const HEAD: Key = { pk: LOG_PARTITION, sk: 'HEAD' };
/** Partitions of the truth that keep the first answer to a mutation. */
export const ANSWER_PREFIX = 'ANSWER#';

/** Who commits, when, and what the log's readers are told of it. */
export interface Terms {
  readonly by: string;
  readonly at: Instant;
  /** Without one, nobody is shown anything. */
  readonly ledger?: Ledger;
}

/** A transaction holds 100 actions; every change takes two (record and entry), the counter and what goes with it one each. */
export const LARGEST_COMMIT = 49;

/** Numbers that a record lists of its own entries; at 13 bytes each they stay well below one write unit. */
const LONGEST_TRAIL = 50;

/** Each attempt that fails means that another commit succeeded, so many writers at once need many attempts. */
const COMMIT_ATTEMPTS = 24;
const READ_ATTEMPTS = 10;

const headItem = v.object({ n: v.number() });
const audience = v.union([
  v.literal('PUBLIC'),
  v.object({
    scope: v.picklist(SCOPES),
    owners: v.array(v.object({ type: v.picklist(['Ngo', 'MemberState', 'Sector']), id: v.string() })),
  }),
]);
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
  shown: v.array(
    v.object({
      kind: v.string(),
      id: v.string(),
      version: v.number(),
      before: v.nullable(audience),
      after: v.nullable(audience),
    }),
  ),
  earlier: v.exactOptional(v.array(v.number())),
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
  return headOf(await table.get(HEAD, { consistent: true }));
}

/** The number in the counter's item; 0 where there is none yet. */
export function headOf(item: Item | null): number {
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

/** The entries of these numbers, which have been committed, in the order asked for. */
export async function readEntriesAt(table: Table, numbers: readonly number[]): Promise<LogEntry[]> {
  const keys = numbers.map((n) => ({ pk: LOG_PARTITION, sk: sortKey(n) }));
  for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt += 1) {
    const items = await table.getMany(keys, { consistent: true });
    const found = items.filter((item) => item !== null);
    if (found.length === keys.length) return found.map(itemToEntry);
    await backOff(attempt);
  }
  throw new Error(`The log does not hold all of the entries ${numbers.join(', ')}.`);
}

/**
 * Commits the changes in one transaction: the records under the condition that nobody changed them since, their log
 * entries, and the log's counter. Tries again when another commit took the number; throws `StaleRecordError` when
 * another commit took the record. Answers the records as written.
 */
export async function commit(table: Table, changes: readonly Change[], terms: Terms): Promise<StoredRecord[]> {
  if (changes.length === 0) return [];
  for (let attempt = 1; ; attempt += 1) {
    const head = await readHead(table);
    try {
      return await commitAt(table, head, changes, terms);
    } catch (error) {
      const codes = cancellationCodes(error);
      if (codes === null || attempt === COMMIT_ATTEMPTS || !mayPass(codes)) throw error;
      await backOff(attempt);
    }
  }
}

/**
 * One attempt at a commit that follows the log's entry `head`, with `beside` (at most one action) in the same transaction. Throws
 * `StaleRecordError` when another commit took a record, and the engine's cancellation when another took the number.
 */
export async function commitAt(
  table: Table,
  head: number,
  changes: readonly Change[],
  terms: Terms,
  beside: TransactItems = [],
): Promise<StoredRecord[]> {
  if (changes.length > LARGEST_COMMIT) throw new RangeError(`A commit holds at most ${LARGEST_COMMIT} changes.`);
  const written = changes.map((change, index) => afterChange(change, head + index + 1, terms));
  try {
    await table.transact([
      advanceHead(table.name, head, head + changes.length),
      ...changes.flatMap((change, index) => {
        const one = written[index];
        return one ? writeOne(table.name, change, one) : [];
      }),
      ...beside,
    ]);
  } catch (error) {
    const codes = cancellationCodes(error) ?? [];
    // Action 0 is the counter, then each record is followed by its entry.
    const stale = written.find((_one, index) => codes[1 + 2 * index] === 'ConditionalCheckFailed');
    if (stale) throw new StaleRecordError(stale.record.key);
    throw error;
  }
  return written.map(({ record }) => record);
}

interface Written {
  readonly record: StoredRecord;
  readonly entry: LogEntry;
}

/** The record as the change leaves it, and the entry that says so. */
function afterChange({ before, after }: Change, n: number, terms: Terms): Written {
  const trail = before?.trail ?? [];
  const isFull = trail.length >= LONGEST_TRAIL;
  const record: StoredRecord = {
    ...after,
    version: (before?.version ?? 0) + 1,
    trail: isFull ? [n] : [...trail, n],
  };
  return { record, entry: { ...entryOf(record, before, n, terms), ...(isFull && { earlier: trail }) } };
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

function writeOne(tableName: string, { before }: Change, { record, entry }: Written): TransactItems {
  return [
    {
      Put: {
        TableName: tableName,
        Item: recordToItem(record),
        ConditionExpression: before === null ? 'attribute_not_exists(pk)' : 'version = :version',
        ...(before && { ExpressionAttributeValues: { ':version': before.version } }),
      },
    },
    { Put: { TableName: tableName, Item: entryToItem(entry) } },
  ];
}

/** The record as it was before the entry's change; its value is null where there was none. */
export function stateBefore({ key, kind, id, version, before }: LogEntry): StoredRecord {
  return { key, kind, id, version: version - 1, value: before };
}

/** The entry that says a record was written. */
export function entryOf(
  record: StoredRecord,
  before: StoredRecord | null,
  n: number,
  { by, at, ledger = SILENT_LEDGER }: Terms,
): LogEntry {
  const { key, kind, id, version } = record;
  const shown = shownChanges(ledger, before, record);
  const kept = ledger.personalKinds.has(kind) ? null : (before?.value ?? null);
  return { n, at, by, key, kind, id, version, deleted: record.value === null, before: kept, shown };
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

/** True for items of the truth that hold a record rather than the log or the answer to a mutation. */
export function isRecordItem(item: Item): boolean {
  return item.pk !== LOG_PARTITION && !item.pk.startsWith(ANSWER_PREFIX);
}

/** The record in the item at `key`, read strongly; null where there never was one. */
export async function readRecord(table: Table, key: Key): Promise<StoredRecord | null> {
  const item = await table.get(key, { consistent: true });
  return item === null ? null : itemToRecord(item);
}

function sortKey(n: number): string {
  return String(n).padStart(12, '0');
}
