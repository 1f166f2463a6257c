import { editedSlot } from '../../domain/programme-rules.ts';
import { changeSlot } from '../acts/change-slot.ts';
import { slotChanges } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const editSlot: NonNullable<MutationResolvers['editSlot']> = async (_root, { input }, context) =>
  changeSlot(context, 'editSlot', input, slotChanges, ({ forum, slots, slot, input: { title = null, ...changes } }) =>
    editedSlot(forum, slots, slot, { ...changes, ...(title !== null && { title }) }),
  );
