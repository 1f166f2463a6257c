import { registrationKey } from '../store/keys.ts';
import { toParty } from './foreign.ts';
import type { ForumRegistrationResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

export const ForumRegistration: ForumRegistrationResolvers = {
  forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),
  history: historyOf('ForumRegistration', ({ forumId, id }) => registrationKey(forumId, id)),
  party: ({ party }) => toParty(party),
};
