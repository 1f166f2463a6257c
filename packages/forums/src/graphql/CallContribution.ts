import { toNgo } from './foreign.ts';
import type { CallContributionResolvers } from './generated/resolver-types.ts';

export const CallContribution: CallContributionResolvers = {
  call: async ({ callId }, _args, { calls }) => calls.expect(callId),
  ngo: ({ ngoId }) => toNgo(ngoId),
};
