import { createChangeFeed, decodeRecords } from '@liaison/kernel/record';
import type { Kind, Loaded, NewRecord, RecordLookup, RecordReader, StoredRecord } from '@liaison/kernel/record';
import type { Owner } from '@liaison/kernel/reader';
import type { Key } from '@liaison/kernel/table';
import { compareCodePoints } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import * as v from 'valibot';
import { activity } from './domain/activity.ts';
import type { Activity } from './domain/activity.ts';
import { fieldOffice } from './domain/field-office.ts';
import type { FieldOffice } from './domain/field-office.ts';
import { focalPoint } from './domain/focal-point.ts';
import type { FocalPoint } from './domain/focal-point.ts';
import { memberState, nationalCommission } from './domain/member-state.ts';
import type { MemberState, NationalCommission } from './domain/member-state.ts';
import { mergedNgo, ngo } from './domain/ngo.ts';
import type { Ngo } from './domain/ngo.ts';
import { partnership } from './domain/partnership.ts';
import type { Partnership } from './domain/partnership.ts';
import { contact, listOwnersOfPerson, person } from './domain/person.ts';
import type { Contact, Person } from './domain/person.ts';
import { programme, programmeFeedback } from './domain/programme.ts';
import type { Programme, ProgrammeFeedback } from './domain/programme.ts';
import { publication } from './domain/publication.ts';
import type { Publication } from './domain/publication.ts';
import { dacSector, dataSource, vocabularyTerm } from './domain/vocabulary.ts';
import type { DacSector, DataSource, VocabularyTerm } from './domain/vocabulary.ts';
import * as histories from './histories.ts';
import * as keys from './record-keys.ts';

/* Every kind of record in this subgraph: where it is stored, who owns it, who may see it, and what its history shows. */

/** How values are stored: the id is not part of the stored value. */
function createCodec<Value extends { readonly id: string }, Name extends string>(
  name: Name,
  schema: v.GenericSchema<unknown, Value>,
  toKey: (value: Value) => Key,
): Pick<Kind<Value, Name>, 'name' | 'decode' | 'encode'> {
  return {
    name,
    decode: ({ id, value }) => v.parse(schema, { ...(value as object), id }),
    encode: (value) => {
      const { id, ...stored } = v.parse(schema, value);
      return { key: toKey(value), kind: name, id, value: stored };
    },
  };
}

const ngoCodec = createCodec('Ngo', ngo, ({ id }) => keys.ngoKey(id));

/** An NGO that was merged into another one is found as that one, by its own id too. */
export const NGO: Kind<Ngo, 'Ngo', 'ngo'> = {
  ...ngoCodec,
  decode: (record) => (findSurvivorId(record) === null ? ngoCodec.decode(record) : null),
  field: 'ngo',
  noun: 'NGO',
  locate: locateNgo,
  ownersOf: listOwnersOfNgo,
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeNgo,
};

export const PARTNERSHIP: Kind<Partnership, 'Partnership', 'partnership'> = {
  ...createCodec('Partnership', partnership, ({ ngoId, id }) => keys.partnershipKey(ngoId, id)),
  field: 'partnership',
  noun: 'partnership',
  locate: (id, read) => keys.locateOwned('Partnership', id, read),
  ownersOf: listOwnersByNgo,
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describePartnership,
};

export const ACTIVITY: Kind<Activity, 'Activity', 'activity'> = {
  ...createCodec('Activity', activity, ({ ngoId, id }) => keys.activityKey(ngoId, id)),
  field: 'activity',
  noun: 'activity',
  locate: (id, read) => keys.locateOwned('Activity', id, read),
  ownersOf: listOwnersByNgo,
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeActivity,
};

export const PUBLICATION: Kind<Publication, 'Publication', 'publication'> = {
  ...createCodec('Publication', publication, ({ ngoId, id }) => keys.publicationKey(ngoId, id)),
  field: 'publication',
  noun: 'publication',
  locate: (id, read) => keys.locateOwned('Publication', id, read),
  ownersOf: listOwnersByNgo,
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describePublication,
};

export const PROGRAMME: Kind<Programme, 'Programme', 'programme'> = {
  ...createCodec('Programme', programme, ({ id }) => keys.programmeKey(id)),
  field: 'programme',
  noun: 'programme',
  locate: (id) => keys.checkKey(keys.programmeKey(id)),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeProgramme,
};

