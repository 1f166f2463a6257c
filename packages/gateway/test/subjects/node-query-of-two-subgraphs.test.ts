import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const members = [{ __typename: 'Member', id: 'm1', name: 'Ana' }];
const threads = [
  { __typename: 'Thread', id: 't1', text: 'Welcome', memberId: 'm1' },
  { __typename: 'Thread', id: 't2', text: 'Gone', memberId: 'm7' },
];
const node = (_: unknown, { id }: { id: string }) => {
  const found = [...members, ...threads].find((item) => item.id === id);
  return found ? { __typename: found.__typename, id } : null;
};
const byId = <Item extends { id: string }>(items: readonly Item[], key: unknown) =>
  items.find(({ id }) => id === key) ?? null;

const text = ({ id }: { id: string }) => byId(threads, id)?.text;

// Both subgraphs answer `node` for both types, and either says of the other's type only that it exists.
const graph = await startGraph({
  membership: {
    sdl: `
      type Query { node(id: ID!): Node @shareable member(id: ID!): Member }
      interface Node { id: ID! }
      type Member implements Node @key(fields: "id") { id: ID! name: String! }
      type Thread implements Node @key(fields: "id") { id: ID! author: Member! }
    `,
    resolvers: {
      Query: { node, member: (_: unknown, { id }: { id: string }) => byId(members, id) },
      Member: { name: ({ id }: { id: string }) => byId(members, id)?.name },
      Thread: { author: ({ id }: { id: string }) => byId(members, byId(threads, id)?.memberId) },
    },
    references: { Member: ({ id }) => byId(members, id), Thread: ({ id }) => byId(threads, id) },
  },
  discussion: {
    sdl: `
      type Query { node(id: ID!): Node @shareable thread(id: ID!): Thread }
      interface Node { id: ID! }
      type Member implements Node @key(fields: "id") { id: ID! threads: [Thread!]! }
      type Thread implements Node @key(fields: "id") { id: ID! text: String! }
    `,
    resolvers: {
      Query: { node, thread: (_: unknown, { id }: { id: string }) => byId(threads, id) },
      Member: { threads: ({ id }: { id: string }) => threads.filter(({ memberId }) => memberId === id) },
      Thread: { text },
    },
    references: { Member: ({ id }) => byId(members, id), Thread: ({ id }) => byId(threads, id) },
  },
});
afterAll(() => graph.server.stop());

describe('node(id:), which two subgraphs answer', () => {
  it('asks one of them, whatever the type', async () => {
    const query =
      '{ who: node(id: "m1") { __typename id } what: node(id: "t1") { __typename id } none: node(id: "x") { id } }';
    const { data, errors, fetches } = await observe(graph, query);
    expect({ data, errors }).toEqual({
      data: { who: { __typename: 'Member', id: 'm1' }, what: { __typename: 'Thread', id: 't1' }, none: null },
      errors: [],
    });
    expect(fetches).toHaveLength(1);
  });

  it('brings the fields of both subgraphs, one fetch for each and hop', async () => {
    const fields = '... on Member { name threads { text author { name } } } ... on Thread { text author { id } }';
    const { data, errors, fetches } = await observe(
      graph,
      `{ who: node(id: "m1") { ${fields} } what: node(id: "t1") { ${fields} } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      who: { name: 'Ana', threads: [{ text: 'Welcome', author: { name: 'Ana' } }] },
      what: { text: 'Welcome', author: { id: 'm1' } },
    });
    expect(fetches.map(([subgraph]) => subgraph).sort()).toEqual(['discussion', 'membership', 'membership']);
  });

  it('is an empty object where no fragment is for its type', async () => {
    expect(await observe(graph, '{ who: node(id: "m1") { ... on Thread { text } } }')).toMatchObject({
      data: { who: {} },
      errors: [],
    });
  });

  it('is null where a field of the other subgraph fails that may not be null', async () => {
    const { data, errors } = await observe(
      graph,
      '{ what: node(id: "t2") { ... on Thread { text author { name } } } who: node(id: "m1") { id } }',
    );
    expect(data).toEqual({ what: null, who: { id: 'm1' } });
    expect(errors).toEqual(['what.author INTERNAL_SERVER_ERROR']);
  });
});

describe('a node whose id one subgraph calls external', () => {
  it('is asked of both where its type is told; by its id alone the planner finds no way: a clean error', async () => {
    const external = await startGraph({
      membership: {
        sdl: `
          type Query { member(id: ID!): Member node(id: ID!): Node @shareable }
          interface Node { id: ID! }
          type Member implements Node @key(fields: "id") { id: ID! name: String! }
          type Thread implements Node @key(fields: "id") { id: ID! @external author: Member! }
        `,
        resolvers: { Query: { node: () => ({ __typename: 'Thread', id: 'never', author: members[0] }) } },
        references: { Member: ({ id }) => byId(members, id), Thread: () => ({ author: members[0] }) },
      },
      discussion: {
        sdl: `
          type Query { thread(id: ID!): Thread node(id: ID!): Node @shareable }
          interface Node { id: ID! }
          type Member implements Node @key(fields: "id") { id: ID! @external posts: Int! }
          type Thread implements Node @key(fields: "id") { id: ID! text: String! }
        `,
        resolvers: {
          Query: { node, thread: (_: unknown, { id }: { id: string }) => byId(threads, id) },
          Thread: { text },
        },
        references: { Member: () => ({ posts: 3 }), Thread: ({ id }) => byId(threads, id) },
      },
    });
    const lookup = await observe(external, '{ thread(id: "t1") { id text author { id name posts } } }');
    const any = await observe(external, '{ node(id: "t1") { id } }');
    const typed = await observe(external, '{ node(id: "t1") { ... on Thread { id text author { name } } } }');
    await external.server.stop();
    expect(lookup.data).toEqual({ thread: { id: 't1', text: 'Welcome', author: { id: 'm1', name: 'Ana', posts: 3 } } });
    expect(typed).toEqual({
      data: { node: { id: 't1', text: 'Welcome', author: { name: 'Ana' } } },
      errors: [],
      fetches: [['membership'], ['discussion']],
    });
    expect(any).toEqual({ data: null, errors: ['- INTERNAL_SERVER_ERROR'], fetches: [] });
    expect(String(external.hidden.at(-1)?.error)).toContain('Failed to plan query');
  });
});
