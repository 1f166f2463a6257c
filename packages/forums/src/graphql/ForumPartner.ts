import { maySee } from '@liaison/kernel/reader';
import { toNgo } from './foreign.ts';
import type { ForumPartnerResolvers } from './generated/resolver-types.ts';

export const ForumPartner: ForumPartnerResolvers = {
  ngo: ({ ngoId }) => toNgo(ngoId),
  received: ({ received = null, ngoId }, _args, context) => {
    const owners = ngoId === null ? [] : [{ type: 'Ngo' as const, id: ngoId }];
    return maySee(context, 'drafts:read', 'ForumPartner.received', owners) ? received : null;
  },
};
