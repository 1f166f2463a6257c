import * as v from 'valibot';
import { readEntries, readHead } from './log.ts';
import type { LogEntry } from './log.ts';
import { CHECKPOINT_KEY, differenceOf, packHeads } from './projection.ts';
import type { Checkpoint, Projection } from './projection.ts';
import { itemToRecord } from './record.ts';
import type { StoredRecord } from './record.ts';
import { keyText } from './table.ts';
import type { Item, Table, TransactItems } from './table.ts';

/** Rows written in one transaction, beside the checkpoint and the heads of packed partitions. */
const ROWS_PER_TRANSACTION = 90;
const ENTRIES_PER_ROUND = 50;

type RowWrite = { readonly put: Item } | { readonly remove: Item };

const checkpointItem = v.object({ n: v.number(), target: v.number(), part: v.number() });

/** An environment record has changed, which moves rows of every unit: run the repair of `liaison verify`. */
export class RebuildRequiredError extends Error {
  override readonly name = 'RebuildRequiredError';
}

export async function readCheckpoint(views: Table): Promise<Checkpoint> {
  const item = await views.get(CHECKPOINT_KEY, { consistent: true });
  return item === null ? { n: 0, target: 0, part: 0 } : v.parse(checkpointItem, item);
}

export function checkpointToItem(checkpoint: Checkpoint): Item {
  return { ...CHECKPOINT_KEY, ...checkpoint };
}

/**
 * Applies the log's entries to the views, in order, until none is left; answers the number it came to.
 *
 * Every write moves the checkpoint in the same transaction and under the condition that it stands where this projector
 * read it. So any number of projectors may run at once, be killed between any two steps, or be called twice for the
 * same change: each row is written exactly once, by whoever came first.
 */
export async function project<Environment>(
  projection: Projection<Environment>,
  { truth, views }: { truth: Table; views: Table },
): Promise<number> {
  for (;;) {
    const checkpoint = await readCheckpoint(views);
    const head = await readHead(truth);
    if (checkpoint.n >= head) return checkpoint.n;
    const target = checkpoint.part > 0 ? checkpoint.target : Math.min(head, checkpoint.n + ENTRIES_PER_ROUND);
    const steps = await stepsTo(projection, truth, checkpoint.n, target);
    await writeSteps(views, checkpoint, target, steps);
  }
}

/** The chunks of row writes that bring the views from one log number to another. The same range gives the same chunks. */
async function stepsTo<Environment>(
  projection: Projection<Environment>,
  truth: Table,
  from: number,
  target: number,
): Promise<RowWrite[][]> {
  const entries = await readEntries(truth, from, target);
  if (entries.some(({ kind }) => projection.environmentKinds.has(kind))) {
    throw new RebuildRequiredError('A record that every derived row depends on has changed: rebuild the views.');
  }
  const environment = await projection.loadEnvironment(truth);
  const puts: Item[] = [];
  const deletes: Item[] = [];
  for (const unit of await touchedUnits(projection, truth, entries, target)) {
    const now = await projection.loadUnit(truth, unit);
    // Commits may have followed the range: their entries are read after the unit, so none that the unit shows is missed.
    const later = await readEntries(truth, target, await readHead(truth));
    const after = revert(projection, unit, now, later);
    const before = revert(projection, unit, after, entries);
    const difference = differenceOf(
      projection.rowsOf(unit, before, environment),
      projection.rowsOf(unit, after, environment),
    );
    puts.push(...difference.puts);
    deletes.push(...difference.deletes);
  }
  // Heads last: a reader that sees the new head must find the new rows.
  const heads = packHeads(projection, [...puts, ...deletes], target);
  const put = (row: Item): RowWrite => ({ put: row });
  return chunk([...puts.map(put), ...deletes.map((row) => ({ remove: row })), ...heads.map(put)], ROWS_PER_TRANSACTION);
}

async function writeSteps(
  views: Table,
  checkpoint: Checkpoint,
  target: number,
  steps: readonly RowWrite[][],
): Promise<void> {
  let current = checkpoint;
  const remaining = steps.slice(checkpoint.part);
  for (const [index, step] of (remaining.length > 0 ? remaining : [[]]).entries()) {
    const isLast = index >= remaining.length - 1;
    const next: Checkpoint = isLast
      ? { n: target, target, part: 0 }
      : { n: checkpoint.n, target, part: current.part + 1 };
    try {
      await views.transact([
        moveCheckpoint(views.name, current, next),
        ...step.map((write) => toAction(write, views.name)),
      ]);
    } catch (error) {
      // Another projector moved the checkpoint: what this one computed is done or out of date. Start from the new one.
      if (error instanceof Error && error.name === 'TransactionCanceledException') return;
      throw error;
    }
    current = next;
  }
}

function moveCheckpoint(tableName: string, from: Checkpoint, to: Checkpoint): TransactItems[number] {
  const isFirst = from.n === 0 && from.part === 0;
  return {
    Put: {
      TableName: tableName,
      Item: checkpointToItem(to),
      ConditionExpression: `${isFirst ? 'attribute_not_exists(pk) OR ' : ''}(n = :n AND part = :part)`,
      ExpressionAttributeValues: { ':n': from.n, ':part': from.part },
    },
  };
}

function toAction(write: RowWrite, tableName: string): TransactItems[number] {
  if ('put' in write) return { Put: { TableName: tableName, Item: write.put } };
  const { pk, sk } = write.remove;
  return { Delete: { TableName: tableName, Key: { pk, sk } } };
}

/**
 * The units that the entries may have touched, in order: those of every state that the touched records have had since,
 * which may be a few too many. Those cost a look and change nothing.
 */
async function touchedUnits<Environment>(
  projection: Projection<Environment>,
  truth: Table,
  entries: readonly LogEntry[],
  target: number,
): Promise<string[]> {
  const keys = new Map(entries.map(({ key }) => [keyText(key), key]));
  const now = await truth.getMany([...keys.values()], { consistent: true });
  const later = await readEntries(truth, target, await readHead(truth));
  const states = [
    ...now.flatMap((item) => (item ? [itemToRecord(item)] : [])),
    ...[...entries, ...later.filter(({ key }) => keys.has(keyText(key)))].map(stateBefore),
  ];
  const units = states.filter(({ value }) => value !== null).flatMap((record) => projection.unitsOf(record));
  return [...new Set(units)].toSorted();
}

/** The record as it was before the entry's change. */
function stateBefore({ key, kind, id, version, before }: LogEntry): StoredRecord {
  return { key, kind, id, version: version - 1, value: before };
}

/** The records of a unit as they were before the entries, which are in order; sorted by key, so that rows come out alike. */
function revert<Environment>(
  projection: Projection<Environment>,
  unit: string,
  records: readonly StoredRecord[],
  entries: readonly LogEntry[],
): StoredRecord[] {
  const reverted = new Map(records.map((record) => [keyText(record.key), record]));
  for (const entry of entries.toReversed()) {
    const record = stateBefore(entry);
    if (record.value !== null && projection.unitsOf(record).includes(unit)) reverted.set(keyText(record.key), record);
    else reverted.delete(keyText(record.key));
  }
  return [...reverted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

function chunk<Member>(members: readonly Member[], size: number): Member[][] {
  const chunks: Member[][] = [];
  for (let start = 0; start < members.length; start += size) chunks.push(members.slice(start, start + size));
  return chunks;
}
