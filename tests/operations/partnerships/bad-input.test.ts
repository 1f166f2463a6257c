import { describe, expect, it } from 'vitest';
import { useWorld } from '../../support/world.ts';
import type { Reply, World } from '../../support/world.ts';
import { answerOf } from '../../support/asking.ts';

const OFFICE = 'unesco-dakar';
const POINT = { latitude: 14.7, longitude: -17.4 };

/** What is wrong, the operation or document that is asked, its variables, and the argument that the answer must name. */
type Wrong = readonly [what: string, operation: string, variables: object, argument: string];

const WRONG: readonly Wrong[] = [
  ...[0, -1, 1e9, 20_040.001].flatMap((withinKm): Wrong[] => [
    [`a radius of ${withinKm} km`, 'NgosNearOffice', { office: OFFICE, withinKm }, 'withinKm'],
    [`a radius of ${withinKm} km around a point`, 'NgosNearPoint', { ...POINT, withinKm }, 'withinKm'],
    [`a radius of ${withinKm} km for activities`, activitiesWithin(String(withinKm)), {}, 'withinKm'],
  ]),
  ['a radius that is "NaN"', 'NgosNearOffice', { office: OFFICE, withinKm: 'NaN' }, 'withinKm'],
  ['a radius that JSON has made null', 'NgosNearPoint', { ...POINT, withinKm: Number.NaN }, 'withinKm'],
  ['a radius as a text', 'NgosNearOffice', { office: OFFICE, withinKm: '500' }, 'withinKm'],
  ['a radius as a list', 'NgosNearOffice', { office: OFFICE, withinKm: [500, 600] }, 'withinKm'],

  ...[0, 101, -5, 2_147_483_647].flatMap((first): Wrong[] => [
    [`first: ${first} near an office`, 'NgosNearOffice', { office: OFFICE, first }, 'first'],
    [`first: ${first} near a point`, 'NgosNearPoint', { ...POINT, first }, 'first'],
    [`first: ${first} of the covered`, 'NgosCoveredByOffice', { office: OFFICE, first }, 'first'],
    [`first: ${first} of a search`, 'SearchNgos', { text: 'world', first }, 'first'],
    [
      `first: ${first} of activities`,
      `{ ngo(id: "ngo-cafod") { activities(first: ${first}) { nodes { id } } } }`,
      {},
      'first',
    ],
    [
      `first: ${first} of programmes`,
      `{ sector(field: CULTURE) { programmes(first: ${first}) { nodes { id } } } }`,
      {},
      'first',
    ],
    [
      `first: ${first} of experts`,
      `{ sector(field: CULTURE) { expertNgos(first: ${first}) { nodes { id } } } }`,
      {},
      'first',
    ],
    [
      `first: ${first} of a state's NGOs`,
      `{ memberState(code: "FR") { ngosBasedHere(first: ${first}) { nodes { id } } } }`,
      {},
      'first',
    ],
  ]),
  ['first: 2.5', 'NgosNearOffice', { office: OFFICE, first: 2.5 }, 'first'],
  ['first: null where there is no default left', 'SearchNgos', { text: 'world', first: null }, 'first'],

  ...['2026-02-30', 'yesterday', '2026-2-3', '2026-11-21T00:00:00Z', ''].flatMap((day): Wrong[] => [
    [`the day ${day} near an office`, 'NgosNearOffice', { office: OFFICE, activeOn: day }, 'activeOn'],
    [`the day ${day} near a point`, 'NgosNearPoint', { ...POINT, activeOn: day }, 'activeOn'],
    [`the day ${day} of a profile`, 'NgoProfile', { id: 'ngo-cafod', asOf: day }, 'asOf'],
    [`the day ${day} of statistics`, 'PartnershipStats', { by: ['REGION'], asOf: day }, 'asOf'],
    [`the day ${day} of a trend`, 'PartnershipTrend', { from: day, to: '2026-01-01' }, 'from'],
  ]),
  ['a day as a number', 'NgosNearOffice', { office: OFFICE, activeOn: 20_261_121 }, 'activeOn'],

  ...[91, -90.01, 1e300].map((latitude): Wrong => [
    `latitude ${latitude}`,
    'NgosNearPoint',
    { ...POINT, latitude },
    'latitude',
  ]),
  ...[181, -180.5].map((longitude): Wrong => [
    `longitude ${longitude}`,
    'NgosNearPoint',
    { ...POINT, longitude },
    'longitude',
  ]),
  ['latitude missing', 'NgosNearPoint', { longitude: 1 }, 'latitude'],

  ...['', '   ', '—!?', 'a'.repeat(10_000), 'a '.repeat(5_000)].map((text): Wrong => [
    `search text ${JSON.stringify(text.slice(0, 5))} (${text.length})`,
    'SearchNgos',
    { text },
    'text',
  ]),

  ['no dimension', 'PartnershipStats', { by: [] }, 'by'],
  ['four dimensions', 'PartnershipStats', { by: ['REGION', 'COUNTRY', 'STATUS', 'INSTITUTION'] }, 'by'],
  ['a dimension twice', 'PartnershipStats', { by: ['REGION', 'REGION'] }, 'by'],
  ['a dimension twice among three', 'PartnershipStats', { by: ['REGION', 'STATUS', 'REGION'] }, 'by'],
  ['an unknown dimension', 'PartnershipStats', { by: ['COLOUR'] }, 'by'],
  ['a dimension that is null', 'PartnershipStats', { by: [null] }, 'by'],
  ['an unknown institution', 'PartnershipStats', { by: ['REGION'], where: { institution: 'FIFA' } }, 'where'],
  [
    'two institutions',
    'PartnershipStats',
    { by: ['REGION'], where: { institution: ['UNESCO', 'UN_ECOSOC'] } },
    'where',
  ],
  ['a filter that does not exist', 'PartnershipStats', { by: ['REGION'], where: { colour: 'RED' } }, 'where'],

  ['a trend backwards', 'PartnershipTrend', { from: '2026-01-02', to: '2026-01-01' }, 'to'],
  ['a trend of 601 months', 'PartnershipTrend', { from: '1978-12-01', to: '2028-12-31', interval: 'MONTH' }, 'to'],
  [
    'a trend of all months that are',
    'PartnershipTrend',
    { from: '0001-01-01', to: '9999-12-31', interval: 'MONTH' },
    'to',
  ],
  ['a trend by week', 'PartnershipTrend', { from: '2026-01-01', to: '2026-02-01', interval: 'WEEK' }, 'interval'],

  ['a field that does not exist', 'NgosNearOffice', { office: OFFICE, field: 'MUSIC' }, 'field'],
  ...['ZZ', 'fr', '', 'France'].flatMap((country): Wrong[] => [
    [`the country "${country}" of a sector's desk`, 'SectorDesk', { field: 'CULTURE', country }, 'country'],
    [`the country "${country}" in statistics`, 'PartnershipStats', { by: ['REGION'], where: { country } }, 'country'],
    [
      `the country "${country}" in a trend`,
      'PartnershipTrend',
      { from: '2020-01-01', to: '2021-01-01', where: { country } },
      'country',
    ],
    [
      `the country "${country}" of NGOs`,
      'query ($country: ID!) { ngos(where: { country: $country }) { nodes { id } } }',
      { country },
      'country',
    ],
  ]),
  ['an office that is a list', 'NgosNearOffice', { office: { id: OFFICE } }, 'office'],
  ['no office at all', 'NgosNearOffice', {}, 'office'],
];

