import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { deleteAll, writeAll } from '../table/bulk.ts';
import { itemToParked, PARKED } from './derive-rows.ts';
import type { ParkedRow } from './derive-rows.ts';
import { viewRows } from './load.ts';
import { isRecordItem, stateBefore } from './log-entry.ts';
import { readEntries, readHead, readHeadBehind } from './log.ts';
import { CHECKPOINT_KEY, PACK_HEAD, isSameItem, UNDER_REPAIR } from './projection.ts';
import type { Projection } from './projection.ts';
import { checkpointToItem, readCheckpoint } from './projector.ts';
import { itemToRecord } from './record.ts';
import type { StoredRecord } from './record.ts';
import { toKeyText } from '../table/table.ts';
import type { Item, Table } from '../table/table.ts';

/** How the views differ from what the truth says they must be. */
export interface Verdict {
  /** Rows that were compared. */
  readonly rows: number;
  readonly missing: readonly Item[];
  readonly unexpected: readonly Item[];
  /** Rows with the right key and another content, as they should be. */
  readonly different: readonly Item[];
  /** Entries of the log that are not yet applied to the views. */
  readonly lag: number;
  /** Rows that cannot be written. No repair can write them: the records behind them have to change. */
  readonly parked: readonly ParkedRow[];
}

export function isSound(verdict: Verdict): boolean {
  return (
    verdict.missing.length === 0 &&
    verdict.unexpected.length === 0 &&
    verdict.different.length === 0 &&
    verdict.lag === 0 &&
    verdict.parked.length === 0
  );
}

/**
 * Recomputes every derived row from the truth, as it was when this began, and compares. Throws if rows of a unit cannot be
 * computed. Reads both tables whole, so it is
 * for quiet times: a change that is projected meanwhile shows as a difference that a second run does not show.
 */
export async function verify<Environment>(
  projection: Projection<Environment>,
  { truth, views }: { truth: Table; views: Table },
): Promise<Verdict> {
  const head = await readHead(truth);
  return verifyAt(projection, { truth, views }, head);
}

/**
 * Writes the difference, which is also how views are rebuilt, and sets the checkpoint to the log's head. Writers may go on
 * meanwhile: projectors wait until the repair is done, and then apply the entries since it began. After an interrupted repair
 * they wait, with the whole log unapplied, until the repair is repeated.
 */
export async function repair<Environment>(
  client: DynamoDBDocumentClient,
  projection: Projection<Environment>,
  tables: { truth: Table; views: Table },
): Promise<Verdict> {
  const { name } = tables.views;
  const { n } = await readCheckpoint(tables.views);
  await writeAll(client, name, [checkpointToItem({ n: 0, target: 0, part: UNDER_REPAIR })]);
  const head = await readHead(tables.truth);
  const verdict = await verifyAt(projection, tables, head);
  await writeAll(client, name, [...verdict.missing, ...verdict.different]);
  await deleteAll(client, name, verdict.unexpected);
  // The head may have this number already, with rows that were wrong: the mark makes readers read them again.
  const mark = randomUUID();
  await writeAll(
    client,
    name,
    projection.packedPartitions.map((pk) => ({ pk, sk: PACK_HEAD, n: head, mark })),
  );
  await writeAll(client, name, [checkpointToItem({ n: head, target: head, part: 0 })]);
  return { ...verdict, lag: Math.max(0, head - n) };
}

async function verifyAt<Environment>(
  projection: Projection<Environment>,
  { truth, views }: { truth: Table; views: Table },
  head: number,
): Promise<Verdict> {
  const expected = new Map<string, Item>();
  for (const row of viewRows(projection, await recordsAt(truth, head))) {
    if (expected.has(toKeyText(row))) throw new Error(`Two units derive the row ${row.pk} ${row.sk}.`);
    expected.set(toKeyText(row), row);
  }
  const rows = expected.size;
  const parked = [...expected.values()].filter(({ pk }) => pk === PARKED).map(itemToParked);
  const unexpected: Item[] = [];
  const different: Item[] = [];
  for await (const found of views.scan()) {
    if (isBookkeeping(projection, found)) continue;
    const row = expected.get(toKeyText(found));
    if (row === undefined) unexpected.push(found);
    else if (!isSameItem(row, found)) different.push(row);
    expected.delete(toKeyText(found));
  }
  const { n } = await readCheckpoint(views);
  return { rows, missing: [...expected.values()], unexpected, different, lag: Math.max(0, head - n), parked };
}

/** All records as they were when the log's head was that number: a scan sees some before and some after later commits. */
async function recordsAt(truth: Table, head: number): Promise<Iterable<StoredRecord>> {
  const records = new Map<string, StoredRecord>();
  for await (const item of truth.scan()) if (isRecordItem(item)) records.set(toKeyText(item), itemToRecord(item));
  const later = await readEntries(truth, head, await readHeadBehind(truth, records.values()));
  for (const entry of later.toReversed()) records.set(toKeyText(entry.key), stateBefore(entry));
  return records.values();
}

function isBookkeeping(projection: Projection, { pk, sk }: Item): boolean {
  return pk === CHECKPOINT_KEY.pk || (sk === PACK_HEAD && projection.packedPartitions.includes(pk));
}
