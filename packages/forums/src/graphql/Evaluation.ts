import { evaluationKey } from '../store/keys.ts';
import { toParty } from './foreign.ts';
import type { EvaluationResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

export const Evaluation: EvaluationResolvers = {
  forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),
  history: historyOf('Evaluation', ({ forumId, id }) => evaluationKey(forumId, id)),
  submittedBy: ({ submittedBy }) => toParty(submittedBy),
};
