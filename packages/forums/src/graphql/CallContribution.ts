import { callContributionKey } from '../store/keys.ts';
import { toNgo } from './foreign.ts';
import type { CallContributionResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

export const CallContribution: CallContributionResolvers = {
  call: async ({ callId }, _args, { calls }) => calls.expect(callId),
  history: historyOf('CallContribution', ({ forumId, id }) => callContributionKey(forumId, id)),
  ngo: ({ ngoId }) => toNgo(ngoId),
};
