import { parsePage, toConnection } from '@liaison/kernel/schema';
import { toDay } from '@liaison/kernel/values';
import { callStatusOn } from '../domain/call-rules.ts';
import { latestFirstPosition } from '../domain/latest-first.ts';
import { callKey } from '../store/keys.ts';
import type { CallResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

export const Call: CallResolvers = {
  forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),

  status: async (call, _args, { forums, now }) => callStatusOn(await forums.expect(call.forumId), call, toDay(now)),

  contributions: async ({ id }, page, { calls, actor }) => {
    const scope = { coordinate: 'Call.contributions', arguments: { call: id } };
    const found = await calls.contributions(id, parsePage(scope, page), actor);
    return toConnection(scope, found, (contribution) => ({
      node: contribution,
      position: latestFirstPosition(contribution.submittedOn, contribution.id),
    }));
  },

  history: historyOf('Call', ({ forumId, id }) => callKey(forumId, id)),
};
