import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import type { Reference } from '../../../../tests/support/graph/subgraph-schema.ts';

const books: readonly Reference[] = [
  { id: 'b1', isbn: '92-1', shelf: { hall: 'A', row: 1 } },
  { id: 'b2', isbn: '92-2', shelf: null },
];
const refused: unknown[] = [];

// Loans know books by number, the catalogue gives them an id, and only by that do authors know them.
const graph = await startGraph({
  loans: {
    sdl: `
      type Query { loans: [Loan] rows: [[Book]] }
      type Loan { book: Book by: String }
      type Book @key(fields: "isbn") { isbn: ID! }
    `,
    resolvers: {
      Query: {
        loans: () => [
          { by: 'Ana', book: { isbn: '92-1' } },
          { by: 'Bob', book: null },
          null,
          { by: 'Cyd', book: { isbn: '92-9' } },
          { by: 'Dan', book: { isbn: '92-2' } },
          { by: 'Eve', book: { isbn: '92-1' } },
        ],
        rows: () => [[null, { isbn: '92-9' }], null, [], [{ isbn: '92-2' }]],
      },
    },
  },
  catalogue: {
    sdl: `
      type Query { books: [Book] }
      type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: ID! shelf: Shelf @shareable }
      type Shelf @shareable { hall: ID row: Int }
    `,
    resolvers: {
      Query: { books: () => [...books, { id: 'b3', isbn: '92-3', shelf: { hall: null, row: 3 } }] },
    },
    references: { Book: ({ isbn }) => books.find((book) => book['isbn'] === isbn) },
  },
  authors: {
    sdl: `
      type Query { authors: Int }
      type Book @key(fields: "id") { id: ID! author: Author }
      type Author { name: String }
    `,
    references: {
      Book: ({ id }) => {
        if (typeof id === 'string') return { id, author: id === 'b1' ? { name: 'Zoe' } : null };
        refused.push(id);
        throw new Error('not a key');
      },
    },
  },
  guides: {
    sdl: `
      type Query { guides: Int }
      type Book @key(fields: "id shelf { hall row }") { id: ID! shelf: Shelf way: String }
      type Shelf @shareable { hall: ID row: Int }
    `,
    references: { Book: (reference) => ({ ...reference, way: JSON.stringify(reference['shelf']) }) },
  },
});
afterAll(() => graph.server.stop());
beforeEach(() => {
  refused.length = 0;
});

const lost = await startGraph({
  loans: {
    sdl: `
      type Query { loans: [Loan] }
      type Loan { book: Book }
      type Book @key(fields: "isbn") { isbn: ID! }
    `,
    resolvers: { Query: { loans: () => [{ book: { isbn: '92-9' } }] } },
  },
  catalogue: {
    sdl: 'type Query { books: Int } type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: ID! }',
    references: { Book: () => null },
  },
  authors: {
    sdl: `
      type Query { authors: Int }
      type Book @key(fields: "id") { id: ID! author: Author }
      type Author { name: String }
    `,
  },
});
afterAll(() => lost.server.stop());

describe('a key that could not be found out', () => {
  it('leads no further, while its neighbours go on', async () => {
    expect(await observe(graph, '{ loans { by book { isbn author { name } } } }')).toEqual({
      data: {
        loans: [
          { by: 'Ana', book: { isbn: '92-1', author: { name: 'Zoe' } } },
          { by: 'Bob', book: null },
          null,
          { by: 'Cyd', book: { isbn: '92-9', author: null } },
          { by: 'Dan', book: { isbn: '92-2', author: null } },
          { by: 'Eve', book: { isbn: '92-1', author: { name: 'Zoe' } } },
        ],
      },
      errors: [],
      fetches: [
        ['loans'],
        ['catalogue', ...['92-1', '92-9', '92-2'].map((isbn) => ({ __typename: 'Book', isbn }))],
        ['authors', { __typename: 'Book', id: 'b1' }, { __typename: 'Book', id: 'b2' }],
      ],
    });
    expect(refused).toEqual([]);
  });

  it('is missed only where it is itself asked for', async () => {
    const { data, errors } = await observe(graph, '{ rows { id author { name } } }');
    expect(data).toEqual({ rows: [[null, null], null, [], [{ id: 'b2', author: null }]] });
    expect(errors).toEqual([]);
  });

  it('ends the plan where none is found', async () => {
    const { fetches } = await observe(graph, '{ rows { author { name } } }');
    expect(fetches.map(([subgraph]) => subgraph)).toEqual(['loans', 'catalogue', 'authors']);
    const { data, errors, fetches: none } = await observe(lost, '{ loans { book { author { name } } } }');
    expect({ data, errors }).toEqual({ data: { loans: [{ book: { author: null } }] }, errors: [] });
    expect(none.map(([subgraph]) => subgraph)).toEqual(['loans', 'catalogue']);
  });
});

describe('a key of which a part is null', () => {
  it('is a key all the same', async () => {
    const { data, errors, fetches } = await observe(graph, '{ books { way } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      books: [{ way: '{"hall":"A","row":1}' }, { way: 'null' }, { way: '{"hall":null,"row":3}' }],
    });
    expect(fetches[1]).toContainEqual({ __typename: 'Book', id: 'b2', shelf: null });
  });
});
