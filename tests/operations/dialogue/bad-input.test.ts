import { describe, expect, it } from 'vitest';
import { useWorld } from '../../support/world.ts';
import type { Reply, World } from '../../support/world.ts';

const FORUM = 'example-forum';

/** What is wrong, the operation or document that is asked, its variables, and what the answer must name. */
type Wrong = readonly [what: string, operation: string, variables: object, named: RegExp];

const BAD_DAYS = ['2026-02-30', 'yesterday', '2026-2-3', '', 20_261_121, '2026-11-21T00:00:00Z'];
const BAD_TEXTS = ['', '   ', '—!?', 'a'.repeat(10_000)];
const DESCENDING = { from: '2026-01-02', to: '2026-01-01' };
const PAGED = [
  ['forums', 'ForumsInRange', {}],
  ['sessions', 'DialogueSessions', {}],
  ['recommendations', 'RecommendationsForState', { memberState: 'FR' }],
  ['changes of a schedule', 'ScheduleChanges', { forum: FORUM, sinceVersion: 0 }],
  ...[
    `forum(id: "${FORUM}") { it: evaluations(first: $first) { nodes { id } } }`,
    `forum(id: "${FORUM}") { it: recommendations(first: $first) { nodes { id } } }`,
    'ngo(id: "ngo-icom") { it: forums(first: $first) { nodes { id } } }',
    'ngo(id: "ngo-icom") { it: dialogueSessions(first: $first) { nodes { id } } }',
    'memberState(code: "FR") { it: forums(first: $first) { nodes { id } } }',
    'sector(field: CULTURE) { it: recommendations(first: $first) { nodes { id } } }',
    'body(code: "SECRETARIAT") { it: recommendations(first: $first) { nodes { id } } }',
    'taskForce(id: "migration") { it: contributions(first: $first) { nodes { id } } }',
    'taskForce(id: "migration") { it: questions(first: $first) { nodes { id } } }',
    'dialogueSession(id: "ngp-207") { it: ngos(first: $first) { nodes { id } } }',
  ].map((field) => [field, `query ($first: Int!) { ${field} }`, {}] as const),
] as const;

const WRONG: readonly Wrong[] = [
  ...[0, 101, -5, 2_147_483_647].flatMap((first) =>
    PAGED.map(([what, operation, own]): Wrong => [
      `first: ${first} of ${what}`,
      operation,
      { ...own, first },
      /\bfirst\b/,
    ]),
  ),
  ...BAD_DAYS.flatMap((day): Wrong[] => [
    [`forums from ${day}`, 'ForumsInRange', { where: { from: day } }, /\bfrom\b/],
    [`forums to ${day}`, 'ForumsInRange', { where: { to: day } }, /\bto\b/],
    [`sessions from ${day}`, 'DialogueSessions', { where: { from: day } }, /\bfrom\b/],
    [`recommendations on ${day}`, 'RecommendationsForState', { memberState: 'FR', onDate: day }, /\bonDate\b/],
  ]),
  ...['soon', '2027-03-28', '2027-02-30T00:00:00Z', '', 17].flatMap((instant): Wrong[] => [
    [`a schedule from ${instant}`, 'ForumSchedule', { forum: FORUM, from: instant }, /\bfrom\b/],
    [`a schedule to ${instant}`, 'ForumSchedule', { forum: FORUM, to: instant }, /\bto\b/],
  ]),
  ...BAD_TEXTS.flatMap((text): Wrong[] => [
    [`forums with text ${text.slice(0, 4)} (${text.length})`, 'ForumsInRange', { where: { text } }, /\btext\b/],
    [`sessions with text ${text.slice(0, 4)} (${text.length})`, 'DialogueSessions', { where: { text } }, /\btext\b/],
  ]),
  ['forums to a day before from', 'ForumsInRange', { where: DESCENDING }, /\b(from|to)\b/],
  ['sessions to a day before from', 'DialogueSessions', { where: DESCENDING }, /\b(from|to)\b/],
  [
    'a schedule to an instant before from',
    'ForumSchedule',
    { forum: FORUM, from: '2027-03-28T00:00:01Z', to: '2027-03-28T00:00:00Z' },
    /\b(from|to)\b/,
  ],
  [
    'a schedule to an instant before from, by the clocks of two places',
    'ForumSchedule',
    { forum: FORUM, from: '2027-03-28T02:00:00+01:00', to: '2027-03-28T01:30:00+02:00' },
    /\b(from|to)\b/,
  ],
  ['changes since a negative version', 'ScheduleChanges', { forum: FORUM, sinceVersion: -1 }, /\bsinceVersion\b/],
  ['changes since half a version', 'ScheduleChanges', { forum: FORUM, sinceVersion: 1.5 }, /\bsinceVersion\b/],
  ['changes since nothing', 'ScheduleChanges', { forum: FORUM }, /\bsinceVersion\b/],
  ['an unknown series', 'ForumsInRange', { where: { series: 'NOBODY' } }, /\bwhere\b/],
  ['an unknown region', 'ForumsInRange', { where: { region: 'MARS' } }, /\bwhere\b/],
  ['an unknown field', 'ForumsInRange', { where: { field: 'MUSIC' } }, /\bwhere\b/],
  ['two series', 'ForumsInRange', { where: { series: ['UNITED_NATIONS', 'CONVERGENCES_FORUM'] } }, /\bwhere\b/],
  ['a filter that does not exist', 'ForumsInRange', { where: { colour: 'RED' } }, /\bwhere\b/],
  ['a filter that is no object', 'ForumsInRange', { where: 'all' }, /\bwhere\b/],
  ['an unknown format', 'DialogueSessions', { where: { format: 'BALL' } }, /\bwhere\b/],
  ['a filter of forums on sessions', 'DialogueSessions', { where: { series: 'UNITED_NATIONS' } }, /\bwhere\b/],
  ['an unknown status', 'RecommendationsForState', { memberState: 'FR', status: 'LATE' }, /\bstatus\b/],
  ['no forum at all', 'ForumSchedule', {}, /\bforum\b/],
  ['a forum that is a list', 'ForumSchedule', { forum: ['a', 'b'] }, /\bforum\b/],
];

