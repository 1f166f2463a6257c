import { change, create, createId, line, webAddress } from '@liaison/kernel/record';
import { createPublicError } from '@liaison/kernel/reader';
import type { Refused } from '@liaison/kernel/record';
import { fold, LANGUAGES } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Language } from '@liaison/kernel/values';
import * as v from 'valibot';
import { changeNgo, createBlankNgo } from '../domain/ngo-rules.ts';
import { IDENTIFIER_SCHEMES } from '../domain/ngo.ts';
import { createProvenance } from '../domain/provenance.ts';
import { refuse } from '../domain/user-errors.ts';
import { NGO } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { countryInput, listOf, neverNull, orNull, pointInput, provenanceInput, yearInput } from './inputs.ts';
import { mergeNgos } from './ngo-merger.ts';

const LONGEST_ACRONYM = 60;
const LONGEST_NAME_BYTES = 960;

/** A name that lists are ordered by: its folded form is part of sort keys. */
const listedName = v.pipe(
  line,
  v.check((name) => Buffer.byteLength(fold(name)) <= LONGEST_NAME_BYTES, 'is too long in its script'),
);

const languages = LANGUAGES.map((language) => language.toUpperCase() as Uppercase<Language>);

const ngoFacts = {
  acronym: orNull(v.pipe(line, v.maxLength(LONGEST_ACRONYM, `must have at most ${LONGEST_ACRONYM} characters`))),
  otherNames: listOf(v.object({ language: v.picklist(languages), name: line }), LANGUAGES.length),
  foundedYear: orNull(yearInput),
  website: orNull(webAddress),
  fieldsOfCompetence: listOf(v.picklist(FIELDS_OF_COMPETENCE), FIELDS_OF_COMPETENCE.length),
  headquarters: orNull(
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
  identifiers: listOf(v.object({ scheme: v.picklist(IDENTIFIER_SCHEMES), value: line }), IDENTIFIER_SCHEMES.length),
  provenance: v.nullish(provenanceInput),
  isNamesake: v.boolean(),
};

export const Mutation = {
  registerNgo: create(NGO, v.object({ ...ngoFacts, name: listedName }), async ({ input, today, context }) => {
    const { name, isNamesake, provenance, ...facts } = input;
    const taken = isNamesake ? null : await refuseTakenName(name, context);
    if (taken !== null) return taken;
    const blank = createBlankNgo({ id: createId('ngo'), name, provenance: createProvenance(provenance, today) });
    return changeNgo(blank, facts, today);
  }),

  updateNgo: change(
    NGO,
    v.object({ ...ngoFacts, name: neverNull(listedName) }),
    async ({ ngo, input, today, context }) => {
      const { isNamesake, ...facts } = input;
      const { name = ngo.name } = facts;
      const isRenamed = fold(name) !== fold(ngo.name);
      const taken = isRenamed && !isNamesake ? await refuseTakenName(name, context) : null;
      return taken ?? changeNgo(ngo, facts, today);
    },
  ),

  verifyNgo: change(NGO, v.object({}), ({ ngo, today }) => ({
    value: { ...ngo, provenance: { ...ngo.provenance, verifiedOn: today } },
  })),

  mergeNgos,
} satisfies MutationResolvers;

/**
 * Refuses the name of another NGO; null if none has it. The views are read after they caught up with the log: if another
 * commit comes in between, the mutation is decided anew.
 */
async function refuseTakenName(name: string, { views, catchUp }: Context): Promise<Refused | null> {
  if (!(await catchUp())) {
    const message = 'The rows by which names are compared are being repaired: try again later, with the same key.';
    throw createPublicError('SUBGRAPH_FAILED', message);
  }
  const id = await views.ngoNamed(name);
  if (id === null) return null;
  const message = `The NGO ${id} has the name "${name}": change that one, or set "isNamesake" where this is another.`;
  return refuse('NAME_TAKEN', 'name', message);
}
