import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { writeAll } from '../table/bulk.ts';
import { deriveRows } from './derive-rows.ts';
import { entryOf, entryToItem, headToItem } from './log-entry.ts';
import type { Terms } from './log-entry.ts';
import { PACK_HEAD, findUnits } from './projection.ts';
import type { Projection } from './projection.ts';
import { checkpointToItem } from './projector.ts';
import { sortByKey, recordToItem } from './record.ts';
import type { NewRecord, StoredRecord } from './record.ts';
import { toKeyText } from '../table/table.ts';
import type { Item } from '../table/table.ts';

/**
 * The first load: many records into empty tables, in bulk. It leaves what commits one by one would have left (records,
 * a log without gaps, views, checkpoint), but it is no transaction: the log's counter and the checkpoint are written
 * last, and a load that was broken off is repeated into emptied tables.
 */
export async function loadRecords<Environment>(
  client: DynamoDBDocumentClient,
  tables: { truth: string; views: string },
  projection: Projection<Environment>,
  newRecords: readonly NewRecord[],
  terms: Terms,
): Promise<{ records: number; rows: number }> {
  const records: StoredRecord[] = newRecords.map((record, index) => ({
    ...record,
    version: 1,
    trail: [index + 1],
  }));
  refuseEqualKeys(records);
  await writeAll(client, tables.truth, truthItems(records, terms));
  const rows = await writeAll(client, tables.views, viewRows(projection, records));
  const heads = projection.packedPartitions.map((pk) => ({ pk, sk: PACK_HEAD, n: records.length }));
  await writeAll(client, tables.views, heads);
  await writeAll(client, tables.truth, [headToItem({ n: records.length, records: [], answer: null })]);
  await writeAll(client, tables.views, [checkpointToItem({ n: records.length, target: records.length, part: 0 })]);
  return { records: records.length, rows };
}

/** Every derived row of the records given, unit by unit. */
export function* viewRows<Environment>(
  projection: Projection<Environment>,
  records: Iterable<StoredRecord>,
): Generator<Item> {
  const environmentRecords: StoredRecord[] = [];
  const units = new Map<string, StoredRecord[]>();
  for (const record of records) {
    if (record.value !== null && projection.environmentKinds.has(record.kind)) environmentRecords.push(record);
    for (const unit of findUnits(projection, record)) {
      const members = units.get(unit);
      if (members) members.push(record);
      else units.set(unit, [record]);
    }
  }
  const environment = projection.environmentOf(environmentRecords);
  for (const [unit, members] of units) yield* deriveRows(projection, unit, sortByKey(members), environment);
}

function refuseEqualKeys(records: readonly StoredRecord[]): void {
  const keys = new Set<string>();
  for (const { key } of records) {
    const text = toKeyText(key);
    if (keys.has(text)) throw new Error(`Two records have the key ${key.pk} ${key.sk}.`);
    keys.add(text);
  }
}

function* truthItems(records: readonly StoredRecord[], terms: Terms): Generator<Item> {
  for (const [index, record] of records.entries()) {
    yield recordToItem(record);
    yield entryToItem(entryOf(record, null, index + 1, terms));
  }
}
