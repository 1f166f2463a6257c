import { createId, reportMissing, parseInput } from '@liaison/kernel/record';
import { addedSlot } from '../../domain/programme-rules.ts';
import { shownDraft } from '../../domain/schedule.ts';
import type { ShownSlot } from '../../domain/schedule.ts';
import type { DraftSlot } from '../../domain/slot.ts';
import { forumTruth } from '../../store/forum-truth.ts';
import { draftSlotRecord } from '../../store/records.ts';
import { newSlot } from '../acts/input-schemas.ts';
import { perform, told } from '../acts/perform.ts';
import { toParticipants } from '../acts/slot-participants.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const addSlot: NonNullable<MutationResolvers['addSlot']> = async (_root, { input }, context) => {
  const outcome = await perform<ShownSlot>(context, 'addSlot', input, {
    async decide(truth) {
      const parsed = parseInput(newSlot, input);
      if ('userErrors' in parsed) return parsed;
      const participants = toParticipants(parsed.value.participants);
      if ('userErrors' in participants) return participants;
      const forum = await forumTruth.forum(truth, input.forumId);
      if (forum === null) return { userErrors: [reportMissing('forumId', 'forum', input.forumId)] };
      const slots = await forumTruth.slots(truth, input.forumId);
      const slot: DraftSlot = {
        ...parsed.value,
        id: createId('slot'),
        forumId: input.forumId,
        status: 'CONFIRMED',
        participants: [...participants.value],
      };
      const ruling = addedSlot(
        forum.value,
        slots.map(({ value }) => value),
        slot,
      );
      if ('userErrors' in ruling) return ruling;
      const { value, warnings = [] } = ruling;
      return {
        changes: [{ before: null, after: draftSlotRecord(value) }],
        answer: shownDraft(value, 1, forum.value, null),
        warnings,
      };
    },
  });
  return { slot: outcome.answer, ...told(outcome) };
};
