import { reportInvalid, line, webAddress } from '@liaison/kernel/record';
import { FIELDS_OF_COMPETENCE, fold, LANGUAGES, toYear } from '@liaison/kernel/values';
import type { UserError } from '@liaison/kernel/record';
import type { Day, Language } from '@liaison/kernel/values';
import * as v from 'valibot';
import type { Ngo } from '../ngo.ts';
import { IDENTIFIER_SCHEMES } from '../ngo.ts';
import {
  clearable,
  countryInput,
  inCodeOrder,
  lasting,
  list,
  pointInput,
  provenanceInput,
  revisedBy,
  text,
  version,
  yearInput,
} from './values.ts';

const LONGEST_ACRONYM = 60;
const LONGEST_NAME_BYTES = 960;

/** A name that lists are ordered by: its folded form stands in sort keys. */
const listedLine = v.pipe(
  line,
  v.check((name) => Buffer.byteLength(fold(name)) <= LONGEST_NAME_BYTES, 'is too long in its script'),
);

const languages = LANGUAGES.map((language) => language.toUpperCase() as Uppercase<Language>);

const facts = {
  acronym: clearable(v.pipe(line, v.maxLength(LONGEST_ACRONYM, `must have at most ${LONGEST_ACRONYM} characters`))),
  otherNames: list(v.object({ language: v.picklist(languages), name: line }), LANGUAGES.length),
  foundedYear: clearable(yearInput),
  website: clearable(webAddress),
  fieldsOfCompetence: list(v.picklist(FIELDS_OF_COMPETENCE), FIELDS_OF_COMPETENCE.length),
  headquarters: clearable(
    v.pipe(
      v.object({
        city: v.nullish(line, null),
        country: v.nullish(countryInput, null),
        location: v.nullish(pointInput, null),
      }),
      v.check(({ city, country }) => city !== null || country !== null, 'must have a city or a country'),
      v.check(({ city, location }) => location === null || city !== null, 'must have a city where it has a location'),
    ),
  ),
  identifiers: list(v.object({ scheme: v.picklist(IDENTIFIER_SCHEMES), value: line }), IDENTIFIER_SCHEMES.length),
  provenance: v.nullish(provenanceInput),
};

export const registerNgoInput = v.object({ ...facts, name: listedLine, isNamesake: v.boolean() });
export const updateNgoInput = v.object({
  ...facts,
  ngoId: text,
  expectedVersion: version,
  name: lasting(listedLine),
  isNamesake: v.boolean(),
});
export const ngoVersionInput = v.object({ ngoId: text, expectedVersion: version });
export const mergeNgosInput = v.object({
  survivorId: text,
  expectedVersion: version,
  mergedId: text,
  mergedVersion: version,
});

type NgoFacts = Omit<v.InferOutput<typeof updateNgoInput>, 'ngoId' | 'expectedVersion' | 'isNamesake'>;

/** An NGO of which nothing is known but its name. */
export function blankNgo(id: string, name: string): Omit<Ngo, 'version' | 'provenance'> {
  return {
    id,
    name,
    otherNames: {},
    acronym: null,
    foundedYear: null,
    website: null,
    fieldsOfCompetence: [],
    headquarters: null,
    identifiers: [],
    formerIds: [],
  };
}

/** The NGO with the facts that are given. */
export function withNgoFacts<Known extends Omit<Ngo, 'version'>>(
  ngo: Known,
  { name, otherNames, identifiers, fieldsOfCompetence, provenance, ...rest }: NgoFacts,
  today: Day,
): { readonly userErrors: readonly UserError[] } | { readonly ngo: Known } {
  if (rest.foundedYear && rest.foundedYear > toYear(today)) {
    return { userErrors: [reportInvalid(['input', 'foundedYear'], 'must not be in the future')] };
  }
  const given = Object.fromEntries(
    (['acronym', 'foundedYear', 'website', 'headquarters'] as const).flatMap((field) =>
      rest[field] === undefined ? [] : [[field, rest[field]]],
    ),
  ) as Partial<Known>;
  return {
    ngo: {
      ...ngo,
      ...given,
      ...(name !== undefined && { name }),
      ...(otherNames && {
        otherNames: Object.fromEntries(otherNames.map((other) => [other.language.toLowerCase(), other.name])),
      }),
      ...(identifiers && {
        identifiers: [...new Map(identifiers.map((one) => [one.scheme, one])).values()].sort((a, b) =>
          a.scheme < b.scheme ? -1 : 1,
        ),
      }),
      ...(fieldsOfCompetence && { fieldsOfCompetence: inCodeOrder(fieldsOfCompetence) }),
      provenance: revisedBy(provenance, ngo.provenance, today),
    },
  };
}
