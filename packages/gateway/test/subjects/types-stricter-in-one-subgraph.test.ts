import { validate } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import { subgraphSchema } from '../../../../tests/support/graph/subgraph-schema.ts';

const people = [
  { __typename: 'Person', id: 'p1', name: 'Ana', peers: [{ __typename: 'Bureau', id: null, name: 'HQ' }] },
];
const subgraphs = {
  attendance: {
    sdl: 'type Query { attendees: [Person]! } type Person { id: ID @shareable }',
    resolvers: { Query: { attendees: () => [{ id: 'p1' }, { id: null }, { id: 'p9' }] } },
  },
  contacts: {
    sdl: `
      type Query { contacts: [Contact!]! }
      union Contact = Person | Bureau
      type Person @key(fields: "id") { id: ID! name: String peers: [Contact!]! }
      type Bureau { id: ID name: String peers: [Contact!]! }
    `,
    resolvers: {
      Query: { contacts: () => [...people, { __typename: 'Bureau', id: 'b1', name: null, peers: people }] },
    },
    references: {
      Person: ({ id }: Readonly<Record<string, unknown>>) => people.find((person) => person.id === id) ?? null,
    },
  },
};
const graph = await startGraph(subgraphs);
afterAll(() => graph.server.stop());

describe('a field that may be null in one subgraph and not in another', () => {
  it('may be null to the caller, whatever a union member next to it says', async () => {
    const query = '{ contacts { ... on Person { id name } ... on Bureau { id name peers { ... on Person { id } } } } }';
    expect(await observe(graph, query)).toEqual({
      data: {
        contacts: [
          { id: 'p1', name: 'Ana' },
          { id: 'b1', name: null, peers: [{ id: 'p1' }] },
        ],
      },
      errors: [],
      fetches: [['contacts']],
    });
  });

  it('is asked of the stricter subgraph in a document that its own schema finds valid', async () => {
    const query = `{ contacts {
      ... on Person { id peers { ... on Person { id } ... on Bureau { id name } } }
      ... on Bureau { id peers { ... on Person { id name } ... on Bureau { id } } }
    } }`;
    const { data } = await observe(graph, query);
    expect(data).toEqual({
      contacts: [
        { id: 'p1', peers: [{ id: null, name: 'HQ' }] },
        { id: 'b1', peers: [{ id: 'p1', name: 'Ana' }] },
      ],
    });
    const schema = subgraphSchema(subgraphs.contacts);
    for (const { document } of graph.fetches) expect(validate(schema, document)).toEqual([]);
  });

  it('may be the key to the stricter subgraph; a null is handed on, for that subgraph to judge', async () => {
    expect(await observe(graph, '{ attendees { id name } }')).toEqual({
      data: {
        attendees: [
          { id: 'p1', name: 'Ana' },
          { id: null, name: null },
          { id: 'p9', name: null },
        ],
      },
      errors: [],
      fetches: [['attendance'], ['contacts', ...['p1', null, 'p9'].map((id) => ({ __typename: 'Person', id }))]],
    });
  });

  it('takes its place only where that field is asked for', async () => {
    const { data, errors } = await observe(graph, '{ attendees { name peers { __typename } } }');
    expect(data).toEqual({ attendees: [{ name: 'Ana', peers: [{ __typename: 'Bureau' }] }, null, null] });
    expect(errors).toEqual([]);
  });
});
