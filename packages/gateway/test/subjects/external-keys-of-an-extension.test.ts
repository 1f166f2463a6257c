import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const documents = [
  { id: '1', title: 'Charter' },
  { id: '2', title: 'Annex' },
];
const downloads: Readonly<Record<string, number | null>> = { 1: 900, 2: null };
let asked: readonly unknown[] = [];

// Statistics only extend documents and call the very key that they are entered by, and answer, external.
const graph = await startGraph({
  archive: {
    sdl: `
      type Query { documents: [Document!]! document(id: ID!): Document }
      type Document @key(fields: "id") { id: ID! title: String! }
    `,
    resolvers: {
      Query: {
        documents: () => documents,
        document: (_: unknown, { id }: { id: string }) => documents.find((document) => document.id === id),
      },
    },
    references: { Document: (reference) => documents.find(({ id }) => id === reference['id']) },
  },
  statistics: {
    sdl: `
      type Query { popular(first: Int): [Document] }
      extend type Document @key(fields: "id") { id: ID! @external downloads: Int }
    `,
    resolvers: {
      Query: { popular: () => [{ id: '2', downloads: 7 }, null, { id: 'gone', downloads: 1 }] },
    },
    references: {
      Document: ({ id }) => {
        asked = [...asked, id];
        if (id === 'bad') throw new Error('no such shard');
        return { id, downloads: downloads[String(id)] };
      },
    },
  },
});
afterAll(() => graph.server.stop());

describe('a key that its extension calls external', () => {
  it('is answered by the extension, which has it', async () => {
    expect(await observe(graph, '{ popular { id downloads } }')).toEqual({
      data: { popular: [{ id: '2', downloads: 7 }, null, { id: 'gone', downloads: 1 }] },
      errors: [],
      fetches: [['statistics']],
    });
  });

  it('leads from the extension to the owner, and a document that is not there takes its place alone', async () => {
    expect(await observe(graph, '{ popular { downloads title } }')).toEqual({
      data: { popular: [{ downloads: 7, title: 'Annex' }, null, null] },
      errors: ['popular.2.title INTERNAL_SERVER_ERROR'],
      fetches: [
        ['statistics'],
        ['archive', { __typename: 'Document', id: '2' }, { __typename: 'Document', id: 'gone' }],
      ],
    });
  });

  it('leads from the owner to the extension under any alias, and is sent under its own name', async () => {
    expect(await observe(graph, '{ documents { id: title key: id count: downloads } }')).toEqual({
      data: {
        documents: [
          { id: 'Charter', key: '1', count: 900 },
          { id: 'Annex', key: '2', count: null },
        ],
      },
      errors: [],
      fetches: [['archive'], ['statistics', { __typename: 'Document', id: '1' }, { __typename: 'Document', id: '2' }]],
    });
  });

  it('does not lead on from null', async () => {
    asked = [];
    const { data, errors } = await observe(graph, '{ document(id: "9") { title downloads } }');
    expect({ data, errors, asked }).toEqual({ data: { document: null }, errors: [], asked: [] });
  });
});
