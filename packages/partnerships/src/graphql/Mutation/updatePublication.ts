import { reportMissing, checkVersion } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { updatePublicationInput, withPublicationFacts } from '../../domain/inputs/publication.ts';
import { revision } from '../../store/current.ts';
import { perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdOwned, ofOwnerOf } from '../owned.ts';

export const updatePublication: NonNullable<MutationResolvers['updatePublication']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'updatePublication', input, {
    schema: updatePublicationInput,
    owners: ofOwnerOf(context, 'Publication', input.publicationId),
    decide: async (current, { publicationId, expectedVersion, ...facts }) => {
      const held = await holdOwned(context, current, 'Publication', publicationId);
      if (held === null) return { userErrors: [reportMissing('publicationId', 'publication', publicationId)] };
      const stale = checkVersion(held.record, expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const result = withPublicationFacts(held.value, facts, toDay(context.now));
      if ('userErrors' in result) return result;
      const { change, written } = revision('Publication', held, result.publication);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, publication: outcome.answer };
};
