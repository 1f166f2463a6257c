import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const size = (pages: number | null) => ({ pages, bytes: 100 * (pages ?? 0) });
const r1 = { __typename: 'Resolution', id: 'r1', size: size(4), author: { email: 'ana@un' }, draft: true };
const r2 = {
  __typename: 'Resolution',
  id: 'r2',
  size: null,
  author: null,
  source: { __typename: 'Own', email: 'own@un' },
};
const m1 = { __typename: 'Minutes', id: 'm1', size: size(null), author: { email: 'ana@un' } };
const library = new Map<unknown, object>([
  ['r1', { ...r1, related: [r2, null], source: { __typename: 'Office', id: 'o1' } }],
  ['r2', { ...r2, related: [] }],
  ['m1', { ...m1, related: null, source: { __typename: 'Office', id: 'o2' } }],
]);
const found = ({ id }: Readonly<Record<string, unknown>>) => library.get(id);
interface Required {
  readonly size: { pages: number | null } | null;
  readonly related: readonly ({ id: string } | null)[] | null;
}
const postage = ({ size }: Required, { zone }: { zone: string }) => ({ days: (size?.pages ?? 10) + zone.length });
const countOfRelated = ({ related }: Required) => related?.filter((item) => item !== null).length ?? -1;

const graph = await startGraph({
  library: {
    sdl: `
      type Query { documents: [Document] }
      interface Document { id: ID! size: Size author: Person draft: Boolean @inaccessible }
      interface Related { related: [Document] }
      type Size @shareable { pages: Int bytes: Int }
      type Resolution implements Document & Related @key(fields: "id") {
        id: ID! size: Size author: Person related: [Resolution] draft: Boolean source: Source
      }
      type Minutes implements Document & Related @key(fields: "id") {
        id: ID! size: Size author: Person related: [Minutes] draft: Boolean source: Source
      }
      union Source = Office | Own
      type Office @key(fields: "id", resolvable: false) { id: ID! }
      type Own { email: String }
      type Person @key(fields: "email") { email: ID! }
    `,
    resolvers: { Query: { documents: () => [...library.values(), null] } },
    references: { Resolution: found, Minutes: found },
  },
  printing: {
    sdl: `
      type Query { printers: Int }
      interface Document { id: ID! size: Size postage(zone: String): Postage }
      type Resolution implements Document @key(fields: "id") {
        id: ID! size: Size @external postage(zone: String): Postage @requires(fields: "size { pages }")
      }
      type Minutes implements Document @key(fields: "id") {
        id: ID! size: Size @external postage(zone: String): Postage @requires(fields: "size { pages }")
      }
      type Size @shareable { pages: Int bytes: Int }
      type Postage { days: Int }
    `,
    resolvers: { Resolution: { postage }, Minutes: { postage } },
    references: { Resolution: (reference) => reference, Minutes: (reference) => reference },
  },
  opinions: {
    sdl: `
      type Query { opinion: Opinion }
      interface Document { id: ID! opinions: Int! }
      interface Related { related: [Document] countOfRelated: Int }
      type Resolution implements Document & Related @key(fields: "id") {
        id: ID! opinions: Int! related: [Resolution] @external countOfRelated: Int @requires(fields: "related { id }")
      }
      type Minutes implements Document & Related @key(fields: "id") {
        id: ID! opinions: Int! related: [Minutes] @external countOfRelated: Int @requires(fields: "related { id }")
      }
      type Opinion { text: String on: Document }
    `,
    resolvers: {
      Query: { opinion: () => ({ text: 'Well said.', on: { __typename: 'Minutes', id: 'm1' } }) },
      Resolution: { opinions: () => 2, countOfRelated },
      Minutes: { opinions: () => 1, countOfRelated },
    },
    references: { Resolution: (reference) => reference, Minutes: (reference) => reference },
  },
  people: {
    sdl: `
      type Query { people: Int }
      type Person @key(fields: "email") { email: ID! name: String }
      union Source = Office | Mission
      type Office @key(fields: "id") { id: ID! city: String }
      type Mission @key(fields: "id") { id: ID! city: String }
    `,
    resolvers: { Person: { name: () => 'Ana' } },
    references: {
      Person: ({ email }) => ({ email }),
      Office: ({ id }) => (id === 'o1' ? { id, city: 'Paris' } : null),
    },
  },
});
afterAll(() => graph.server.stop());

