import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const asked: unknown[] = [];

// Of two interfaces, each subgraph keeps one and knows the other as an object that nobody may ask it for.
const graph = await startGraph({
  agenda: {
    sdl: `
      type Query { item: Item items: [Item] place: Place! places: [Place!]! }
      interface Item @key(fields: "id") { id: ID! }
      type Place @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }
    `,
    resolvers: {
      Query: {
        item: () => ({ __typename: 'Talk', id: 'i1' }),
        items: () => [null],
        place: () => ({ id: 'p1' }),
        places: () => [{ id: 'p1' }, { id: 'p2' }, { id: 'p1' }],
      },
    },
  },
  venues: {
    sdl: `
      type Query { noted: Item }
      type Item @key(fields: "id", resolvable: false) @interfaceObject { id: ID! note: String }
      interface Place @key(fields: "id") { id: ID! seats: Int }
      type Hall implements Place @key(fields: "id") { id: ID! name: String! seats: Int }
    `,
    resolvers: { Query: { noted: () => ({ id: 'i2', note: 'Bring water.' }) } },
    references: {
      Item: ({ id }) => {
        asked.push(id);
        throw new Error('never to be asked');
      },
      Place: ({ id }) => (id === 'p2' ? null : { __typename: 'Hall', id, name: `Hall ${String(id)}`, seats: 90 }),
      Hall: ({ id }) => ({ id, name: `Hall ${String(id)}`, seats: 90 }),
    },
  },
});
afterAll(() => graph.server.stop());

describe('an interface object that cannot be looked up', () => {
  it('answers where it stands, without another subgraph', async () => {
    expect(await observe(graph, '{ noted { id note } place { id } }')).toMatchObject({
      data: { noted: { id: 'i2', note: 'Bring water.' }, place: { id: 'p1' } },
      errors: [],
      fetches: [[expect.any(String)], [expect.any(String)]],
    });
  });

  it('is never asked for its field from elsewhere: a clean error', async () => {
    for (const query of ['{ item { note } }', '{ items { note } }']) {
      const { data, errors } = await observe(graph, query);
      expect({ data, errors }).toEqual({ data: null, errors: ['- INTERNAL_SERVER_ERROR'] });
    }
    expect(asked).toEqual([]);
  });

  it('leads to the interface that it stands for, asking for each object once', async () => {
    expect(await observe(graph, '{ places { id seats ... on Hall { name } } }')).toEqual({
      data: {
        places: [
          { id: 'p1', seats: 90, name: 'Hall p1' },
          { id: 'p2', seats: null },
          { id: 'p1', seats: 90, name: 'Hall p1' },
        ],
      },
      errors: [],
      fetches: [['agenda'], ['venues', { __typename: 'Place', id: 'p1' }, { __typename: 'Place', id: 'p2' }]],
    });
  });

  it('tells its type, or fails where nobody knows it', async () => {
    const { data, errors } = await observe(graph, '{ place { __typename } places { __typename id } }');
    expect(data).toBeNull();
    expect(errors).toEqual(['places.1.__typename INTERNAL_SERVER_ERROR']);
    expect((await observe(graph, '{ place { type: __typename ... on Hall { id } } }')).data).toEqual({
      place: { type: 'Hall', id: 'p1' },
    });
  });
});

describe('an interface without types', () => {
  it('has no values: a subgraph that answers one is wrong', async () => {
    expect(await observe(graph, '{ items { id } item { id } }')).toEqual({
      data: { items: [null], item: null },
      errors: ['item INTERNAL_SERVER_ERROR'],
      fetches: [['agenda']],
    });
  });

  it('cannot tell the type of its interface object: a clean error', async () => {
    expect(await observe(graph, '{ noted { __typename note } }')).toMatchObject({
      data: { noted: null },
      errors: ['noted SUBGRAPH_FAILED'],
    });
  });
});
