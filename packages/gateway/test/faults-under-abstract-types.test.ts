import { createBadUserInput, createPublicError } from '@liaison/kernel/reader';
import { afterAll, describe, expect, it } from 'vitest';
import { startFaultyGraph } from './faulty-graph.ts';
import type { Faults } from './faulty-graph.ts';
import type { TestGraph } from '../../../tests/support/graph/graph.ts';
import { observe } from './observe.ts';

const started: TestGraph[] = [];
afterAll(() => Promise.all(started.map(({ server }) => server.stop())));

async function ask(query: string, faults: Faults) {
  const graph = await startFaultyGraph(faults);
  started.push(graph);
  const answer = await observe(graph, query);
  const told = graph.hidden.length;
  // From its third run on, a document is run by graphql-jit, which must fail in the same places.
  await observe(graph, query);
  expect(await observe(graph, query)).toEqual(answer);
  return { ...answer, told };
}

const fail = () => {
  throw new Error('shard 7 is gone');
};
const FAULTS: readonly [string, () => unknown, string][] = [
  ['throws', fail, 'INTERNAL_SERVER_ERROR'],
  ['rejects', () => Promise.reject(new Error('shard 7 is gone')), 'INTERNAL_SERVER_ERROR'],
  ['answers an error', () => new Error('shard 7 is gone'), 'INTERNAL_SERVER_ERROR'],
  ['answers a value of another type', () => 'many', 'INTERNAL_SERVER_ERROR'],
  ['answers a list where there is none', async () => [5], 'INTERNAL_SERVER_ERROR'],
  [
    'rejects with an error for the caller',
    () => Promise.reject(createPublicError('FORBIDDEN', 'Not yours.')),
    'FORBIDDEN',
  ],
];

describe('a field under an interface that another subgraph answers', () => {
  const query = '{ items { __typename id ... on Talk { stars } ... on Break { rank: stars } } steady }';
  const t1 = { __typename: 'Talk', id: 't1', stars: 5 };
  const b1 = { __typename: 'Break', id: 'b1', rank: 3 };
  const t3 = { ...t1, id: 't3' };

  it.each(FAULTS)('is null, or takes its object with it, when its resolver %s', async (_, fault, code) => {
    expect(await ask(query, { 'Talk.stars t2': fault, 'Break.stars b1': fault })).toMatchObject({
      data: { items: [t1, { ...b1, rank: null }, null, null, t3], steady: 'here' },
      errors: [`items.1.rank ${code}`, `items.3.stars ${code}`],
      told: code === 'FORBIDDEN' ? 0 : 2,
    });
  });

  it('is in error for null only where it may not be null', async () => {
    expect(await ask(query, { 'Talk.stars t2': () => null, 'Break.stars b1': () => null })).toMatchObject({
      data: { items: [t1, { ...b1, rank: null }, null, null, t3], steady: 'here' },
      errors: ['items.3.stars INTERNAL_SERVER_ERROR'],
    });
  });

  it('fails where it was asked for when the reference of its object fails', async () => {
    const refuse = () => {
      throw createBadUserInput('id', 'is no more.');
    };
    expect(await ask(query, { 'Talk t2': refuse, 'Break b1': fail })).toMatchObject({
      data: { items: [t1, { ...b1, rank: null }, null, null, t3], steady: 'here' },
      errors: ['items.1.rank INTERNAL_SERVER_ERROR', 'items.3.stars BAD_USER_INPUT'],
    });
  });

  it('takes the list with it whose items may not be null, and no more', async () => {
    expect(await ask('{ strict { id ... on Talk { stars } } steady }', { 'Talk.stars t2': fail })).toMatchObject({
      data: { strict: null, steady: 'here' },
      errors: ['strict.1.stars INTERNAL_SERVER_ERROR'],
    });
  });

  it('takes the inner list of a list of lists with it', async () => {
    expect(await ask('{ grid { id ... on Talk { stars } } steady }', { 'Talk.stars t2': fail })).toMatchObject({
      data: { grid: [[{ id: 't1', stars: 5 }, { id: 'b1' }], null, [], null], steady: 'here' },
      errors: ['grid.3.1.stars INTERNAL_SERVER_ERROR'],
    });
  });
});

describe('a field under a union', () => {
  it('fails for its own type, at each alias', async () => {
    const query = `{ a: picks { ... on Talk { one: stars } ... on Person { name } ... on Break { rank: stars } }
      b: picks { ... on Person { name town { id } } } }`;
    expect(await ask(query, { 'Person.name p2': fail, 'Talk.stars t2': fail })).toMatchObject({
      data: { a: [null, null, { rank: 3 }], b: [null, {}, {}] },
      errors: ['a.0.name', 'a.1.one', 'b.0.name'].map((path) => `${path} INTERNAL_SERVER_ERROR`),
    });
  });
});

