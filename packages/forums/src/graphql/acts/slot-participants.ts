import type { UserError } from '@liaison/kernel/record';
import type * as v from 'valibot';
import type { Ruling } from '../../domain/ruling.ts';
import type { SlotParticipant } from '../../domain/slot.ts';
import type { participantInput } from './input-schemas.ts';
import { toParty } from './party-input.ts';

type ParticipantInput = v.InferOutput<typeof participantInput>;

/** The participant that an input at the path names, or why it names none. */
export function toParticipant(
  { role, personId = null, ...named }: ParticipantInput,
  path: readonly string[] = ['input', 'participant'],
): Ruling<SlotParticipant> {
  const party = toParty(named, path);
  if ('userErrors' in party) return party;
  return { value: { role, party: party.value, ...(personId !== null && { personId }) } };
}

export function toParticipants(inputs: readonly ParticipantInput[]): Ruling<readonly SlotParticipant[]> {
  const rulings = inputs.map((input, index) => toParticipant(input, ['input', 'participants', String(index)]));
  const userErrors: UserError[] = rulings.flatMap((ruling) => ('userErrors' in ruling ? ruling.userErrors : []));
  if (userErrors.length > 0) return { userErrors };
  return { value: rulings.flatMap((ruling) => ('value' in ruling ? [ruling.value] : [])) };
}
