import type { RecordLookup } from '@liaison/kernel/record';
import { LAST } from '@liaison/kernel/table';
import type { Key, Range } from '@liaison/kernel/table';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import type { VocabularyScheme } from './domain/vocabulary.ts';

/** Partitions of the truth that hold one list each, small and read whole. */
export const OFFICES = 'OFFICES';
export const STATES = 'STATES';
export const COMMISSIONS = 'COMMISSIONS';
export const DAC_SECTORS = 'DAC';
export const DATA_SOURCES = 'SOURCES';

const LONGEST_PARTITION_KEY = 2048;
const LONGEST_SORT_KEY = 1024;

/** The key; null if no item can have it, because a part is empty or too long. A reader may ask for any id. */
export function checkKey(key: Key): Key | null {
  const { pk, sk } = key;
  const isPartition = pk !== '' && Buffer.byteLength(pk) <= LONGEST_PARTITION_KEY;
  return isPartition && sk !== '' && Buffer.byteLength(sk) <= LONGEST_SORT_KEY ? key : null;
}

const NGO = 'NGO#';
const PROGRAMME = 'PROGRAMME#';
const PERSON = 'PERSON#';
const ALONE = 'A';

/** Records that lie with an NGO, by the prefix of their sort keys. */
const NGO_PARTS = { Activity: 'ACT#', Partnership: 'P#', Publication: 'PUB#', Contact: 'CONTACT#' } as const;
export type NgoPartKind = keyof typeof NGO_PARTS;

/** Prefix of the sort keys of what NGOs say about a programme. */
const FEEDBACK = 'FB#';

/** The partition of an NGO with all that belongs to it. */
export function ngoPartition(ngoId: string): string {
  return NGO + ngoId;
}

export function ngoKey(ngoId: string): Key {
  return { pk: ngoPartition(ngoId), sk: ALONE };
}

export function partnershipKey(ngoId: string, id: string): Key {
  return { pk: ngoPartition(ngoId), sk: NGO_PARTS.Partnership + id };
}

export function activityKey(ngoId: string, id: string): Key {
  return { pk: ngoPartition(ngoId), sk: NGO_PARTS.Activity + id };
}

export function publicationKey(ngoId: string, id: string): Key {
  return { pk: ngoPartition(ngoId), sk: NGO_PARTS.Publication + id };
}

/** Beside the NGO it is a contact of; the person is a record of its own. */
export function contactKey(ngoId: string, personId: string): Key {
  return { pk: ngoPartition(ngoId), sk: NGO_PARTS.Contact + personId };
}

/** All records of one kind that lie with an NGO. */
export function ngoPartRange(kind: NgoPartKind, ngoId: string): Required<Pick<Range, 'pk' | 'from' | 'to'>> {
  const prefix = NGO_PARTS[kind];
  return { pk: ngoPartition(ngoId), from: prefix, to: prefix + LAST };
}

/** The only record with personal data of a person. */
export function personKey(id: string): Key {
  return { pk: PERSON + id, sk: ALONE };
}

/** The NGO whose partition this is; null for other partitions. */
export function ngoOfPartition(pk: string): string | null {
  return pk.startsWith(NGO) ? pk.slice(NGO.length) : null;
}

/** The partition of a programme with what NGOs say about it. */
export function programmePartition(id: string): string {
  return PROGRAMME + id;
}

/** The programme whose partition this is; null for other partitions. */
export function programmeOfPartition(pk: string): string | null {
  return pk.startsWith(PROGRAMME) ? pk.slice(PROGRAMME.length) : null;
}

export function programmeKey(id: string): Key {
  return { pk: programmePartition(id), sk: ALONE };
}

export function feedbackKey(programmeId: string, id: string): Key {
  return { pk: programmePartition(programmeId), sk: FEEDBACK + id };
}

export function fieldOfficeKey(id: string): Key {
  return { pk: OFFICES, sk: id };
}

export function memberStateKey(code: string): Key {
  return { pk: STATES, sk: code };
}

export function nationalCommissionKey(id: string): Key {
  return { pk: COMMISSIONS, sk: id };
}

export function focalPointsPartition(field: FieldOfCompetence): string {
  return `FOCAL#${field}`;
}

export function focalPointKey(field: FieldOfCompetence, id: string): Key {
  return { pk: focalPointsPartition(field), sk: id };
}

export function vocabularyPartition(scheme: VocabularyScheme): string {
  return `VOCABULARY#${scheme}`;
}

/** Terms lie in the order of their list. */
export function vocabularyTermKey(scheme: VocabularyScheme, order: number, id: string): Key {
  return { pk: vocabularyPartition(scheme), sk: `${String(order).padStart(4, '0')}#${id}` };
}

export function dacSectorKey(code: string): Key {
  return { pk: DAC_SECTORS, sk: code };
}

export function dataSourceKey(id: string): Key {
  return { pk: DATA_SOURCES, sk: id };
}

/** Kinds of record that lie with another one: an NGO, or a programme. A row of the read model says with which. */
const OWNED = {
  Activity: { prefix: 'ACTIVITY#', toKey: activityKey },
  Partnership: { prefix: 'PARTNERSHIP#', toKey: partnershipKey },
  Publication: { prefix: 'PUBLICATION#', toKey: publicationKey },
  ProgrammeFeedback: { prefix: 'FEEDBACK-OF#', toKey: feedbackKey },
} as const;
export type OwnedKind = keyof typeof OWNED;

export function isOwnedKind(kind: string): kind is OwnedKind {
  return Object.hasOwn(OWNED, kind);
}

/** The partition of the read model with one row: its sort key is the id of the NGO or programme in whose partition the record is. */
export function ownerPartition(kind: OwnedKind, id: string): string {
  return OWNED[kind].prefix + id;
}

/** The key of an owned record; null if there is none. */
export async function locateOwned(kind: OwnedKind, id: string, read: RecordLookup): Promise<Key | null> {
  const pk = ownerPartition(kind, id);
  const row = checkKey({ pk, sk: id }) && (await read.readFirstRow(pk));
  return row && OWNED[kind].toKey(row.sk, id);
}
