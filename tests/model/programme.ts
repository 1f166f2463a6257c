import { shiftDay } from '../reference/shared.ts';
import { idIn } from './act.ts';
import type { ActModel } from './act.ts';
import type { Changed, Live } from './chronicle.ts';
import { changing } from './changing.ts';
import type { Change } from './changing.ts';
import { closedTo, drawForum, drawTaker, isOver } from './forum-life.ts';
import { announcementOf, isDraft } from './forums-kinds.ts';
import type { Scene } from './scene.ts';
import type { ForumValue, ParticipantValue, SlotValue } from './values.ts';

/** A time on one of the forum's first days, or now and then long before. */
function drawTime({ random }: Scene, { startsOn }: ForumValue): { readonly startsAt: string; readonly endsAt: string } {
  const day = shiftDay(startsOn ?? '', random.chance(0.93) ? random.below(2) : -30);
  const hour = 9 + random.below(4);
  return { startsAt: `${day}T${String(hour).padStart(2, '0')}:00:00Z`, endsAt: `${day}T${hour + 1}:30:00Z` };
}

/** The other slots of the forum that take place while it does. */
function parallelTo({ model }: Scene, slot: SlotValue, own: string | null): SlotValue[] {
  return model
    .all('SLOT')
    .filter(({ id, value }) => id !== own && value.forum.id === slot.forum.id && value.status === 'CONFIRMED')
    .map(({ value }) => value)
    .filter((other) => other.startsAt < slot.endsAt && slot.startsAt < other.endsAt);
}

/** What is in the way of a slot as it is to be: the days of its forum, or another slot in the room or with a person. */
function refusalsOf(scene: Scene, forum: Live<'FORUM'>, slot: SlotValue, own: string | null): string[] {
  const { startsOn, endsOn } = forum.value;
  const last = endsOn ?? startsOn ?? '';
  const [first, until] = [slot.startsAt.slice(0, 10), slot.endsAt.slice(0, 10)];
  const parallel = parallelTo(scene, slot, own);
  const people = slot.participants.map(({ personId }) => personId).filter((id) => id !== null);
  const isBusy = ({ participants }: SlotValue): boolean =>
    participants.some(({ personId }) => personId !== null && people.includes(personId));
  return [
    ...(isOver(forum.value) ? ['FORUM_OVER'] : []),
    ...(first < (startsOn ?? '') || until > last ? ['SLOT_OUTSIDE_FORUM'] : []),
    ...(parallel.some(({ room }) => room.id === slot.room.id) ? ['ROOM_TAKEN'] : []),
    ...(parallel.some(isBusy) ? ['PERSON_TAKEN'] : []),
  ];
}

/** What is said although it is done: once for each parallel slot and each organization that is in both. */
function warningsOf(scene: Scene, forum: Live<'FORUM'>, slot: SlotValue, own: string | null): string[] {
  const partiesOf = ({ participants }: SlotValue): Set<string> =>
    new Set(participants.map(({ party }) => JSON.stringify(party)));
  const parties = partiesOf(slot);
  const twice = parallelTo(scene, slot, own).flatMap((other) =>
    [...partiesOf(other)].filter((one) => parties.has(one)),
  );
  const capacity = forum.value.rooms.find(({ id }) => id === slot.room.id)?.capacity ?? null;
  const isCrowded = capacity !== null && slot.expectedCount !== null && slot.expectedCount > capacity;
  return [...twice.map(() => 'ORGANIZATION_TWICE'), ...(isCrowded ? ['ROOM_TOO_SMALL'] : [])];
}

/** Those who take part, at times somebody by name. */
function drawParticipant(scene: Scene): { readonly value: ParticipantValue; readonly input: object } {
  const { model, random } = scene;
  const { party, input } = drawTaker(scene);
  const role = random.pick(['CHAIR', 'SPEAKER']);
  const personId = random.chance(0.5) ? (random.shuffled(model.all('PERSON'))[0]?.id ?? null) : null;
  return { value: { role, party, personId }, input: { ...input, role, ...(personId !== null && { personId }) } };
}

function isTwiceIn(participants: readonly { readonly value: ParticipantValue }[]): boolean {
  return new Set(participants.map(({ value }) => JSON.stringify(value))).size < participants.length;
}

function drawExpected({ random }: Scene): number {
  return 10 + 10 * random.below(8);
}

const addSlot: ActModel = {
  name: 'addSlot',
  by: [],
  answers: { slot: 'SLOT' },
  draw: (scene) => {
    const { random } = scene;
    const forum = drawForum(scene);
    const [room] = random.shuffled(forum?.value.rooms ?? []);
    if (forum === null || room === undefined) return null;
    const [track] = random.chance(0.5) ? random.shuffled(forum.value.tracks) : [];
    const participants = Array.from({ length: random.below(2) }, () => drawParticipant(scene));
    const expectedCount = random.chance(0.4) ? drawExpected(scene) : null;
    const said = { title: scene.words('Slot'), ...drawTime(scene, forum.value) };
    const value: SlotValue = {
      ...{ ...said, expectedCount, status: 'CONFIRMED', forum: { id: forum.id }, published: null },
      ...{ room: { id: room.id }, track: track === undefined ? null : { id: track.id } },
      participants: participants.map((participant) => participant.value),
    };
    return {
      input: {
        ...{ forumId: forum.id, ...said, roomId: room.id, participants: participants.map(({ input }) => input) },
        ...(track !== undefined && { trackId: track.id }),
        ...(expectedCount !== null && { expectedCount }),
      },
      sides: [],
      about: 'forumId',
      expectedCodes: refusalsOf(scene, forum, value, null),
      warnings: warningsOf(scene, forum, value, null),
      changes: (payload) => [{ kind: 'SLOT', id: idIn(payload, 'slot'), value }],
    };
  },
};

