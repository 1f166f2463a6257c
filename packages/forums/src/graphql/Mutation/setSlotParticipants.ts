import { withParticipants } from '../../domain/programme-rules.ts';
import { changeSlot } from '../acts/change-slot.ts';
import { participantsInput } from '../acts/input-schemas.ts';
import { toParticipants } from '../acts/slot-participants.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const setSlotParticipants: NonNullable<MutationResolvers['setSlotParticipants']> = async (
  _root,
  { input },
  context,
) =>
  changeSlot(
    context,
    'setSlotParticipants',
    input,
    participantsInput,
    ({ forum, slots, slot, input: { participants } }) => {
      const named = toParticipants(participants);
      return 'userErrors' in named ? named : withParticipants(forum, slots, slot, named.value);
    },
  );
