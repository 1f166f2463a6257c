import { expect } from 'vitest';
import type { ActCase, Who } from '../../../support/acts.ts';
import type { WritingWorld } from '../../../support/writing-world.ts';
import {
  A_PLAN,
  announce,
  ANNOUNCED,
  CLOSED,
  evaluation,
  HELD,
  hold,
  idsOf,
  NGO,
  OFFICER,
  once,
  onForum,
  plan,
  planInput,
  registration,
  slot,
  venue,
} from './stage.ts';
import type { Made } from './stage.ts';

type Refusals = ActCase['expectedCodes'];

const NOT_OFFICERS: readonly Who[] = [
  ['partner-app'],
  ['analyst'],
  ['ngo', { ngo: NGO }],
  ['focal-point', { sector: 'CULTURE' }],
];

/** The expectedCodes that nearly every act on a forum knows. */
const inputOf = (make: (world: WritingWorld) => Promise<Made>, input: object) => async (world: WritingWorld) => ({
  ...idsOf(await make(world)),
  ...input,
});
const unknown = (input: object): Refusals[number] => ({
  code: 'NOT_FOUND',
  path: ['input', 'forumId'],
  input: () => ({ forumId: 'nowhere', expectedVersion: 1, ...input }),
});
const over = (input: object): Refusals[number] => ({
  code: 'FORUM_OVER',
  path: ['input', 'forumId'],
  input: inputOf(CLOSED, input),
});

const OBJECT = { by: OFFICER, notBy: NOT_OFFICERS } as const;
const seat = { role: 'Chair', organization: 'Acted' };
const withGroup = async (world: WritingWorld): Promise<Made> =>
  onForum(world, 'setWorkingGroup', await plan(world), { name: 'Group', members: [seat] });
const partner = { name: 'A bank', kind: 'FINANCIAL' };
const withPartner = async (world: WritingWorld): Promise<Made> =>
  onForum(world, 'addForumPartner', await plan(world), {
    ...partner,
    level: 'GOLD',
    pledge: { amount: 5, currency: 'EUR' },
  });

const AHEAD = { startsOn: '2027-06-01', endsOn: '2027-06-03' };
const GROUPED = once(withGroup);
const PARTNERED = once(withPartner);

