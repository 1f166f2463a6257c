import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Meter } from '../src/reader/meter.ts';
import { findUnits } from '../src/record/projection.ts';
import { itemToRecord } from '../src/record/record.ts';
import { createTables } from '../src/table/create-tables.ts';
import { Table } from '../src/table/table.ts';
import type { NewRecord, StoredRecord } from '../src/record/record.ts';
import type { Projection } from '../src/record/projection.ts';
import type { Item } from '../src/table/table.ts';

/** A member stands in any number of groups, which are the units; every row of a group shows all that the group has. */
export interface Member {
  readonly groups: readonly string[];
  readonly name: string;
  /** How many rows the member has in each of its groups. */
  readonly rows: number;
  readonly weight: number;
  /** Puts bytes into its rows. */
  readonly filling?: string;
}

export interface Environment {
  readonly unit: string;
}

export const PACK = 'PACK';
const MEMBERS = 'MEMBER';
/** The unit of those who have left: a row says that they were there. */
const LEFT = 'LEFT';

export function memberRecord(id: string, value: Member | null): NewRecord {
  return { key: { pk: MEMBERS, sk: id }, kind: 'Member', id, value };
}

export function settingRecord(unit: string): NewRecord {
  return { key: { pk: 'SETTING', sk: 'A' }, kind: 'Setting', id: 'setting', value: { unit } };
}

export const toyProjection: Projection<Environment> = {
  unitsOf: (record) => (record.kind === 'Member' ? (record.value as Member).groups : []),
  unitsOfTombstone: ({ kind }) => (kind === 'Member' ? [LEFT] : []),
  async loadUnit(truth, group) {
    const items = await truth.queryAll({ pk: MEMBERS, consistent: true });
    return items.map(itemToRecord).filter((record) => findUnits(toyProjection, record).includes(group));
  },
  rowsOf(group, records, { unit }) {
    if (group === LEFT) return records.map(({ id }) => ({ pk: LEFT, sk: id }));
    const members = records.map(({ id, value }) => ({ id, ...(value as Member) }));
    if (members.length === 0) return [];
    const total = members.reduce((sum, { weight }) => sum + weight, 0);
    const names = members.map(({ name }) => name);
    return [
      // Depends on the order of the records, which the kernel keeps the same.
      { pk: PACK, sk: group, total: `${total} ${unit}`, names },
      ...members.flatMap(({ id, name, rows, filling = '' }) =>
        Array.from({ length: rows }, (_, index): Item => {
          const sk = `${group}#${id}#${String(index).padStart(4, '0')}`;
          return { pk: `ROW#${index % 3}`, sk, name, count: members.length, filling };
        }),
      ),
    ];
  },
  environmentKinds: new Set(['Setting']),
  async loadEnvironment(truth) {
    const item = await truth.get({ pk: 'SETTING', sk: 'A' }, { consistent: true });
    return item === null ? { unit: 'kg' } : environmentOf([itemToRecord(item)]);
  },
  environmentOf,
  packedPartitions: [PACK],
};

function environmentOf(records: readonly StoredRecord[]): Environment {
  return (records.at(-1)?.value as Environment | undefined) ?? { unit: 'kg' };
}

export interface ToyTables {
  readonly truth: Table;
  readonly views: Table;
}

/** Two empty tables. */
export async function createToyTables(
  client: DynamoDBDocumentClient,
  names: { truth: string; views: string },
): Promise<ToyTables> {
  await createTables(client, [names.truth, names.views]);
  return openToyTables(client, names);
}

export function openToyTables(client: DynamoDBDocumentClient, names: { truth: string; views: string }): ToyTables {
  const open = (name: string): Table => new Table(client, name, 'toy', new Meter());
  return { truth: open(names.truth), views: open(names.views) };
}

export async function putItem(client: DynamoDBDocumentClient, tableName: string, item: Item): Promise<void> {
  await client.send(new PutCommand({ TableName: tableName, Item: item }));
}
