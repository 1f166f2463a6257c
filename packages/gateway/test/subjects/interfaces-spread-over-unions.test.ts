import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

// Halls are Places in the venues subgraph, Tents only in the festival; what the festival says of Tents is fetched there.
const tent = { __typename: 'Tent', id: 't1' };
const hall = { __typename: 'Hall', id: 'h1', lease: 12 };
const graph = await startGraph({
  venues: {
    sdl: `
      type Query { sites: [Site] place(id: ID!): Place places: [Place] halls: [Hall] }
      union Site = Hall | Tent
      interface Place { id: ID! }
      interface Leased { lease: Int }
      type Tent @key(fields: "id") { id: ID! }
      type Hall implements Place & Leased @key(fields: "id") { id: ID! lease: Int }
    `,
    resolvers: {
      Query: {
        sites: () => [tent, null, hall, { ...tent, id: 't2' }],
        place: (_: unknown, { id }: { id: string }) => (id === 'h1' ? hall : null),
        places: () => [hall, { ...hall, id: 'h2', lease: null }],
        halls: () => [hall],
      },
    },
    references: { Hall: () => hall },
  },
  festival: {
    sdl: `
      type Query { festival: Int }
      interface Place { id: ID! }
      interface Leased { lease: Int }
      type Tent implements Place & Leased @key(fields: "id") { id: ID! lease: Int pegs: Int! }
    `,
    references: {
      Tent: ({ id }) => {
        if (id === 't2') throw new Error('blown away');
        return { id, lease: 3, pegs: 8 };
      },
    },
  },
});
afterAll(() => graph.server.stop());

const reference = (id: string) => ({ __typename: 'Tent', id });

describe('interfaces whose types are spread over subgraphs', () => {
  it('match a type of the union by the public schema, though its subgraph does not say so', async () => {
    expect(await observe(graph, '{ sites { ... on Place { id } } }')).toEqual({
      data: { sites: [{ id: 't1' }, null, { id: 'h1' }, { id: 't2' }] },
      errors: [],
      fetches: [['venues']],
    });
  });

  it('bring a field of the interface from where each type has it', async () => {
    expect(await observe(graph, '{ sites { __typename ... on Leased { lease } } }')).toEqual({
      data: {
        sites: [
          { __typename: 'Tent', lease: 3 },
          null,
          { __typename: 'Hall', lease: 12 },
          { __typename: 'Tent', lease: null },
        ],
      },
      errors: ['sites.3.lease INTERNAL_SERVER_ERROR'],
      fetches: [['venues'], ['festival', reference('t1'), reference('t2')]],
    });
  });

  it('may be nested in each other and in themselves', async () => {
    const query = `{ sites { ... on Place { ... on Leased { ... on Place { id ... on Leased { lease } } } } } }`;
    const { data } = await observe(graph, query);
    expect(data).toEqual({ sites: [{ id: 't1', lease: 3 }, null, { id: 'h1', lease: 12 }, { id: 't2', lease: null }] });
    const places = await observe(
      graph,
      '{ places { ... on Leased { lease ... on Hall { id } } ... on Tent { pegs } } }',
    );
    expect(places).toEqual({
      data: {
        places: [
          { lease: 12, id: 'h1' },
          { lease: null, id: 'h2' },
        ],
      },
      errors: [],
      fetches: [['venues']],
    });
  });

  it('ask nobody for a type that cannot be there', async () => {
    expect(await observe(graph, '{ place(id: "h1") { ... on Tent { lease } } }')).toEqual({
      data: { place: {} },
      errors: [],
      fetches: [['venues']],
    });
    const query =
      '{ halls { ...H ...P } } fragment H on Hall { id } fragment P on Place { id __typename ... on Tent { pegs } }';
    expect((await observe(graph, query)).data).toEqual({ halls: [{ id: 'h1', __typename: 'Hall' }] });
  });

  it('make the object null where a non-null field of one type fails', async () => {
    const { data, errors } = await observe(graph, '{ sites { ... on Tent { pegs } ... on Hall { id } } }');
    expect(data).toEqual({ sites: [{ pegs: 8 }, null, { id: 'h1' }, null] });
    expect(errors).toEqual(['sites.3.pegs INTERNAL_SERVER_ERROR']);
  });
});
