import { forumThemeKey } from '../store/keys.ts';
import { toParty } from './foreign.ts';
import type { ForumThemeResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';
import { visibleForum } from './visible.ts';

export const ForumTheme: ForumThemeResolvers = {
  forum: async ({ forumId }, _args, context) => visibleForum(await context.forums.find(forumId), context),
  history: historyOf('ForumTheme', ({ forumId, id }) => forumThemeKey(forumId, id)),
  proposedBy: ({ proposedBy }) => toParty(proposedBy),
};
