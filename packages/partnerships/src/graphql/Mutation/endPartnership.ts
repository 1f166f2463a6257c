import { toDay } from '@liaison/kernel/values';
import { endPartnershipInput } from '../../domain/inputs/partnership.ts';
import { endTerm } from '../../domain/terms.ts';
import { revision } from '../../store/current.ts';
import { OF_NOBODY, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdTerm } from '../terms.ts';

export const endPartnership: NonNullable<MutationResolvers['endPartnership']> = async (_, { input }, context) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'endPartnership', input, {
    schema: endPartnershipInput,
    owners: OF_NOBODY,
    decide: async (current, { partnershipId, expectedVersion, endsOn, evidence }) => {
      const found = await holdTerm(context, current, { partnershipId, expectedVersion });
      if ('userErrors' in found) return found;
      const result = endTerm(found.held.value, { endsOn: endsOn ?? today, evidence }, found.all, today);
      if ('userErrors' in result) return result;
      const { change, written } = revision('Partnership', found.held, result.ended);
      return { changes: [change], answer: written };
    },
  });
  return { ...outcome, partnership: outcome.answer };
};
