import { reportMissing, checkVersion } from '@liaison/kernel/record';
import { feedbackVersionInput } from '../../domain/inputs/activity.ts';
import { removal } from '../../store/current.ts';
import { perform } from '../acts.ts';
import { holdFeedback, ofGiver } from '../feedback.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const withdrawProgrammeFeedback: NonNullable<MutationResolvers['withdrawProgrammeFeedback']> = async (
  _,
  { input },
  context,
) => {
  const outcome = await perform(context, 'withdrawProgrammeFeedback', input, {
    schema: feedbackVersionInput,
    owners: ofGiver(context, input.feedbackId),
    decide: async (current, { feedbackId, expectedVersion }) => {
      const held = await holdFeedback(context, current, feedbackId);
      if (held === null) return { userErrors: [reportMissing('feedbackId', 'feedback', feedbackId)] };
      const stale = checkVersion(held.record, expectedVersion);
      return stale.length > 0 ? { userErrors: stale } : { changes: [removal(held)], answer: { id: held.value.id } };
    },
  });
  return { ...outcome, withdrawnId: outcome.answer?.id ?? null };
};
