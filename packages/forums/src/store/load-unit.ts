import { itemToRecord } from '@liaison/kernel';
import type { StoredRecord, Table } from '@liaison/kernel';
import { LAST_PUBLIC } from './keys.ts';

/** The public records of a forum's partition, read strongly, tombstones left out. */
export async function loadUnit(truth: Table, pk: string): Promise<StoredRecord[]> {
  const items = await truth.queryAll({ pk, to: LAST_PUBLIC, consistent: true });
  return items.map(itemToRecord).filter(({ value }) => value !== null);
}
