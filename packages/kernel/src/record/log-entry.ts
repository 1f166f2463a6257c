import * as v from 'valibot';
import type { Instant } from '../values/instants.ts';
import { computeFeedChanges, EMPTY_CHANGE_FEED } from './change-feed.ts';
import type { ChangeFeed, FeedChange } from './change-feed.ts';
import { SCOPES } from '../reader/permissions.ts';
import type { StoredRecord } from './record.ts';
import type { Item, Key } from '../table/table.ts';

/** One committed change. */
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
  readonly shown: readonly FeedChange[];
  /** Numbers of the entries that made the versions before this one, if the record no longer lists them itself. */
  readonly earlier?: readonly number[];
}

/** The log's counter, and records that the last commits wrote: a reader who sees the number must find all of them. */
export interface Head {
  /** The number of the last committed change; 0 for an empty log. */
  readonly n: number;
  /** All records of the last commit, and some of those before. */
  readonly records: readonly { readonly key: Key; readonly version: number }[];
  /** The answer that the last commit kept; null if it kept none. */
  readonly answer: { readonly pk: string; readonly expiresAt: number } | null;
}

/** Who commits, when, and what readers of the log learn of it. */
export interface Terms {
  readonly by: string;
  readonly at: Instant;
  /** Without one, no reader sees the change. */
  readonly changeFeed?: ChangeFeed;
}

export const LOG_PARTITION = 'LOG';
export const HEAD: Key = { pk: LOG_PARTITION, sk: 'HEAD' };
/** Partitions of the truth that keep the first answer to a mutation. */
export const ANSWER_PREFIX = 'ANSWER#';

const headItem = v.object({
  n: v.number(),
  wrote: v.exactOptional(v.array(v.tuple([v.string(), v.string(), v.number()]))),
  kept: v.exactOptional(v.tuple([v.string(), v.number()])),
});
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

/** The counter in its item; an empty log if there is no item yet. */
export function itemToHead(item: Item | null): Head {
  if (item === null) return { n: 0, records: [], answer: null };
  const { n, wrote = [], kept } = v.parse(headItem, item);
  const records = wrote.map(([pk, sk, version]) => ({ key: { pk, sk }, version }));
  return { n, records, answer: kept ? { pk: kept[0], expiresAt: kept[1] } : null };
}

/** The item that holds the counter. Short, for every commit reads it and writes it. */
export function headToItem({ n, records, answer }: Head): Item {
  return {
    ...HEAD,
    n,
    ...(records.length > 0 && { wrote: records.map(({ key, version }) => [key.pk, key.sk, version]) }),
    ...(answer && { kept: [answer.pk, answer.expiresAt] }),
  };
}

/** The entry that says a record was written. */
export function entryOf(
  record: StoredRecord,
  before: StoredRecord | null,
  n: number,
  { by, at, changeFeed = EMPTY_CHANGE_FEED }: Terms,
): LogEntry {
  const { key, kind, id, version } = record;
  const shown = computeFeedChanges(changeFeed, before, record);
  const kept = changeFeed.personalKinds.has(kind) ? null : (before?.value ?? null);
  return { n, at, by, key, kind, id, version, deleted: record.value === null, before: kept, shown };
}

/** The record as it was before the entry's change; its value is null if it did not exist. */
export function stateBefore({ key, kind, id, version, before }: LogEntry): StoredRecord {
  return { key, kind, id, version: version - 1, value: before };
}

export function entryToItem({ key, ...entry }: LogEntry): Item {
  return { ...entryKey(entry.n), recordPk: key.pk, recordSk: key.sk, ...entry };
}

export function itemToEntry(item: Item): LogEntry {
  const { recordPk, recordSk, ...entry } = v.parse(entryItem, item);
  return { ...entry, key: { pk: recordPk, sk: recordSk }, before: entry.before ?? null };
}

/** Twelve digits, so that entries are in the order of their numbers. */
export function entryKey(n: number): Key {
  return { pk: LOG_PARTITION, sk: String(n).padStart(12, '0') };
}

/** True for items of the truth that hold a record rather than the log or the answer to a mutation. */
export function isRecordItem(item: Item): boolean {
  return item.pk !== LOG_PARTITION && !item.pk.startsWith(ANSWER_PREFIX);
}
