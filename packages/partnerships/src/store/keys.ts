import type { Key } from '@liaison/kernel/table';
import type { FieldOfCompetence } from '@liaison/kernel/values';
import type { VocabularyScheme } from '../domain/vocabulary-term.ts';

/** Partitions of the truth that hold one list each, small and read whole. */
export const OFFICES = 'OFFICES';
export const STATES = 'STATES';
export const COMMISSIONS = 'COMMISSIONS';
export const DAC_SECTORS = 'DAC';
export const DATA_SOURCES = 'SOURCES';

const LONGEST_PARTITION_KEY = 2048;
const LONGEST_SORT_KEY = 1024;

/** False for keys that no item can have, since a part is empty or too long: readers may ask for any id. */
export function canExist({ pk, sk }: Key): boolean {
  const isPartition = pk !== '' && Buffer.byteLength(pk) <= LONGEST_PARTITION_KEY;
  return isPartition && sk !== '' && Buffer.byteLength(sk) <= LONGEST_SORT_KEY;
}

const NGO = 'NGO#';
const PROGRAMME = 'PROGRAMME#';
const PERSON = 'PERSON#';
const ALONE = 'A';

/** Beginnings of the sort keys beside an NGO's or programme's own record. */
export const ACTIVITIES = 'ACT#';
export const PARTNERSHIPS = 'P#';
export const PUBLICATIONS = 'PUB#';
export const CONTACTS = 'CONTACT#';
export const FEEDBACK = 'FB#';

/** The partition of an NGO with all that belongs to it. */
export function ngoPartition(ngoId: string): string {
  return NGO + ngoId;
}

export function ngoKey(ngoId: string): Key {
  return { pk: ngoPartition(ngoId), sk: ALONE };
}

export function partnershipKey(ngoId: string, id: string): Key {
  return { pk: ngoPartition(ngoId), sk: PARTNERSHIPS + id };
}

export function activityKey(ngoId: string, id: string): Key {
  return { pk: ngoPartition(ngoId), sk: ACTIVITIES + id };
}

export function publicationKey(ngoId: string, id: string): Key {
  return { pk: ngoPartition(ngoId), sk: PUBLICATIONS + id };
}

/** Beside the NGO it is a contact of; the person is a record of its own. */
export function contactKey(ngoId: string, personId: string): Key {
  return { pk: ngoPartition(ngoId), sk: CONTACTS + personId };
}

/** All that is personal about somebody stands here and nowhere else. */
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
