import { fold } from '@liaison/kernel/values';
import type { Key } from '@liaison/kernel/table';
import type { Day } from '@liaison/kernel/values';
import type { FieldOfCompetence } from '@liaison/vocabulary';
import { latestFirst } from '../domain/order.ts';

/** Partitions that readers keep decoded in the process. */
export const STATISTICS = 'STATS';
export const POINTS = 'POINTS';
export const NAMES = 'NAMES';

/** Fields as one letter each: index rows are many, and each is charged by its size. */
const LETTERS: Readonly<Record<FieldOfCompetence, string>> = {
  EDUCATION: 'E',
  NATURAL_SCIENCES: 'N',
  SOCIAL_AND_HUMAN_SCIENCES: 'S',
  CULTURE: 'C',
  COMMUNICATION_AND_INFORMATION: 'I',
};
const FIELDS = new Map(Object.entries(LETTERS).map(([field, letter]) => [letter, field as FieldOfCompetence]));

/** In place of a field, country or day: any, or none known. */
const ANY = '*';

/** Between a name and an id in a sort key: before every character that a name holds. */
const AFTER_NAME = '\u0001';

export function fieldLetter(field: FieldOfCompetence | null): string {
  return field === null ? ANY : LETTERS[field];
}

export function fieldLetters(fields: readonly FieldOfCompetence[]): string {
  return fields.map((field) => LETTERS[field]).join('');
}

export function fieldsOfLetters(letters: string): FieldOfCompetence[] {
  return Array.from(letters, (letter) => {
    const field = FIELDS.get(letter);
    if (!field) throw new Error(`No field has the letter ${letter}.`);
    return field;
  });
}

/** A day as eight digits, so that it compares as a number too. */
export function dayDigits(day: Day): number {
  return Number(day.replaceAll('-', ''));
}

/** The partition of what is near an office, for a field (null: any) and the days of a bucket. */
export function nearPartition(officeId: string, field: FieldOfCompetence | null, bucket: string): string {
  return `N#${officeId}#${fieldLetter(field)}#${bucket}`;
}

/** Nearest first, then by NGO; an NGO's rows of one bucket differ by their first day. */
export function nearSortKey(metres: number, ngoId: string, from: Day): string {
  return `${nearestFrom(metres)}#${ngoId}#${dayDigits(from)}`;
}

/** The beginning of the sort keys at a distance. */
export function nearestFrom(metres: number): string {
  return String(metres).padStart(8, '0');
}

/** After every row of an NGO at a distance. */
export function nearAfter(metres: number, ngoId: string): string {
  return `${nearestFrom(metres)}#${ngoId}#~`;
}

export function parseNearSortKey(sk: string): { metres: number; ngoId: string } {
  const [metres, ngoId] = sk.split('#');
  if (metres === undefined || ngoId === undefined) throw new Error(`No row of the near index has the sort key ${sk}.`);
  return { metres: Number(metres), ngoId };
}

/** NGOs by name: those with a field (null: any) and a seat in a country (null: anywhere). */
export function ngosPartition(field: FieldOfCompetence | null, country: string | null): string {
  return `NGOS#${fieldLetter(field)}#${country ?? ANY}`;
}

/** NGOs by name that count in the countries of an office, for a field (null: any). */
export function coveredPartition(officeId: string, field: FieldOfCompetence | null): string {
  return `COVERED#${officeId}#${fieldLetter(field)}`;
}

/** Offices by name that cover a country. */
export function coveringPartition(country: string): string {
  return `COVERING#${country}`;
}

/** The sort key in lists by name. */
export function nameSortKey(name: string, id: string): string {
  return fold(name) + AFTER_NAME + id;
}

export function parseNameSortKey(sk: string): { foldedName: string; id: string } {
  const [foldedName, id] = sk.split(AFTER_NAME);
  if (foldedName === undefined || id === undefined) throw new Error('A list by name has a sort key without an id.');
  return { foldedName, id };
}

/** A name's position in a list as the sort key after which the next page begins. */
export function afterName([foldedName = '', id = '']: readonly (string | number)[]): string {
  return `${foldedName}${AFTER_NAME}${id}`;
}

/** An NGO's activities, latest first. */
export function activitiesPartition(ngoId: string): string {
  return `ACTIVITIES#${ngoId}`;
}

/** Programmes, latest first: those with a field (null: any) in a country (null: anywhere). */
export function programmesPartition(field: FieldOfCompetence | null, country: string | null): string {
  return `PROGRAMMES#${fieldLetter(field)}#${country ?? ANY}`;
}

/** Programmes that concern an office, latest first, with a field (null: any). */
export function officeProgrammesPartition(officeId: string, field: FieldOfCompetence | null): string {
  return `PROGRAMMES-OF#${officeId}#${fieldLetter(field)}`;
}

/** The sort key in lists by day, latest first. */
export function dateSortKey(day: Day | null, id: string): string {
  return `${latestFirst(day)}#${id}`;
}

/** The day as the key has it (later days first), and the id. */
export function parseDateSortKey(sk: string): [day: string, id: string] {
  const at = sk.indexOf('#');
  if (at < 0) throw new Error(`A list by day has the sort key ${sk}, without an id.`);
  return [sk.slice(0, at), sk.slice(at + 1)];
}

/** A day's position in a list as the sort key after which the next page begins. */
export function afterDate([day = '', id = '']: readonly (string | number)[]): string {
  return `${day}#${id}`;
}

/** Contacts of NGOs, those never verified first, then the longest unverified. */
export const UNVERIFIED = 'UNVERIFIED';

/** Before every day. */
const NEVER = '00000000';

export function unverifiedSortKey(verifiedOn: Day | null, personId: string): string {
  return `${unverifiedFrom(verifiedOn)}#${personId}`;
}

/** The beginning of the sort keys of contacts that were verified on a day. */
export function unverifiedFrom(verifiedOn: Day | null): string {
  return verifiedOn === null ? NEVER : String(dayDigits(verifiedOn)).padStart(8, '0');
}

/** Partnerships that are to be looked at again, the earliest day first. */
export const REVIEWS = 'REVIEWS';

export function reviewSortKey(reviewOn: Day, partnershipId: string): string {
  return `${reviewFrom(reviewOn)}#${partnershipId}`;
}

/** The beginning of the sort keys of reviews that are due on a day. */
export function reviewFrom(reviewOn: Day): string {
  return String(dayDigits(reviewOn)).padStart(8, '0');
}

/** Lists what NGOs say about a programme. */
export function feedbackListKey(programmeId: string): Key {
  return { pk: `FEEDBACK#${programmeId}`, sk: 'A' };
}

/** An NGO's points lie in rows of a few activities each, named by the first; the seat's row, by nothing, is before them. */
export function pointsSortKey(ngoId: string, firstActivityId: string): string {
  return `${ngoId}#${firstActivityId}`;
}

export function parsePointsSortKey(sk: string): { ngoId: string } {
  return { ngoId: sk.slice(0, sk.indexOf('#')) };
}
