import { movedSlot } from '../../domain/programme-rules.ts';
import { changeSlot } from '../acts/change-slot.ts';
import { slotMove } from '../acts/input-schemas.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const moveForumSlot: NonNullable<MutationResolvers['moveForumSlot']> = async (_root, { input }, context) =>
  changeSlot(context, 'moveForumSlot', input, slotMove, ({ forum, slots, slot, input: { startsAt, endsAt, roomId } }) =>
    movedSlot(forum, slots, slot, {
      ...(startsAt && { startsAt }),
      ...(endsAt && { endsAt }),
      ...(roomId && { roomId }),
    }),
  );
