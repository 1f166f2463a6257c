import type { UserError } from '@liaison/kernel/record';
import type { Instant } from '@liaison/kernel/values';
import { reportInvalid, reportMissing } from '@liaison/kernel/record';
import { compareInstants } from '@liaison/kernel/values';
import type { Forum } from './forum.ts';
import { overOf } from './forum-life.ts';
import { dayIn } from './local-day.ts';
import { keyOf } from './party.ts';
import { refusal, refuse, warning } from './ruling.ts';
import type { Refused, Ruling } from './ruling.ts';
import type { DraftSlot, SlotParticipant } from './slot.ts';

/** Slots of one forum at most. */
export const MOST_SLOTS = 1000;

/** Which fields of `input` are at fault where a slot cannot be as it is wanted. */
export interface Faults {
  readonly time: string;
  readonly room: string;
  readonly people: string;
}

export const FAULTS_OF_A_SLOT: Faults = { time: 'startsAt', room: 'roomId', people: 'participants' };
export const FAULTS_OF_AN_ID: Faults = { time: 'slotId', room: 'slotId', people: 'slotId' };

export function addedSlot(forum: Forum, slots: readonly DraftSlot[], slot: DraftSlot): Ruling<DraftSlot> {
  if (slots.length >= MOST_SLOTS) return refuse('TOO_MANY', 'forumId', `A forum has at most ${MOST_SLOTS} slots.`);
  return overOf(forum) ?? refuseTwice(slot.participants) ?? placed(forum, slots, slot, FAULTS_OF_A_SLOT);
}

/** Another title, format, track or number of people; time, room and people stay. */
export function editedSlot(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  changed: Partial<Pick<DraftSlot, 'title' | 'format' | 'trackId' | 'expectedCount'>>,
): Ruling<DraftSlot> {
  return fixedOf(forum, slot) ?? placed(forum, slots, { ...slot, ...changed }, FAULTS_OF_AN_ID);
}

/** Another time, another room, or both. A new start without a new end keeps the length. */
export function movedSlot(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  to: Partial<Pick<DraftSlot, 'startsAt' | 'endsAt' | 'roomId'>>,
): Ruling<DraftSlot> {
  const fixed = fixedOf(forum, slot);
  if (fixed) return fixed;
  const { startsAt = slot.startsAt, endsAt = endAfter(slot, startsAt), roomId = slot.roomId } = to;
  if (startsAt === slot.startsAt && endsAt === slot.endsAt && roomId === slot.roomId) {
    return { userErrors: [reportInvalid(['input'], 'must hold another time or another room than the slot has')] };
  }
  const faults = { ...FAULTS_OF_A_SLOT, room: to.roomId === undefined ? 'startsAt' : 'roomId', people: 'startsAt' };
  return placed(forum, slots, { ...slot, startsAt, endsAt, roomId }, faults);
}

function endAfter(slot: DraftSlot, startsAt: Instant): Instant {
  if (startsAt === slot.startsAt) return slot.endsAt;
  const length = Date.parse(slot.endsAt) - Date.parse(slot.startsAt);
  return new Date(Date.parse(startsAt) + length).toISOString().replace('.000Z', 'Z');
}

export function cancelledSlot(forum: Forum, slot: DraftSlot): Ruling<DraftSlot> {
  return fixedOf(forum, slot) ?? { value: { ...slot, status: 'CANCELLED' } };
}

/** It comes back where it was, if its room and its people are still free. */
export function restoredSlot(forum: Forum, slots: readonly DraftSlot[], slot: DraftSlot): Ruling<DraftSlot> {
  const over = overOf(forum, 'slotId');
  if (over) return over;
  if (slot.status !== 'CANCELLED') {
    return refuse('SLOT_NOT_CANCELLED', 'slotId', 'Only a cancelled slot can be restored.');
  }
  return placed(forum, slots, { ...slot, status: 'CONFIRMED' }, FAULTS_OF_AN_ID);
}