const ABSENT: readonly (readonly [what: string, operation: string, variables: object, field: string])[] = [
  ['an unknown forum', 'ForumSchedule', { forum: 'forum-of-atlantis' }, 'forum'],
  ['the changes of an unknown forum', 'ScheduleChanges', { forum: 'forum-of-atlantis', sinceVersion: 0 }, 'forum'],
  ['the preparation of an unknown forum', 'ForumPreparation', { forum: '' }, 'forum'],
  ['a forum with what keys are made of', 'ForumPreparation', { forum: 'example-forum#SLOT|../x' }, 'forum'],
  ['a forum with an id of 5,000 characters', 'ForumPreparation', { forum: 'f'.repeat(5_000) }, 'forum'],
  ['an unknown task force', 'TaskForce', { id: 'atlantis' }, 'taskForce'],
  ['a task force without an id', 'TaskForce', { id: '' }, 'taskForce'],
  ['an unknown state', 'RecommendationsForState', { memberState: 'ZZ' }, 'memberState'],
  ['a state in lower case', 'RecommendationsForState', { memberState: 'fr' }, 'memberState'],
  ['an unknown session', '{ dialogueSession(id: "x") { id } }', {}, 'dialogueSession'],
  ['an unknown recommendation', '{ recommendation(id: "x") { id } }', {}, 'recommendation'],
  ['an unknown slot', '{ slot(id: "x") { id } }', {}, 'slot'],
  ['an unknown body', '{ body(code: "x") { code } }', {}, 'body'],
];