interface SlotChange extends Omit<Change<'SLOT'>, 'value' | 'expectedCodes' | 'warnings'> {
  readonly expectedCodes?: readonly string[];
  readonly value: SlotValue;
}

/** Another slot in the place of one that takes place, beside the others of its forum. */
function replacing(
  name: string,
  draw: (scene: Scene, slot: SlotValue, forum: ForumValue) => SlotChange | null,
): ActModel {
  return changing({
    ...{ name, kind: 'SLOT', by: [], field: 'slot', about: 'slotId' },
    draw: (scene, { id, value }) => {
      const forum = scene.model.get('FORUM', value.forum.id);
      const change = draw(scene, value, forum.value);
      if (change === null) return null;
      return {
        ...change,
        expectedCodes: [
          ...(value.status === 'CANCELLED' ? ['SLOT_CANCELLED'] : []),
          ...(change.expectedCodes ?? []),
          ...refusalsOf(scene, forum, change.value, id),
        ],
        warnings: warningsOf(scene, forum, change.value, id),
      };
    },
  });
}

const moveForumSlot = replacing('moveForumSlot', (scene, value, forum) => {
  const { random } = scene;
  const time = random.chance(0.7) ? drawTime(scene, forum) : {};
  const room = random.chance(0.5) ? random.pick(forum.rooms) : null;
  const moved = { ...value, ...time, ...(room !== null && { room: { id: room.id } }) };
  const isSame = JSON.stringify(moved) === JSON.stringify(value);
  return {
    input: { ...time, ...(room !== null && { roomId: room.id }) },
    expectedCodes: isSame ? ['INVALID_VALUE'] : [],
    value: moved,
  };
});

const editSlot = replacing('editSlot', (scene, value, { tracks }) => {
  const { random } = scene;
  const [track = null] = random.shuffled(tracks);
  const isTracked = random.chance(0.5);
  const said = {
    title: scene.words('Slot anew'),
    ...(random.chance(0.4) && { expectedCount: random.chance(0.3) ? null : drawExpected(scene) }),
  };
  return {
    input: { ...said, ...(isTracked && { trackId: track?.id ?? null }) },
    value: { ...value, ...said, ...(isTracked && { track: track && { id: track.id } }) },
  };
});

const setSlotParticipants = replacing('setSlotParticipants', (scene, value) => {
  const participants = Array.from({ length: scene.random.below(3) }, () => drawParticipant(scene));
  return {
    input: { participants: participants.map(({ input }) => input) },
    expectedCodes: isTwiceIn(participants) ? ['PARTICIPANT_EXISTS'] : [],
    value: { ...value, participants: participants.map((participant) => participant.value) },
  };
});

const addSlotParticipant = replacing('addSlotParticipant', (scene, value) => {
  const { input, value: participant } = drawParticipant(scene);
  const isThere = value.participants.some((one) => JSON.stringify(one) === JSON.stringify(participant));
  return {
    input: { participant: input },
    expectedCodes: isThere ? ['PARTICIPANT_EXISTS'] : [],
    value: { ...value, participants: [...value.participants, participant] },
  };
});

const cancelSlot = changing({
  name: 'cancelSlot',
  kind: 'SLOT',
  by: [],
  field: 'slot',
  about: 'slotId',
  draw: ({ model }, { value }) => ({
    input: {},
    expectedCodes: [
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
      expectedCodes:
        value.status === 'CANCELLED'
          ? refusalsOf(scene, forum, value, id)
          : ['SLOT_NOT_CANCELLED', ...(isOver(forum.value) ? ['FORUM_OVER'] : [])],
      warnings: warningsOf(scene, forum, value, id),
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
    const changed = model.all('SLOT').filter((slot) => slot.value.forum.id === id && isNews(slot.value, value));
    return {
      input: { forumId: id, expectedVersion: version, comment: scene.words('Rooms changed') },
      sides: [],
      about: 'forumId',
      expectedCodes: [...closedTo(value), ...(changed.length === 0 ? ['SCHEDULE_UNCHANGED'] : [])],
      changes: () => [
        { kind: 'FORUM', id, value: { ...value, published: next } },
        ...changed.map((slot) => publication(slot, value, next)),
      ],
    };
  },
};

/** One that nobody has heard of is not announced as cancelled. */
function isNews(slot: SlotValue, forum: ForumValue): boolean {
  return slot.published === null ? slot.status === 'CONFIRMED' : isDraft(slot, forum);
}

/** What is published of a draft, which stays at its version. */
function publication({ id, version, value }: Live<'SLOT'>, forum: ForumValue, changedInVersion: number): Changed {
  const sequence = value.published === null ? 0 : value.published.sequence + 1;
  const published = { ...announcementOf(value, forum), version, sequence, changedInVersion };
  return { kind: 'SLOT', id, value: { ...value, published }, keepsVersion: true };
}

export const PROGRAMME_ACTS: readonly ActModel[] = [
  addSlot,
  addSlot,
  moveForumSlot,
  editSlot,
  setSlotParticipants,
  addSlotParticipant,
  cancelSlot,
  restoreSlot,
  publishSchedule,
];
