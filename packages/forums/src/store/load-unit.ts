import { itemToRecord, readRecord } from '@liaison/kernel/record';
import type { StoredRecord } from '@liaison/kernel/record';
import type { Table } from '@liaison/kernel/table';
import { LAST_OF_FORUM } from './keys.ts';
import { keyOfUnit } from './records.ts';

/** The records that the rows of a unit depend on, read strongly, tombstones left out. */
export async function loadUnit(truth: Table, unit: string): Promise<StoredRecord[]> {
  const key = keyOfUnit(unit);
  if (key !== null) {
    const record = await readRecord(truth, key);
    return record === null || record.value === null ? [] : [record];
  }
  const items = await truth.queryAll({ pk: unit, to: LAST_OF_FORUM, consistent: true });
  return items.map(itemToRecord).filter(({ value }) => value !== null);
}
