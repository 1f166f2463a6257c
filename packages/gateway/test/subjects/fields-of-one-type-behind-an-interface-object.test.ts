import { afterAll, describe, expect, it } from 'vitest';
import { errorPaths, startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import type { Reference } from '../../../../tests/support/graph/subgraph-schema.ts';

const works: ReadonlyMap<unknown, Record<string, unknown>> = new Map(
  [
    { __typename: 'Film', id: 'f1', title: 'Water', minutes: 90 },
    { __typename: 'Report', id: 'r1', title: null, pages: 12 },
    { __typename: 'Film', id: 'f2', title: 'Broken', minutes: 1 },
  ].map((work) => [work.id, work]),
);
const found = ({ id }: Reference) => works.get(id) ?? null;

// Shows know works only as an interface object, and authors only know films: neither sees the interface's types.
const graph = await startGraph({
  media: {
    sdl: `
      type Query { latest: Work }
      interface Work @key(fields: "id") { id: ID! title: String }
      type Film implements Work @key(fields: "id") { id: ID! title: String minutes: Int }
      type Report implements Work @key(fields: "id") { id: ID! title: String pages: Int }
    `,
    resolvers: { Query: { latest: () => works.get('f1') } },
    references: { Work: found, Film: found, Report: found },
  },
  shows: {
    sdl: `
      type Query { show: Show empty: Show }
      type Show @key(fields: "id") { id: ID! main: Work works: [[Work]!] }
      type Work @key(fields: "id") @interfaceObject { id: ID! likes: Int }
    `,
    resolvers: {
      Query: {
        show: () => ({ id: 's', main: { id: 'f1' }, works: [[{ id: 'f1' }, null, { id: 'r1' }], [], [{ id: 'f2' }]] }),
        empty: () => ({ id: 'e', main: null, works: [[{ id: 'gone' }]] }),
      },
      Work: { likes: ({ id }: { id: string }) => id.length },
    },
    references: { Work: ({ id }) => ({ id }) },
  },
  authors: {
    sdl: `
      type Query { authors: Int }
      extend type Film @key(fields: "id") { id: ID! author: String budget: Int! }
    `,
    resolvers: {
      Film: {
        author: ({ id }: { id: string }) => `author of ${id}`,
        budget: ({ id }: { id: string }) => (id === 'f2' ? null : 7),
      },
    },
    references: { Film: ({ id }) => ({ id }) },
  },
});
afterAll(() => graph.server.stop());

describe('a field that a third subgraph gives to one type of an interface', () => {
  it('is found from the interface', async () => {
    expect(await observe(graph, '{ latest { title likes ... on Film { author } } }')).toMatchObject({
      data: { latest: { title: 'Water', likes: 2, author: 'author of f1' } },
      errors: [],
    });
  });

  it('is found from the interface object, once it is known which type each object is', async () => {
    const query = '{ show { works { likes __typename ... on Film { author } ... on Report { pages } } } }';
    expect(await observe(graph, query)).toEqual({
      data: {
        show: {
          works: [
            [
              { likes: 2, __typename: 'Film', author: 'author of f1' },
              null,
              { likes: 2, __typename: 'Report', pages: 12 },
            ],
            [],
            [{ likes: 2, __typename: 'Film', author: 'author of f2' }],
          ],
        },
      },
      errors: [],
      fetches: [
        ['shows'],
        ['media', ...['f1', 'r1', 'f2'].map((id) => ({ __typename: 'Work', id }))],
        ['authors', { __typename: 'Film', id: 'f1' }, { __typename: 'Film', id: 'f2' }],
      ],
    });
  });

  it('fails for its type alone', async () => {
    const answer = await graph.ask('{ show { main { title } works { id ... on Film { budget } } } }');
    expect(answer.data).toEqual({
      show: { main: { title: 'Water' }, works: [[{ id: 'f1', budget: 7 }, null, { id: 'r1' }], [], [null]] },
    });
    expect(errorPaths(answer)).toEqual(['show.works.2.0.budget']);
  });

  it('asks nothing further where there is no object', async () => {
    expect(await observe(graph, '{ empty { main { title ... on Film { author } } } }')).toEqual({
      data: { empty: { main: null } },
      errors: [],
      fetches: [['shows']],
    });
  });

  it('is left out for an object that the subgraph of the interface does not have; its __typename cannot be told', async () => {
    expect(await observe(graph, '{ empty { works { likes ... on Film { author } } } }')).toEqual({
      data: { empty: { works: [[{ likes: 4 }]] } },
      errors: [],
      fetches: [['shows'], ['media', { __typename: 'Work', id: 'gone' }]],
    });
    expect(await observe(graph, '{ empty { works { likes type: __typename } } }')).toMatchObject({
      data: { empty: { works: [[null]] } },
      errors: ['empty.works.0.0.type INTERNAL_SERVER_ERROR'],
    });
  });
});
