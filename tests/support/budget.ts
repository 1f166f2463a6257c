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
