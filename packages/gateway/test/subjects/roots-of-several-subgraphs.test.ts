import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

type Args = Readonly<Record<string, unknown>>;
type Texts = Readonly<Record<string, string | number>>;
let isMapDown = false;
const ids = (_: unknown, { first = 3 }: Args) => ['v1', 'v2', null].slice(0, Number(first)).map((id) => id && { id });
const one = (_: unknown, { id }: Args) => ({ id });

// No keys: each subgraph answers the same roots and knows its own part of a venue.
const graph = await startGraph({
  places: {
    sdl: `
      type Query { venue(id: ID!): Venue! @shareable venues(first: Int): [Venue]! @shareable }
      type Venue { id: ID! @shareable address: Address! }
      type Address { street: String city: String! }
    `,
    resolvers: {
      Query: { venue: one, venues: ids },
      Venue: { address: ({ id }: Texts) => ({ street: id === 'v2' ? null : 'Ring', city: `City of ${id}` }) },
    },
  },
  seating: {
    sdl: `
      type Query { venue(id: ID!): Venue! @shareable venues(first: Int): [Venue]! @shareable }
      type Venue { id: ID! @shareable rows: [Row!] }
      type Row { seats: Int }
    `,
    resolvers: { Query: { venue: one, venues: ids }, Venue: { rows: () => [{ seats: 9 }, { seats: null }] } },
  },
  maps: {
    sdl: `
      type Query { venue(id: ID!): Venue! @shareable venues(first: Int): [Venue]! @shareable }
      type Venue { id: ID! @shareable plan(scale: Int = 10): String }
    `,
    resolvers: {
      Query: {
        venue: (source: unknown, args: Args) => {
          if (isMapDown) throw new Error('burnt');
          return one(source, args);
        },
        venues: ids,
      },
      Venue: { plan: ({ id }: Texts, { scale }: Texts) => `${id} 1:${scale}` },
    },
  },
});
afterAll(() => graph.server.stop());

const all = 'address { street city } rows { seats } plan(scale: 5)';
const venue = (id: string, street: string | null) => ({
  address: { street, city: `City of ${id}` },
  rows: [{ seats: 9 }, { seats: null }],
  plan: `${id} 1:5`,
});

describe('a root field of several subgraphs', () => {
  it('is asked of each for its part, with the same arguments, and merged', async () => {
    const { data, errors, fetches } = await observe(graph, `query ($id: ID!) { venue(id: $id) { ${all} } }`, {
      id: 'v1',
    });
    expect({ data, errors }).toEqual({ data: { venue: venue('v1', 'Ring') }, errors: [] });
    expect(fetches.map(([subgraph]) => subgraph).sort()).toEqual(['maps', 'places', 'seating']);
    for (const { variables } of graph.fetches) expect(variables).toEqual({ id: 'v1' });
  });

  it('is merged item by item when a list, nulls included', async () => {
    const { data, errors } = await observe(
      graph,
      `{ venues { ${all} } few: venues(first: 1) { id plan rows { seats } } }`,
    );
    expect({ data, errors }).toEqual({
      data: {
        venues: [venue('v1', 'Ring'), venue('v2', null), null],
        few: [{ id: 'v1', plan: 'v1 1:10', rows: [{ seats: 9 }, { seats: null }] }],
      },
      errors: [],
    });
  });

  it('is asked of one subgraph where one has everything', async () => {
    const { fetches } = await observe(graph, '{ venue(id: "v1") { id rows { seats } } }');
    expect(fetches).toEqual([['seating']]);
  });

  it('keeps the parts of those that answered', async () => {
    isMapDown = true;
    const answer = await observe(graph, `{ venue(id: "v2") { ${all} } }`);
    isMapDown = false;
    expect(answer.data).toEqual({ venue: { ...venue('v2', null), plan: null } });
    expect(answer.errors).toEqual(['venue INTERNAL_SERVER_ERROR']);
  });
});
