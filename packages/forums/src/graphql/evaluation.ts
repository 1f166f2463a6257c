import { createHistoryField } from '@liaison/kernel/record';
import { evaluationKey } from '../record-keys.ts';
import { changeFeed } from '../records.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { referToParty } from './references.ts';

export const resolvers = {
  Query: {
    evaluation: async (_root, { id }, { forums }) => forums.findEvaluation(id),
  },

  Evaluation: {
    forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),
    history: createHistoryField(changeFeed, 'Evaluation', ({ forumId, id }) => evaluationKey(forumId, id)),
    submittedBy: ({ submittedBy }) => referToParty(submittedBy),
  },
} satisfies Partial<Resolvers>;