export function withParticipants(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  participants: readonly SlotParticipant[],
): Ruling<DraftSlot> {
  const after = { ...slot, participants: [...participants] };
  return fixedOf(forum, slot) ?? refuseTwice(participants) ?? placed(forum, slots, after, FAULTS_OF_A_SLOT);
}

/** Why these are not the participants of a slot: one of them is named twice. */
function refuseTwice(participants: readonly SlotParticipant[]): Refused | null {
  const index = participants.findIndex((one, at) => participants.slice(0, at).some((other) => isOne(one, other)));
  const twice = participants[index];
  if (!twice) return null;
  const message = `Name ${twice.party.name} as ${twice.role} once.`;
  const path = ['input', 'participants', String(index)];
  return { userErrors: [{ ...refusal('PARTICIPANT_EXISTS', 'participants', message), path }] };
}

export const MOST_PARTICIPANTS = 50;

export function withParticipant(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  participant: SlotParticipant,
): Ruling<DraftSlot> {
  const fixed = fixedOf(forum, slot);
  if (fixed) return fixed;
  if (slot.participants.some((each) => isOne(each, participant))) {
    const message = `${participant.party.name} is ${participant.role} of this slot already.`;
    return refuse('PARTICIPANT_EXISTS', 'participant', message);
  }
  if (slot.participants.length >= MOST_PARTICIPANTS) {
    return refuse('TOO_MANY', 'participant', `A slot has at most ${MOST_PARTICIPANTS} participants.`);
  }
  const after = { ...slot, participants: [...slot.participants, participant] };
  return placed(forum, slots, after, { ...FAULTS_OF_A_SLOT, people: 'participant' });
}

/** True for one party, or one person of it, in one role. */
function isOne(a: SlotParticipant, b: SlotParticipant): boolean {
  return a.role === b.role && keyOf(a.party) === keyOf(b.party) && a.personId === b.personId;
}

/** Why the slot cannot be changed: its forum is over, or it is cancelled. */
function fixedOf(forum: Forum, slot: DraftSlot): Refused | null {
  const over = overOf(forum, 'slotId');
  if (over || slot.status !== 'CANCELLED') return over;
  return refuse('SLOT_CANCELLED', 'slotId', 'The slot is cancelled: restore it first.');
}

/** The slot as it is wanted, beside the others of its forum; a cancelled one is in nobody's way. */
export function placed(forum: Forum, slots: readonly DraftSlot[], slot: DraftSlot, faults: Faults): Ruling<DraftSlot> {
  const userErrors = [...misplaced(forum, slot, faults), ...conflictsOf(slot, slots, faults)];
  if (userErrors.length > 0) return { userErrors };
  return { value: slot, warnings: [...crowded(forum, slot), ...organizationsTwice(slot, slots, faults)] };
}

function misplaced(forum: Forum, slot: DraftSlot, faults: Faults): UserError[] {
  const found: UserError[] = [];
  if (!forum.rooms.some(({ id }) => id === slot.roomId)) found.push(reportMissing('roomId', 'room', slot.roomId));
  if (slot.trackId !== null && !forum.tracks.some(({ id }) => id === slot.trackId)) {
    found.push(reportMissing('trackId', 'track', slot.trackId));
  }
  if (compareInstants(slot.startsAt, slot.endsAt) >= 0) {
    found.push(reportInvalid(['input', 'endsAt'], `must be after ${slot.startsAt}, when the slot begins`));
  } else if (forum.startsOn === null) {
    found.push(refusal('FORUM_DAYS_UNKNOWN', 'forumId', 'Give the forum its days before its programme.'));
  } else if (!isWithinForum(forum, slot)) {
    const { startsOn, endsOn, timezone } = forum;
    const days = endsOn === null || endsOn === startsOn ? startsOn : `${startsOn} to ${endsOn}`;
    const message = `The slot must lie within the forum: ${days} in ${timezone ?? 'UTC'}.`;
    found.push(refusal('SLOT_OUTSIDE_FORUM', faults.time, message));
  }
  return found;
}

