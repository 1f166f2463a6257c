import type { Refused, Result, UserError } from '@liaison/kernel/record';
import type { Instant } from '@liaison/kernel/values';
import { reportInvalid, reportMissing } from '@liaison/kernel/record';
import { compareInstants } from '@liaison/kernel/values';
import type { Forum } from './forum.ts';
import { refuseOver } from './forum-life.ts';
import { toLocalDay } from './local-day.ts';
import { toPartyKey } from './party.ts';
import { createError, refuse, createWarning } from './user-errors.ts';
import type { DraftSlot, SlotParticipant } from './slot.ts';

/** Slots of one forum at most. */
export const MOST_SLOTS = 1000;

/** The fields of `input` that are at fault if a slot is refused. */
export interface Faults {
  readonly time: string;
  readonly room: string;
  readonly people: string;
}

export const FAULTS_OF_A_SLOT: Faults = { time: 'startsAt', room: 'roomId', people: 'participants' };
export const FAULTS_OF_AN_ID: Faults = { time: 'slotId', room: 'slotId', people: 'slotId' };

export function addSlot(forum: Forum, slots: readonly DraftSlot[], slot: DraftSlot): Result<DraftSlot> {
  if (slots.length >= MOST_SLOTS) return refuse('TOO_MANY', 'forumId', `A forum has at most ${MOST_SLOTS} slots.`);
  return refuseOver(forum) ?? refuseTwice(slot.participants) ?? placeSlot(forum, slots, slot, FAULTS_OF_A_SLOT);
}

/** Another title, format, track or number of people; time, room and people stay. */
export function editSlot(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  changed: Partial<Pick<DraftSlot, 'title' | 'format' | 'trackId' | 'expectedCount'>>,
): Result<DraftSlot> {
  return refuseFixed(forum, slot) ?? placeSlot(forum, slots, { ...slot, ...changed }, FAULTS_OF_AN_ID);
}

/** Another time, another room, or both. A new start without a new end keeps the length. */
export function moveSlot(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  to: Partial<Pick<DraftSlot, 'startsAt' | 'endsAt' | 'roomId'>>,
): Result<DraftSlot> {
  const fixed = refuseFixed(forum, slot);
  if (fixed) return fixed;
  const { startsAt = slot.startsAt, endsAt = computeEnd(slot, startsAt), roomId = slot.roomId } = to;
  if (startsAt === slot.startsAt && endsAt === slot.endsAt && roomId === slot.roomId) {
    return { userErrors: [reportInvalid(['input'], 'must hold another time or another room than the slot has')] };
  }
  const faults = { ...FAULTS_OF_A_SLOT, room: to.roomId === undefined ? 'startsAt' : 'roomId', people: 'startsAt' };
  return placeSlot(forum, slots, { ...slot, startsAt, endsAt, roomId }, faults);
}

function computeEnd(slot: DraftSlot, startsAt: Instant): Instant {
  if (startsAt === slot.startsAt) return slot.endsAt;
  const length = Date.parse(slot.endsAt) - Date.parse(slot.startsAt);
  return new Date(Date.parse(startsAt) + length).toISOString().replace('.000Z', 'Z');
}

export function cancelSlot(forum: Forum, slot: DraftSlot): Result<DraftSlot> {
  return refuseFixed(forum, slot) ?? { value: { ...slot, status: 'CANCELLED' } };
}

/** It returns to its time and room, if the room and the people are still free. */
export function restoreSlot(forum: Forum, slots: readonly DraftSlot[], slot: DraftSlot): Result<DraftSlot> {
  const over = refuseOver(forum, 'slotId');
  if (over) return over;
  if (slot.status !== 'CANCELLED') {
    return refuse('SLOT_NOT_CANCELLED', 'slotId', 'Only a cancelled slot can be restored.');
  }
  return placeSlot(forum, slots, { ...slot, status: 'CONFIRMED' }, FAULTS_OF_AN_ID);
}