describe('Bad input about forums and dialogue', () => {
  const world = useWorld({ examples: false });

  it.each(WRONG)('answers %s with an error that names the argument', async (_what, operation, variables, named) => {
    const reply = await world.ask(operation, variables);
    expectPlainErrors(reply);
    expect(reply.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(reply.errors[0]?.message).toMatch(named);
  });

  it.each(ABSENT)('answers %s with null, not with an error', async (_what, operation, variables, field) => {
    const { data, errors } = await world.ask(operation, variables);
    expect(errors).toEqual([]);
    expect(data).toEqual({ [field]: null });
  });

  it.each([
    ['ForumsInRange', 'forums', { country: 'AQ' }],
    ['ForumsInRange', 'forums', { text: 'nothing of the kind' }],
    ['DialogueSessions', 'dialogueSessions', { body: 'NOBODY' }],
    ['DialogueSessions', 'dialogueSessions', { ngo: 'ngo-atlantis' }],
    ['DialogueSessions', 'dialogueSessions', { forum: 'forum-of-atlantis', memberState: 'ZZ' }],
  ])('%s finds no %s where %o, and says so without an error', async (operation, field, where) => {
    const { data, errors } = await world.ask(operation, { where });
    expect(errors).toEqual([]);
    expect(data).toEqual({ [field]: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } });
  });

  it.each([
    ['ForumsInRange', { where: { series: 'INTERNATIONAL_NGO_FORUM' }, first: 2 }],
    ['DialogueSessions', { where: { body: 'NGP_COMMITTEE' }, first: 2 }],
    ['ScheduleChanges', { forum: FORUM, sinceVersion: 0, first: 1 }],
  ])(
    '%s refuses cursors that are garbage, of another query, of other arguments, or tampered with',
    async (operation, own) => {
      const cursor = await cursorOf(world, operation, own);
      expect((await world.ask(operation, { ...own, first: 5, after: cursor })).errors).toEqual([]);
      const foreign = [
        ['ForumsInRange', { first: 2 }],
        ['ForumsInRange', { where: { series: 'UNITED_NATIONS' }, first: 2 }],
        ['DialogueSessions', { first: 2 }],
        ['DialogueSessions', { where: { body: 'NGP_COMMITTEE', from: '1990-01-01' }, first: 2 }],
        ['ScheduleChanges', { forum: FORUM, sinceVersion: 1, first: 1 }],
        ['SearchNgos', { text: 'world', first: 1 }],
      ] as const;
      const cursors = [
        '',
        'x',
        '====',
        'null',
        '🙂',
        Buffer.from('["2020-01-01","a"]').toString('base64url'),
        'a'.repeat(5_000),
      ];
      for (const [other, variables] of foreign) cursors.push(await cursorOf(world, other, variables));
      for (let at = 0; at < cursor.length; at += 3) {
        cursors.push(cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1));
      }
      cursors.push(cursor.slice(1), cursor.slice(0, -1), `${cursor}A`, `${cursor}=`, cursor + cursor);
      for (const after of cursors) {
        const reply = await world.ask(operation, { ...own, after });
        expectPlainErrors(reply);
        expect(reply.errors[0]?.extensions?.['code'], after).toBe('BAD_USER_INPUT');
        expect(reply.errors[0]?.message, after).toMatch(/\bafter\b/);
      }
    },
  );

  it('refuses the cursor of another parent', async () => {
    const document = `query ($code: ID!, $after: String) { memberState(code: $code) {
      forums(first: 1, after: $after) { pageInfo { endCursor hasNextPage } } } }`;
    const { data } = await world.ask(document, { code: 'FR' });
    const after = findCursor(data);
    expect((await world.ask(document, { code: 'FR', after })).errors).toEqual([]);
    const reply = await world.ask(document, { code: 'TN', after });
    expectPlainErrors(reply);
    expect(reply.errors).toMatchObject([{ path: ['memberState', 'forums'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

async function cursorOf(world: World, operation: string, variables: object): Promise<string> {
  const { data, errors } = await world.ask(operation, variables);
  expect(errors).toEqual([]);
  return findCursor(data);
}

/** The first end cursor in the answer. */
function findCursor(data: unknown): string {
  const [, cursor = ''] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data)) ?? [];
  if (cursor === '') throw new Error('A cursor was wanted of a page that is not empty.');
  return cursor;
}

/** Something went wrong and is told, and nothing of how the house is built is told with it. */
function expectPlainErrors({ errors }: Reply<unknown>): void {
  expect(errors).not.toEqual([]);
  for (const { message, extensions } of errors) {
    const told = `${message} ${JSON.stringify(extensions)}`;
    expect(told).not.toMatch(/stacktrace|\n\s+at |\.ts\b|\.js\b|node_modules|liaison|-views|dynamo|TypeError/i);
    expect(told.length).toBeLessThan(1_000);
  }
}
