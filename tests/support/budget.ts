import { readFileSync } from 'node:fs';

/** What an operation with named inputs may cost at the most. */
export interface Bound {
  readonly requests: number;
  readonly readUnits: number;
}

/** The committed budget, by operation and name of the inputs. */
export const BUDGET = JSON.parse(readFileSync(new URL('../budget.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Bound>
>;

/** What one mutation may cost at the most, with the inputs of its tests. */
export interface ActBound {
  readonly requests: number;
  /** Write units of everything: records, log, kept answer, derived rows. */
  readonly writeUnits: number;
}

/**
 * The committed budget of mutations, by name. New ids are drawn, and decide between which rows a point falls: what moves on
 * the map has a few write units to spare.
 */
export const ACT_BUDGET = JSON.parse(readFileSync(new URL('../act-budget.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, ActBound>
>;
