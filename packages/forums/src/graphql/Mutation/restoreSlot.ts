import { restoredSlot } from '../../domain/programme-rules.ts';
import { changeSlot } from '../acts/change-slot.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const restoreSlot: NonNullable<MutationResolvers['restoreSlot']> = async (_root, { input }, context) =>
  changeSlot(context, 'restoreSlot', input, nothingMore, ({ forum, slots, slot }) => restoredSlot(forum, slots, slot));
