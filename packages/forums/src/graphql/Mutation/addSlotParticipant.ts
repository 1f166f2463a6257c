import * as v from 'valibot';
import { withParticipant } from '../../domain/programme-rules.ts';
import { changeSlot } from '../acts/change-slot.ts';
import { participantInput } from '../acts/input-schemas.ts';
import { toParticipant } from '../acts/slot-participants.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';

export const addSlotParticipant: NonNullable<MutationResolvers['addSlotParticipant']> = async (
  _root,
  { input },
  context,
) =>
  changeSlot(
    context,
    'addSlotParticipant',
    input,
    v.object({ participant: participantInput }),
    ({ forum, slots, slot, input: { participant } }) => {
      const named = toParticipant(participant);
      return 'userErrors' in named ? named : withParticipant(forum, slots, slot, named.value);
    },
  );
