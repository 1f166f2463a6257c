import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const topic = (id: string, parts?: readonly unknown[] | null) => ({ id, name: `by agenda ${id}`, parts });

const partsOf: Readonly<Record<string, unknown>> = { t1: [{ id: 't3' }, null], t2: null, t3: [] };

// The agenda knows a forum's topics only when it is asked for forums; it cannot look any of it up.
const graph = await startGraph({
  agenda: {
    sdl: `
      type Query {
        forums: [Forum] @provides(fields: "topics { id name parts { id name } }")
        bare: [Forum]
      }
      type Forum @key(fields: "id") { id: ID! topics: [Topic] @external }
      type Topic @key(fields: "id") { id: ID! name: String parts: [Topic] @external }
    `,
    resolvers: {
      Query: {
        forums: () => [
          { id: 'f1', topics: [topic('t1', [topic('t3'), null]), topic('t2', null), null] },
          null,
          { id: 'f2', topics: null },
        ],
        bare: () => [{ id: 'f1' }, { id: 'f3' }],
      },
      Topic: { name: ({ name }: { name?: string }) => name ?? null },
    },
    references: { Topic: ({ id }) => ({ id, name: `looked up ${String(id)}` }) },
  },
  archive: {
    sdl: `
      type Query { archived: Int }
      type Forum @key(fields: "id") { id: ID! topics: [Topic] @shareable year: Int }
      type Topic @key(fields: "id") { id: ID! parts: [Topic] @shareable pages: Int }
    `,
    resolvers: { Topic: { pages: () => 3, parts: ({ id }: { id: string }) => partsOf[id] } },
    references: {
      Forum: ({ id }) =>
        id === 'f3' ? null : { id, year: 2026, topics: id === 'f1' ? [{ id: 't1' }, { id: 't2' }, null] : null },
      Topic: ({ id }) => ({ id }),
    },
  },
});
afterAll(() => graph.server.stop());

describe('@provides several levels deep', () => {
  it('needs no other subgraph, nulls at any level included', async () => {
    const query = '{ forums { id topics { name parts { label: name } } } }';
    expect(await observe(graph, query)).toEqual({
      data: {
        forums: [
          {
            id: 'f1',
            topics: [
              { name: 'by agenda t1', parts: [{ label: 'by agenda t3' }, null] },
              { name: 'by agenda t2', parts: null },
              null,
            ],
          },
          null,
          { id: 'f2', topics: null },
        ],
      },
      errors: [],
      fetches: [['agenda']],
    });
  });

  it('leaves to the owner what it does not name, at every level', async () => {
    const { data, errors, fetches } = await observe(graph, '{ forums { year topics { pages parts { name pages } } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      forums: [
        {
          year: 2026,
          topics: [{ pages: 3, parts: [{ name: 'by agenda t3', pages: 3 }, null] }, { pages: 3, parts: null }, null],
        },
        null,
        { year: 2026, topics: null },
      ],
    });
    expect(fetches).toEqual([
      ['agenda'],
      ['archive', { __typename: 'Forum', id: 'f1' }, { __typename: 'Forum', id: 'f2' }],
    ]);
  });

  it('says nothing of the same field elsewhere', async () => {
    const { data, errors, fetches } = await observe(graph, '{ bare { topics { name parts { id } } } }');
    expect({ data, errors }).toEqual({
      data: {
        bare: [
          {
            topics: [
              { name: 'looked up t1', parts: [{ id: 't3' }, null] },
              { name: 'looked up t2', parts: null },
              null,
            ],
          },
          { topics: null },
        ],
      },
      errors: [],
    });
    expect(fetches.map(([subgraph]) => subgraph)).toEqual(['agenda', 'archive', 'agenda']);
  });
});

describe('the planner of version 0.0.38', () => {
  it('takes what is provided of a recursive type to be provided at every level below', async () => {
    const { data, errors, fetches } = await observe(graph, '{ forums { topics { parts { parts { id } } } } }');
    expect({ data, errors }).toEqual({
      // One schema would answer an empty list for the parts of t3, as the archive does.
      data: {
        forums: [{ topics: [{ parts: [{ parts: null }, null] }, { parts: null }, null] }, null, { topics: null }],
      },
      errors: [],
    });
    expect(fetches).toEqual([['agenda']]);
  });
});
