import { parsePage } from '@liaison/kernel/schema';
import type { MemberStateResolvers } from './generated/resolver-types.ts';
import { toPartyForums } from './party-forums.ts';

export const MemberState: MemberStateResolvers = {
  forums: async ({ code }, page, { forums }) => {
    const scope = { coordinate: 'MemberState.forums', arguments: { code } };
    return toPartyForums(scope, await forums.ofMemberState(code, parsePage(scope, page)));
  },
};
