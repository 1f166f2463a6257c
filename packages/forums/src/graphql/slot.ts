import { createHistoryField } from '@liaison/kernel/record';
import { hasScope, maySee } from '@liaison/kernel/reader';
import { readEach } from '@liaison/kernel/schema';
import { toOwner } from '../domain/party.ts';
import { describeChange, showDraft } from '../domain/schedule.ts';
import type { ShownSlot } from '../domain/schedule.ts';
import { compareSlots } from '../domain/slot.ts';
import { draftSlotKey, forumKey } from '../record-keys.ts';
import { changeFeed, FORUM, listDrafts, SLOT } from '../records.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { referToParty, referToPerson } from './references.ts';

export const resolvers = {
  Query: {
    slot: (_root, { id }, context) => findSlot(context, id),
  },

  Slot: {
    forum: async ({ forumId }, _args, { forums }) => forums.expect(forumId),
    isDraft: ({ isDraft = false }) => isDraft,
    expectedCount: ({ expectedCount = null }, _args, context) =>
      maySee(context, 'drafts:read', 'Slot.expectedCount') ? expectedCount : null,
    version: ({ version = 1 }) => version,
    history: createHistoryField(changeFeed, 'Slot', ({ forumId, id }) => draftSlotKey(forumId, id)),
  },

  SlotParticipant: {
    party: ({ party }) => referToParty(party),
    person: ({ party, personId = null }, _args, context) =>
      maySee(context, 'contacts:read', 'SlotParticipant.person', [toOwner(party)]) ? referToPerson(personId) : null,
  },

  Room: {
    capacity: ({ capacity = null }, _args, context) =>
      maySee(context, 'drafts:read', 'Room.capacity') ? capacity : null,
  },

  SlotRevision: {
    slotId: ({ id }) => id,
  },

  ScheduleVersion: {
    changes: ({ version, steps }) =>
      steps.map((step) => ({ ...describeChange(step), slot: { ...step.after, version, sequence: step.sequence } })),
  },
} satisfies Partial<Resolvers>;

export const references = {
  Slot: readEach('id', (id, context: Context) => findSlot(context, id)),
};

/** The programme of a forum as its editors have it, in order, with what was published of it. */
export async function readDrafts({ records, programmes }: Context, forumId: string): Promise<ShownSlot[]> {
  const [forum, drafts, programme] = await Promise.all([
    records.find(FORUM, forumKey(forumId)),
    listDrafts(records, forumId),
    programmes.ofForum(forumId),
  ]);
  if (forum === null) return [];
  const published = new Map(programme?.slots.map((slot) => [slot.id, slot]));
  return drafts
    .map((draft) => showDraft(draft, draft.version, forum.value, published.get(draft.id) ?? null))
    .toSorted(compareSlots);
}

/** A slot as it was published; for those who may see drafts, as its editors have it. */
async function findSlot(context: Context, id: string): Promise<ShownSlot | null> {
  const { actor, programmes, records } = context;
  if (!hasScope(actor, 'drafts:read')) return programmes.findSlot(id);
  const draft = await records.findById(SLOT, id);
  if (draft === null) return programmes.findSlot(id);
  const [forum, published] = await Promise.all([
    records.find(FORUM, forumKey(draft.value.forumId)),
    programmes.findSlot(id),
  ]);
  return forum ? showDraft(draft.value, draft.record.version, forum.value, published) : published;
}
