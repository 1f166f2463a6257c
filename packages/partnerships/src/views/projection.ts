import { itemToRecord, findUnits } from '@liaison/kernel/record';
import type { Projection, StoredRecord } from '@liaison/kernel/record';
import type { Item, Table } from '@liaison/kernel/table';
import type { FieldOffice } from '../domain/field-office.ts';
import {
  contactKey,
  fieldOfficeKey,
  ngoOfPartition,
  ngoPartition,
  OFFICES,
  programmeOfPartition,
  programmePartition,
} from '../record-keys.ts';
import { CONTACT, decodeAll, FIELD_OFFICE, NGO } from '../records.ts';
import { coveringPartition, NAMES, nameSortKey, POINTS, STATISTICS, UNVERIFIED, unverifiedSortKey } from './keys.ts';
import { ngoRows } from './ngo-rows.ts';
import { programmeRows } from './programme-rows.ts';

/** What rows of every unit depend on: the positions of the offices and the countries that they cover. */
export interface Environment {
  readonly offices: readonly FieldOffice[];
}

const NGO_UNIT = 'ngo:';
const PROGRAMME_UNIT = 'programme:';
const OFFICE_UNIT = 'office:';
/** Followed by the NGO in whose partition the contact is, and the contact's id. */
const CONTACT_UNIT = 'contact:';

/**
 * The rows of this subgraph. Units are an NGO with all its records, in whichever partition; a programme; an office;
 * a contact by itself, so that its changes cost no look at the NGO. The other records are read as they are.
 */
export const projection: Projection<Environment> = {
  unitsOf: ({ key, kind, id, value }) => {
    switch (kind) {
      case 'Ngo':
        return [NGO_UNIT + id];
      case 'Partnership':
      case 'Activity':
      case 'Publication':
        return [NGO_UNIT + (value as { readonly ngoId: string }).ngoId];
      case 'Contact':
        return [`${CONTACT_UNIT}${ngoOfPartition(key.pk) ?? ''}/${id}`];
      case 'Programme':
      case 'ProgrammeFeedback':
        return [PROGRAMME_UNIT + (programmeOfPartition(key.pk) ?? '')];
      case 'FieldOffice':
        return [OFFICE_UNIT + id];
      default:
        return [];
    }
  },
  // A deleted record keeps the row that says where it was, for its history.
  unitsOfTombstone: ({ key, kind }) => {
    switch (kind) {
      case 'Activity':
      case 'Publication':
        return [NGO_UNIT + (ngoOfPartition(key.pk) ?? '')];
      case 'ProgrammeFeedback':
        return [PROGRAMME_UNIT + (programmeOfPartition(key.pk) ?? '')];
      default:
        return [];
    }
  },
  loadUnit: async (truth, unit) => {
    const records = await recordsOfUnit(truth, unit);
    return records.filter((record) => findUnits(projection, record).includes(unit));
  },
  rowsOf: (unit, records, { offices }) => [...rowsOf(unit, records, offices)],
  environmentKinds: new Set(['FieldOffice']),
  loadEnvironment: async (truth) => projection.environmentOf(await recordsIn(truth, OFFICES)),
  environmentOf: (records) => ({ offices: decodeAll(FIELD_OFFICE, records) }),
  packedPartitions: [STATISTICS, POINTS, NAMES],
};

async function recordsOfUnit(truth: Table, unit: string): Promise<StoredRecord[]> {
  const id = unit.slice(unit.indexOf(':') + 1);
  if (unit.startsWith(NGO_UNIT)) return recordsOfNgo(truth, id);
  if (unit.startsWith(PROGRAMME_UNIT)) return recordsIn(truth, programmePartition(id));
  if (unit.startsWith(OFFICE_UNIT)) return recordsIn(truth, fieldOfficeKey(id).pk);
  const [home = '', personId = ''] = id.split('/');
  const item = await truth.get(contactKey(home, personId), { consistent: true });
  return item === null ? [] : [itemToRecord(item)];
}

/** The records in the partition of an NGO and in those of the NGOs that were merged into it. */
async function recordsOfNgo(truth: Table, ngoId: string): Promise<StoredRecord[]> {
  const own = await recordsIn(truth, ngoPartition(ngoId));
  const [ngo] = decodeAll(NGO, own);
  const formerIds = ngo?.formerIds ?? [];
  const others = await Promise.all(formerIds.map((formerId) => recordsIn(truth, ngoPartition(formerId))));
  return [own, ...others].flat();
}

async function recordsIn(truth: Table, pk: string): Promise<StoredRecord[]> {
  return (await truth.queryAll({ pk, consistent: true })).map(itemToRecord);
}

function rowsOf(unit: string, records: readonly StoredRecord[], offices: readonly FieldOffice[]): Iterable<Item> {
  if (unit.startsWith(NGO_UNIT)) return ngoRows(records, offices);
  if (unit.startsWith(PROGRAMME_UNIT)) return programmeRows(records);
  return unit.startsWith(OFFICE_UNIT) ? officeRows(records) : contactRows(records);
}

function* officeRows(records: readonly StoredRecord[]): Generator<Item> {
  for (const { id, name, countriesCovered } of decodeAll(FIELD_OFFICE, records)) {
    for (const country of countriesCovered) yield { pk: coveringPartition(country), sk: nameSortKey(name, id) };
  }
}

function* contactRows(records: readonly StoredRecord[]): Generator<Item> {
  for (const { id, verifiedOn } of decodeAll(CONTACT, records)) {
    yield { pk: UNVERIFIED, sk: unverifiedSortKey(verifiedOn, id) };
  }
}
