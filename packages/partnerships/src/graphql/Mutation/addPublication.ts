import { createId, reportMissing } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { addPublicationInput, withPublicationFacts } from '../../domain/inputs/publication.ts';
import { enteredBy } from '../../domain/inputs/values.ts';
import { creation } from '../../store/current.ts';
import { ofNgo, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const addPublication: NonNullable<MutationResolvers['addPublication']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'addPublication', input, {
    schema: addPublicationInput,
    owners: ofNgo(input.ngoId),
    decide: async (current, { ngoId, title, provenance, ...facts }) => {
      const ngo = await current.ngo(ngoId);
      if (ngo === null) return { userErrors: [reportMissing('ngoId', 'NGO', ngoId)] };
      const blank = { id: createId('publication'), ngoId: ngo.value.id, title, year: null, url: null };
      const result = withPublicationFacts({ ...blank, provenance: enteredBy(provenance, today) }, facts, today);
      if ('userErrors' in result) return result;
      const { change, written } = creation('Publication', result.publication);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, publication: outcome.answer };
};
