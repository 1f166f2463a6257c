import { notFound, staleVersion } from '@liaison/kernel/record';
import { dayOf } from '@liaison/kernel/values';
import { ngoVersionInput } from '../../domain/inputs/ngo.ts';
import { revision } from '../../store/current.ts';
import { ofNgo, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const verifyNgo: NonNullable<MutationResolvers['verifyNgo']> = async (_, { input }, context) => {
  const outcome = await perform(context, 'verifyNgo', input, {
    schema: ngoVersionInput,
    owners: ofNgo(input.ngoId),
    decide: async (current, { ngoId, expectedVersion }) => {
      const ngo = await current.ngo(ngoId);
      if (ngo === null) return { refusals: [notFound('ngoId', 'NGO', ngoId)] };
      const stale = staleVersion(ngo.record, expectedVersion);
      if (stale.length > 0) return { refusals: stale };
      const provenance = { ...ngo.value.provenance, verifiedOn: dayOf(context.now) };
      const { change, written } = revision('Ngo', ngo, { ...ngo.value, provenance });
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, ngo: outcome.answer };
};
