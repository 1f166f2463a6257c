import { reportInvalid } from '@liaison/kernel/record';
import type { Result } from '@liaison/kernel/record';
import { compareCodePoints, toYear } from '@liaison/kernel/values';
import type { Day, Language } from '@liaison/kernel/values';
import type { Ngo } from './ngo.ts';
import { changeProvenance } from './provenance.ts';
import type { Source } from './provenance.ts';
import { dropUndefined, sortCodes } from './values.ts';
import type { Given } from './values.ts';

/** Facts of an NGO as an input gives them; null takes a fact away. */
export type NgoFacts = Given<
  Pick<Ngo, 'name' | 'acronym' | 'foundedYear' | 'website' | 'fieldsOfCompetence' | 'headquarters' | 'identifiers'> & {
    readonly otherNames: readonly { readonly language: Uppercase<Language>; readonly name: string }[];
    readonly provenance: Source | null;
  }
>;

/** An NGO of which only the name is known. */
export function createBlankNgo(known: Pick<Ngo, 'id' | 'name' | 'provenance'>): Ngo {
  return {
    ...known,
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
export function changeNgo(ngo: Ngo, given: NgoFacts, today: Day): Result<Ngo> {
  const { otherNames, identifiers, fieldsOfCompetence, provenance, ...simple } = given;
  if (simple.foundedYear && simple.foundedYear > toYear(today)) {
    return { userErrors: [reportInvalid(['input', 'foundedYear'], 'must not be in the future')] };
  }
  const { name, acronym, foundedYear, website, headquarters } = { ...ngo, ...dropUndefined(simple) };
  return {
    value: {
      ...ngo,
      name,
      acronym,
      foundedYear,
      website,
      headquarters,
      ...(otherNames && {
        otherNames: Object.fromEntries(otherNames.map((other) => [other.language.toLowerCase(), other.name])),
      }),
      ...(identifiers && {
        identifiers: [...new Map(identifiers.map((one) => [one.scheme, one])).values()].sort((a, b) =>
          compareCodePoints(a.scheme, b.scheme),
        ),
      }),
      ...(fieldsOfCompetence && { fieldsOfCompetence: sortCodes(fieldsOfCompetence) }),
      provenance: changeProvenance(ngo.provenance, provenance, today),
    },
  };
}

/**
 * What the surviving record of an NGO says after a merger: its own facts, and of the other's what it does not know
 * itself. Names in English stay the survivor's: otherwise they would replace its usual name.
 */
export function mergeFacts(survivor: Ngo, other: Ngo): Ngo {
  const { fr, es } = other.otherNames;
  return {
    ...survivor,
    acronym: survivor.acronym ?? other.acronym,
    foundedYear: survivor.foundedYear ?? other.foundedYear,
    website: survivor.website ?? other.website,
    headquarters: survivor.headquarters ?? other.headquarters,
    otherNames: { ...(fr !== undefined && { fr }), ...(es !== undefined && { es }), ...survivor.otherNames },
    fieldsOfCompetence: [...new Set([...survivor.fieldsOfCompetence, ...other.fieldsOfCompetence])].sort(
      compareCodePoints,
    ),
    identifiers: [
      ...survivor.identifiers,
      ...other.identifiers.filter(({ scheme }) => !survivor.identifiers.some((known) => known.scheme === scheme)),
    ].sort((a, b) => compareCodePoints(a.scheme, b.scheme)),
    formerIds: [...new Set([...survivor.formerIds, ...other.formerIds, other.id])].sort(compareCodePoints),
  };
}
