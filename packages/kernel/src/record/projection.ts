import type { StoredRecord } from './record.ts';
import { toKeyText } from '../table/table.ts';
import type { Item, Table } from '../table/table.ts';

/**
 * The derived rows of one subgraph, as a pure function of its truth.
 *
 * The truth is cut into units (an NGO with its partnerships and activities; a forum with its slots). Each row belongs to
 * exactly one unit and depends on the records of that unit alone, and on the environment. So a change is projected by
 * computing the rows of the touched units before and after it and writing the difference, and the same function, run
 * over everything, verifies or rebuilds the views.
 */
export interface Projection<Environment = unknown> {
  /** Units whose rows the record feeds; none for a record that no row shows. Not asked about tombstones. */
  unitsOf(record: StoredRecord): readonly string[];
  /** Units with a row that says where a deleted record is stored; absent if there are none. Needs only key and kind. */
  unitsOfTombstone?(record: StoredRecord): readonly string[];
  /** All records of a unit, read strongly, with the tombstones that feed it. */
  loadUnit(truth: Table, unit: string): Promise<StoredRecord[]>;
  /** The rows of a unit, whose records come in the order of their keys. Pure. */
  rowsOf(unit: string, records: readonly StoredRecord[], environment: Environment): readonly Item[];
  /**
   * Kinds of record that every unit may depend on (the offices that distances are measured from). A change of one is
   * not projected by itself: the views are rebuilt.
   */
  readonly environmentKinds: ReadonlySet<string>;
  loadEnvironment(truth: Table): Promise<Environment>;
  environmentOf(records: readonly StoredRecord[]): Environment;
  /**
   * Partitions that readers keep decoded in memory. Their head has the log's number of their last change, so one small
   * read shows if the copy is current.
   */
  readonly packedPartitions: readonly string[];
}

/** The units that the record feeds: none before its first version, those of its tombstone once it is deleted. */
export function findUnits<Environment>(projection: Projection<Environment>, record: StoredRecord): readonly string[] {
  if (record.value !== null) return projection.unitsOf(record);
  return record.version === 0 ? [] : (projection.unitsOfTombstone?.(record) ?? []);
}

/**
 * How far the views have come: all entries up to `n`, and `part` chunks of the range that ends at `target`. While `part` is
 * `UNDER_REPAIR`, projectors leave the views alone.
 */
export interface Checkpoint {
  readonly n: number;
  readonly target: number;
  readonly part: number;
}

export const UNDER_REPAIR = -1;
export const CHECKPOINT_KEY = { pk: 'CHECKPOINT', sk: 'A' } as const;
/** Sort key of a packed partition's head: before every other. */
export const PACK_HEAD = '!';

/** Puts and deletes that turn one set of rows into another, puts first, so that no row is missing in between. */
export interface RowDifference {
  readonly puts: readonly Item[];
  readonly deletes: readonly Item[];
}

export function compareRows(before: readonly Item[], after: readonly Item[]): RowDifference {
  const old = new Map(before.map((row) => [toKeyText(row), row]));
  const puts = after.filter((row) => {
    const was = old.get(toKeyText(row));
    return was === undefined || !isSameItem(was, row);
  });
  const kept = new Set(after.map(toKeyText));
  return { puts, deletes: before.filter((row) => !kept.has(toKeyText(row))) };
}

/** True when the two items would be stored alike: key order and absent attributes do not count. */
export function isSameItem(a: unknown, b: unknown): boolean {
  return toCanonicalText(a) === toCanonicalText(b);
}

/** A text that is the same for values that would be stored alike. */
export function toCanonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : member,
  );
}

/** The heads of the packed partitions that the rows touch. */
export function createPackHeads(projection: Projection, rows: readonly Item[], n: number): Item[] {
  const touched = new Set(rows.map(({ pk }) => pk));
  return projection.packedPartitions.filter((pk) => touched.has(pk)).map((pk) => ({ pk, sk: PACK_HEAD, n }));
}
