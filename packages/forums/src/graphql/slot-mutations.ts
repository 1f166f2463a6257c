import { change, create, createId, isRefused } from '@liaison/kernel/record';
import type { RecordReader, Versioned } from '@liaison/kernel/record';
import * as v from 'valibot';
import type { Forum } from '../domain/forum.ts';
import { showDraft } from '../domain/schedule.ts';
import type { ShownSlot } from '../domain/schedule.ts';
import {
  addParticipant,
  addSlot,
  cancelSlot,
  editSlot,
  moveSlot,
  restoreSlot,
  setParticipants,
} from '../domain/slot-rules.ts';
import type { DraftSlot } from '../domain/slot.ts';
import { toForumId } from '../record-keys.ts';
import { FORUM, listDrafts, readForum, SLOT } from '../records.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolver-types.ts';
import * as inputs from './inputs.ts';

interface Given {
  readonly read: RecordReader;
  readonly context: Context;
}

/** A new slot: nothing of it was published. */
const newSlotPayload = {
  keep: async (slot: Versioned<DraftSlot>, { read }: Given): Promise<ShownSlot> =>
    showDraft(slot, slot.version, await readForum(read, slot.forumId), null),
};

/**
 * The draft is shown with what was published of it. Every other slot of the forum is read with the one that changes, so that
 * none is in its way when it is saved.
 */
const slotChange = {
  readAhead: async ({ slotId }: { readonly slotId: string }, read: RecordReader): Promise<void> => {
    const key = await read.locate(SLOT, slotId);
    if (key !== null) await readProgramme(read, toForumId(key));
  },
  keep: async (slot: Versioned<DraftSlot>, { read, context }: Given): Promise<ShownSlot> => {
    const published = await context.programmes.findSlot(slot.id);
    return showDraft(slot, slot.version, await readForum(read, slot.forumId), published);
  },
};

export const Mutation = {
  addSlot: create(
    SLOT,
    v.object({ forumId: v.string(), ...inputs.newSlot.entries }),
    async ({ input: { participants, ...slot }, read }) => {
      const named = inputs.parseParticipants(participants);
      if (isRefused(named)) return named;
      const forum = await read.require(FORUM, 'forumId', slot.forumId);
      if (isRefused(forum)) return forum;
      const slots = await listDrafts(read, slot.forumId);
      return addSlot(forum.value, slots, {
        ...slot,
        id: createId('slot'),
        status: 'CONFIRMED',
        participants: [...named.value],
      });
    },
    newSlotPayload,
  ),

  editSlot: change(
    SLOT,
    inputs.slotChanges,
    async ({ slot, input: { title = null, ...changes }, read }) => {
      const { forum, slots } = await readProgramme(read, slot.forumId);
      return editSlot(forum, slots, slot, { ...changes, ...(title !== null && { title }) });
    },
    slotChange,
  ),

  /** Reads the slot and its programme, checks the version, applies the rule, saves. */
  moveForumSlot: change(
    SLOT,
    inputs.slotMove,
    async ({ slot, input, read }) => {
      const { forum, slots } = await readProgramme(read, slot.forumId);
      return moveSlot(forum, slots, slot, input);
    },
    slotChange,
  ),

  cancelSlot: change(
    SLOT,
    inputs.noMore,
    async ({ slot, read }) => cancelSlot((await readProgramme(read, slot.forumId)).forum, slot),
    slotChange,
  ),

  restoreSlot: change(
    SLOT,
    inputs.noMore,
    async ({ slot, read }) => {
      const { forum, slots } = await readProgramme(read, slot.forumId);
      return restoreSlot(forum, slots, slot);
    },
    slotChange,
  ),

  setSlotParticipants: change(
    SLOT,
    inputs.participantsInput,
    async ({ slot, input, read }) => {
      const participants = inputs.parseParticipants(input.participants);
      if (isRefused(participants)) return participants;
      const { forum, slots } = await readProgramme(read, slot.forumId);
      return setParticipants(forum, slots, slot, participants.value);
    },
    slotChange,
  ),

  addSlotParticipant: change(
    SLOT,
    v.object({ participant: inputs.participantInput }),
    async ({ slot, input, read }) => {
      const participant = inputs.parseParticipant(input.participant);
      if (isRefused(participant)) return participant;
      const { forum, slots } = await readProgramme(read, slot.forumId);
      return addParticipant(forum, slots, slot, participant.value);
    },
    slotChange,
  ),
} satisfies MutationResolvers;

/** The forum, and the slots of its programme as their editors have them. */
async function readProgramme(
  read: RecordReader,
  forumId: string,
): Promise<{ readonly forum: Forum; readonly slots: readonly DraftSlot[] }> {
  const [forum, slots] = await Promise.all([readForum(read, forumId), listDrafts(read, forumId)]);
  return { forum, slots };
}
