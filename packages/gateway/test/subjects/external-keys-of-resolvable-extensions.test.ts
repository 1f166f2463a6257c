import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

// Federation 1: the shop extends what the archive owns and can be entered by two keys, one of them its own.
const graph = await startGraph({
  archive: {
    federation: 1,
    sdl: `
      type Query { archived: [Document] }
      type Document @key(fields: "id") { id: ID! title: String shelf: ID }
    `,
    resolvers: {
      Query: {
        archived: () => [
          { id: 'd1', title: 'Charter', shelf: 'A1' },
          { id: 'd2', title: null, shelf: 'A2' },
        ],
      },
    },
    references: { Document: ({ id }) => (id === 'd1' ? { id, title: 'Charter', shelf: 'A1' } : null) },
  },
  shop: {
    federation: 1,
    sdl: `
      type Query { bestseller: Document }
      extend type Document @key(fields: "id title") @key(fields: "isbn") {
        id: ID @external
        title: String @external
        isbn: String @external
        price: Float!
      }
    `,
    resolvers: { Query: { bestseller: () => ({ id: 'd1', title: 'Charter', isbn: '92-1', price: 12 }) } },
    references: {
      Document: ({ id, title }) => (title === null ? null : { id, title, isbn: `92-${String(id)}`, price: 12 }),
    },
  },
});
afterAll(() => graph.server.stop());

describe('a key made of fields that the extension calls external', () => {
  it('leads into the extension, and its own key field comes back from there', async () => {
    expect(await observe(graph, '{ archived { shelf isbn } }')).toEqual({
      data: {
        archived: [
          { shelf: 'A1', isbn: '92-d1' },
          { shelf: 'A2', isbn: null },
        ],
      },
      errors: [],
      fetches: [
        ['archive'],
        [
          'shop',
          { __typename: 'Document', id: 'd1', title: 'Charter' },
          { __typename: 'Document', id: 'd2', title: null },
        ],
      ],
    });
  });

  it('takes its entity along where the extension must not answer null, and nothing but its key is known', async () => {
    const { data, errors } = await observe(graph, '{ archived { id cost: price } }');
    expect(data).toEqual({ archived: [{ id: 'd1', cost: 12 }, null] });
    expect(errors).toEqual([]);
  });

  it('leads back to the owner', async () => {
    expect(await observe(graph, '{ bestseller { isbn price shelf } }')).toEqual({
      data: { bestseller: { isbn: '92-1', price: 12, shelf: 'A1' } },
      errors: [],
      fetches: [['shop'], ['archive', { __typename: 'Document', id: 'd1' }]],
    });
  });
});
