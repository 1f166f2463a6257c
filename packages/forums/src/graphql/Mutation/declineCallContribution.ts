import { toDay } from '@liaison/kernel/values';
import { decided } from '../../domain/call-rules.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import { CONTRIBUTION } from '../acts/part-kinds.ts';
import { changePart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const declineCallContribution: NonNullable<MutationResolvers['declineCallContribution']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await changePart(context, 'declineCallContribution', input, input.contributionId, {
    kind: CONTRIBUTION,
    schema: nothingMore,
    rule: (contribution, { forum }) => decided(forum, contribution, 'DECLINED', toDay(context.now)),
  });
  return { contribution: outcome.answer, ...told(outcome) };
};
