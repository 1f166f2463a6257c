import { createHistoryField, hideUnlessVisible } from '@liaison/kernel/record';
import { forumThemeKey } from '../record-keys.ts';
import { changeFeed, FORUM, THEME } from '../records.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { referToParty } from './references.ts';

export const resolvers = {
  Query: {
    forumTheme: async (_root, { id }, context) => hideUnlessVisible(THEME, await context.forums.findTheme(id), context),
  },

  ForumTheme: {
    forum: async ({ forumId }, _args, context) => hideUnlessVisible(FORUM, await context.forums.find(forumId), context),
    history: createHistoryField(changeFeed, 'ForumTheme', ({ forumId, id }) => forumThemeKey(forumId, id)),
    proposedBy: ({ proposedBy }) => referToParty(proposedBy),
  },
} satisfies Partial<Resolvers>;
