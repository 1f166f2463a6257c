import type { Projection } from '@liaison/kernel';
import { loadUnit } from '../store/load-unit.ts';
import { unitsOf } from '../store/records.ts';
import { FORUMS } from './keys.ts';
import { rowsOf } from './rows.ts';

/** A forum with all that belongs to it is one unit; its rows depend on nothing else. */
export const projection: Projection<null> = {
  unitsOf,
  loadUnit,
  rowsOf: (_unit, records) => rowsOf(records),
  environmentKinds: new Set(),
  loadEnvironment: () => Promise.resolve(null),
  environmentOf: () => null,
  packedPartitions: [FORUMS],
};
