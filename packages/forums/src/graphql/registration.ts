import { createHistoryField, hideUnlessVisible } from '@liaison/kernel/record';
import { registrationKey } from '../record-keys.ts';
import { changeFeed, REGISTRATION } from '../records.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { referToParty } from './references.ts';

export const resolvers = {
  Query: {
    registration: async (_root, { id }, context) =>
      hideUnlessVisible(REGISTRATION, await context.forums.findRegistration(id), context),
  },

  ForumRegistration: {
    forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),
    history: createHistoryField(changeFeed, 'ForumRegistration', ({ forumId, id }) => registrationKey(forumId, id)),
    party: ({ party }) => referToParty(party),
  },
} satisfies Partial<Resolvers>;
