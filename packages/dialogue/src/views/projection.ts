import { itemToRecord } from '@liaison/kernel/record';
import type { Projection, StoredRecord } from '@liaison/kernel/record';
import type { Item } from '@liaison/kernel/table';
import { bodyRow, sessionRow, taskForceRow } from './dialogue-index.ts';
import { INDEX } from './keys.ts';
import { createPointerRow, isPartKind } from '../record-keys.ts';
import { BODY, CONTRIBUTION, decodeAll, QUESTION, RECOMMENDATION, SESSION, TASK_FORCE } from '../records.ts';
import { recommendationRows } from './recommendation.ts';
import { sentRows } from './task-force.ts';

/** A unit is a partition of the truth, and nothing outside it decides its rows. */
export const projection: Projection = {
  unitsOf: ({ key, kind }) => (kind === 'RecommendationNumber' ? [] : [key.pk]),
  loadUnit: async (truth, unit) => {
    const items = await truth.queryAll({ pk: unit, consistent: true });
    return items.map(itemToRecord).filter(({ value }) => value !== null);
  },
  rowsOf: (_unit, records) => rowsOfPartition(records),
  environmentKinds: new Set(),
  loadEnvironment: async () => null,
  environmentOf: () => null,
  packedPartitions: [INDEX],
};

function rowsOfPartition(records: readonly StoredRecord[]): Item[] {
  return [
    ...decodeAll(SESSION, records).map(sessionRow),
    ...decodeAll(BODY, records).map(bodyRow),
    ...decodeAll(RECOMMENDATION, records).flatMap(recommendationRows),
    ...decodeAll(TASK_FORCE, records).flatMap((taskForce) => [
      taskForceRow(taskForce),
      ...sentRows(taskForce.id, decodeAll(CONTRIBUTION, records), decodeAll(QUESTION, records)),
    ]),
    ...records.flatMap(({ key, kind, id }) => (isPartKind(kind) ? [createPointerRow(kind, id, key.pk)] : [])),
  ];
}
