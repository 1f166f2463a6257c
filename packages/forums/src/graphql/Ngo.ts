import { parsePage } from '@liaison/kernel/schema';
import type { NgoResolvers } from './generated/resolver-types.ts';
import { toPartyForums } from './party-forums.ts';

export const Ngo: NgoResolvers = {
  forums: async ({ id, ids = [id] }, page, { forums }) => {
    const scope = { coordinate: 'Ngo.forums', arguments: { id } };
    return toPartyForums(scope, await forums.ofNgo(ids, parsePage(scope, page)));
  },
};
