import type { Item } from '@liaison/kernel/table';
import * as v from 'valibot';
import type { Ngo } from '../domain/ngo.ts';
import { INSTITUTIONS, PARTNERSHIP_STATUSES } from '../domain/partnership.ts';
import type { Partnership, PartnershipInstitution, PartnershipStatus } from '../domain/partnership.ts';
import type { CountedNgo, CountedPartnership } from '../domain/statistics.ts';
import { fieldLetters, fieldsOfLetters, STATISTICS } from './keys.ts';

/** Letters of the codes: of their places in the enums' order, which only grows at the end. */
const INSTITUTION_LETTERS = lettersOf(INSTITUTIONS);
const STATUS_LETTERS = lettersOf(PARTNERSHIP_STATUSES);
const UNKNOWN_COUNTRY = '--';

/**
 * The row that counting needs of an NGO: `FRCE;ba19620101-;…`, country and letters of the fields, then for each
 * partnership the letters of institution and status, its first day and its end.
 */
export function* statisticsRows(ngo: Ngo, partnerships: readonly Partnership[]): Generator<Item> {
  if (partnerships.length === 0) return;
  const country = ngo.headquarters?.country ?? UNKNOWN_COUNTRY;
  const head = country + fieldLetters(ngo.fieldsOfCompetence);
  yield { pk: STATISTICS, sk: ngo.id, v: [head, ...partnerships.map(encodePartnership)].join(';') };
}

const statisticsItem = v.object({ sk: v.string(), v: v.string() });

/** The NGOs that have partnerships, from the rows of the packed partition. */
export function decodeStatistics(rows: readonly Item[]): CountedNgo[] {
  return rows.map((row) => {
    const { sk: ngoId, v: text } = v.parse(statisticsItem, row);
    const [head = '', ...partnerships] = text.split(';');
    const country = head.slice(0, 2);
    return {
      ngoId,
      country: country === UNKNOWN_COUNTRY ? null : country,
      fields: fieldsOfLetters(head.slice(2)),
      partnerships: partnerships.map(decodePartnership),
    };
  });
}

function encodePartnership({ institution, status, startsOn, endsOn }: Partnership): string {
  const letters = INSTITUTION_LETTERS.letterOf(institution) + STATUS_LETTERS.letterOf(status);
  return `${letters}${digits(startsOn)}-${digits(endsOn)}`;
}

function decodePartnership(text: string): CountedPartnership {
  const [startsOn, endsOn] = text.slice(2).split('-');
  if (startsOn === undefined || endsOn === undefined) throw new Error('A counted partnership is cut short.');
  return {
    institution: INSTITUTION_LETTERS.codeOf(text.charAt(0)) as PartnershipInstitution,
    status: STATUS_LETTERS.codeOf(text.charAt(1)) as PartnershipStatus,
    startsOn: dayOfDigits(startsOn),
    endsOn: dayOfDigits(endsOn),
  };
}

function digits(day: string | null): string {
  return day?.replaceAll('-', '') ?? '';
}

function dayOfDigits(text: string): string | null {
  return text === '' ? null : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

function lettersOf(codes: readonly string[]): { letterOf(code: string): string; codeOf(letter: string): string } {
  const letters = codes.map((_, index) => String.fromCharCode('a'.charCodeAt(0) + index));
  return {
    letterOf: (code) => letters[codes.indexOf(code)] ?? unknown(code),
    codeOf: (letter) => codes[letters.indexOf(letter)] ?? unknown(letter),
  };
}

function unknown(text: string): never {
  throw new Error(`No code goes with ${text}.`);
}
