import { toDay } from '@liaison/kernel/values';
import { renewPartnershipInput } from '../../domain/inputs/partnership.ts';
import { inCodeOrder } from '../../domain/inputs/values.ts';
import { renew } from '../../domain/terms.ts';
import { revision } from '../../store/current.ts';
import { OF_NOBODY, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdTerm } from '../terms.ts';

export const renewPartnership: NonNullable<MutationResolvers['renewPartnership']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'renewPartnership', input, {
    schema: renewPartnershipInput,
    owners: OF_NOBODY,
    decide: async (current, { partnershipId, expectedVersion, ...given }) => {
      const found = await holdTerm(context, current, { partnershipId, expectedVersion });
      if ('userErrors' in found) return found;
      const renewal = {
        ...given,
        renewedOn: given.renewedOn ?? today,
        functionalAreas: given.functionalAreas && inCodeOrder(given.functionalAreas),
        mechanisms: given.mechanisms && inCodeOrder(given.mechanisms),
      };
      const result = renew(found.held.value, renewal, found.all, today);
      if ('userErrors' in result) return result;
      const { change, written } = revision('Partnership', found.held, result.renewed);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, partnership: outcome.answer };
};