/** True where the slot begins and ends on days of the forum, at its place; the midnight after the last day is its end. */
export function isWithinForum(forum: Forum, { startsAt, endsAt }: Pick<DraftSlot, 'startsAt' | 'endsAt'>): boolean {
  const { startsOn, timezone } = forum;
  if (startsOn === null) return false;
  const last = forum.endsOn ?? startsOn;
  return dayIn(timezone, startsAt) >= startsOn && dayIn(timezone, Date.parse(endsAt) - 1) <= last;
}

/** What is in the way of the slot: the room or a named person is taken. */
export function conflictsOf(slot: DraftSlot, slots: readonly DraftSlot[], faults: Faults): UserError[] {
  const parallel = parallelTo(slot, slots);
  const inRoom = parallel.find(({ roomId }) => roomId === slot.roomId);
  const found: UserError[] = [];
  if (inRoom) {
    const message = `The room holds "${inRoom.title}" from ${inRoom.startsAt} to ${inRoom.endsAt}: choose another time or room.`;
    found.push(refusal('ROOM_TAKEN', faults.room, message));
  }
  const people = new Set(slot.participants.flatMap(({ personId = null }) => personId ?? []));
  const busy = parallel.find(({ participants }) =>
    participants.some(({ personId }) => personId !== undefined && people.has(personId)),
  );
  if (busy) {
    const message = `A person named here is in "${busy.title}" from ${busy.startsAt} to ${busy.endsAt}: choose another time or person.`;
    found.push(refusal('PERSON_TAKEN', faults.people, message));
  }
  return found;
}

/** The other slots that take place while this one does; ends do not count. */
function parallelTo(slot: DraftSlot, slots: readonly DraftSlot[]): DraftSlot[] {
  if (slot.status === 'CANCELLED') return [];
  return slots.filter(
    (other) =>
      other.id !== slot.id &&
      other.status !== 'CANCELLED' &&
      compareInstants(other.startsAt, slot.endsAt) < 0 &&
      compareInstants(slot.startsAt, other.endsAt) < 0,
  );
}

function organizationsTwice(slot: DraftSlot, slots: readonly DraftSlot[], faults: Faults): UserError[] {
  const parties = new Map(slot.participants.map(({ party }) => [keyOf(party), party.name]));
  return parallelTo(slot, slots).flatMap((other) =>
    [...new Set(other.participants.map(({ party }) => keyOf(party)))].flatMap((key) => {
      const name = parties.get(key);
      if (name === undefined) return [];
      const message = `${name} is also in "${other.title}" from ${other.startsAt} to ${other.endsAt}: it needs people for both.`;
      return [warning('ORGANIZATION_TWICE', faults.people, message)];
    }),
  );
}

function crowded({ rooms }: Forum, { roomId, expectedCount = null }: DraftSlot): UserError[] {
  const capacity = rooms.find(({ id }) => id === roomId)?.capacity ?? null;
  if (capacity === null || expectedCount === null || expectedCount <= capacity) return [];
  const message = `The room takes ${capacity} people, and ${expectedCount} are expected: a larger one would do.`;
  return [warning('ROOM_TOO_SMALL', 'roomId', message)];
}

/** Why the days of the forum cannot be changed so: slots would be left outside. None where they can. */
export function leftOutside(forum: Forum, slots: readonly DraftSlot[]): Refused | null {
  const outside = slots.find((slot) => slot.status !== 'CANCELLED' && !isWithinForum(forum, slot));
  if (!outside) return null;
  const message = `"${outside.title}" would lie outside the forum: move or cancel such slots first.`;
  return refuse('SLOT_OUTSIDE_FORUM', 'startsOn', message);
}
