import { reportMissing, checkVersion } from '@liaison/kernel/record';
import { publicationVersionInput } from '../../domain/inputs/publication.ts';
import { removal } from '../../store/current.ts';
import { perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdOwned, ofOwnerOf } from '../owned.ts';

export const removePublication: NonNullable<MutationResolvers['removePublication']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'removePublication', input, {
    schema: publicationVersionInput,
    owners: ofOwnerOf(context, 'Publication', input.publicationId),
    decide: async (current, { publicationId, expectedVersion }) => {
      const held = await holdOwned(context, current, 'Publication', publicationId);
      if (held === null) return { userErrors: [reportMissing('publicationId', 'publication', publicationId)] };
      const stale = checkVersion(held.record, expectedVersion);
      return stale.length > 0 ? { userErrors: stale } : { changes: [removal(held)], answer: { id: held.value.id } };
    },
  });
  return { ...outcome, removedId: outcome.answer?.id ?? null };
};
