import { expect } from 'vitest';
import type { ActCase, Who } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import * as stage from './stage.ts';
import { at, BY_NGO, CHAIR, NGO, OFFICER, ROOM, slotIds, SPEAKER } from './stage.ts';
import type { Made, Venue } from './stage.ts';

const NOT_OFFICERS: readonly Who[] = [['partner-app'], BY_NGO, ['focal-point', { sector: 'CULTURE' }]];
const OBJECT = { by: OFFICER, notBy: NOT_OFFICERS } as const;

/** A new slot in a new forum. */
const onSlot =
  (input: (place: Venue) => object = () => ({}), parts: object = {}) =>
  async (world: WritingWorld) => {
    const place = await stage.venue(world);
    return { ...slotIds(await stage.slot(world, place, parts)), ...input(place) };
  };
const cancelledSlot = async (world: WritingWorld): Promise<Made> =>
  stage.cancelledSlot(world, await stage.venue(world));
const A_CANCELLED_SLOT = stage.once(cancelledSlot);
const onCancelled =
  (input: object = {}, make = cancelledSlot) =>
  async (world: WritingWorld) => {
    return { ...slotIds(await make(world)), ...input };
  };

/** Slots of one programme, for acts that are refused: of the hall with a chair, behind it, beside it, and of the same chair later. */
const PARALLEL = stage.once(async (world) => {
  const place = await stage.venue(world);
  const library = { roomId: ROOM(place, 1) };
  const later = { startsAt: at(9), endsAt: at(10) };
  return {
    place,
    chaired: await stage.slot(world, place, { participants: [CHAIR] }),
    behind: await stage.slot(world, place, later),
    beside: await stage.slot(world, place, library),
    later: await stage.slot(world, place, { ...library, ...later, participants: [CHAIR] }),
  };
});
type Parallel = Awaited<ReturnType<typeof PARALLEL>>;
const refusedOn =
  (which: Exclude<keyof Parallel, 'place'>, input: (place: Venue) => object = () => ({})) =>
  async (world: WritingWorld) => {
    const slots = await PARALLEL(world);
    return { ...slotIds(slots[which]), ...input(slots.place) };
  };
const noSlot = (input: object = {}): ActCase['expectedCodes'][number] => ({
  code: 'NOT_FOUND',
  path: ['input', 'slotId'],
  input: () => ({ slotId: 'nothing', expectedVersion: 1, ...input }),
});
const isCancelled = (input: object = {}): ActCase['expectedCodes'][number] => ({
  code: 'SLOT_CANCELLED',
  path: ['input', 'slotId'],
  input: onCancelled(input, A_CANCELLED_SLOT),
});
const adding = (parts: (place: Venue) => object) => async (world: WritingWorld) => {
  const { place } = await PARALLEL(world);
  return stage.slotInput(place, parts(place));
};