describe('an interface whose fields are in several subgraphs', () => {
  it('is answered for all its types with one fetch for each subgraph', async () => {
    const { data, errors, fetches } = await observe(graph, '{ documents { id author { name } opinions } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      documents: [
        { id: 'r1', author: { name: 'Ana' }, opinions: 2 },
        { id: 'r2', author: null, opinions: 2 },
        { id: 'm1', author: { name: 'Ana' }, opinions: 1 },
        null,
      ],
    });
    expect(fetches.map(([subgraph]) => subgraph).sort()).toEqual(['library', 'opinions', 'people']);
    expect(fetches).toContainEqual(['people', { __typename: 'Person', email: 'ana@un' }]);
    expect(fetches.find(([subgraph]) => subgraph === 'opinions')).toHaveLength(4);
  });

  it('hands nulls on where they stand in the middle of what is required', async () => {
    const query = '{ documents { far: postage(zone: "AU") { days } near: postage(zone: "") { days } } }';
    const { data, errors, fetches } = await observe(graph, query);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      documents: [
        { far: { days: 6 }, near: { days: 4 } },
        { far: { days: 12 }, near: { days: 10 } },
        { far: { days: 12 }, near: { days: 10 } },
        null,
      ],
    });
    expect(fetches.slice(1)).toEqual([
      [
        'printing',
        { __typename: 'Resolution', id: 'r1', size: { pages: 4 } },
        { __typename: 'Resolution', id: 'r2', size: null },
        { __typename: 'Minutes', id: 'm1', size: { pages: null } },
      ],
    ]);
  });

  it('brings a required list of entities with its nulls', async () => {
    const { data, fetches } = await observe(graph, '{ documents { ... on Related { countOfRelated } } }');
    expect(data).toEqual({
      documents: [{ countOfRelated: 1 }, { countOfRelated: 0 }, { countOfRelated: -1 }, null],
    });
    const [, first] = fetches.find(([subgraph]) => subgraph === 'opinions') ?? [];
    expect(first).toMatchObject({ id: 'r1', related: [{ id: 'r2' }, null] });
  });

  it('may be reached from a subgraph that knows other fields of it', async () => {
    const query = '{ opinion { on { opinions postage(zone: "") { days } ... on Minutes { size { bytes } } } } }';
    const { data, errors } = await observe(graph, query);
    expect({ data, errors }).toEqual({
      data: { opinion: { on: { opinions: 1, postage: { days: 10 }, size: { bytes: 0 } } } },
      errors: [],
    });
  });

  it('may lead to a union of which each subgraph knows other members', async () => {
    const source = 'source { __typename ... on Office { city } ... on Own { email } ... on Mission { city } }';
    const query = `{ documents { ... on Resolution { ${source} } ... on Minutes { ${source} } } }`;
    expect(await observe(graph, query)).toEqual({
      data: {
        documents: [
          { source: { __typename: 'Office', city: 'Paris' } },
          { source: { __typename: 'Own', email: 'own@un' } },
          { source: { __typename: 'Office', city: null } },
          null,
        ],
      },
      errors: [],
      fetches: [['library'], ['people', { __typename: 'Office', id: 'o1' }, { __typename: 'Office', id: 'o2' }]],
    });
  });

  it('keeps a field to itself that only its types have in public', async () => {
    expect(await observe(graph, '{ documents { draft } }')).toEqual({
      data: undefined,
      errors: ['- GRAPHQL_VALIDATION_FAILED'],
      fetches: [],
    });
    const { data } = await observe(graph, '{ documents { ... on Resolution { draft } } }');
    expect(data).toEqual({ documents: [{ draft: true }, { draft: null }, {}, null] });
  });
});
