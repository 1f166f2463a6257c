import { createId, reportMissing, parseInput } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { submitted } from '../../domain/call-rules.ts';
import type { CallContribution } from '../../domain/call.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { callContributionRecord } from '../../store/records.ts';
import type { Versioned } from '../../store/records.ts';
import { contributionInput } from '../acts/input-schemas.ts';
import { perform, told, written } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const submitCallContribution: NonNullable<MutationResolvers['submitCallContribution']> = async (
  _root,
  { input },
  context,
) => {
  const missing = { userErrors: [reportMissing('callId', 'call', input.callId)] };
  const outcome = await perform<Versioned<CallContribution>>(context, 'submitCallContribution', input, {
    owners: () => [{ type: 'Ngo', id: input.ngoId }],
    async decide(truth) {
      const parsed = parseInput(contributionInput, input);
      if ('userErrors' in parsed) return parsed;
      const forumId = await context.locator.call(input.callId);
      if (forumId === null) return missing;
      const forum = await forumTruth.forum(truth, forumId);
      const call = await forumTruth.call(truth, forumId, input.callId);
      if (forum === null || call === null) return missing;
      const today = toDay(context.now);
      const sent: CallContribution = {
        id: createId('call-contribution'),
        callId: call.id,
        forumId,
        ...parsed.value,
        submittedOn: today,
        status: 'SUBMITTED',
      };
      return written(submitted(forum.value, call.value, sent, today), null, callContributionRecord);
    },
  });
  return { contribution: outcome.answer, ...told(outcome) };
};
