import { shiftDay } from '../reference/shared.ts';
import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import type { Changed, Live } from './chronicle.ts';
import { changing } from './changing.ts';
import { closedTo, drawForum, isOver } from './forum-life.ts';
import { announcedIn } from './forums-kinds.ts';
import type { Scene } from './scene.ts';
import type { Announced, ForumValue, SlotValue } from './values.ts';

const addRoom: ActModel = {
  name: 'addRoom',
  by: [],
  answers: { forum: 'FORUM' },
  draw: (scene) => {
    const forum = drawForum(scene);
    if (forum === null || forum.value.rooms.length > 2) return null;
    const { id, version, value } = forum;
    const name = scene.words('Room');
    return {
      input: { forumId: id, expectedVersion: version, name },
      sides: [],
      about: 'forumId',
      refusals: isOver(value) ? ['FORUM_OVER'] : [],
      changes: (payload) => {
        const { rooms } = payload['forum'] as { readonly rooms: readonly { readonly id: string }[] };
        return [
          { kind: 'FORUM', id, value: { ...value, rooms: [...value.rooms, { id: rooms.at(-1)?.id ?? '', name }] } },
        ];
      },
    };
  },
};

/** A time on one of the forum's first days, or now and then long before. */
function drawTime({ random }: Scene, { startsOn }: ForumValue): { readonly startsAt: string; readonly endsAt: string } {
  const day = shiftDay(startsOn ?? '', random.chance(0.93) ? random.below(2) : -30);
  const hour = 9 + random.below(4);
  return { startsAt: `${day}T${String(hour).padStart(2, '0')}:00:00Z`, endsAt: `${day}T${hour + 1}:30:00Z` };
}

/** What is in the way of a slot as it is to be: the days of its forum, or another slot in the room. */
function refusalsOf({ model }: Scene, forum: Live<'FORUM'>, slot: Announced, own: string | null): string[] {
  const { startsOn, endsOn } = forum.value;
  const last = endsOn ?? startsOn ?? '';
  const [first, until] = [slot.startsAt.slice(0, 10), slot.endsAt.slice(0, 10)];
  const parallel = model
    .all('SLOT')
    .filter(({ id, value }) => id !== own && value.forum.id === forum.id && value.status === 'CONFIRMED')
    .filter(({ value }) => value.startsAt < slot.endsAt && slot.startsAt < value.endsAt);
  return [
    ...(isOver(forum.value) ? ['FORUM_OVER'] : []),
    ...(first < (startsOn ?? '') || until > last ? ['SLOT_OUTSIDE_FORUM'] : []),
    ...(parallel.some(({ value }) => value.room.id === slot.room.id) ? ['ROOM_TAKEN'] : []),
  ];
}

const addSlot: ActModel = {
  name: 'addSlot',
  by: [],
  answers: { slot: 'SLOT' },
  draw: (scene) => {
    const forum = drawForum(scene);
    const [room] = scene.random.shuffled(forum?.value.rooms ?? []);
    if (forum === null || room === undefined) return null;
    const said = { title: scene.words('Slot'), ...drawTime(scene, forum.value) };
    const value: SlotValue = { ...said, status: 'CONFIRMED', room, forum: { id: forum.id }, published: null };
    return {
      input: { forumId: forum.id, ...said, roomId: room.id },
      sides: [],
      about: 'forumId',
      refusals: refusalsOf(scene, forum, value, null),
      changes: (payload) => [{ kind: 'SLOT', id: idIn(payload, 'slot'), value }],
    };
  },
};