export const LIFE_CASES: readonly ActCase[] = [
  {
    ...OBJECT,
    mutation: 'planForum',
    selection: 'forum { id title status phase year version venue { city country { code } } provenance { isExample } }',
    input: () => planInput({ venue: { city: 'Tunis', country: 'TN' }, sdgs: [13, 1], fieldsOfCompetence: ['CULTURE'] }),
    other: { title: 'Another' },
    then: async (world, { forum }) => {
      expect(forum).toMatchObject({
        status: 'PLANNED',
        phase: 'PREPARATION',
        year: 2027,
        version: 1,
        venue: { city: 'Tunis', country: { code: 'TN' } },
      });
      const { id } = forum as Made;
      expect((await world.public.ask(`{ forum(id: "${id}") { id } }`)).data).toEqual({ forum: null });
      const listed = '{ forums(where: { country: "TN", from: "2027-06-01" }, first: 100) { nodes { id } } }';
      expect(JSON.stringify((await world.public.ask(listed)).data)).not.toContain(id);
      expect(JSON.stringify((await world.as('liaison-officer').ask(listed)).data)).toContain(id);
      expect(JSON.stringify((await world.as('member-state', { state: 'TN' }).ask(listed)).data)).toContain(id);
      expect(JSON.stringify((await world.as('member-state', { state: 'FR' }).ask(listed)).data)).not.toContain(id);
    },
    expectedCodes: [
      { code: 'INVALID_VALUE', path: ['input', 'endsOn'], input: () => planInput({ endsOn: '2027-05-31' }) },
      { code: 'INVALID_VALUE', path: ['input', 'year'], input: () => planInput({ startsOn: null, endsOn: null }) },
      { code: 'INVALID_VALUE', path: ['input', 'year'], input: () => planInput({ year: 2028 }) },
      { code: 'INVALID_VALUE', path: ['input', 'timezone'], input: () => planInput({ timezone: 'Mars/Olympus' }) },
      { code: 'INVALID_VALUE', path: ['input', 'title'], input: () => planInput({ title: ' ' }) },
      { code: 'INVALID_VALUE', path: ['input', 'sdgs', '0'], input: () => planInput({ sdgs: [18] }) },
    ],
  },
  {
    ...OBJECT,
    mutation: 'updateForum',
    selection:
      'forum { id title theme endsOn version history { nodes { version changedBy fields { name before after } } } }',
    input: async (world) => ({ ...idsOf(await plan(world, { theme: 'Old' })), title: 'New title', theme: null }),
    other: { title: 'Another' },
    then: (_world, { forum }) => {
      expect(forum).toMatchObject({ title: 'New title', theme: null, endsOn: '2027-06-03', version: 2 });
      const { history } = forum as { history: { nodes: object[] } };
      expect(history.nodes[0]).toEqual({
        version: 2,
        changedBy: expect.stringContaining('liaison-officer') as string,
        fields: [
          { name: 'title', before: 'A forum of tests', after: 'New title' },
          { name: 'theme', before: 'Old', after: null },
        ],
      });
    },
    expectedCodes: [
      unknown({ title: 'T' }),
      over({ title: 'T' }),
      {
        code: 'FORUM_DAYS_UNKNOWN',
        path: ['input', 'startsOn'],
        input: inputOf(ANNOUNCED, { startsOn: null, endsOn: null }),
      },
      {
        code: 'SLOT_OUTSIDE_FORUM',
        path: ['input', 'startsOn'],
        input: async (world) => {
          const place = await venue(world);
          await slot(world, place);
          return { ...idsOf(place.forum), startsOn: '2027-06-02' };
        },
      },
      {
        code: 'FORUM_NOT_BEGUN',
        path: ['input', 'startsOn'],
        input: async (world) => {
          const attended = [{ stakeholder: 'NGO', count: 2 }];
          const made = await onForum(world, 'recordForumAttendance', await hold(world), { attended });
          return { ...idsOf(made), ...AHEAD };
        },
      },
      {
        code: 'FORUM_NOT_BEGUN',
        path: ['input', 'startsOn'],
        input: async (world) => {
          const forum = await hold(world);
          await evaluation(world, forum);
          return { ...idsOf(forum), ...AHEAD };
        },
      },
      {
        code: 'FORUM_NOT_BEGUN',
        path: ['input', 'startsOn'],
        input: async (world) => ({
          ...idsOf(await onForum(world, 'advanceForum', await hold(world), { phase: 'EVALUATION' })),
          ...AHEAD,
        }),
      },
    ],
  },
  {
    ...OBJECT,
    mutation: 'announceForum',
    selection: 'forum { id status version }',
    input: inputOf(plan, {}),
    other: { forumId: 'another' },
    then: async (world, { forum }) => {
      expect(forum).toMatchObject({ status: 'ANNOUNCED', version: 2 });
      const { id } = forum as Made;
      const { data } = await world.public.ask(
        `{ forum(id: "${id}") { status version } forums(first: 100, where: { from: "2027-06-01" }) { nodes { id } } }`,
      );
      expect(data).toMatchObject({ forum: { status: 'ANNOUNCED', version: 2 } });
      expect(JSON.stringify(data)).toContain(id);
    },
    expectedCodes: [
      unknown({}),
      over({}),
      { code: 'FORUM_NOT_PLANNED', path: ['input', 'forumId'], input: inputOf(ANNOUNCED, {}) },
      {
        code: 'FORUM_DAYS_UNKNOWN',
        path: ['input', 'forumId'],
        input: async (world) => idsOf(await plan(world, { startsOn: null, endsOn: null, year: 2028 })),
      },
    ],
  },
  {
    ...OBJECT,
    mutation: 'advanceForum',
    selection: 'forum { id phase }',
    input: inputOf(announce, { phase: 'CALL_FOR_CONTRIBUTIONS' }),
    other: { phase: 'CONDUCT' },
    then: (_world, { forum }) => {
      expect(forum).toMatchObject({ phase: 'CALL_FOR_CONTRIBUTIONS' });
    },
    expectedCodes: [
      unknown({ phase: 'CONDUCT' }),
      over({ phase: 'FOLLOW_UP' }),
      { code: 'PHASE_NOT_AHEAD', path: ['input', 'phase'], input: inputOf(ANNOUNCED, { phase: 'PREPARATION' }) },
      { code: 'FORUM_NOT_BEGUN', path: ['input', 'phase'], input: inputOf(ANNOUNCED, { phase: 'EVALUATION' }) },
      { code: 'FORUM_NOT_ANNOUNCED', path: ['input', 'forumId'], input: inputOf(A_PLAN, { phase: 'CONDUCT' }) },
    ],
  },
  {
    ...OBJECT,
    mutation: 'cancelForum',
    selection: 'forum { id status }',
    input: inputOf(announce, {}),
    other: { forumId: 'another' },
    then: async (world, { forum }) => {
      expect(forum).toMatchObject({ status: 'CANCELLED' });
      const abandoned = await onForum(world, 'cancelForum', await plan(world));
      const { data } = await world.public.ask(
        `{ known: forum(id: "${(forum as Made).id}") { status } never: forum(id: "${abandoned.id}") { status } }`,
      );
      expect(data).toEqual({ known: { status: 'CANCELLED' }, never: null });
    },
    expectedCodes: [
      unknown({}),
      over({}),
      { code: 'FORUM_BEGUN', path: ['input', 'forumId'], input: inputOf(HELD, {}) },
    ],
  },
  {
    ...OBJECT,
    mutation: 'closeForum',
    selection: 'forum { id status }',
    input: async (world) => idsOf(await onForum(world, 'advanceForum', await hold(world), { phase: 'FOLLOW_UP' })),
    other: { forumId: 'another' },
    then: (_world, { forum }) => {
      expect(forum).toMatchObject({ status: 'CLOSED' });
    },
    expectedCodes: [
      unknown({}),
      over({}),
      { code: 'FORUM_UNFINISHED', path: ['input', 'forumId'], input: inputOf(HELD, {}) },
    ],
  },
];

