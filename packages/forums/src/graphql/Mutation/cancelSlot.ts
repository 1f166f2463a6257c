import { cancelledSlot } from '../../domain/programme-rules.ts';
import { changeSlot } from '../acts/change-slot.ts';
import { nothingMore } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const cancelSlot: NonNullable<MutationResolvers['cancelSlot']> = async (_root, { input }, context) =>
  changeSlot(context, 'cancelSlot', input, nothingMore, ({ forum, slot }) => cancelledSlot(forum, slot));
