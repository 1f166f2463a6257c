import { createId } from '@liaison/kernel/record';
import { toDay } from '@liaison/kernel/values';
import { evaluated } from '../../domain/evaluation-rules.ts';
import { isSamePartyTo } from '../../domain/party.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { evaluationRecord } from '../../store/records.ts';
import { evaluationInput } from '../acts/input-schemas.ts';
import { ownersIn, toParty } from '../acts/party-input.ts';
import { addPart, told } from '../acts/perform.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const evaluateForum: NonNullable<MutationResolvers['evaluateForum']> = async (_root, { input }, context) => {
  const outcome = await addPart(context, 'evaluateForum', input, {
    schema: evaluationInput,
    owners: () => ownersIn(input),
    rule: async ({ forum, input: { summary, score, ...named }, truth }) => {
      const party = toParty(named);
      if ('userErrors' in party) return party;
      const others = await forumTruth.evaluations(truth, forum.id);
      const today = toDay(context.now);
      const sent = {
        id: createId('evaluation'),
        forumId: forum.id,
        summary,
        score,
        submittedOn: today,
        submittedBy: party.value,
      };
      return evaluated(
        forum,
        others.map(({ value }) => value),
        sent,
        { today, isSameParty: isSamePartyTo(context.actor) },
      );
    },
    toRecord: evaluationRecord,
  });
  return { evaluation: outcome.answer, ...told(outcome) };
};
