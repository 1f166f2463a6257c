import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import type { Reference } from '../../../../tests/support/graph/subgraph-schema.ts';

const photos: readonly string[] = ['p1', 'p2'];
const photo = (id: string) => ({ __typename: 'Photo', id, taken: 'STALE' });

// The feed gave a photo's date to the gallery, where a photo is of another interface; of texts it keeps everything.
const graph = await startGraph({
  feed: {
    sdl: `
      type Query { feed: [Post] post: Post! }
      interface Post { id: ID! taken: String! }
      type Photo implements Post @key(fields: "id") { id: ID! taken: String! likes: Int }
      type Note implements Post @key(fields: "id") { id: ID! taken: String! }
    `,
    resolvers: {
      Query: {
        feed: () => [photo('p1'), { __typename: 'Note', id: 'n1', taken: '2026' }, null, photo('p9'), photo('p2')],
        post: () => photo('p9'),
      },
    },
    references: { Photo: ({ id }) => ({ ...photo(String(id)), likes: 4 }) },
  },
  gallery: {
    sdl: `
      type Query { works: [Work] }
      interface Post { id: ID! taken: String! }
      interface Work { id: ID! taken: String! }
      type Photo implements Work @key(fields: "id") { id: ID! taken: String! @override(from: "feed") }
      type Essay implements Post @key(fields: "id") { id: ID! taken: String! words: Int! }
    `,
    resolvers: { Query: { works: () => photos.map((id) => ({ __typename: 'Photo', id, taken: `${id} in gallery` })) } },
    references: {
      Photo: ({ id }: Reference) => (photos.includes(String(id)) ? { id, taken: `${String(id)} in gallery` } : null),
    },
  },
});
afterAll(() => graph.server.stop());

describe('a field of an interface that was overridden for one of its types', () => {
  it('comes from its new owner for that type and from its old one for the others', async () => {
    const { data, errors, fetches } = await observe(graph, '{ feed { id taken } }');
    expect(data).toEqual({
      feed: [
        { id: 'p1', taken: 'p1 in gallery' },
        { id: 'n1', taken: '2026' },
        null,
        null,
        { id: 'p2', taken: 'p2 in gallery' },
      ],
    });
    expect(errors).toEqual([]);
    expect(fetches).toEqual([['feed'], ['gallery', ...['p1', 'p9', 'p2'].map((id) => ({ __typename: 'Photo', id }))]]);
  });

  it('takes all data with it where nothing above may be null', async () => {
    const { data, errors } = await observe(graph, '{ post { on: taken } }');
    expect(data).toBeNull();
    expect(errors).toEqual(['post INTERNAL_SERVER_ERROR']);
  });

  it('needs no fetch where its new owner is asked first, and a fetch for what its old one kept', async () => {
    expect(await observe(graph, '{ works { id taken ... on Photo { date: taken } } }')).toEqual({
      data: { works: photos.map((id) => ({ id, taken: `${id} in gallery`, date: `${id} in gallery` })) },
      errors: [],
      fetches: [['gallery']],
    });
    expect(await observe(graph, '{ works { ... on Photo { likes } } }')).toMatchObject({
      data: { works: [{ likes: 4 }, { likes: 4 }] },
      errors: [],
    });
  });

  it('is left alone where fragments ask about a type that only the other subgraph has there', async () => {
    expect(await observe(graph, '{ feed { ... on Essay { words } ... on Note { taken } } }')).toEqual({
      data: { feed: [{}, { taken: '2026' }, null, {}, {}] },
      errors: [],
      fetches: [['feed']],
    });
  });
});
