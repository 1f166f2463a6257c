import type { ForumPreparationFact, NgoFact, SlotFact } from '../dataset.ts';
import { dayAt, dayNumber, instantAt, WRITTEN_ON } from './calendar.ts';
import type { Random } from './random.ts';

export interface ScheduleOptions {
  readonly forumId: string;
  readonly startDate: string;
  readonly dayCount: number;
  readonly versionCount: number;
  readonly ngos: readonly NgoFact[];
  readonly memberStates: readonly string[];
}

type Schedule = Pick<ForumPreparationFact, 'rooms' | 'tracks' | 'versions'>;

const FORMATS = ['PLENARY', 'THEMATIC_DEBATE', 'ROUND_TABLE', 'DISCUSSION_PANEL', 'DIALOGUE_SESSION', 'HEARING', null];
const ROLES = ['CHAIR', 'SPEAKER', 'SPEAKER', 'RAPPORTEUR'];
/** Starts of the hours that slots take, in minutes after midnight, UTC; hours between them are left for moves. */
const HOURS = [7 * 60, 9 * 60, 11 * 60, 13 * 60, 15 * 60];
const ROOMS = 3;

/** A programme with as many published versions as wanted; each after the first changes a few slots in every way there is. */
export function generateSchedule(options: ScheduleOptions, random: Random): Schedule {
  const { forumId } = options;
  const rooms = named(forumId, 'room', ROOMS);
  const tracks = named(forumId, 'track', 2);
  const slots = firstSlots(options, random);
  const published = Math.min(dayNumber(options.startDate) - 120, WRITTEN_ON - 20 * options.versionCount);
  const versions = Array.from({ length: options.versionCount }, (_, index) => {
    const changed = index === 0 ? slots : revise(slots, options, index, random);
    for (const slot of changed) {
      const position = slots.findIndex(({ id }) => id === slot.id);
      if (position < 0) slots.push(slot);
      else slots[position] = slot;
    }
    return {
      version: index + 1,
      publishedAt: instantAt(dayAt(published + index * 20), random.between(420, 1020)),
      comment: random.chance(0.7) ? `Example version ${index + 1}` : null,
      slots: [...changed],
    };
  });
  return { rooms, tracks, versions };
}

function named(forumId: string, kind: 'room' | 'track', count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${forumId}-${kind}-${index + 1}`,
    name: `Example ${kind} ${index + 1}`,
  }));
}

function firstSlots(options: ScheduleOptions, random: Random): SlotFact[] {
  const slots: SlotFact[] = [];
  for (let day = 0; day < options.dayCount; day += 1) {
    for (const start of HOURS) {
      for (let room = 1; room <= ROOMS; room += 1) {
        if (random.chance(0.3)) continue;
        slots.push(newSlot(options, slots.length + 1, day, start, room, random));
      }
    }
  }
  return slots;
}

function newSlot(
  options: ScheduleOptions,
  serial: number,
  day: number,
  start: number,
  room: number,
  random: Random,
): SlotFact {
  const { forumId } = options;
  const date = dayAt(dayNumber(options.startDate) + day);
  const format = random.pick(FORMATS);
  return {
    id: `${forumId}-slot-${String(serial).padStart(2, '0')}`,
    title: `Example slot ${serial}`,
    format,
    startsAt: instantAt(date, start),
    endsAt: instantAt(date, start + random.pick([45, 60, 60])),
    roomId: `${forumId}-room-${room}`,
    trackId: random.chance(0.7) ? `${forumId}-track-${random.between(1, 2)}` : null,
    status: 'CONFIRMED',
    participants: format === null ? [] : participants(options, random),
  };
}

function participants({ ngos, memberStates }: ScheduleOptions, random: Random): SlotFact['participants'] {
  const parties = [
    ...random.some(ngos, 3).map(({ id }) => ({ ngoId: id })),
    ...random.some(memberStates, 2).map((memberState) => ({ memberState })),
  ];
  return parties.map((party) => ({ role: random.pick(ROLES), ...party }));
}

/** One slot each is put in again, cancelled, moved by an hour, edited and given another room, where that room is free; one is added. */
function revise(slots: readonly SlotFact[], options: ScheduleOptions, index: number, random: Random): SlotFact[] {
  const programme = new Map(slots.map((slot) => [slot.id, slot]));
  const changed = new Set<string>();
  const put = (slot: SlotFact): void => {
    if (changed.has(slot.id) || isTaken(slot, programme.values())) return;
    programme.set(slot.id, slot);
    changed.add(slot.id);
  };
  const cancelled = slots.find(({ status }) => status === 'CANCELLED');
  if (cancelled !== undefined) put({ ...cancelled, status: 'CONFIRMED' });
  const confirmed = slots.filter(({ status }) => status === 'CONFIRMED');
  put({ ...random.pick(confirmed), status: 'CANCELLED' });
  const late = random.pick(confirmed);
  put({ ...late, startsAt: instantAt(late.startsAt, 60), endsAt: instantAt(late.endsAt, 60) });
  const edited = random.pick(confirmed);
  put({ ...edited, title: `${edited.title}, now with a longer title` });
  const elsewhere = random.pick(confirmed);
  put({ ...elsewhere, roomId: `${options.forumId}-room-${(Number(elsewhere.roomId.at(-1)) % ROOMS) + 1}` });
  put(newSlot(options, slots.length + 1, random.below(options.dayCount), 17 * 60 + index * 60, 1, random));
  return [...programme.values()].filter(({ id }) => changed.has(id));
}

/** Whether another confirmed slot is in the room at the time. */
function isTaken(slot: SlotFact, others: Iterable<SlotFact>): boolean {
  if (slot.status !== 'CONFIRMED') return false;
  return [...others].some(
    (other) =>
      other.id !== slot.id &&
      other.status === 'CONFIRMED' &&
      other.roomId === slot.roomId &&
      other.startsAt < slot.endsAt &&
      slot.startsAt < other.endsAt,
  );
}
