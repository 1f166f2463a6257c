import { maySee } from '@liaison/kernel/reader';
import { draftSlotKey } from '../store/keys.ts';
import type { SlotResolvers } from './generated/resolver-types.ts';
import { historyOf } from './history.ts';

export const Slot: SlotResolvers = {
  forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),
  isDraft: ({ isDraft = false }) => isDraft,
  expectedCount: ({ expectedCount = null }, _args, context) =>
    maySee(context, 'drafts:read', 'Slot.expectedCount') ? expectedCount : null,
  version: ({ version = 1 }) => version,
  history: historyOf('Slot', ({ forumId, id }) => draftSlotKey(forumId, id)),
};
