import { createHistoryField, hideUnlessVisible } from '@liaison/kernel/record';
import { parsePage, readEach, toConnection } from '@liaison/kernel/schema';
import { toDay } from '@liaison/kernel/values';
import { computeCallStatus } from '../domain/call.ts';
import { latestFirstPosition } from '../domain/latest-first.ts';
import { callContributionKey, callKey } from '../record-keys.ts';
import { changeFeed, CONTRIBUTION } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { referToNgo } from './references.ts';

export const resolvers = {
  Query: {
    call: async (_root, { id }, { calls }) => calls.find(id),
    callContribution: async (_root, { id }, context) =>
      hideUnlessVisible(CONTRIBUTION, await context.calls.findContribution(id), context),
  },

  Call: {
    forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),
    status: async (call, _args, { forums, now }) =>
      computeCallStatus(await forums.expect(call.forumId), call, toDay(now)),
    contributions: async ({ id }, page, { calls, actor }) => {
      const scope = { coordinate: 'Call.contributions', arguments: { call: id } };
      const found = await calls.contributions(id, parsePage(scope, page), actor);
      return toConnection(scope, found, (contribution) => ({
        node: contribution,
        position: latestFirstPosition(contribution.submittedOn, contribution.id),
      }));
    },
    history: createHistoryField(changeFeed, 'Call', ({ forumId, id }) => callKey(forumId, id)),
  },

  CallContribution: {
    call: async ({ callId }, _args, { calls }) => calls.expect(callId),
    history: createHistoryField(changeFeed, 'CallContribution', ({ forumId, id }) => callContributionKey(forumId, id)),
    ngo: ({ ngoId }) => referToNgo(ngoId),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Call: readEach('id', (id, { calls }: Context) => calls.find(id)),
  CallContribution: readEach('id', async (id, context: Context) =>
    hideUnlessVisible(CONTRIBUTION, await context.calls.findContribution(id), context),
  ),
};
