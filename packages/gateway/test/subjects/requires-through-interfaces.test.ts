import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const SEATS: Readonly<Record<string, unknown>> = {
  o1: { __typename: 'Office', id: 's1', city: 'Vienna' },
  o2: { __typename: 'Postbox', id: 's2', city: 'Nairobi' },
  o3: null,
  o4: { __typename: 'Embassy', id: 's4', city: 'Geneva' },
};

// Where the seat of an NGO is stands in the registry; the desk computes from it, and does not know embassies.
const graph = await startGraph({
  desk: {
    sdl: `
      type Query { served: [Ngo] }
      interface Seat { id: ID! }
      type Office implements Seat @key(fields: "id") { id: ID! city: String @shareable }
      type Postbox implements Seat @key(fields: "id") { id: ID! city: String @shareable }
      type Ngo @key(fields: "id") {
        id: ID!
        seat: Seat @external
        route: String @requires(fields: "seat { id }")
        letter: String @requires(fields: "seat { ... on Postbox { id } }")
      }
    `,
    resolvers: {
      Query: { served: () => ['o1', 'o2', 'o3', 'o4'].map((id) => ({ id })) },
      Ngo: {
        route: ({ seat }: { seat: unknown }) => JSON.stringify(seat),
        letter: ({ seat }: { seat: unknown }) => JSON.stringify(seat),
      },
    },
    references: { Ngo: (reference) => reference, Office: ({ id }) => ({ id }), Postbox: ({ id }) => ({ id }) },
  },
  registry: {
    sdl: `
      type Query { listed: Ngo }
      interface Seat { id: ID! }
      type Office implements Seat @key(fields: "id") { id: ID! city: String @shareable }
      type Postbox implements Seat @key(fields: "id") { id: ID! city: String @shareable }
      type Embassy implements Seat @key(fields: "id") { id: ID! city: String @shareable }
      type Ngo @key(fields: "id") { id: ID! seat: Seat @shareable }
    `,
    resolvers: { Query: { listed: () => ({ id: 'o2' }) }, Ngo: { seat: ({ id }: { id: string }) => SEATS[id] } },
    references: { Ngo: ({ id }) => ({ id }) },
  },
});
afterAll(() => graph.server.stop());

const ngo = (id: string, seat?: unknown) => ({ __typename: 'Ngo', id, ...(seat === undefined ? {} : { seat }) });

describe('@requires through an interface', () => {
  it('takes the common fields of every type, also of one that the requiring subgraph does not know', async () => {
    const seats = [{ id: 's1' }, { id: 's2' }, null, { id: 's4' }];
    expect(await observe(graph, '{ served { route } }')).toEqual({
      data: { served: seats.map((seat) => ({ route: JSON.stringify(seat) })) },
      errors: [],
      fetches: [
        ['desk'],
        ['registry', ...['o1', 'o2', 'o3', 'o4'].map((id) => ngo(id))],
        ['desk', ...seats.map((seat, index) => ngo(`o${index + 1}`, seat))],
      ],
    });
  });

  it('takes the fields of one type from that type alone', async () => {
    const { data, errors, fetches } = await observe(graph, '{ served { letter } }');
    const seats = [{}, { __typename: 'Postbox', id: 's2' }, null, {}];
    expect({ data, errors }).toEqual({
      data: { served: seats.map((seat) => ({ letter: JSON.stringify(seat) })) },
      errors: [],
    });
    expect(fetches[2]).toEqual(['desk', ...seats.map((seat, index) => ngo(`o${index + 1}`, seat))]);
  });

  it('is one fetch for several fields, and takes nothing from what the caller selects there', async () => {
    const query = '{ served { route letter seat { __typename ... on Office { city } } } }';
    const { data, errors, fetches } = await observe(graph, query);
    expect(errors).toEqual([]);
    expect(fetches.map(([subgraph]) => subgraph)).toEqual(['desk', 'registry', 'desk']);
    expect(JSON.stringify(fetches[2])).not.toContain('Vienna');
    expect(data).toMatchObject({
      served: [
        { seat: { __typename: 'Office', city: 'Vienna' } },
        { seat: { __typename: 'Postbox' } },
        { seat: null, route: 'null', letter: 'null' },
        { seat: { __typename: 'Embassy' }, route: '{"id":"s4"}' },
      ],
    });
  });

  it('saves a hop where the owner is asked first', async () => {
    expect((await observe(graph, '{ listed { letter } }')).fetches).toEqual([
      ['registry'],
      ['desk', ngo('o2', { __typename: 'Postbox', id: 's2' })],
    ]);
  });
});