const MALFORMED: readonly (readonly [what: string, document: string, code: string, mention: RegExp])[] = [
  ['a document that does not parse', '{ fieldOffice(id: "x" ', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['an empty document', ' ', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['a field that does not exist', '{ fieldOffice(id: "x") { colour } }', 'GRAPHQL_VALIDATION_FAILED', /colour/],
  ['an argument that does not exist', '{ fieldOffice(code: "x") { id } }', 'GRAPHQL_VALIDATION_FAILED', /code/],
  ['a missing argument', '{ fieldOffice { id } }', 'GRAPHQL_VALIDATION_FAILED', /id/],
  ['NaN as it stands', activitiesWithin('NaN'), 'GRAPHQL_VALIDATION_FAILED', /NaN/],
  ['a radius beyond every number', activitiesWithin('1e999'), 'GRAPHQL_VALIDATION_FAILED', /withinKm/],
  ['a text for a radius', activitiesWithin('"500"'), 'GRAPHQL_VALIDATION_FAILED', /500/],
  ['a day that does not exist', statsAsOf('"2026-02-30"'), 'GRAPHQL_VALIDATION_FAILED', /2026-02-30/],
  ['yesterday', statsAsOf('"yesterday"'), 'GRAPHQL_VALIDATION_FAILED', /yesterday/],
  ['a number for a day', statsAsOf('20260101'), 'GRAPHQL_VALIDATION_FAILED', /YYYY-MM-DD/],
];

describe('Bad input', () => {
  const world = useWorld({ examples: false });

  it.each(WRONG)('answers %s with an error that names the argument', async (_what, operation, variables, argument) => {
    const reply = await world.ask(operation, variables);
    expectPlainErrors(reply);
    expect(reply.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(reply.errors[0]?.message).toMatch(new RegExp(`\\b${argument}\\b`));
  });

  it.each(MALFORMED)('answers %s with an error before anything runs', async (_what, document, code, mention) => {
    const reply = await world.ask(document);
    expectPlainErrors(reply);
    expect(reply.data).toBeNull();
    expect(reply.errors[0]?.locations, 'where in the document').toBeDefined();
    expect(reply.errors[0]?.extensions?.['code']).toBe(code);
    expect(reply.errors.map(({ message }) => message).join('\n')).toMatch(mention);
  });

  it.each([
    ['an unknown office', 'NgosNearOffice', { office: 'unesco-atlantis' }, 'fieldOffice'],
    ['an office without an id', 'NgosCoveredByOffice', { office: '' }, 'fieldOffice'],
    ['a state without a code', 'MemberStateBrief', { code: '' }, 'memberState'],
    ['an NGO without an id', 'NgoProfile', { id: '' }, 'ngo'],
    ['an activity without an id', '{ activity(id: "") { id } }', {}, 'activity'],
    ['a programme without an id', '{ programme(id: "") { id } }', {}, 'programme'],
    ['a partnership without an id', '{ partnership(id: "") { id } }', {}, 'partnership'],
    ['a commission without an id', '{ nationalCommission(id: "") { id } }', {}, 'nationalCommission'],
    ['a state of 5,000 characters', 'MemberStateBrief', { code: 'S'.repeat(5_000) }, 'memberState'],
    ['an unknown state', 'MemberStateBrief', { code: 'ZZ' }, 'memberState'],
    ['a state in lower case', 'MemberStateBrief', { code: 'fr' }, 'memberState'],
    ['an unknown NGO', 'NgoProfile', { id: 'ngo-atlantis' }, 'ngo'],
    ['an id with what keys are made of', 'NgoProfile', { id: 'ngo-cafod#LOG|../x' }, 'ngo'],
    ['an id of 5,000 characters', 'NgoProfile', { id: 'n'.repeat(5_000) }, 'ngo'],
  ])('answers %s with null, not with an error', async (_what, operation, variables, field) => {
    const { data, errors } = await world.ask(operation, variables);
    expect(errors).toEqual([]);
    expect(data).toEqual({ [field]: null });
  });

  it('finds nothing in a country without NGOs, and says so without an error', async () => {
    const answer = await answerOf<{ sector: { expertNgos: object } }>(world, 'SectorDesk', {
      field: 'CULTURE',
      country: 'AQ',
    });
    expect(answer.sector.expertNgos).toEqual({ nodes: [] });
  });

  it('refuses cursors that are garbage, of another query, of other arguments, or tampered with', async () => {
    const own = { office: 'unesco-venice', withinKm: 3000, first: 2 };
    const cursor = await cursorOf(world, own);
    const cursors = [
      ...['', 'x', '====', 'null', '🙂', 'MA', Buffer.from('[0]').toString('base64'), 'a'.repeat(5_000)],
      await cursorOf(world, { ...own, office: 'unesco-dakar' }),
      await cursorOf(world, { ...own, withinKm: 3001 }),
      await cursorOf(world, { ...own, field: 'EDUCATION' }),
      await cursorOf(world, { ...own, activeOn: '2012-11-21' }),
      await cursorOfSearch(world),
      ...tampered(cursor),
    ];
    for (const after of cursors) {
      const reply = await world.ask('NgosNearOffice', { ...own, after });
      expectPlainErrors(reply);
      expect(reply.errors[0]?.extensions?.['code'], after).toBe('BAD_USER_INPUT');
      expect(reply.errors[0]?.message).toMatch(/\bafter\b/);
    }
  });

  it('takes another page size with the same cursor, and null as the beginning', async () => {
    const own = { office: 'unesco-venice', withinKm: 3000 };
    const after = await cursorOf(world, { ...own, first: 2 });
    const { errors } = await world.ask('NgosNearOffice', { ...own, first: 9, after });
    expect(errors).toEqual([]);
    expect(await cursorOf(world, { ...own, first: 2, after: null, field: null, activeOn: null })).toBe(after);
  });
});

function activitiesWithin(literal: string): string {
  return `{ fieldOffice(id: "${OFFICE}") { activitiesNearby(withinKm: ${literal}, first: 1) { edges { distanceKm } } } }`;
}

function statsAsOf(literal: string): string {
  return `{ partnershipStats(by: [REGION], asOf: ${literal}) { partnershipCount } }`;
}

/** Something went wrong and is told, and nothing of how the house is built is told with it. */
function expectPlainErrors({ errors }: Reply<unknown>): void {
  expect(errors).not.toEqual([]);
  for (const { message, extensions } of errors) {
    const told = `${message} ${JSON.stringify(extensions)}`;
    expect(told).not.toMatch(
      /stacktrace|\bat .*:\d+:\d+|\.ts\b|\.js\b|node_modules|\/\w+\/\w+\/|liaison|-views|dynamo|TypeError/i,
    );
    expect(told.length).toBeLessThan(1_000);
  }
}

async function cursorOf(world: World, variables: object): Promise<string> {
  const answer = await answerOf<{ fieldOffice: { ngosNearby: { pageInfo: { endCursor: string | null } } } }>(
    world,
    'NgosNearOffice',
    variables,
  );
  const { endCursor } = answer.fieldOffice.ngosNearby.pageInfo;
  if (endCursor === null) throw new Error('A cursor was wanted of a page that is not empty.');
  return endCursor;
}

async function cursorOfSearch(world: World): Promise<string> {
  const answer = await answerOf<{ searchNgos: { pageInfo: { endCursor: string } } }>(world, 'SearchNgos', {
    text: 'in',
    first: 3,
  });
  return answer.searchNgos.pageInfo.endCursor;
}

/** The cursor with one character of each class changed, cut, lengthened, and spelt otherwise. */
function tampered(cursor: string): string[] {
  const flipped = [/[a-z]/, /[A-Z]/, /\d/].flatMap((pattern) => {
    const places = Array.from(cursor).flatMap((character, index) => (pattern.test(character) ? [index] : []));
    return [places[0], places[Math.floor(places.length / 2)], places.at(-1)].flatMap((index) =>
      index === undefined ? [] : [withOther(cursor, index)],
    );
  });
  return [...flipped, cursor.slice(0, -1), cursor.slice(1), `${cursor}A`, `${cursor}=`, ` ${cursor}`, cursor + cursor];
}

function withOther(cursor: string, index: number): string {
  const other = cursor[index] === 'A' ? 'B' : 'A';
  return cursor.slice(0, index) + other + cursor.slice(index + 1);
}
