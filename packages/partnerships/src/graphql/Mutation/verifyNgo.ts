import { reportMissing, checkVersion } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
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
      if (ngo === null) return { userErrors: [reportMissing('ngoId', 'NGO', ngoId)] };
      const stale = checkVersion(ngo.record, expectedVersion);
      if (stale.length > 0) return { userErrors: stale };
      const provenance = { ...ngo.value.provenance, verifiedOn: toDay(context.now) };
      const { change, written } = revision('Ngo', ngo, { ...ngo.value, provenance });
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, ngo: outcome.answer };
};