export function setParticipants(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  participants: readonly SlotParticipant[],
): Result<DraftSlot> {
  const after = { ...slot, participants: [...participants] };
  return refuseFixed(forum, slot) ?? refuseTwice(participants) ?? placeSlot(forum, slots, after, FAULTS_OF_A_SLOT);
}

/** Why these are not the participants of a slot: one of them is named twice. */
function refuseTwice(participants: readonly SlotParticipant[]): Refused | null {
  const index = participants.findIndex((one, at) => participants.slice(0, at).some((other) => isOne(one, other)));
  const twice = participants[index];
  if (!twice) return null;
  const message = `Name ${twice.party.name} as ${twice.role} once.`;
  const path = ['input', 'participants', String(index)];
  return { userErrors: [{ ...createError('PARTICIPANT_EXISTS', 'participants', message), path }] };
}

export const MOST_PARTICIPANTS = 50;

export function addParticipant(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  participant: SlotParticipant,
): Result<DraftSlot> {
  const fixed = refuseFixed(forum, slot);
  if (fixed) return fixed;
  if (slot.participants.some((each) => isOne(each, participant))) {
    const message = `${participant.party.name} is ${participant.role} of this slot already.`;
    return refuse('PARTICIPANT_EXISTS', 'participant', message);
  }
  if (slot.participants.length >= MOST_PARTICIPANTS) {
    return refuse('TOO_MANY', 'participant', `A slot has at most ${MOST_PARTICIPANTS} participants.`);
  }
  const after = { ...slot, participants: [...slot.participants, participant] };
  return placeSlot(forum, slots, after, { ...FAULTS_OF_A_SLOT, people: 'participant' });
}

/** True for one party, or one person of it, in one role. */
function isOne(a: SlotParticipant, b: SlotParticipant): boolean {
  return a.role === b.role && toPartyKey(a.party) === toPartyKey(b.party) && a.personId === b.personId;
}

/** Why the slot cannot be changed: its forum is over, or it is cancelled. */
function refuseFixed(forum: Forum, slot: DraftSlot): Refused | null {
  const over = refuseOver(forum, 'slotId');
  if (over || slot.status !== 'CANCELLED') return over;
  return refuse('SLOT_CANCELLED', 'slotId', 'The slot is cancelled: restore it first.');
}

/** The slot as requested, beside the other slots of its forum; cancelled ones do not count. */
export function placeSlot(
  forum: Forum,
  slots: readonly DraftSlot[],
  slot: DraftSlot,
  faults: Faults,
): Result<DraftSlot> {
  const userErrors = [...findMisplacement(forum, slot, faults), ...findConflicts(slot, slots, faults)];
  if (userErrors.length > 0) return { userErrors };
  return { value: slot, warnings: [...warnCrowded(forum, slot), ...warnDoubleBooking(slot, slots, faults)] };
}

function findMisplacement(forum: Forum, slot: DraftSlot, faults: Faults): UserError[] {
  const found: UserError[] = [];
  if (!forum.rooms.some(({ id }) => id === slot.roomId)) found.push(reportMissing('roomId', 'room', slot.roomId));
  if (slot.trackId !== null && !forum.tracks.some(({ id }) => id === slot.trackId)) {
    found.push(reportMissing('trackId', 'track', slot.trackId));
  }
  if (compareInstants(slot.startsAt, slot.endsAt) >= 0) {
    found.push(reportInvalid(['input', 'endsAt'], `must be after ${slot.startsAt}, when the slot begins`));
  } else if (forum.startsOn === null) {
    found.push(createError('FORUM_DAYS_UNKNOWN', 'forumId', 'Give the forum its days before its programme.'));
  } else if (!isWithinForum(forum, slot)) {
    const { startsOn, endsOn, timezone } = forum;
    const days = endsOn === null || endsOn === startsOn ? startsOn : `${startsOn} to ${endsOn}`;
    const message = `The slot must lie within the forum: ${days} in ${timezone ?? 'UTC'}.`;
    found.push(createError('SLOT_OUTSIDE_FORUM', faults.time, message));
  }
  return found;
}