export const PROGRAMME_FEEDBACK: Kind<ProgrammeFeedback, 'ProgrammeFeedback', 'feedback'> = {
  ...createCodec('ProgrammeFeedback', programmeFeedback, ({ programmeId, id }) => keys.feedbackKey(programmeId, id)),
  field: 'feedback',
  noun: 'feedback',
  locate: (id, read) => keys.locateOwned('ProgrammeFeedback', id, read),
  ownersOf: listOwnersByNgo,
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeProgrammeFeedback,
};

export const FIELD_OFFICE: Kind<FieldOffice, 'FieldOffice', 'fieldOffice'> = {
  ...createCodec('FieldOffice', fieldOffice, ({ id }) => keys.fieldOfficeKey(id)),
  field: 'fieldOffice',
  noun: 'field office',
  locate: (id) => keys.checkKey(keys.fieldOfficeKey(id)),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeFieldOffice,
};

export const MEMBER_STATE: Kind<MemberState, 'MemberState', 'memberState'> = {
  ...createCodec('MemberState', memberState, ({ id }) => keys.memberStateKey(id)),
  field: 'memberState',
  noun: 'Member State',
  locate: (id) => keys.checkKey(keys.memberStateKey(id)),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeMemberState,
};

export const NATIONAL_COMMISSION: Kind<NationalCommission, 'NationalCommission', 'nationalCommission'> = {
  ...createCodec('NationalCommission', nationalCommission, ({ id }) => keys.nationalCommissionKey(id)),
  field: 'nationalCommission',
  noun: 'National Commission',
  locate: (id) => keys.checkKey(keys.nationalCommissionKey(id)),
  ownersOf: () => [],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeNationalCommission,
};

export const FOCAL_POINT: Kind<FocalPoint, 'FocalPoint', 'focalPoint'> = {
  ...createCodec('FocalPoint', focalPoint, ({ field, id }) => keys.focalPointKey(field, id)),
  field: 'focalPoint',
  noun: 'focal point',
  locate: locateFocalPoint,
  ownersOf: ({ field }) => [{ type: 'Sector', id: field }],
  audienceOf: () => 'PUBLIC',
  historyOf: histories.describeFocalPoint,
};

/** Personal data: a history shows that it changed, never what it was. */
export const PERSON: Kind<Person, 'Person', 'person'> = {
  ...createCodec('Person', person, ({ id }) => keys.personKey(id)),
  field: 'person',
  noun: 'person',
  locate: (id) => keys.checkKey(keys.personKey(id)),
  ownersOf: listOwnersOfPerson,
  audienceOf: (value) => ({ scope: 'contacts:read', owners: listOwnersOfPerson(value) }),
  historyOf: () => [],
};

/** A person who is an NGO's contact. People of sectors are changed with their focal points. */
export const CONTACT_PERSON: Kind<Person, 'Person', 'person'> = {
  ...PERSON,
  noun: 'contact',
  locate: async (id, read) => {
    const found = await read.findById(PERSON, id);
    return found === null || found.value.ngoId === null ? null : found.record.key;
  },
  ownersOf: ({ ngoId }, read) => (ngoId === null ? [] : listOwnersByNgo({ ngoId }, read)),
};

/** That a person is a contact. It has no history. */
export const CONTACT: Kind<Contact, 'Contact', 'contact'> = {
  ...createCodec('Contact', contact, ({ ngoId, id }) => keys.contactKey(ngoId, id)),
  field: 'contact',
  noun: 'contact',
  locate: () => null,
  ownersOf: listOwnersByNgo,
  historyOf: () => [],
};

export const VOCABULARY_TERM: Kind<VocabularyTerm, 'VocabularyTerm', 'term'> = {
  ...createCodec('VocabularyTerm', vocabularyTerm, ({ scheme, order, id }) =>
    keys.vocabularyTermKey(scheme, order, id),
  ),
  field: 'term',
  noun: 'term',
  locate: () => null,
  ownersOf: () => [],
  historyOf: () => [],
};

