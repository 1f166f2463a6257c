import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const FILES: Readonly<Record<string, object>> = {
  f1: { __typename: 'Report', id: 'f1' },
  f2: { __typename: 'Film', id: 'f2' },
};

const graph = await startGraph({
  archive: {
    sdl: `
      type Query { hit: Hit file: File hits: [Hit] }
      union Hit = Report | Film
      interface File @key(fields: "id") { id: ID! }
      type Report implements File @key(fields: "id") { id: ID! }
      type Film implements File @key(fields: "id") { id: ID! length: Length }
      type Length { minutes: Int }
    `,
    resolvers: {
      Query: { hit: () => FILES['f1'], file: () => FILES['f2'], hits: () => [FILES['f2'], null, FILES['f1']] },
      Film: { length: () => ({ minutes: 3 }) },
    },
    references: {
      File: ({ id }) => FILES[String(id)],
      Report: ({ id }) => ({ id }),
      Film: ({ id }) => ({ id }),
    },
  },
  loans: {
    sdl: `
      type Query { lent: [File] missing: File }
      type File @key(fields: "id") @interfaceObject { id: ID! reader: String! }
    `,
    resolvers: {
      Query: { lent: () => [{ id: 'f2' }, { id: 'f1' }, { id: 'f2' }], missing: () => ({ id: 'f9' }) },
      File: { reader: () => 'Ada' },
    },
    references: { File: ({ id }) => ({ id }) },
  },
});
afterAll(() => graph.server.stop());

const file = (id: string) => ({ __typename: 'File', id });

describe('__typename', () => {
  it('of unions and interfaces is that of the object, under as many names as are asked for', async () => {
    expect(
      await observe(
        graph,
        `{ hit { __typename a: __typename ... on Report { b: __typename } ... on Film { c: __typename } }
           file { t: __typename ... on File { id u: __typename } ... on Film { length { __typename } } }
           hits { ... on File { kind: __typename } } }`,
      ),
    ).toEqual({
      data: {
        hit: { __typename: 'Report', a: 'Report', b: 'Report' },
        file: { t: 'Film', id: 'f2', u: 'Film', length: { __typename: 'Length' } },
        hits: [{ kind: 'Film' }, null, { kind: 'Report' }],
      },
      errors: [],
      fetches: [['archive']],
    });
  });

  it('of the root is known without a fetch, under any name and in fragments', async () => {
    const query =
      'query ($no: Boolean = false) { a: __typename ...F b: __typename @include(if: $no) } fragment F on Query { __typename }';
    expect(await observe(graph, query)).toEqual({ data: { a: 'Query', __typename: 'Query' }, errors: [], fetches: [] });
    expect((await observe(graph, '{ root: __typename lent { id } }')).data).toMatchObject({ root: 'Query' });
  });

  it('of an interface object is asked for where it is known, once for each object', async () => {
    expect((await observe(graph, '{ lent { id reader } }')).fetches).toEqual([['loans']]);
    expect(await observe(graph, '{ lent { id reader type: __typename } }')).toEqual({
      data: {
        lent: [
          { id: 'f2', reader: 'Ada', type: 'Film' },
          { id: 'f1', reader: 'Ada', type: 'Report' },
          { id: 'f2', reader: 'Ada', type: 'Film' },
        ],
      },
      errors: [],
      fetches: [['loans'], ['archive', file('f2'), file('f1')]],
    });
  });

  it('that nobody knows makes the object null: an interface is no type of an object', async () => {
    const { data, errors } = await observe(graph, '{ missing { id type: __typename } }');
    expect(data).toEqual({ missing: null });
    expect(errors).toEqual(['missing.type INTERNAL_SERVER_ERROR']);
    expect((await observe(graph, '{ missing { id } }')).data).toEqual({ missing: { id: 'f9' } });
  });
});
