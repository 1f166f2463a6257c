import { itemToRecord, readRecord } from '@liaison/kernel/record';
import type { StoredRecord } from '@liaison/kernel/record';
import type { Key, Table } from '@liaison/kernel/table';
import type { Day } from '@liaison/kernel/values';
import type { Origin } from '../domain/recommendation.ts';
import { numberKey, numberPartition, partRange, recommendationKey } from './keys.ts';
import type { PartKind } from './keys.ts';
import { valuesOf } from './records.ts';
import type { Kind, ValuesByKind } from './records.ts';

/** A record as a writer needs it: as it stands, and its value. */
export interface Found<K extends Kind> {
  readonly record: StoredRecord;
  readonly value: ValuesByKind[K];
}

/** The record at the key, read strongly; null where there is none, or a tombstone. */
export async function readFound<K extends Kind>(truth: Table, kind: K, key: Key): Promise<Found<K> | null> {
  const record = await readRecord(truth, key);
  const [value] = record === null ? [] : valuesOf(kind, [record]);
  return record === null || value === undefined ? null : { record, value };
}

/** The value at the key, read strongly; null where there is none. */
export async function readValue<K extends Kind>(truth: Table, kind: K, key: Key): Promise<ValuesByKind[K] | null> {
  return (await readFound(truth, kind, key))?.value ?? null;
}

/** The parts of one kind in a partition, read strongly. */
export async function readParts<K extends PartKind>(
  truth: Table,
  kind: K,
  partition: string,
): Promise<ValuesByKind[K][]> {
  const items = await truth.queryAll({ pk: partition, ...partRange(kind), consistent: true });
  return valuesOf(kind, items.map(itemToRecord));
}

/** Whether the number stands for a recommendation made there. */
export async function isNumberTaken(truth: Table, origin: Origin, number: number): Promise<boolean> {
  return (await readRecord(truth, numberKey(origin, number))) !== null;
}

/** The number after the highest that is taken there. */
export async function nextNumber(truth: Table, origin: Origin): Promise<number> {
  const { items } = await truth.query({ pk: numberPartition(origin), backward: true, limit: 1, consistent: true });
  const [last] = valuesOf('RecommendationNumber', items.map(itemToRecord));
  return (last?.number ?? 0) + 1;
}

/** The day of the first recommendation that was made there and stands; null where there is none. */
export async function firstIssuedOn(truth: Table, origin: Origin): Promise<Day | null> {
  const numbers = await truth.queryAll({ pk: numberPartition(origin), consistent: true });
  const ids = valuesOf('RecommendationNumber', numbers.map(itemToRecord)).map(
    ({ recommendationId }) => recommendationId,
  );
  if (ids.length === 0) return null;
  const items = await truth.getMany(ids.map(recommendationKey), { consistent: true });
  const records = items.filter((item) => item !== null).map(itemToRecord);
  return (
    valuesOf('Recommendation', records)
      .map(({ issuedOn }) => issuedOn)
      .toSorted()[0] ?? null
  );
}
