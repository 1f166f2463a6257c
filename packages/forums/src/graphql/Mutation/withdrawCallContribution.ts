import { withdrawn } from '../../domain/call-rules.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import { CONTRIBUTION } from '../acts/part-kinds.ts';
import { changePart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const withdrawCallContribution: NonNullable<MutationResolvers['withdrawCallContribution']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await changePart(context, 'withdrawCallContribution', input, input.contributionId, {
    kind: CONTRIBUTION,
    schema: nothingMore,
    rule: (contribution, { forum }) => withdrawn(forum, contribution),
  });
  return { contribution: outcome.answer, ...told(outcome) };
};