export const PARTS_CASES: readonly ActCase[] = [
  {
    ...OBJECT,
    mutation: 'setWorkingGroup',
    selection: 'forum { id workingGroup { name members { role organization ngo { id } } } }',
    input: inputOf(plan, { name: 'Group', members: [{ ...seat, ngoId: NGO }] }),
    other: { name: 'Another' },
    then: (_world, { forum }) => {
      expect(forum).toMatchObject({ workingGroup: { name: 'Group', members: [{ ...seat, ngo: { id: NGO } }] } });
    },
    expectedCodes: [unknown({ name: 'G', members: [] }), over({ name: 'G', members: [] })],
  },
  {
    ...OBJECT,
    mutation: 'addWorkingGroupMember',
    selection: 'forum { id workingGroup { members { role } } }',
    input: inputOf(withGroup, { role: 'Rapporteur', organization: 'Acted' }),
    other: { role: 'Another' },
    then: (_world, { forum }) => {
      expect(forum).toMatchObject({ workingGroup: { members: [{ role: 'Chair' }, { role: 'Rapporteur' }] } });
    },
    expectedCodes: [
      unknown(seat),
      over(seat),
      { code: 'NOT_FOUND', path: ['input', 'forumId'], input: inputOf(A_PLAN, seat) },
      { code: 'MEMBER_EXISTS', path: ['input', 'organization'], input: inputOf(GROUPED, seat) },
      {
        code: 'TOO_MANY',
        path: ['input', 'organization'],
        input: async (world) => {
          const members = Array.from({ length: 100 }, (_, index) => ({ role: `Seat ${index}`, organization: 'Acted' }));
          return {
            ...idsOf(await onForum(world, 'setWorkingGroup', await plan(world), { name: 'All', members })),
            ...seat,
          };
        },
      },
    ],
  },
  {
    ...OBJECT,
    mutation: 'removeWorkingGroupMember',
    selection: 'forum { id workingGroup { name members { role } } }',
    input: inputOf(withGroup, seat),
    other: { role: 'Another' },
    then: (_world, { forum }) => {
      expect(forum).toMatchObject({ workingGroup: { name: 'Group', members: [] } });
    },
    expectedCodes: [
      unknown(seat),
      over(seat),
      { code: 'NOT_FOUND', path: ['input', 'organization'], input: inputOf(GROUPED, { ...seat, role: 'None' }) },
    ],
  },
  {
    ...OBJECT,
    mutation: 'addForumPartner',
    selection: 'forum { id partners { name kind level pledge { amount currency } received { amount } } }',
    input: inputOf(announce, {
      ...partner,
      pledge: { amount: 100, currency: 'EUR' },
      received: { amount: 40, currency: 'EUR' },
    }),
    other: { level: 'SILVER' },
    then: async (world, { forum }) => {
      const pledged = { name: 'A bank', kind: 'FINANCIAL', level: null, pledge: { amount: 100, currency: 'EUR' } };
      expect(forum).toMatchObject({ partners: [{ ...pledged, received: { amount: 40 } }] });
      const { data, extensions } = await world.public.ask(
        `{ forum(id: "${(forum as Made).id}") { partners { name received { amount } } } }`,
      );
      expect(data).toEqual({ forum: { partners: [{ name: 'A bank', received: null }] } });
      expect(extensions).toMatchObject({ withheld: ['ForumPartner.received'] });
    },
    expectedCodes: [
      unknown(partner),
      over(partner),
      { code: 'PARTNER_EXISTS', path: ['input', 'name'], input: inputOf(PARTNERED, partner) },
      ...['euro', 'ZZZ', 'X'.repeat(3)].map((currency) => ({
        code: 'INVALID_VALUE',
        path: ['input', 'pledge', 'currency'],
        input: inputOf(A_PLAN, { ...partner, pledge: { amount: 1, currency } }),
      })),
    ],
  },
  {
    ...OBJECT,
    mutation: 'updateForumPartner',
    selection: 'forum { id partners { level pledge { amount } received { amount } } }',
    input: inputOf(withPartner, { ...partner, level: null, received: { amount: 5, currency: 'EUR' } }),
    other: { level: 'SILVER' },
    then: (_world, { forum }) => {
      expect(forum).toMatchObject({ partners: [{ level: null, pledge: { amount: 5 }, received: { amount: 5 } }] });
    },
    expectedCodes: [
      unknown(partner),
      over(partner),
      { code: 'NOT_FOUND', path: ['input', 'name'], input: inputOf(PARTNERED, { ...partner, kind: 'TECHNICAL' }) },
    ],
  },
  {
    ...OBJECT,
    mutation: 'removeForumPartner',
    selection: 'forum { id partners { name } }',
    input: inputOf(withPartner, partner),
    other: { name: 'Another' },
    then: (_world, { forum }) => {
      expect(forum).toMatchObject({ partners: [] });
    },
    expectedCodes: [
      unknown(partner),
      over(partner),
      { code: 'NOT_FOUND', path: ['input', 'name'], input: inputOf(A_PLAN, partner) },
    ],
  },
  {
    ...OBJECT,
    mutation: 'recordForumAttendance',
    selection: 'forum { id participation { stakeholder registeredCount attendedCount } }',
    input: async (world) => {
      const forum = await hold(world);
      const { id } = await registration(world, forum);
      return { ...idsOf(forum), attended: [{ stakeholder: 'NGO', count: 2 }], presentRegistrationIds: [id] };
    },
    other: { attended: [] },
    then: async (world, { forum }) => {
      const { id, participation } = forum as { id: string; participation: object[] };
      expect(participation).toEqual([
        { stakeholder: 'NGO', registeredCount: 3, attendedCount: 2 },
        { stakeholder: 'YOUTH', registeredCount: 1, attendedCount: null },
      ]);
      const { data } = await world.public.ask(
        `{ ngo(id: "${NGO}") { forums(first: 100) { edges { relations node { id } } } } }`,
      );
      const { edges } = (data as { ngo: { forums: { edges: { relations: string[]; node: { id: string } }[] } } }).ngo
        .forums;
      expect(edges.find(({ node }) => node.id === id)?.relations).toEqual(['PARTICIPANT']);
    },
    expectedCodes: [
      unknown({ attended: [] }),
      over({ attended: [] }),
      { code: 'FORUM_NOT_BEGUN', path: ['input', 'forumId'], input: inputOf(ANNOUNCED, { attended: [] }) },
      {
        code: 'NOT_FOUND',
        path: ['input', 'presentRegistrationIds'],
        input: inputOf(HELD, { attended: [], presentRegistrationIds: ['registration-none'] }),
      },
      {
        code: 'INVALID_VALUE',
        path: ['input', 'attended'],
        input: inputOf(HELD, {
          attended: [
            { stakeholder: 'NGO', count: 2 },
            { stakeholder: 'NGO', count: 3 },
          ],
        }),
      },
    ],
  },
];