/** True if the slot begins and ends on days of the forum, at its place; the midnight after the last day is its end. */
export function isWithinForum(forum: Forum, { startsAt, endsAt }: Pick<DraftSlot, 'startsAt' | 'endsAt'>): boolean {
  const { startsOn, timezone } = forum;
  if (startsOn === null) return false;
  const last = forum.endsOn ?? startsOn;
  return toLocalDay(timezone, startsAt) >= startsOn && toLocalDay(timezone, Date.parse(endsAt) - 1) <= last;
}

/** What is in the way of the slot: the room or a named person is taken. */
export function findConflicts(slot: DraftSlot, slots: readonly DraftSlot[], faults: Faults): UserError[] {
  const parallel = listParallel(slot, slots);
  const inRoom = parallel.find(({ roomId }) => roomId === slot.roomId);
  const found: UserError[] = [];
  if (inRoom) {
    const message = `The room holds "${inRoom.title}" from ${inRoom.startsAt} to ${inRoom.endsAt}: choose another time or room.`;
    found.push(createError('ROOM_TAKEN', faults.room, message));
  }
  const people = new Set(slot.participants.flatMap(({ personId = null }) => personId ?? []));
  const busy = parallel.find(({ participants }) =>
    participants.some(({ personId }) => personId !== undefined && people.has(personId)),
  );
  if (busy) {
    const message = `A person named here is in "${busy.title}" from ${busy.startsAt} to ${busy.endsAt}: choose another time or person.`;
    found.push(createError('PERSON_TAKEN', faults.people, message));
  }
  return found;
}

/** The other slots that take place while this one does; ends do not count. */
function listParallel(slot: DraftSlot, slots: readonly DraftSlot[]): DraftSlot[] {
  if (slot.status === 'CANCELLED') return [];
  return slots.filter(
    (other) =>
      other.id !== slot.id &&
      other.status !== 'CANCELLED' &&
      compareInstants(other.startsAt, slot.endsAt) < 0 &&
      compareInstants(slot.startsAt, other.endsAt) < 0,
  );
}

function warnDoubleBooking(slot: DraftSlot, slots: readonly DraftSlot[], faults: Faults): UserError[] {
  const parties = new Map(slot.participants.map(({ party }) => [toPartyKey(party), party.name]));
  return listParallel(slot, slots).flatMap((other) =>
    [...new Set(other.participants.map(({ party }) => toPartyKey(party)))].flatMap((key) => {
      const name = parties.get(key);
      if (name === undefined) return [];
      const message = `${name} is also in "${other.title}" from ${other.startsAt} to ${other.endsAt}: it needs people for both.`;
      return [createWarning('ORGANIZATION_TWICE', faults.people, message)];
    }),
  );
}

function warnCrowded({ rooms }: Forum, { roomId, expectedCount = null }: DraftSlot): UserError[] {
  const capacity = rooms.find(({ id }) => id === roomId)?.capacity ?? null;
  if (capacity === null || expectedCount === null || expectedCount <= capacity) return [];
  const message = `The room takes ${capacity} people, and ${expectedCount} are expected: a larger one would do.`;
  return [createWarning('ROOM_TOO_SMALL', 'roomId', message)];
}

/** Why the days of the forum cannot be changed so: slots would be left outside. None if they can. */
export function refuseLeftOutside(forum: Forum, slots: readonly DraftSlot[]): Refused | null {
  const outside = slots.find((slot) => slot.status !== 'CANCELLED' && !isWithinForum(forum, slot));
  if (!outside) return null;
  const message = `"${outside.title}" would lie outside the forum: move or cancel such slots first.`;
  return refuse('SLOT_OUTSIDE_FORUM', 'startsOn', message);
}
