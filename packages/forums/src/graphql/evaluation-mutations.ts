import { change, create, createId, isRefused } from '@liaison/kernel/record';
import * as v from 'valibot';
import { changeEvaluation, evaluateForum } from '../domain/evaluation.ts';
import { createPartyTest } from '../domain/party.ts';
import { EVALUATION_PREFIX } from '../record-keys.ts';
import { EVALUATION, listValues, readForum } from '../records.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import { actingParty, evaluationChanges, evaluationInput, parseParty } from './inputs.ts';
import { requireVisibleForum } from './record-fields.ts';

export const Mutation = {
  evaluateForum: create(
    EVALUATION,
    v.object({ forumId: v.string(), ...evaluationInput.entries }),
    async ({ input: { forumId, summary, score, ...named }, read, today, context }) => {
      const forum = await requireVisibleForum(read, forumId, context);
      if (isRefused(forum)) return forum;
      const party = parseParty(named);
      if (isRefused(party)) return party;
      const others = await listValues(read, EVALUATION, forumId, EVALUATION_PREFIX);
      return evaluateForum(
        forum.value,
        others,
        { id: createId('evaluation'), forumId, summary, score, submittedOn: today, submittedBy: party.value },
        { today, isSameParty: createPartyTest(context.actor) },
      );
    },
    actingParty,
  ),

  updateEvaluation: change(
    EVALUATION,
    evaluationChanges,
    async ({ evaluation, input: { summary = null, score }, read }) =>
      changeEvaluation(await readForum(read, evaluation.forumId), evaluation, {
        ...(summary !== null && { summary }),
        ...(score !== undefined && { score }),
      }),
  ),
} satisfies MutationResolvers;
