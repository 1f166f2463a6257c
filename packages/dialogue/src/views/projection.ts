import { itemToRecord } from '@liaison/kernel/record';
import type { Projection, StoredRecord } from '@liaison/kernel/record';
import type { Item } from '@liaison/kernel/table';
import { valuesOf } from '../store/records.ts';
import { bodyRow, sessionRow, taskForceRow } from './index-rows.ts';
import { INDEX } from './keys.ts';
import { pointerRows } from './pointers.ts';
import { recommendationRows } from './recommendation-rows.ts';
import { sentRows } from './task-force-rows.ts';

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
    ...valuesOf('DialogueSession', records).map(sessionRow),
    ...valuesOf('Body', records).map(bodyRow),
    ...valuesOf('Recommendation', records).flatMap(recommendationRows),
    ...valuesOf('TaskForce', records).flatMap((taskForce) => [
      taskForceRow(taskForce),
      ...sentRows(taskForce.id, valuesOf('Contribution', records), valuesOf('Question', records)),
    ]),
    ...pointerRows(records),
  ];
}
