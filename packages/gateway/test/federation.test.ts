import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../tests/support/graph/graph.ts';
import type { TestGraph } from '../../../tests/support/graph/graph.ts';

const started: TestGraph[] = [];
afterAll(() => Promise.all(started.map(({ server }) => server.stop())));

async function start(...parameters: Parameters<typeof startGraph>): Promise<TestGraph> {
  const graph = await startGraph(...parameters);
  started.push(graph);
  return graph;
}

describe('@requires', () => {
  it('brings the fields that another subgraph needs, with arguments of its own', async () => {
    const graph = await start({
      shipping: {
        sdl: `
          type Query { parcels: [Parcel!]! }
          type Parcel @key(fields: "id") { id: ID! weight(unit: String): Int! dimensions: [Dimension!]! }
          type Dimension { size: Int! note: String }
        `,
        resolvers: {
          Query: { parcels: () => [{ id: '1', dimensions: [{ size: 2 }, { size: 5 }] }] },
          Parcel: { weight: (_: unknown, { unit }: { unit: string }) => (unit === 'kg' ? 3 : 3000) },
        },
        references: { Parcel: ({ id }) => ({ id, dimensions: [{ size: 2 }, { size: 5 }] }) },
      },
      billing: {
        sdl: `
          type Parcel @key(fields: "id") {
            id: ID! weight(unit: String): Int! @external dimensions: [Dimension!]! @external
            price: String @requires(fields: "weight(unit: \\"kg\\") dimensions { size }")
          }
          type Dimension { size: Int! @external }
          type Query { prices: Int }
        `,
        resolvers: {
          Parcel: {
            price: ({ weight, dimensions }: { weight: number; dimensions: { size: number }[] }) =>
              `${weight} kg, ${dimensions.map(({ size }) => size).join('×')}`,
          },
        },
        references: { Parcel: (reference) => reference },
      },
    });
    const { data, errors } = await graph.ask('{ parcels { weight(unit: "g") price } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ parcels: [{ weight: 3000, price: '3 kg, 2×5' }] });
  });
});

describe('keys', () => {
  it('may be composite and nested', async () => {
    const graph = await start({
      forums: {
        sdl: `
          type Query { forums: [Forum!]! }
          type Forum @key(fields: "series { code } year") { series: Series! year: Int! }
          type Series @shareable { code: ID! }
        `,
        resolvers: {
          Query: { forums: () => [2024, 2026].map((year) => ({ year, series: { code: 'ngo' } })) },
        },
      },
      dialogue: {
        sdl: `
          type Forum @key(fields: "series { code } year") { series: Series! year: Int! topic: String }
          type Series @shareable { code: ID! }
          type Query { topics: Int }
        `,
        references: {
          Forum: (reference) => ({ ...reference, topic: JSON.stringify(reference) }),
        },
      },
    });
    const { data } = await graph.ask('{ forums { topic } }');
    const reference = { __typename: 'Forum', series: { code: 'ngo' }, year: 2024 };
    const [first, second] = data?.['forums'] as { topic: string }[];
    expect(JSON.parse(first?.topic ?? '')).toEqual(reference);
    expect(JSON.parse(second?.topic ?? '')).toEqual({ ...reference, year: 2026 });
  });
});

describe('@interfaceObject', () => {
  it('adds fields to every type of an interface', async () => {
    const graph = await start({
      media: {
        sdl: `
          type Query { media: [Media!]! }
          interface Media @key(fields: "id") { id: ID! }
          type Report implements Media @key(fields: "id") { id: ID! pages: Int }
          type Film implements Media @key(fields: "id") { id: ID! minutes: Int }
        `,
        resolvers: {
          Query: {
            media: () => [
              { __typename: 'Report', id: 'r', pages: 3 },
              { __typename: 'Film', id: 'f', minutes: 9 },
            ],
          },
        },
        references: { Report: ({ id }) => ({ id, pages: 3 }), Film: ({ id }) => ({ id, minutes: 9 }) },
      },
      ratings: {
        sdl: `
          type Query { best: Media }
          type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }
        `,
        resolvers: { Media: { stars: ({ id }: { id: string }) => (id === 'r' ? 4 : 5) } },
        references: { Media: ({ id }) => ({ id }) },
      },
    });
    const { data, errors } = await graph.ask(
      '{ media { __typename stars ... on Film { minutes } ... on Report { pages } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      media: [
        { __typename: 'Report', stars: 4, pages: 3 },
        { __typename: 'Film', stars: 5, minutes: 9 },
      ],
    });
  });
});

describe('what is not public', () => {
  const subgraphs = {
    staff: {
      sdl: `
        enum Rank { JUNIOR SECRET @inaccessible }
        interface Person { name: String }
        type Officer implements Person { name: String rank: Rank sure: Rank! }
        type Agent implements Person @inaccessible { name: String }
        type Query { officers: [Officer] people: [Person] }
      `,
      resolvers: {
        Query: {
          officers: () => [
            { name: 'A', rank: 'SECRET', sure: 'JUNIOR' },
            { name: 'B', rank: 'JUNIOR', sure: 'SECRET' },
          ],
          people: () => [
            { __typename: 'Agent', name: 'X' },
            { __typename: 'Officer', name: 'A' },
          ],
        },
      },
    },
  };

  it('is null with an error when a value of an enum', async () => {
    const graph = await start(subgraphs);
    const { data, errors } = await graph.ask('{ officers { rank sure } }');
    expect(data).toEqual({ officers: [{ rank: null, sure: 'JUNIOR' }, null] });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['officers', 0, 'rank'],
      ['officers', 1, 'sure'],
    ]);
    expect(JSON.stringify(errors)).not.toContain('SECRET');
  });

  it('is null with an error when a type', async () => {
    const graph = await start(subgraphs);
    const { data, errors } = await graph.ask('{ people { __typename name } }');
    expect(data).toEqual({ people: [null, { __typename: 'Officer', name: 'A' }] });
    expect(errors?.map(({ path }) => path)).toEqual([['people', 0]]);
    expect(JSON.stringify(errors)).not.toContain('Agent');
  });
});

describe('the planner', () => {
  it('of version 0.0.38 cannot plan @requires behind an entity hop in one subgraph: a clean error, not a wrong answer', async () => {
    const graph = await start({
      partnerships: {
        sdl: 'type Query { ngo: Ngo } type Ngo @key(fields: "id") { id: ID! nick: String }',
        resolvers: { Query: { ngo: () => ({ id: '1' }) } },
        references: { Ngo: (reference) => reference },
      },
      forums: {
        sdl: `
          type Query { forums: Int }
          type Ngo @key(fields: "id") { id: ID! nick: String @external leads: Forum label: String @requires(fields: "nick") }
          type Forum { host: Ngo }
        `,
        references: { Ngo: (reference) => reference },
      },
    });
    const { data, errors } = await graph.ask('{ ngo { leads { host { label } } } }');
    expect(data).toBeNull();
    expect(errors).toEqual([
      { message: 'The request could not be answered.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(String(graph.hidden[0]?.error)).toContain('Failed to plan query');
  });
});
