import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../tests/support/graph/graph.ts';
import { liaison } from '../../../tests/support/graph/liaison-graph.ts';

const graph = await startGraph(liaison());
afterAll(() => graph.server.stop());

async function dataOf(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  graph.fetches.length = 0;
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('aliases', () => {
  it('may be the names of keys and of other fields', async () => {
    const data = await dataOf('{ id: ngo(id: "a") { id: name name: id forums: leads { title: id id: title } } }');
    expect(data).toEqual({ id: { id: 'Ngo a', name: 'a', forums: { title: 'f', id: 'Forum f' } } });
  });

  it('may be names that JavaScript knows', async () => {
    const { data } = await graph.ask(
      '{ __proto__: ngo(id: "a") { constructor: name toString: leads { __proto__: id } } }',
    );
    expect(JSON.stringify(data)).toBe('{"__proto__":{"constructor":"Ngo a","toString":{"__proto__":"f"}}}');
  });

  it('may hide __typename', async () => {
    expect(await dataOf('{ sessions { about { __typename: __typename type: __typename } } }')).toEqual({
      sessions: ['Ngo', 'Forum'].map((type) => ({ about: { __typename: type, type } })),
    });
    expect(await dataOf('{ ngo(id: "a") { __typename: name leads { id } } }')).toEqual({
      ngo: { __typename: 'Ngo a', leads: { id: 'f' } },
    });
  });

  it('come in the order of the question', async () => {
    expect(JSON.stringify(await dataOf('{ ngo(id: "a") { sessions { id } name leads { id } id } __typename }'))).toBe(
      '{"ngo":{"sessions":[{"id":"s"},{"id":"t"}],"name":"Ngo a","leads":{"id":"f"},"id":"a"},"__typename":"Query"}',
    );
  });
});

describe('fragments', () => {
  it('are merged, whatever their form', async () => {
    const query = `
      query { ngo(id: "a") { ...Named leads { id } ... on Ngo { leads { title } } ... { id } } }
      fragment Named on Ngo { name leads { ...Room } }
      fragment Room on Forum { room }
    `;
    expect(await dataOf(query)).toEqual({
      ngo: { name: 'Ngo a', leads: { room: 'Room f', id: 'f', title: 'Forum f' }, id: 'a' },
    });
  });

  it('on a union bring what each type has, from its own subgraph', async () => {
    const data = await dataOf(
      '{ sessions { about { ... on Ngo { label: acronym } ... on Forum { label: title id } } } }',
    );
    expect(data).toEqual({ sessions: [{ about: { label: 'B' } }, { about: { label: 'Forum g', id: 'g' } }] });
  });
});

describe('@skip and @include', () => {
  const query = `query ($a: Boolean!, $b: Boolean = true) {
    ngo(id: "a") { id @include(if: $b) leads @skip(if: $a) { id } ... @include(if: $a) { sessions { id } } }
  }`;

  it('decide what is fetched as well as what is answered', async () => {
    expect(await dataOf(query, { a: true })).toEqual({ ngo: { id: 'a', sessions: [{ id: 's' }, { id: 't' }] } });
    expect(graph.fetches.map(({ subgraph }) => subgraph)).toEqual(['partnerships', 'dialogue']);
    expect(await dataOf(query, { a: false, b: false })).toEqual({ ngo: { leads: { id: 'f' } } });
    expect(graph.fetches.map(({ subgraph }) => subgraph)).toEqual(['partnerships', 'forums']);
  });

  it('may leave nothing to fetch', async () => {
    expect(await dataOf('query ($no: Boolean!) { ngos @include(if: $no) { id } }', { no: false })).toEqual({});
    expect(await dataOf('{ ngos @skip(if: true) { id } type: __typename }')).toEqual({ type: 'Query' });
    expect(graph.fetches).toEqual([]);
    expect(await dataOf('{ ngo(id: "a") { id @skip(if: true) } }')).toEqual({ ngo: {} });
  });
});

describe('variables', () => {
  it('reach the subgraphs that use them, with their defaults', async () => {
    const query = 'query ($id: ID!, $first: Int = 1) { ngo(id: $id) { forums(first: $first) { id } } }';
    expect(await dataOf(query, { id: 'a' })).toEqual({ ngo: { forums: [{ id: 'f' }] } });
    expect(await dataOf(query, { id: 'a', first: 2 })).toEqual({ ngo: { forums: [{ id: 'f' }, { id: 'g' }] } });
    expect(graph.fetches[0]?.variables).toEqual({ id: 'a' });
  });

  it('that are not given leave the default of the argument', async () => {
    const query = 'query ($first: Int) { ngo(id: "a") { forums(first: $first) { id } } }';
    expect(await dataOf(query)).toEqual({ ngo: { forums: [{ id: 'f' }, { id: 'g' }] } });
  });
});

describe('introspection', () => {
  it('answers the public schema', async () => {
    const data = (await dataOf(getIntrospectionQuery({ oneOf: true }))) as IntrospectionQuery;
    const sdl = printSchema(buildClientSchema(data));
    expect(sdl).toContain('type Ngo {');
    expect(sdl).not.toMatch(/join__|_entities|_Any|__schema/);
    expect(graph.fetches).toEqual([]);
  });

  it('mixes with data, fragments and variables', async () => {
    const query = `query ($name: String!) {
      ngo(id: "a") { name } ...Meta t: __type(name: $name) { kind } none: __type(name: "Nothing") { kind }
    } fragment Meta on Query { __schema { queryType { name } } __typename }`;
    expect(await dataOf(query, { name: 'Subject' })).toEqual({
      ngo: { name: 'Ngo a' },
      __schema: { queryType: { name: 'Query' } },
      __typename: 'Query',
      t: { kind: 'UNION' },
      none: null,
    });
  });
});
