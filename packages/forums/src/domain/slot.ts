import { compareCodePoints, compareInstants, DIALOGUE_FORMATS } from '@liaison/kernel';
import type { Instant } from '@liaison/kernel';
import * as v from 'valibot';
import { party } from './party.ts';

const slotParticipant = v.object({ role: v.string(), party });
export type SlotParticipant = v.InferOutput<typeof slotParticipant>;

const place = v.object({ id: v.string(), name: v.string() });

const announcement = {
  id: v.string(),
  title: v.string(),
  /** Null for breaks and the like. */
  format: v.nullable(v.picklist(DIALOGUE_FORMATS)),
  startsAt: v.string(),
  endsAt: v.string(),
  status: v.picklist(['CONFIRMED', 'CANCELLED']),
  participants: v.array(slotParticipant),
};

/** A slot as its editors see it: rooms and tracks by id, under whatever names they have now. */
export const draftSlot = v.object({
  ...announcement,
  forumId: v.string(),
  roomId: v.string(),
  trackId: v.nullable(v.string()),
});
export type DraftSlot = v.InferOutput<typeof draftSlot>;

/** A slot as it is published: with the names that room and track have at that moment. */
export const slot = v.object({ ...announcement, room: place, track: v.nullable(place) });
export type Slot = v.InferOutput<typeof slot>;

/** The order of a programme: start, id of the room, id. */
export function compareSlots(a: Slot, b: Slot): number {
  return (
    compareInstants(a.startsAt, b.startsAt) || compareCodePoints(a.room.id, b.room.id) || compareCodePoints(a.id, b.id)
  );
}

/** True where the slot, its end left out, shares an instant with the range, whose end is left out too. */
export function overlaps(slot: Slot, from: Instant | null, to: Instant | null): boolean {
  return (
    (from === null || compareInstants(slot.endsAt, from) > 0) && (to === null || compareInstants(slot.startsAt, to) < 0)
  );
}
