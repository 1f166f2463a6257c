import { change, create, createId, isRefused, line, webAddress } from '@liaison/kernel/record';
import * as v from 'valibot';
import { createProvenance } from '../domain/provenance.ts';
import { changePublication } from '../domain/publication.ts';
import { NGO, PUBLICATION } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { neverNull, ngoOwner, orNull, provenanceInput, showIdAs, text, yearInput } from './inputs.ts';

const publicationFacts = {
  year: orNull(yearInput),
  url: orNull(webAddress),
  provenance: v.nullish(provenanceInput),
};

export const Mutation = {
  addPublication: create(
    PUBLICATION,
    v.object({ ...publicationFacts, ngoId: text, title: line }),
    async ({ input, read, today }) => {
      const { ngoId, title, provenance, ...facts } = input;
      const ngo = await read.require(NGO, 'ngoId', ngoId);
      if (isRefused(ngo)) return ngo;
      const blank = { id: createId('publication'), ngoId: ngo.value.id, title, year: null, url: null };
      return changePublication({ ...blank, provenance: createProvenance(provenance, today) }, facts, today);
    },
    ngoOwner,
  ),

  updatePublication: change(
    PUBLICATION,
    v.object({ ...publicationFacts, title: neverNull(line) }),
    ({ publication, input, today }) => changePublication(publication, input, today),
  ),

  removePublication: change(PUBLICATION, v.object({}), () => ({ value: null }), showIdAs('removedId')),
} satisfies MutationResolvers;