export const SLOT_CASES: readonly ActCase[] = [
  {
    ...OBJECT,
    mutation: 'addSlot',
    selection:
      'slot { id title status sequence version isDraft changedInVersion room { name } participants { role person { id } party { ... on MemberState { code } ... on Ngo { id } } } }',
    input: async (world) =>
      stage.slotInput(await stage.venue(world), { participants: [CHAIR, SPEAKER], expectedCount: 20 }),
    other: { title: 'Another' },
    then: async (world, { slot }) => {
      expect(slot).toMatchObject({
        title: 'Round table',
        status: 'CONFIRMED',
        sequence: 0,
        version: 1,
        isDraft: true,
        changedInVersion: null,
        room: { name: 'Hall' },
        participants: [
          { role: 'CHAIR', person: { id: 'person-1' }, party: { id: NGO } },
          { role: 'SPEAKER', person: null, party: { code: 'FR' } },
        ],
      });
      expect((await world.public.ask(`{ slot(id: "${(slot as Made).id}") { id } }`)).data).toEqual({ slot: null });
    },
    expectedCodes: [
      {
        code: 'NOT_FOUND',
        path: ['input', 'forumId'],
        input: () => ({ forumId: 'nowhere', title: 'T', startsAt: at(8), endsAt: at(9), roomId: 'none' }),
      },
      { code: 'NOT_FOUND', path: ['input', 'roomId'], input: adding(() => ({ roomId: 'none' })) },
      { code: 'NOT_FOUND', path: ['input', 'trackId'], input: adding(() => ({ trackId: 'none' })) },
      {
        code: 'ROOM_TAKEN',
        path: ['input', 'roomId'],
        input: adding(() => ({ startsAt: at(8, 59), endsAt: at(9, 30) })),
      },
      {
        code: 'PERSON_TAKEN',
        path: ['input', 'participants'],
        input: adding((place) => ({ roomId: ROOM(place, 1), participants: [CHAIR] })),
      },
      { code: 'INVALID_VALUE', path: ['input', 'endsAt'], input: adding(() => ({ startsAt: at(10), endsAt: at(10) })) },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'participants', '0', 'ngoId'],
        input: adding(() => ({ participants: [{ role: 'CHAIR' }] })),
      },
      {
        code: 'PARTICIPANT_EXISTS',
        path: ['input', 'participants', '1'],
        input: adding(() => ({ participants: [SPEAKER, SPEAKER] })),
      },
      {
        code: 'SLOT_OUTSIDE_FORUM',
        path: ['input', 'startsAt'],
        input: adding(() => ({ startsAt: '2027-05-31T21:00:00Z', endsAt: '2027-05-31T23:00:00Z' })),
      },
      {
        code: 'SLOT_OUTSIDE_FORUM',
        path: ['input', 'startsAt'],
        input: adding(() => ({ startsAt: '2027-06-03T21:00:00Z', endsAt: '2027-06-03T22:00:01Z' })),
      },
      {
        code: 'FORUM_DAYS_UNKNOWN',
        path: ['input', 'forumId'],
        input: async (world) => {
          const forum = await stage.plan(world, { startsOn: null, endsOn: null, year: 2027 });
          return stage.slotInput({ forum, rooms: [{ id: 'none' }], tracks: [] });
        },
      },
    ],
  },
  {
    ...OBJECT,
    mutation: 'editSlot',
    selection: 'slot { id title format startsAt version track { name } }',
    input: onSlot((place) => ({ title: 'Panel', format: null, trackId: place.tracks[0]?.id })),
    other: { title: 'Another' },
    then: (_world, { slot }) => {
      expect(slot).toMatchObject({
        title: 'Panel',
        format: null,
        startsAt: at(8),
        version: 2,
        track: { name: 'Water' },
      });
    },
    expectedCodes: [
      noSlot(),
      isCancelled(),
      { code: 'NOT_FOUND', path: ['input', 'trackId'], input: refusedOn('chaired', () => ({ trackId: 'none' })) },
    ],
  },
  {
    ...OBJECT,
    mutation: 'moveForumSlot',
    selection: 'slot { id startsAt endsAt version room { name } history { nodes { version fields { name after } } } }',
    input: onSlot((place) => ({ startsAt: at(10), roomId: ROOM(place, 1) })),
    other: { startsAt: at(11) },
    then: (_world, { slot }) => {
      expect(slot).toMatchObject({
        startsAt: at(10),
        endsAt: at(11),
        version: 2,
        room: { name: 'Library' },
        history: {
          nodes: [
            { version: 2, fields: [{ name: 'startsAt', after: at(10) }, { name: 'endsAt' }, { name: 'room' }] },
            { version: 1 },
          ],
        },
      });
    },
    expectedCodes: [
      noSlot({ startsAt: at(10) }),
      isCancelled({ startsAt: at(10) }),
      { code: 'INVALID_VALUE', path: ['input'], input: refusedOn('chaired') },
      { code: 'INVALID_VALUE', path: ['input', 'endsAt'], input: refusedOn('chaired', () => ({ endsAt: at(7) })) },
      { code: 'NOT_FOUND', path: ['input', 'roomId'], input: refusedOn('chaired', () => ({ roomId: 'none' })) },
      {
        code: 'SLOT_OUTSIDE_FORUM',
        path: ['input', 'startsAt'],
        input: refusedOn('chaired', () => ({ startsAt: '2027-06-04T08:00:00Z' })),
      },
      {
        code: 'ROOM_TAKEN',
        path: ['input', 'startsAt'],
        input: refusedOn('behind', () => ({ startsAt: at(8, 30) })),
      },
      {
        code: 'ROOM_TAKEN',
        path: ['input', 'roomId'],
        input: refusedOn('beside', (place) => ({ roomId: ROOM(place) })),
      },
      {
        code: 'PERSON_TAKEN',
        path: ['input', 'startsAt'],
        input: refusedOn('later', () => ({ startsAt: at(8) })),
      },
    ],
  },
  {
    ...OBJECT,
    mutation: 'cancelSlot',
    selection: 'slot { id status version }',
    input: onSlot(),
    other: { slotId: 'another' },
    then: (_world, { slot }) => {
      expect(slot).toMatchObject({ status: 'CANCELLED', version: 2 });
    },
    expectedCodes: [noSlot(), isCancelled()],
  },
  {
    ...OBJECT,
    mutation: 'restoreSlot',
    selection: 'slot { id status version }',
    input: onCancelled(),
    other: { slotId: 'another' },
    then: (_world, { slot }) => {
      expect(slot).toMatchObject({ status: 'CONFIRMED', version: 3 });
    },
    expectedCodes: [
      noSlot(),
      { code: 'SLOT_NOT_CANCELLED', path: ['input', 'slotId'], input: refusedOn('chaired') },
      {
        code: 'ROOM_TAKEN',
        path: ['input', 'slotId'],
        input: async (world) => {
          const place = await stage.venue(world);
          const cancelled = await stage.cancelledSlot(world, place);
          await stage.slot(world, place);
          return slotIds(cancelled);
        },
      },
    ],
  },
  {
    ...OBJECT,
    mutation: 'setSlotParticipants',
    selection: 'slot { id version participants { role } }',
    input: onSlot(() => ({ participants: [CHAIR, SPEAKER] })),
    other: { participants: [] },
    then: (_world, { slot }) => {
      expect(slot).toMatchObject({ participants: [{ role: 'CHAIR' }, { role: 'SPEAKER' }] });
    },
    expectedCodes: [
      noSlot({ participants: [] }),
      isCancelled({ participants: [] }),
      {
        code: 'PERSON_TAKEN',
        path: ['input', 'participants'],
        input: refusedOn('beside', () => ({ participants: [CHAIR] })),
      },
      {
        code: 'PARTICIPANT_EXISTS',
        path: ['input', 'participants', '2'],
        input: refusedOn('chaired', () => ({ participants: [SPEAKER, CHAIR, SPEAKER] })),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'participants', '0', 'name'],
        input: refusedOn('chaired', () => ({ participants: [{ role: 'CHAIR', ngoId: NGO }] })),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'participants', '0', 'memberState'],
        input: refusedOn('chaired', () => ({ participants: [{ role: 'CHAIR', memberState: 'XX' }] })),
      },
    ],
  },
  {
    ...OBJECT,
    mutation: 'addSlotParticipant',
    selection: 'slot { id version participants { role } }',
    input: onSlot(() => ({ participant: SPEAKER }), { participants: [CHAIR] }),
    other: { participant: CHAIR },
    then: (_world, { slot }) => {
      expect(slot).toMatchObject({ participants: [{ role: 'CHAIR' }, { role: 'SPEAKER' }] });
    },
    expectedCodes: [
      noSlot({ participant: SPEAKER }),
      isCancelled({ participant: SPEAKER }),
      {
        code: 'PARTICIPANT_EXISTS',
        path: ['input', 'participant'],
        input: refusedOn('chaired', () => ({ participant: CHAIR })),
      },
      {
        code: 'PERSON_TAKEN',
        path: ['input', 'participant'],
        input: refusedOn('beside', () => ({ participant: CHAIR })),
      },
    ],
  },
];
