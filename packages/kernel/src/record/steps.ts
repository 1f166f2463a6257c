import { backOff } from '../table/backoff.ts';
import { deriveRowsOrPark, isWholeUnit } from './derive-rows.ts';
import { stateBefore } from './log-entry.ts';
import type { LogEntry } from './log-entry.ts';
import { readEntries, readHeadBehind } from './log.ts';
import { compareRows, createPackHeads, findUnits } from './projection.ts';
import type { Projection } from './projection.ts';
import { sortByKey, itemToRecord } from './record.ts';
import type { StoredRecord } from './record.ts';
import { toKeyText } from '../table/table.ts';
import type { Item, Table } from '../table/table.ts';

/** Rows written in one transaction, beside the checkpoint: of 100 actions and 4 MB that the engine allows. */
const ROWS_PER_STEP = 90;
const BYTES_PER_STEP = 3_000_000;
const READ_ATTEMPTS = 10;

export type RowWrite = { readonly put: Item } | { readonly remove: Item };

/** An environment record has changed, which moves rows of every unit: run the repair of `liaison verify`. */
export class RebuildRequiredError extends Error {
  override readonly name = 'RebuildRequiredError';
}

/** The row writes that bring the views from one log number to another, a transaction each. The same range gives the same steps. */
export async function stepsTo<Environment>(
  projection: Projection<Environment>,
  truth: Table,
  from: number,
  target: number,
): Promise<RowWrite[][]> {
  const entries = await readEntries(truth, from, target);
  if (entries.some(({ kind }) => projection.environmentKinds.has(kind))) {
    throw new RebuildRequiredError('A record that every derived row depends on has changed: rebuild the views.');
  }
  const units = await touchedUnits(projection, truth, entries, target);
  if (units.length === 0) return [];
  const environment = await projection.loadEnvironment(truth);
  const puts = new Map<string, Item>();
  const deletes = new Map<string, Item>();
  for (const unit of units) {
    const now = await projection.loadUnit(truth, unit);
    // Commits may have followed the range: their entries are read after the unit, so none that the unit shows is missed.
    const later = await readEntries(truth, target, await readHeadBehind(truth, now));
    const after = revert(projection, unit, now, later);
    const before = revert(projection, unit, after, entries);
    const difference = compareRows(
      // An entry for the whole unit is written whatever was before it, and stays until a repair.
      deriveRowsOrPark(projection, unit, before, environment).filter((row) => !isWholeUnit(row)),
      deriveRowsOrPark(projection, unit, after, environment),
    );
    for (const row of difference.puts) {
      if (puts.has(toKeyText(row))) throw new Error(`Two units derive the row ${row.pk} ${row.sk}.`);
      puts.set(toKeyText(row), row);
    }
    for (const row of difference.deletes) deletes.set(toKeyText(row), row);
  }
  // A row that has gone over from one unit to another is put by the one and deleted by the other: it stays.
  for (const key of puts.keys()) deletes.delete(key);
  const heads = createPackHeads(projection, [...puts.values(), ...deletes.values()], target);
  return [
    ...chunk([
      ...Array.from(puts.values(), (put): RowWrite => ({ put })),
      ...Array.from(deletes.values(), (remove): RowWrite => ({ remove })),
    ]),
    // In a transaction of their own, the last: a reader who sees the new head must find the new rows, and a query does not
    // see a transaction as one.
    ...chunk(heads.map((put) => ({ put }))),
  ];
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
  const last = new Map(entries.map((entry) => [toKeyText(entry.key), entry]));
  const now = await readTouched(truth, [...last.values()]);
  const later = await readEntries(truth, target, await readHeadBehind(truth, now));
  const states = [...now, ...[...entries, ...later.filter(({ key }) => last.has(toKeyText(key)))].map(stateBefore)];
  const units = states.flatMap((record) => findUnits(projection, record));
  return [...new Set(units)].toSorted();
}

/**
 * The records that the entries wrote, at least as new as the entries. A batch read sees each item of a transaction by
 * itself, so it may see the log's counter before the record; once it has seen the record, so has every later read.
 */
async function readTouched(truth: Table, entries: readonly LogEntry[]): Promise<StoredRecord[]> {
  const keys = entries.map(({ key }) => key);
  for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt += 1) {
    const items = await truth.getMany(keys, { consistent: true });
    const records = items.flatMap((item) => (item ? [itemToRecord(item)] : []));
    const isThere = records.length === entries.length;
    if (isThere && entries.every(({ version }, index) => (records[index]?.version ?? 0) >= version)) return records;
    await backOff(attempt);
  }
  throw new Error('The truth does not hold the records that the log says were written.');
}

/** The records of a unit as they were before the entries, which are in order. */
function revert<Environment>(
  projection: Projection<Environment>,
  unit: string,
  records: readonly StoredRecord[],
  entries: readonly LogEntry[],
): StoredRecord[] {
  const reverted = new Map(records.map((record) => [toKeyText(record.key), record]));
  for (const entry of entries.toReversed()) {
    const record = stateBefore(entry);
    if (findUnits(projection, record).includes(unit)) reverted.set(toKeyText(record.key), record);
    else reverted.delete(toKeyText(record.key));
  }
  return sortByKey(reverted.values());
}

function chunk(writes: readonly RowWrite[]): RowWrite[][] {
  const chunks: RowWrite[][] = [];
  let current: RowWrite[] = [];
  let bytes = 0;
  for (const write of writes) {
    const size = 'put' in write ? Buffer.byteLength(JSON.stringify(write.put)) : 0;
    if (current.length > 0 && (current.length === ROWS_PER_STEP || bytes + size > BYTES_PER_STEP)) {
      chunks.push(current);
      current = [];
      bytes = 0;
    }
    current.push(write);
    bytes += size;
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}
