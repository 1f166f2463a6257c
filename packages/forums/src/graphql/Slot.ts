import type { SlotResolvers } from './generated/resolver-types.ts';

export const Slot: SlotResolvers = {
  forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),
};
