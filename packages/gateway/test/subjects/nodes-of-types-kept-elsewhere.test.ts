import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import type { Reference } from '../../../../tests/support/graph/subgraph-schema.ts';

const venues = [
  { id: 'v1', name: 'Hall', seats: 90 },
  { id: 'v2', name: null, seats: 9 },
];

// The index knows that things exist and of which type they are; all else is kept by the catalogue.
const graph = await startGraph({
  index: {
    sdl: `
      type Query { first: Node all: [Node]! pairs: [[Node!]] }
      interface Node { id: ID! }
      type Venue implements Node @key(fields: "id") { id: ID! }
      type Session implements Node @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        first: () => ({ __typename: 'Venue', id: 'v1' }),
        all: () => [
          { __typename: 'Session', id: 's1' },
          null,
          { __typename: 'Venue', id: 'v2' },
          { __typename: 'Venue', id: 'v1' },
        ],
        pairs: () => [
          [
            { __typename: 'Venue', id: 'v1' },
            { __typename: 'Session', id: 's1' },
          ],
          [
            { __typename: 'Session', id: 's1' },
            { __typename: 'Venue', id: 'v2' },
          ],
        ],
      },
    },
  },
  catalogue: {
    sdl: `
      type Query { sizes: Int }
      interface Node { id: ID! }
      type Venue implements Node @key(fields: "id") { id: ID! name: String! seats: Int! }
      type Session implements Node @key(fields: "id") { id: ID! title: String }
    `,
    references: {
      Venue: (reference: Reference) => venues.find(({ id }) => id === reference['id']),
      Session: ({ id }) => ({ id, title: `Session ${String(id)}` }),
    },
  },
});
afterAll(() => graph.server.stop());

const name = '__typename ... on Venue { name } ... on Session { title }';

describe('a node', () => {
  it('is completed by the subgraph that keeps its type', async () => {
    expect(
      await observe(graph, '{ first { id ... on Venue { name kind: __typename seats } ... on Session { title } } }'),
    ).toEqual({
      data: { first: { id: 'v1', name: 'Hall', kind: 'Venue', seats: 90 } },
      errors: [],
      fetches: [['index'], ['catalogue', { __typename: 'Venue', id: 'v1' }]],
    });
  });

  it('needs no second subgraph for its type and id', async () => {
    expect(await observe(graph, '{ all { id ... on Session { __typename } } }')).toEqual({
      data: { all: [{ id: 's1', __typename: 'Session' }, null, { id: 'v2' }, { id: 'v1' }] },
      errors: [],
      fetches: [['index']],
    });
  });

  it('of several types in one list is completed by one fetch; the null of one that may not be is its own', async () => {
    const { data, errors, fetches } = await observe(graph, `{ all { ${name} } }`);
    expect(data).toEqual({
      all: [{ __typename: 'Session', title: 'Session s1' }, null, null, { __typename: 'Venue', name: 'Hall' }],
    });
    expect(errors).toEqual(['all.2.name INTERNAL_SERVER_ERROR']);
    expect(fetches.slice(1)).toEqual([
      [
        'catalogue',
        { __typename: 'Session', id: 's1' },
        { __typename: 'Venue', id: 'v2' },
        { __typename: 'Venue', id: 'v1' },
      ],
    ]);
  });

  it('in a list of lists takes the inner list with it', async () => {
    const { data, errors } = await observe(graph, `{ pairs { ${name} } }`);
    expect(data).toEqual({
      pairs: [
        [
          { __typename: 'Venue', name: 'Hall' },
          { __typename: 'Session', title: 'Session s1' },
        ],
        null,
      ],
    });
    expect(errors).toEqual(['pairs.1.1.name INTERNAL_SERVER_ERROR']);
  });
});
