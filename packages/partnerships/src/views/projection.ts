import { itemToRecord } from '@liaison/kernel';
import type { Item, Projection, StoredRecord, Table } from '@liaison/kernel';
import type { FieldOffice } from '../domain/field-office.ts';
import {
  fieldOfficeKey,
  ngoOfPartition,
  ngoPartition,
  OFFICES,
  programmeOfPartition,
  programmePartition,
} from '../store/keys.ts';
import { recordsOf } from '../store/records.ts';
import { coveringPartition, NAMES, nameSortKey, POINTS, STATISTICS } from './keys.ts';
import { ngoRows } from './ngo-rows.ts';
import { programmeRows } from './programme-rows.ts';

/** What rows of every unit depend on: where the offices stand and which countries they cover. */
export interface Environment {
  readonly offices: readonly FieldOffice[];
}

const NGO_UNIT = 'ngo:';
const PROGRAMME_UNIT = 'programme:';
const OFFICE_UNIT = 'office:';

/**
 * The derived rows of this subgraph. Units are an NGO with all that is in its partition, a programme, an office; the
 * other records are read as they are.
 */
export const projection: Projection<Environment> = {
  unitsOf: ({ key, kind, id }) => {
    const ngoId = ngoOfPartition(key.pk);
    if (ngoId !== null) return kind === 'Publication' ? [] : [NGO_UNIT + ngoId];
    const programmeId = programmeOfPartition(key.pk);
    if (programmeId !== null) return [PROGRAMME_UNIT + programmeId];
    if (kind === 'FieldOffice') return [OFFICE_UNIT + id];
    return [];
  },
  loadUnit: async (truth, unit) => {
    const records = await recordsIn(truth, partitionOf(unit));
    return records.filter((record) => record.value !== null && projection.unitsOf(record).includes(unit));
  },
  rowsOf: (unit, records, { offices }) => [...rowsOf(unit, records, offices)],
  environmentKinds: new Set(['FieldOffice']),
  loadEnvironment: async (truth) => projection.environmentOf(await recordsIn(truth, OFFICES)),
  environmentOf: (records) => ({ offices: recordsOf('FieldOffice', records) }),
  packedPartitions: [STATISTICS, POINTS, NAMES],
};

function partitionOf(unit: string): string {
  const id = unit.slice(unit.indexOf(':') + 1);
  if (unit.startsWith(NGO_UNIT)) return ngoPartition(id);
  return unit.startsWith(PROGRAMME_UNIT) ? programmePartition(id) : fieldOfficeKey(id).pk;
}

async function recordsIn(truth: Table, pk: string): Promise<StoredRecord[]> {
  return (await truth.queryAll({ pk, consistent: true })).map(itemToRecord);
}

function rowsOf(unit: string, records: readonly StoredRecord[], offices: readonly FieldOffice[]): Iterable<Item> {
  if (unit.startsWith(NGO_UNIT)) return ngoRows(records, offices);
  return unit.startsWith(PROGRAMME_UNIT) ? programmeRows(records) : officeRows(records);
}

function* officeRows(records: readonly StoredRecord[]): Generator<Item> {
  for (const { id, name, countriesCovered } of recordsOf('FieldOffice', records)) {
    for (const country of countriesCovered) yield { pk: coveringPartition(country), sk: nameSortKey(name, id) };
  }
}
