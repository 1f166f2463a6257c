import { createHash } from 'node:crypto';
import { findItemFault } from '../table/item-limits.ts';
import { toKeyText } from '../table/table.ts';
import type { Item, Key } from '../table/table.ts';
import type { Projection } from './projection.ts';
import type { StoredRecord } from './record.ts';

/**
 * The partition of the read model that lists rows that could not be written. Such an entry is derived from the records as
 * all rows are, so it goes when the row can be written, and `verify` and `repair` treat it like any row.
 */
export const PARKED = 'PARKED';

/** A row that could not be written, or all rows of a unit if they could not be computed. */
export interface ParkedRow {
  readonly unit: string;
  /** Null if no row of the unit could be computed. */
  readonly row: Key | null;
  readonly reason: string;
}

const LONGEST_REASON = 300;

/**
 * The rows of a unit, whose records come in the order of their keys. A row that the engine would refuse is parked: an entry
 * takes its place, and every other row is written as usual. One record that is too large must not stop all views.
 */
export function deriveRows<Environment>(
  projection: Projection<Environment>,
  unit: string,
  records: readonly StoredRecord[],
  environment: Environment,
): readonly Item[] {
  return projection.rowsOf(unit, records, environment).map((row) => {
    const reason = findItemFault(row);
    return reason === null ? row : parkedToItem({ unit, row: { pk: row.pk, sk: row.sk }, reason });
  });
}

/** As `deriveRows`; a unit whose rows cannot be computed is parked as a whole. Its rows stay as they are until a repair. */
export function deriveRowsOrPark<Environment>(
  projection: Projection<Environment>,
  unit: string,
  records: readonly StoredRecord[],
  environment: Environment,
): readonly Item[] {
  try {
    return deriveRows(projection, unit, records, environment);
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return [parkedToItem({ unit, row: null, reason: reason.slice(0, LONGEST_REASON) })];
  }
}

function parkedToItem({ unit, row, reason }: ParkedRow): Item {
  const digest = createHash('sha256')
    .update(row === null ? unit : toKeyText(row))
    .digest('hex');
  return { pk: PARKED, sk: digest, unit: cut(unit), row: row && { pk: cut(row.pk), sk: cut(row.sk) }, reason };
}

function cut(text: string): string {
  return text.slice(0, LONGEST_REASON);
}

/** The entry behind a row of the partition `PARKED`. */
export function itemToParked(item: Item): ParkedRow {
  const { unit, row, reason } = item as Item & ParkedRow;
  return { unit, row, reason };
}

/** True for the entry of a unit that is parked as a whole. */
export function isWholeUnit({ pk, row }: Item): boolean {
  return pk === PARKED && row === null;
}
