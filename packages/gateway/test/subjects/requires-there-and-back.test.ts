import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const authorOf: Readonly<Record<string, string | null>> = { d1: 'a1', d2: 'a2', d3: null, d4: 'a1' };

// What the press makes of a document requires what the desk made of its author's years, which stand in the press again.
const graph = await startGraph({
  press: {
    sdl: `
      type Query { documents(ids: [ID!]!): [Document] }
      type Document @key(fields: "id") {
        id: ID! isSeasoned: Boolean @external seal: String! @requires(fields: "isSeasoned")
      }
      type Author @key(fields: "id") { id: ID! years: Int }
    `,
    resolvers: {
      Query: { documents: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })) },
      Document: { seal: ({ isSeasoned }: { isSeasoned: boolean | null }) => (isSeasoned ? 'gold' : 'tin') },
    },
    references: {
      Document: (reference) => reference,
      Author: ({ id }) => {
        if (id === 'a3') throw new Error('unknown');
        return { id, years: id === 'a1' ? 12 : null };
      },
    },
  },
  desk: {
    sdl: `
      type Query { desk: Int }
      type Document @key(fields: "id") {
        id: ID! author: Author isSeasoned: Boolean @requires(fields: "author { years }")
      }
      type Author @key(fields: "id") { id: ID! years: Int @external }
    `,
    resolvers: {
      Document: {
        author: ({ id, author }: { id: string; author?: unknown }) =>
          author ?? (authorOf[id] === null ? null : { id: authorOf[id] ?? 'a3' }),
        isSeasoned: ({ author }: { author: { years: number | null } | null }) =>
          author && author.years !== null ? author.years > 10 : null,
      },
    },
    references: { Document: (reference) => reference },
  },
});
afterAll(() => graph.server.stop());

const document = (id: string) => ({ __typename: 'Document', id });

describe('@requires that goes there and back', () => {
  it('takes each hop once for the whole list, and carries nulls along', async () => {
    const { data, errors, fetches } = await observe(graph, '{ documents(ids: ["d1", "d2", "d3", "d4"]) { seal } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ documents: ['gold', 'tin', 'tin', 'gold'].map((seal) => ({ seal })) });
    expect(fetches.map(([subgraph]) => subgraph)).toEqual(['press', 'desk', 'press', 'desk', 'press']);
    expect(fetches[1]?.slice(1)).toEqual(['d1', 'd2', 'd3', 'd4'].map(document));
    expect(fetches[2]?.slice(1)).toEqual(['a1', 'a2'].map((id) => ({ __typename: 'Author', id })));
    expect(fetches[3]?.slice(1)).toEqual([
      { ...document('d1'), author: { years: 12 } },
      { ...document('d2'), author: { years: null } },
      { ...document('d3'), author: null },
      { ...document('d4'), author: { years: 12 } },
    ]);
    const seasoned = [true, null, null, true];
    expect(fetches[4]?.slice(1)).toEqual(
      seasoned.map((isSeasoned, index) => ({ ...document(`d${index + 1}`), isSeasoned })),
    );
  });

  it('stops half way where only the middle is asked for', async () => {
    const { data, fetches } = await observe(graph, '{ documents(ids: ["d1"]) { isSeasoned } }');
    expect(data).toEqual({ documents: [{ isSeasoned: true }] });
    expect(fetches).toHaveLength(4);
  });

  it('that fails at its far end fails for that document alone, and goes no further', async () => {
    const answer = await observe(graph, '{ documents(ids: ["d1", "d9"]) { id seal author { years } } }');
    expect(answer.data).toEqual({ documents: [{ id: 'd1', seal: 'gold', author: { years: 12 } }, null] });
    expect(answer.errors).toEqual(['documents.1.author.years INTERNAL_SERVER_ERROR']);
    expect(answer.fetches.at(-1)).toEqual(['press', { ...document('d1'), isSeasoned: true }]);
  });
});
