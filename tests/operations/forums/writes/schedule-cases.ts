import { expect } from 'vitest';
import type { ActCase, Who } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import * as stage from './stage.ts';
import { at, BY_NGO, CHAIR, idsOf, OFFICER } from './stage.ts';
import type { Made, Venue } from './stage.ts';

const NOT_OFFICERS: readonly Who[] = [['partner-app'], BY_NGO, ['focal-point', { sector: 'CULTURE' }]];
const OBJECT = { by: OFFICER, notBy: NOT_OFFICERS } as const;

const A_VENUE = stage.once((world) => stage.venue(world));

const onVenue =
  (input: (place: Venue) => object, make = stage.venue) =>
  async (world: WritingWorld) => {
    const place = await make(world);
    return { ...idsOf(place.forum), ...input(place) };
  };
const noForum = (input: object): ActCase['expectedCodes'][number] => ({
  code: 'NOT_FOUND',
  path: ['input', 'forumId'],
  input: () => ({ forumId: 'nowhere', expectedVersion: 1, ...input }),
});
const over = (input: object): ActCase['expectedCodes'][number] => ({
  code: 'FORUM_OVER',
  path: ['input', 'forumId'],
  input: async (world) => ({ ...idsOf(await stage.CLOSED(world)), ...input }),
});

const PLACES = (
  [
    ['Room', 'room', 'ROOM_IN_USE'],
    ['Track', 'track', 'TRACK_IN_USE'],
  ] as const
).flatMap(([name, kind, inUse]): ActCase[] => {
  const argument = `${kind}Id`;
  const selection = `forum { id ${kind}s { id name } }`;
  const idIn = (place: Venue): string => (kind === 'room' ? place.rooms : place.tracks)[0]?.id ?? '';
  const nowhere: ActCase['expectedCodes'][number] = {
    code: 'NOT_FOUND',
    path: ['input', argument],
    input: onVenue(() => ({ [argument]: 'none', name: 'A name' }), A_VENUE),
  };
  const named = { [argument]: 'any', name: 'A name' };
  return [
    {
      ...OBJECT,
      mutation: `add${name}`,
      selection,
      input: onVenue(() => ({ name: 'Garden' })),
      other: { name: 'Another' },
      then: async (world, { forum }) => {
        const places = (forum as Record<string, { name: string }[]>)[`${kind}s`];
        expect(places?.at(-1)).toMatchObject({ name: 'Garden' });
        const { data } = await world.public.ask(`{ forum(id: "${(forum as Made).id}") { ${kind}s { id } } }`);
        expect(data).toEqual({ forum: { [`${kind}s`]: null } });
      },
      expectedCodes: [noForum({ name: 'A name' }), over({ name: 'A name' })],
    },
    {
      ...OBJECT,
      mutation: `update${name}`,
      selection,
      input: onVenue((place) => ({ [argument]: idIn(place), name: 'Garden' })),
      other: { name: 'Another' },
      then: (_world, { forum }) => {
        expect(JSON.stringify(forum)).toContain('"Garden"');
      },
      expectedCodes: [noForum(named), over(named), nowhere],
    },
    {
      ...OBJECT,
      mutation: `remove${name}`,
      selection,
      input: onVenue((place) => ({ [argument]: idIn(place) })),
      other: { [argument]: 'another' },
      then: (_world, payload, input) => {
        expect(JSON.stringify(payload['forum'])).not.toContain(String(input[argument]));
      },
      expectedCodes: [
        noForum({ [argument]: 'any' }),
        over({ [argument]: 'any' }),
        { ...nowhere, input: onVenue(() => ({ [argument]: 'none' }), A_VENUE) },
        {
          code: inUse,
          path: ['input', argument],
          input: async (world) => {
            const place = await stage.venue(world);
            await stage.cancelledSlot(world, place, { trackId: place.tracks[0]?.id ?? '' });
            return { ...idsOf(place.forum), [argument]: idIn(place) };
          },
        },
      ],
    },
  ];
});

const PUBLISHING: ActCase = {
  ...OBJECT,
  mutation: 'publishSchedule',
  selection: 'schedule { version publishedAt comment slots { title sequence isDraft version } }',
  input: async (world) => {
    const place = await stage.venue(world);
    await stage.slot(world, place, { participants: [CHAIR] });
    await stage.cancelledSlot(world, place, { startsAt: at(10), endsAt: at(11) });
    return { ...idsOf(place.forum), comment: 'The first' };
  },
  other: { comment: 'Another' },
  then: async (world, { schedule }, { forumId }) => {
    expect(schedule).toEqual({
      version: 1,
      publishedAt: world.now.replace('.000Z', 'Z'),
      comment: 'The first',
      slots: [{ title: 'Round table', sequence: 0, isDraft: false, version: 1 }],
    });
    const { data, extensions } = await world.public.ask(
      `{ forum(id: "${String(forumId)}") { schedule { slots { title participants { role person { id } } } } scheduleChanges { nodes { changes { kind } } } } }`,
    );
    expect(data).toEqual({
      forum: {
        schedule: { slots: [{ title: 'Round table', participants: [{ role: 'CHAIR', person: null }] }] },
        scheduleChanges: { nodes: [{ changes: [{ kind: 'ADDED' }] }] },
      },
    });
    expect(extensions).toMatchObject({ withheld: ['SlotParticipant.person'] });
  },
  expectedCodes: [
    noForum({}),
    over({}),
    { code: 'SCHEDULE_UNCHANGED', path: ['input', 'forumId'], input: onVenue(() => ({}), A_VENUE) },
    {
      code: 'FORUM_NOT_ANNOUNCED',
      path: ['input', 'forumId'],
      input: async (world) => idsOf((await stage.venue(world, false)).forum),
    },
  ],
};

export const SCHEDULE_CASES: readonly ActCase[] = [...PLACES, PUBLISHING];
