import type { MemberStateResolvers } from './generated/resolver-types.ts';
import { addressedRecommendations } from './recommendation-connections.ts';
import { sessionConnection } from './session-connection.ts';

export const MemberState: MemberStateResolvers = {
  dialogueSessions: ({ code }, page, context) =>
    sessionConnection(
      { coordinate: 'MemberState.dialogueSessions', arguments: { code } },
      { memberState: code },
      page,
      context,
    ),
  recommendations: ({ code }, args, context) =>
    addressedRecommendations('MemberState.recommendations', { kind: 'MEMBER_STATE', id: code }, args, context),
};