const moveForumSlot = changing({
  name: 'moveForumSlot',
  kind: 'SLOT',
  by: [],
  field: 'slot',
  about: 'slotId',
  draw: (scene, { id, value }) => {
    const { model, random } = scene;
    const forum = model.get('FORUM', value.forum.id);
    const time = random.chance(0.7) ? drawTime(scene, forum.value) : {};
    const room = random.chance(0.5) ? random.pick(forum.value.rooms) : null;
    const moved = { ...value, ...time, ...(room !== null && { room }) };
    const isSame = JSON.stringify(moved) === JSON.stringify(value);
    return {
      input: { ...time, ...(room !== null && { roomId: room.id }) },
      refusals: [
        ...(value.status === 'CANCELLED' ? ['SLOT_CANCELLED'] : []),
        ...(isSame ? ['INVALID_VALUE'] : []),
        ...refusalsOf(scene, forum, moved, id),
      ],
      value: moved,
    };
  },
});

const editSlot = changing({
  name: 'editSlot',
  kind: 'SLOT',
  by: [],
  field: 'slot',
  about: 'slotId',
  draw: (scene, { id, value }) => {
    const title = scene.words('Slot anew');
    const forum = scene.model.get('FORUM', value.forum.id);
    return {
      input: { title },
      refusals: [...(value.status === 'CANCELLED' ? ['SLOT_CANCELLED'] : []), ...refusalsOf(scene, forum, value, id)],
      value: { ...value, title },
    };
  },
});

const cancelSlot = changing({
  name: 'cancelSlot',
  kind: 'SLOT',
  by: [],
  field: 'slot',
  about: 'slotId',
  draw: ({ model }, { value }) => ({
    input: {},
    refusals: [
      ...(isOver(model.get('FORUM', value.forum.id).value) ? ['FORUM_OVER'] : []),
      ...(value.status === 'CANCELLED' ? ['SLOT_CANCELLED'] : []),
    ],
    value: { ...value, status: 'CANCELLED' },
  }),
});

const restoreSlot = changing({
  name: 'restoreSlot',
  kind: 'SLOT',
  by: [],
  field: 'slot',
  about: 'slotId',
  draw: (scene, { id, value }) => {
    const forum = scene.model.get('FORUM', value.forum.id);
    return {
      input: {},
      refusals:
        value.status === 'CANCELLED'
          ? refusalsOf(scene, forum, value, id)
          : ['SLOT_NOT_CANCELLED', ...(isOver(forum.value) ? ['FORUM_OVER'] : [])],
      value: { ...value, status: 'CONFIRMED' },
    };
  },
});

const publishSchedule: ActModel = {
  name: 'publishSchedule',
  by: [],
  answers: {},
  draw: (scene) => {
    const { model } = scene;
    const forum = drawForum(scene);
    if (forum === null) return null;
    const { id, version, value } = forum;
    const next = value.published + 1;
    const changed = model.all('SLOT').filter((slot) => slot.value.forum.id === id && isNews(slot.value));
    return {
      input: { forumId: id, expectedVersion: version, comment: scene.words('Rooms changed') },
      sides: [],
      about: 'forumId',
      refusals: [...closedTo(value), ...(changed.length === 0 ? ['SCHEDULE_UNCHANGED'] : [])],
      changes: () => [
        { kind: 'FORUM', id, value: { ...value, published: next } },
        ...changed.map((slot) => publication(slot, next)),
      ],
    };
  },
};

/** One that nobody has heard of is not announced as cancelled. */
function isNews(slot: SlotValue): boolean {
  if (slot.published === null) return slot.status === 'CONFIRMED';
  return JSON.stringify(slot.published.announced) !== JSON.stringify(announcedIn(slot));
}

/** What is published of a draft, which stays at its version. */
function publication({ id, version, value }: Live<'SLOT'>, changedInVersion: number): Changed {
  const sequence = value.published === null ? 0 : value.published.sequence + 1;
  const published = { announced: announcedIn(value), version, sequence, changedInVersion };
  return { kind: 'SLOT', id, value: { ...value, published }, keepsVersion: true };
}

export const PROGRAMME_ACTS: readonly ActModel[] = [
  addRoom,
  addSlot,
  moveForumSlot,
  editSlot,
  cancelSlot,
  restoreSlot,
  publishSchedule,
];
