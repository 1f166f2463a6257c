import type { Audience } from '@liaison/kernel/reader';
import { compareCodePoints, compareInstants } from '@liaison/kernel/values';
import { DIALOGUE_FORMATS } from '@liaison/vocabulary';
import type { Instant } from '@liaison/kernel/values';
import * as v from 'valibot';
import { party } from './party.ts';

const slotParticipant = v.object({
  role: v.string(),
  party,
  /** The person, if one is named; readers who may see people find the name by this id. */
  personId: v.exactOptional(v.string()),
});
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
  /** How many people are expected, for choosing a room. Never published. */
  expectedCount: v.exactOptional(v.nullable(v.number())),
});
export type DraftSlot = v.InferOutput<typeof draftSlot>;

/** A slot as it is published: with the names that room and track have at that moment. */
export const slot = v.object({
  ...announcement,
  room: place,
  track: v.nullable(place),
  /** Version of the draft that was published; absent for the first. */
  version: v.exactOptional(v.number()),
});
export type Slot = v.InferOutput<typeof slot>;

/** The slot with the present names of room and track; with their ids, if the forum no longer has them. */
export function addNames(
  { id, title, format, startsAt, endsAt, status, participants, roomId, trackId }: DraftSlot,
  { rooms, tracks }: Places,
): Slot {
  const room = findPlace(rooms, roomId);
  const track = trackId === null ? null : findPlace(tracks, trackId);
  return { id, title, format, startsAt, endsAt, status, participants, room, track };
}

/** A room or a track under its name; of a room in a draft, also how many people it takes. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly capacity?: number | null;
}

/** The rooms and tracks of a forum. */
export interface Places {
  readonly rooms: readonly Place[];
  readonly tracks: readonly Place[];
}

function findPlace(places: readonly Place[], id: string): v.InferOutput<typeof place> {
  const found = places.find((each) => each.id === id);
  return { id, name: found?.name ?? id };
}

/** The order of a programme: start, id of the room, id. */
export function compareSlots(a: Slot, b: Slot): number {
  return (
    compareInstants(a.startsAt, b.startsAt) || compareCodePoints(a.room.id, b.room.id) || compareCodePoints(a.id, b.id)
  );
}

/** True if the slot and the range share an instant; their ends do not count. */
export function overlaps(slot: Slot, from: Instant | null, to: Instant | null): boolean {
  return (
    (from === null || compareInstants(slot.endsAt, from) > 0) && (to === null || compareInstants(slot.startsAt, to) < 0)
  );
}

/** Drafts of a programme are the officers'. */
export const SLOT_DRAFTS: Audience = { scope: 'drafts:read', owners: [] };
