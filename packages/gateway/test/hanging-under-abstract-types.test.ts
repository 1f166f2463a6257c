import { afterAll, describe, expect, it } from 'vitest';
import { startFaultyGraph } from './faulty-graph.ts';
import type { Faults } from './faulty-graph.ts';
import type { TestGraph } from '../../../tests/support/graph/graph.ts';
import { observe } from './observe.ts';

const started: TestGraph[] = [];
afterAll(() => Promise.all(started.map(({ server }) => server.stop())));

/** `aborted`: by subgraph, whether its fetches were abandoned; `told`: what the hanging resolvers' own signals say. */
async function ask(query: string, places: readonly string[], others: Faults = {}) {
  const signals: AbortSignal[] = [];
  const hang = (signal: AbortSignal): Promise<never> => {
    signals.push(signal);
    return new Promise(() => undefined);
  };
  const faults = { ...Object.fromEntries(places.map((place) => [place, hang])), ...others };
  const graph = await startFaultyGraph(faults, { subgraphDeadlineMs: 250 });
  started.push(graph);
  const { data, errors } = await observe(graph, query);
  const aborted = graph.fetches.map(
    ({ subgraph, signal }) => `${subgraph} ${signal.aborted ? 'abandoned' : 'answered'}`,
  );
  return { data, errors, aborted, told: signals.map((signal) => signal.aborted) };
}

const late = (...paths: string[]) => paths.map((path) => `${path} SUBGRAPH_DEADLINE_EXCEEDED`);

describe('a resolver that hangs for one object of an interface', () => {
  it('takes with it all that was asked in the same fetch, and nothing else', async () => {
    const query = '{ items { label ... on Talk { stars } ... on Break { rank: stars } } steady }';
    expect(await ask(query, ['Talk.stars t2'])).toEqual({
      data: { items: [null, { label: 'Tea', rank: null }, null, null, null], steady: 'here' },
      errors: late('items.0.stars', 'items.1.rank', 'items.3.stars', 'items.4.stars'),
      aborted: ['agenda answered', 'people abandoned'],
      told: [true],
    });
  });

  it('takes the lists of lists with it whose items may not be null', async () => {
    const query = '{ grid { id ... on Talk { stars } } strict { id ... on Talk { tags } } steady }';
    const { data, errors, aborted } = await ask(query, ['Talk.stars t1']);
    expect(data).toEqual({
      grid: [null, null, [], null],
      strict: [
        { id: 't1', tags: null },
        { id: 't2', tags: null },
      ],
      steady: 'here',
    });
    expect(errors).toEqual(late('grid.0.0.stars', 'grid.3.1.stars', 'strict.0.tags', 'strict.1.tags'));
    expect(aborted).toEqual(['agenda answered', 'people abandoned']);
  });

  it('under a union leaves the members that were not asked for anything', async () => {
    expect(await ask('{ picks { __typename ... on Person { town { id } } } }', ['Person.town p2'])).toMatchObject({
      data: { picks: [{ __typename: 'Person', town: null }, { __typename: 'Talk' }, { __typename: 'Break' }] },
      errors: late('picks.0.town'),
      told: [true],
    });
  });
});

describe('a resolver that hangs two hops away', () => {
  const query =
    '{ items { ... on Talk { stars speaker { name town { id weather { degrees } } } } } picks { __typename } }';
  const speaker = (person: string, town: string) => ({ name: `Person ${person}`, town: { id: town, weather: null } });
  const picks = ['Person', 'Talk', 'Break'].map((__typename) => ({ __typename }));
  const data = {
    items: [
      { stars: 5, speaker: speaker('p1', 'x') },
      {},
      null,
      { stars: 5, speaker: speaker('p2', 'y') },
      { stars: 5, speaker: speaker('p1', 'x') },
    ],
    picks,
  };
  const everywhere = [0, 3, 4].map((index) => `items.${index}.speaker.town.weather`);

  it.each(['Rain.degrees rain', 'Town.weather x'])('in %s leaves what the other subgraphs answered', async (place) => {
    expect(await ask(query, [place])).toEqual({
      data,
      errors: late(...everywhere),
      aborted: ['agenda answered', 'people answered', 'towns abandoned'],
      told: [true],
    });
  });

  it('in a reference does the same', async () => {
    const { errors, aborted } = await ask(query, [], { 'Town x': () => new Promise(() => undefined) });
    expect(errors).toEqual(late(...everywhere));
    expect(aborted.at(-1)).toBe('towns abandoned');
  });

  it('halfway asks nothing of the next hop', async () => {
    const halfway = '{ items { ... on Talk { speaker { town { weather { degrees } } } } } steady }';
    expect(await ask(halfway, ['Person.town p1', 'Person.town p2'])).toEqual({
      data: {
        items: [{ speaker: { town: null } }, {}, null, { speaker: { town: null } }, { speaker: { town: null } }],
        steady: 'here',
      },
      errors: late('items.0.speaker.town', 'items.3.speaker.town', 'items.4.speaker.town'),
      aborted: ['agenda answered', 'people abandoned'],
      told: [true, true],
    });
  });

  it('stands beside an error of another fetch, each at its own places', async () => {
    const fail = () => Promise.reject(new Error('no'));
    const { data: mixed, errors } = await ask(query, ['Town.weather y'], { 'Talk.stars t3': fail });
    expect(mixed).toEqual({ ...data, items: data.items.with(4, null) });
    expect(errors).toEqual([...late(...everywhere), 'items.4.stars INTERNAL_SERVER_ERROR'].sort());
  });
});

it('a root field that hangs leaves no other of its fetch, and no later one is sent', async () => {
  expect(await ask('{ grid { ... on Talk { stars } } steady picks { __typename } }', ['Query.picks'])).toEqual({
    data: { grid: null, steady: null, picks: null },
    errors: late('grid', 'picks', 'steady'),
    aborted: ['agenda abandoned'],
    told: [true],
  });
});
