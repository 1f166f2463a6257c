import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

type Row = Readonly<Record<string, unknown>>;
const BOOKS: Readonly<Record<string, Row>> = {
  b1: { isbn: 'b1', title: 'Charter', pages: 100, copies: 3 },
  b2: { isbn: 'b2', title: 'Minutes', pages: null, copies: 0 },
};
const NOTES = [
  { id: 'k1', text: 'Clear', author: 'u1', book: 'b1' },
  { id: 'k2', text: null, author: 'u2', book: 'b2' },
  { id: 'k3', text: 'Long', author: 'u1', book: null },
];
const note = ({ author, book, ...rest }: (typeof NOTES)[number]) => ({
  ...rest,
  author: { id: author, handle: `@${author}` },
  book: book && { isbn: book },
});

const graph = await startGraph({
  members: {
    sdl: 'type Query { me: Member } type Member @key(fields: "id") { id: ID! name: String handle: String @shareable }',
    resolvers: { Query: { me: () => ({ id: 'u1', name: 'Ada', handle: '@u1' }) } },
    references: { Member: ({ id }) => ({ id, name: null, handle: `@${String(id)}` }) },
  },
  library: {
    sdl: `type Query { books: [Book] } type Book @key(fields: "isbn") { isbn: ID! title: String pages: Int copies: Int }`,
    resolvers: { Query: { books: () => Object.values(BOOKS) } },
    references: { Book: ({ isbn }) => BOOKS[String(isbn)] },
  },
  post: {
    sdl: `
      type Query { post: Int }
      type Book @key(fields: "isbn") {
        isbn: ID! pages: Int @external copies: Int @external inStore: Boolean
        weight: Int @requires(fields: "pages") stamp: String @requires(fields: "pages copies")
      }
    `,
    resolvers: {
      Book: {
        inStore: ({ isbn }: Row) => isbn === 'b1',
        weight: ({ pages }: Row) => (pages === null ? null : Number(pages) * 5),
        stamp: ({ pages, copies }: Readonly<Record<string, number | null>>) => `${pages}×${copies}`,
      },
    },
    references: { Book: (reference) => reference },
  },
  notes: {
    sdl: `
      type Query { notes: [Note] }
      type Note @key(fields: "id") { id: ID! text: String author: Member @provides(fields: "handle") book: Book }
      type Member @key(fields: "id") { id: ID! handle: String @external notes: [Note] }
      type Book @key(fields: "isbn") { isbn: ID! notes: [Note] }
    `,
    resolvers: {
      Query: { notes: () => NOTES.map(note) },
      Member: { notes: ({ id }: Row) => NOTES.filter(({ author }) => author === id).map(note) },
      Book: { notes: ({ isbn }: Row) => NOTES.filter(({ book }) => book === isbn).map(note) },
    },
    references: { Member: ({ id }) => ({ id }), Book: ({ isbn }) => ({ isbn }) },
  },
});
afterAll(() => graph.server.stop());

const book = (isbn: string, rest: object = {}) => ({ __typename: 'Book', isbn, ...rest });

describe('@requires and @provides in one graph', () => {
  it('needs no member for what a note provides, and two hops for what a book requires', async () => {
    expect(await observe(graph, '{ me { notes { author { handle } book { weight } } } }')).toEqual({
      data: {
        me: {
          notes: [
            { author: { handle: '@u1' }, book: { weight: 500 } },
            { author: { handle: '@u1' }, book: null },
          ],
        },
      },
      errors: [],
      fetches: [
        ['members'],
        ['notes', { __typename: 'Member', id: 'u1' }],
        ['library', book('b1')],
        ['post', book('b1', { pages: 100 })],
      ],
    });
  });

  it('takes what is required with what is selected, in one fetch', async () => {
    expect(await observe(graph, '{ books { title stamp weight pages } }')).toEqual({
      data: {
        books: [
          { title: 'Charter', stamp: '100×3', weight: 500, pages: 100 },
          { title: 'Minutes', stamp: 'null×0', weight: null, pages: null },
        ],
      },
      errors: [],
      fetches: [['library'], ['post', book('b1', { pages: 100, copies: 3 }), book('b2', { pages: null, copies: 0 })]],
    });
  });

  it('leaves out the hop where the field requires nothing', async () => {
    const { data, fetches } = await observe(graph, '{ notes { book { inStore } } }');
    expect(data).toEqual({ notes: [{ book: { inStore: true } }, { book: { inStore: false } }, { book: null }] });
    expect(fetches).toEqual([['notes'], ['post', book('b1'), book('b2')]]);
  });

  it('goes round in circles as often as it is asked to', async () => {
    const { data, errors } = await observe(
      graph,
      '{ me { notes { book { notes { author { name handle notes { id } } } } } } }',
    );
    expect(errors).toEqual([]);
    const author = { name: null, handle: '@u1', notes: [{ id: 'k1' }, { id: 'k3' }] };
    expect(data).toEqual({ me: { notes: [{ book: { notes: [{ author }] } }, { book: null }] } });
  });
});