export const DAC_SECTOR: Kind<DacSector, 'DacSector', 'dacSector'> = {
  ...createCodec('DacSector', dacSector, ({ id }) => keys.dacSectorKey(id)),
  field: 'dacSector',
  noun: 'DAC purpose code',
  locate: (id) => keys.checkKey(keys.dacSectorKey(id)),
  ownersOf: () => [],
  historyOf: () => [],
};

export const DATA_SOURCE: Kind<DataSource, 'DataSource', 'dataSource'> = {
  ...createCodec('DataSource', dataSource, ({ id }) => keys.dataSourceKey(id)),
  field: 'dataSource',
  noun: 'data source',
  locate: (id) => keys.checkKey(keys.dataSourceKey(id)),
  ownersOf: () => [],
  historyOf: () => [],
};

/** What the readers of the log learn of this subgraph's records. */
export const changeFeed = /* @__PURE__ */ createChangeFeed(
  [
    NGO,
    PARTNERSHIP,
    ACTIVITY,
    PUBLICATION,
    PROGRAMME,
    PROGRAMME_FEEDBACK,
    FIELD_OFFICE,
    MEMBER_STATE,
    NATIONAL_COMMISSION,
    FOCAL_POINT,
    PERSON,
    CONTACT,
    VOCABULARY_TERM,
    DAC_SECTOR,
    DATA_SOURCE,
  ],
  { personal: [PERSON] },
);

/** The values of one kind among the records; deleted ones have none. */
export function decodeAll<Value extends object>(kind: Kind<Value>, records: readonly StoredRecord[]): Value[] {
  return decodeRecords(kind, records).map(({ value }) => value);
}

/** What an NGO has: a record that may lie with an NGO that was merged into it. */
export interface PartOfNgo {
  readonly id: string;
  readonly ngoId: string;
}

/** The records of this kind that belong to an NGO, wherever they lie, in the order of their ids. */
export async function listOfNgo<Value extends PartOfNgo>(
  read: RecordReader,
  kind: Kind<Value, keys.NgoPartKind>,
  { id, formerIds }: Pick<Ngo, 'id' | 'formerIds'>,
): Promise<Loaded<Value>[]> {
  const homes = [id, ...formerIds];
  const found = await Promise.all(homes.map((home) => read.list(kind, keys.ngoPartRange(kind.name, home))));
  const its = found.flat().filter(({ value }) => value.ngoId === id);
  return homes.length === 1 ? its : its.sort((a, b) => compareCodePoints(a.value.id, b.value.id));
}

/** What is left of an NGO that was merged into another one. */
export function encodeMergedNgo(id: string, survivorId: string): NewRecord {
  const value: v.InferOutput<typeof mergedNgo> = { mergedInto: survivorId };
  return { key: keys.ngoKey(id), kind: NGO.name, id, value };
}

/** The NGO that this one was merged into; null if it was not. */
function findSurvivorId({ value }: StoredRecord): string | null {
  const parsed = v.safeParse(mergedNgo, value);
  return parsed.success ? parsed.output.mergedInto : null;
}

async function locateNgo(id: string, read: RecordLookup): Promise<Key | null> {
  for (let key = keys.checkKey(keys.ngoKey(id)); key !== null;) {
    const record = await read.readRecord(key);
    const survivorId = record && findSurvivorId(record);
    if (survivorId === null) return record && key;
    key = keys.checkKey(keys.ngoKey(survivorId));
  }
  return null;
}

/** A focal point is in the partition of its sector; there are five. */
async function locateFocalPoint(id: string, read: RecordLookup): Promise<Key | null> {
  const possible = FIELDS_OF_COMPETENCE.flatMap((field) => keys.checkKey(keys.focalPointKey(field, id)) ?? []);
  const records = await Promise.all(possible.map((key) => read.readRecord(key)));
  return records.find((record) => record !== null)?.key ?? null;
}

/** The NGO, by each id that it has or had: a token may still name one from before a merger. */
export function listOwnersOfNgo({ id, formerIds }: Pick<Ngo, 'id' | 'formerIds'>): Owner[] {
  return [id, ...formerIds].map((one) => ({ type: 'Ngo', id: one }));
}

async function listOwnersByNgo({ ngoId }: { readonly ngoId: string }, read: RecordLookup): Promise<Owner[]> {
  const found = await read.findById(NGO, ngoId);
  return found === null ? [] : listOwnersOfNgo(found.value);
}
