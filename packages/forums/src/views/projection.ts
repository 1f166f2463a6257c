import type { Projection } from '@liaison/kernel/record';
import { loadUnit } from '../store/load-unit.ts';
import { keyOfUnit, unitsOf } from '../store/records.ts';
import { DRAFTS, FORUMS } from './keys.ts';
import { rowsOfForum, rowsOfOne } from './rows.ts';

/**
 * A forum with all that its rows depend on is one unit. Draft slots and proposed themes, which are many and change often, are
 * units by themselves.
 */
export const projection: Projection<null> = {
  unitsOf,
  loadUnit,
  rowsOf: (unit, records) => (keyOfUnit(unit) === null ? rowsOfForum(records) : records.flatMap(rowsOfOne)),
  environmentKinds: new Set(),
  loadEnvironment: () => Promise.resolve(null),
  environmentOf: () => null,
  packedPartitions: [DRAFTS, FORUMS],
};