describe('a fault in a list', () => {
  it('of an entity is at its index, one subgraph from where the entity stands', async () => {
    const query = '{ items { ... on Talk { tags slots } ... on Break { slots } } }';
    const tags = ['a', 'b'];
    const slots = [[1, 2], [3]];
    const faults: Faults = {
      'Talk.tags t1': () => ['a', null, 'c'],
      'Talk.tags t2': () => 'a, b',
      'Talk.slots t3': () => [[1], [2, Promise.reject(new Error('no'))], null],
      'Break.slots b1': () => [[], 'x', [4]],
    };
    expect(await ask(query, faults)).toMatchObject({
      data: {
        items: [
          { tags: null, slots },
          { slots: [[], null, [4]] },
          null,
          { tags: null, slots },
          { tags, slots: [[1], null, null] },
        ],
      },
      errors: ['items.0.tags.1', 'items.1.slots.1', 'items.3.tags', 'items.4.slots.1.1'].map(
        (path) => `${path} INTERNAL_SERVER_ERROR`,
      ),
    });
  });

  it('of an interface leaves the other items as they are', async () => {
    const items = () => [
      new Error('no'),
      { __typename: 'Break', id: 'b1' },
      { __typename: 'Snack', id: 's' },
      { id: '?' },
      7,
    ];
    expect(await ask('{ items { id ... on Break { stars } } steady }', { 'Query.items': items })).toMatchObject({
      data: { items: [null, { id: 'b1', stars: 3 }, null, null, null], steady: 'here' },
      errors: ['items.0', 'items.2', 'items.3', 'items.4'].map((path) => `${path} INTERNAL_SERVER_ERROR`),
      fetches: [['agenda'], ['people', { __typename: 'Break', id: 'b1' }]],
    });
  });
});

describe('a fault two hops away', () => {
  const query = `{ items { ... on Talk { label by: speaker { name town { weather { __typename degrees } } } } } steady }`;
  const by = (person: string, weather: unknown) => ({ name: `Person ${person}`, town: { weather } });
  const rain = { __typename: 'Rain', degrees: 9 };
  const sun = { __typename: 'Sun', degrees: 30 };
  const answer = (one: unknown, two: unknown) => ({
    items: [{ label: 'Talk t1', by: one }, {}, null, { label: 'Talk t2', by: two }, { label: 'Talk t3', by: one }],
    steady: 'here',
  });
  const at = (paths: readonly string[]) =>
    ['items.0', 'items.4'].flatMap((item) => paths.map((path) => `${item}.by.${path} INTERNAL_SERVER_ERROR`));

  it.each([
    ['under an interface', 'Rain.degrees rain', fail, by('p1', null), ['town.weather.degrees']],
    ['that answers null', 'Rain.degrees rain', () => null, by('p1', null), ['town.weather.degrees']],
    ['in an interface', 'Town.weather x', fail, by('p1', null), ['town.weather']],
    ['of an unknown type', 'Town.weather x', () => ({ __typename: 'Snow' }), by('p1', null), ['town.weather']],
    [
      'of a type that does not belong there',
      'Town.weather x',
      () => ({ __typename: 'Town' }),
      by('p1', null),
      ['town.weather'],
    ],
    ['of a reference', 'Town x', fail, by('p1', null), ['town.weather']],
    ['halfway', 'Person.town p1', fail, { name: 'Person p1', town: null }, ['town']],
    ['halfway where none may be null', 'Person.name p1', fail, null, ['name']],
    ['of a reference halfway', 'Person p1', fail, null, ['name', 'town']],
  ])('%s stands at every place of the entity, told once', async (_, place, fault, one, paths) => {
    const { data, errors, told } = await ask(query, { [place]: fault });
    expect(data).toEqual(answer(one, by('p2', sun)));
    expect(errors).toEqual(at(paths));
    expect(told).toBe(1);
  });

  it('leaves no trace where nothing fails', async () => {
    const { data, errors, fetches } = await ask(query, {});
    expect({ data, errors }).toEqual({ data: answer(by('p1', rain), by('p2', sun)), errors: [] });
    expect(fetches.map(([subgraph, ...sent]) => `${subgraph} ${sent.length}`)).toEqual([
      'agenda 0',
      'people 2',
      'towns 2',
    ]);
  });

  it('in a list of an interface takes that list with it, once for each place', async () => {
    const week = '{ items { ... on Talk { speaker { town { week { degrees } } } } } }';
    const { data, errors } = await ask(week, { 'Rain.degrees rain': fail });
    const sunny = { speaker: { town: { week: [{ degrees: 30 }, { degrees: 30 }] } } };
    const none = { speaker: { town: { week: null } } };
    expect(data).toEqual({ items: [none, {}, null, sunny, none] });
    expect(errors).toEqual(
      ['items.0', 'items.4'].map((item) => `${item}.speaker.town.week.0.degrees INTERNAL_SERVER_ERROR`),
    );
  });
});
