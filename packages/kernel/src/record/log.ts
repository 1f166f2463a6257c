import { backOff } from '../table/backoff.ts';
import { cancellationCodes, mayPass } from '../table/cancellation.ts';
import {
  entryKey,
  entryOf,
  entryToItem,
  HEAD,
  headToItem,
  itemToEntry,
  itemToHead,
  LOG_PARTITION,
} from './log-entry.ts';
import type { Head, LogEntry, Terms } from './log-entry.ts';
import { toCanonicalText } from './projection.ts';
import { itemToRecord, recordToItem } from './record.ts';
import type { StoredRecord } from './record.ts';
import { toKeyText } from '../table/table.ts';
import type { Item, Key, Table, TransactItems } from '../table/table.ts';

// The log of one subgraph: its committed changes, numbered 1, 2, 3 … without gaps. An entry is written in the transaction
// that writes the record, so the log is never behind the truth and never ahead of it.

/** A change to commit. `before` is the record as the writer read it, null for a new one; a null value deletes. */
export interface Change {
  readonly before: StoredRecord | null;
  readonly after: Pick<StoredRecord, 'key' | 'kind' | 'id' | 'value'>;
  /** True if the version rises even if the value stays the same, because another record that it guards has changed. */
  readonly always?: boolean;
}

/** True if the record stays as it is: such a change is neither written nor reported. */
export function changesNothing({ before, after, always = false }: Change): boolean {
  return !always && before !== null && toCanonicalText(before.value) === toCanonicalText(after.value);
}

/** The version of the record once the change is committed. */
export function computeVersionAfter(change: Change): number {
  const version = change.before?.version ?? 0;
  return changesNothing(change) ? version : version + 1;
}

/** What is written in the transaction of a commit beside it: the answer that is kept for its idempotency key. */
export interface KeptAnswer {
  readonly item: Item & { readonly expiresAt: number };
  /** The instant of the request, in seconds: an answer that has expired by then gives way. */
  readonly now: number;
}

/** A transaction holds 100 actions; every change takes two (record and entry), the counter and the kept answer one each. */
export const LARGEST_COMMIT = 49;

/** Numbers that a record lists of its own entries; at 13 bytes each they stay well below one write unit. */
const LONGEST_TRAIL = 50;

/** Records of this commit and the last ones that the head names: so many that it costs one write unit. */
const RECORDS_IN_HEAD = 6;

/** Each attempt that fails means that another commit succeeded, so many writers at once need many attempts. */
const COMMIT_ATTEMPTS = 24;
const READ_ATTEMPTS = 10;

/** Another writer changed the record after this one read it. */
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
  return itemToHead(await table.get(HEAD, { consistent: true })).n;
}

/**
 * The number of the last change that the records may show. A reader may come upon what a commit wrote a moment before the
 * counter shows the commit; the records themselves know which entries made them.
 */
export async function readHeadBehind(table: Table, records: Iterable<StoredRecord>): Promise<number> {
  let head = await readHead(table);
  for (const { trail } of records) head = Math.max(head, trail?.at(-1) ?? 0);
  return head;
}

/** The entries after `after` up to and including `upTo`, in order. `upTo` has been committed: it is at most the head. */
export async function readEntries(table: Table, after: number, upTo: number): Promise<LogEntry[]> {
  if (upTo <= after) return [];
  const range = { pk: LOG_PARTITION, from: entryKey(after + 1).sk, to: entryKey(upTo).sk, consistent: true };
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
  const keys = numbers.map(entryKey);
  for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt += 1) {
    const items = await table.getMany(keys, { consistent: true });
    const found = items.filter((item) => item !== null);
    if (found.length === keys.length) return found.map(itemToEntry);
    await backOff(attempt);
  }
  throw new Error(`The log does not hold all of the entries ${numbers.join(', ')}.`);
}

/** The record at `key`, read strongly; null if there never was one. */
export async function readRecord(table: Table, key: Key): Promise<StoredRecord | null> {
  const item = await table.get(key, { consistent: true });
  return item === null ? null : itemToRecord(item);
}

/**
 * Commits the changes in one transaction: the records under the condition that nobody changed them since, their log
 * entries, and the log's counter. Tries again when another commit took the number; throws `StaleRecordError` when
 * another commit took the record. Answers the records as written.
 */
export async function commit(table: Table, changes: readonly Change[], terms: Terms): Promise<StoredRecord[]> {
  if (changes.length === 0) return [];
  for (let attempt = 1; ; attempt += 1) {
    const head = itemToHead(await table.get(HEAD, { consistent: true }));
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
 * One attempt at a commit that follows `head`, with the answer to keep in the same transaction. Throws
 * `StaleRecordError` when another commit took a record, and the engine's cancellation when another took the number.
 */
export async function commitAt(
  table: Table,
  head: Head,
  changes: readonly Change[],
  terms: Terms,
  kept: KeptAnswer | null = null,
): Promise<StoredRecord[]> {
  if (changes.length > LARGEST_COMMIT) throw new RangeError(`A commit holds at most ${LARGEST_COMMIT} changes.`);
  const written = changes.map((change, index) => afterChange(change, head.n + index + 1, terms));
  try {
    await table.transact([
      written.length > 0 ? advanceHead(table.name, head, written, kept) : checkHead(table.name, head.n),
      ...changes.flatMap((change, index) => {
        const one = written[index];
        return one ? writeOne(table.name, change, one) : [];
      }),
      ...(kept ? [keepAnswer(table.name, kept)] : []),
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
  const trail = before === null ? [] : trailOf(before);
  const isFull = trail.length >= LONGEST_TRAIL;
  const record: StoredRecord = {
    ...after,
    version: (before?.version ?? 0) + 1,
    trail: isFull ? [n] : [...trail, n],
  };
  return { record, entry: { ...entryOf(record, before, n, terms), ...(isFull && { earlier: trail }) } };
}

/** Without the trail of the version before, a record would lose its history. */
function trailOf(before: StoredRecord): readonly number[] {
  if (before.trail && before.trail.length > 0) return before.trail;
  throw new Error(`The record ${toKeyText(before.key).replace('\n', ' ')} to be changed was not read from the truth.`);
}

function advanceHead(
  tableName: string,
  from: Head,
  written: readonly Written[],
  kept: KeptAnswer | null,
): TransactItems[number] {
  const now = written.map(({ record: { key, version } }) => ({ key, version }));
  const keys = new Set(now.map(({ key }) => toKeyText(key)));
  const before = from.records.filter(({ key }) => !keys.has(toKeyText(key)));
  const to: Head = {
    n: from.n + written.length,
    records: [...now, ...before].slice(0, Math.max(now.length, RECORDS_IN_HEAD)),
    answer: kept && { pk: kept.item.pk, expiresAt: kept.item.expiresAt },
  };
  return { Put: { TableName: tableName, Item: headToItem(to), ...standsAt(from.n) } };
}

function checkHead(tableName: string, at: number): TransactItems[number] {
  return { ConditionCheck: { TableName: tableName, Key: HEAD, ...standsAt(at) } };
}

function standsAt(n: number): { ConditionExpression: string; ExpressionAttributeValues: Record<string, unknown> } {
  return {
    ConditionExpression: `${n === 0 ? 'attribute_not_exists(pk) OR ' : ''}n = :n`,
    ExpressionAttributeValues: { ':n': n },
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

function keepAnswer(tableName: string, { item, now }: KeptAnswer): TransactItems[number] {
  return {
    Put: {
      TableName: tableName,
      Item: item,
      ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
      ExpressionAttributeValues: { ':now': now },
    },
  };
}
