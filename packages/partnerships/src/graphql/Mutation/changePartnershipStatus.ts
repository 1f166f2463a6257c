import { createId } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { changePartnershipStatusInput } from '../../domain/inputs/partnership.ts';
import { changeStatus } from '../../domain/terms.ts';
import { creation, revision } from '../../store/current.ts';
import { OF_NOBODY, perform } from '../acts.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { holdTerm } from '../terms.ts';

export const changePartnershipStatus: NonNullable<MutationResolvers['changePartnershipStatus']> = async (
  _,
  { input },
  context,
) => {
  const today = toDay(context.now);
  const outcome = await perform(context, 'changePartnershipStatus', input, {
    schema: changePartnershipStatusInput,
    owners: OF_NOBODY,
    decide: async (current, { partnershipId, expectedVersion, status, on, evidence }) => {
      const found = await holdTerm(context, current, { partnershipId, expectedVersion });
      if ('userErrors' in found) return found;
      const change = { status, on: on ?? today, newId: createId('partnership'), evidence };
      const result = changeStatus(found.held.value, change, found.all, today);
      if ('userErrors' in result) return result;
      const ended = revision('Partnership', found.held, result.ended);
      const begun = creation('Partnership', result.begun);
      return {
        changes: [ended.change, begun.change],
        answer: { partnership: begun.written, endedPartnership: ended.written },
      };
    },
  });
  return { partnership: null, endedPartnership: null, ...outcome.answer, ...outcome };
};
