import { execute, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { buildConsumerSchema } from '../src/supergraph/consumer-schema.ts';
import { OperationPlanner } from '../src/operation/operation-planner.ts';
import { compose, startGraph } from '../../../tests/support/graph/graph.ts';
import { observe } from './observe.ts';

const subgraphs = {
  registry: {
    sdl: `
      "Where every question begins."
      type Query { ngo(id: ID!): Ngo subject: Subject }
      type Mutation { rename(name: String = "none"): Ngo }
      type Ngo @key(fields: "id") { id: ID! name: String @deprecated(reason: "Use title.") secret: String @inaccessible }
      union Subject = Ngo | Session
      type Session { id: ID! }
    `,
    resolvers: { Query: { ngo: (_: unknown, { id }: { id: string }) => (id === 'none' ? null : { id, name: 'Aid' }) } },
    references: { Ngo: ({ id }: Readonly<Record<string, unknown>>) => ({ id }) },
  },
  forums: {
    sdl: 'type Query { forums: Int } type Ngo @key(fields: "id") { id: ID! rank: Rank } enum Rank { HIGH LOW }',
    resolvers: {
      Ngo: {
        rank: () => {
          throw new Error('no');
        },
      },
    },
    references: { Ngo: ({ id }: Readonly<Record<string, unknown>>) => ({ id }) },
  },
};
const graph = await startGraph(subgraphs);
const publicSchema = buildConsumerSchema((await OperationPlanner.read(compose(subgraphs))).consumerSdl);
afterAll(() => graph.server.stop());

/** As graphql-js answers it from the public schema. */
async function expected(query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { data } = await execute({ schema: publicSchema, document: parse(query), variableValues: variables });
  return JSON.parse(JSON.stringify(data));
}

describe('introspection alone', () => {
  it.each([
    ['{ __schema { types { name kind description } queryType { description } mutationType { name } } }', {}],
    [
      'query ($n: String!, $old: Boolean = true) { t: __type(name: $n) { fields(includeDeprecated: $old) { name deprecationReason } } }',
      { n: 'Ngo' },
    ],
    [
      'query ($n: String!, $old: Boolean = true) { t: __type(name: $n) { fields(includeDeprecated: $old) { name deprecationReason } } }',
      { n: 'Ngo', old: false },
    ],
    [
      '{ a: __type(name: "Subject") { ...T } b: __type(name: "Rank") { ...T } } fragment T on __Type { kind name: __typename possibleTypes { name } enumValues { name } }',
      {},
    ],
    [
      'query ($no: Boolean!) { __schema @skip(if: $no) { __typename } ... @include(if: $no) { s: __schema { queryType { n: name } } } }',
      { no: true },
    ],
    [
      '{ __type(name: "Mutation") { fields { args { name defaultValue type { name ofType { name } } } } } none: __type(name: "Secret") { name } }',
      {},
    ],
  ])('is answered from the public schema, without a fetch: %s', async (query, variables) => {
    const { data, errors, fetches } = await observe(graph, query, variables);
    expect(data).toEqual(await expected(query, variables));
    expect({ errors, fetches }).toEqual({ errors: [], fetches: [] });
  });

  it('is of the query type only', async () => {
    const answer = await observe(graph, 'mutation { __schema { mutationType { name } } }');
    expect(answer).toEqual({ data: undefined, errors: ['- GRAPHQL_VALIDATION_FAILED'], fetches: [] });
  });
});

describe('introspection with data', () => {
  it('keeps the order of the question, through fragments, aliases and variables', async () => {
    const query = `query ($n: String!, $id: ID!) {
      b: __type(name: $n) { name } ...Data __typename ...Meta a: __typename
    }
    fragment Data on Query { ngo(id: $id) { __typename id } }
    fragment Meta on Query { ... on Query { __schema { queryType { name } } x: __typename ngo(id: $id) { name } } }`;
    const { data } = await observe(graph, query, { n: 'Rank', id: '1' });
    expect(JSON.stringify(data)).toBe(
      '{"b":{"name":"Rank"},"ngo":{"__typename":"Ngo","id":"1","name":"Aid"},"__typename":"Query",' +
        '"__schema":{"queryType":{"name":"Query"}},"x":"Query","a":"Query"}',
    );
    expect(graph.fetches).toHaveLength(1);
    expect(graph.fetches[0]?.query).not.toMatch(/__schema|__type\b/);
    expect(graph.fetches[0]?.variables).toEqual({ id: '1' });
  });

  it('stands, whatever becomes of the data', async () => {
    const { data, errors } = await observe(graph, '{ ngo(id: "1") { rank } t: __type(name: "Ngo") { name } }');
    expect(data).toEqual({ ngo: { rank: null }, t: { name: 'Ngo' } });
    expect(errors).toEqual(['ngo.rank INTERNAL_SERVER_ERROR']);
    const nothing = await observe(graph, '{ __schema { queryType { name } } ngo(id: "none") { rank } }');
    expect(nothing.data).toEqual({ __schema: { queryType: { name: 'Query' } }, ngo: null });
  });
});

describe('__typename at the root', () => {
  it('is there under every alias, of its own operation', async () => {
    const query = '{ __typename a: __typename ...F ... { c: __typename } } fragment F on Query { b: __typename }';
    const all = { __typename: 'Query', a: 'Query', b: 'Query', c: 'Query' };
    expect(await observe(graph, query)).toEqual({ data: all, errors: [], fetches: [] });
    expect((await observe(graph, 'mutation { a: __typename }')).data).toEqual({ a: 'Mutation' });
    expect((await observe(graph, '{ forums: __typename ngo(id: "1") { forums: __typename } }')).data).toEqual({
      forums: 'Query',
      ngo: { forums: 'Ngo' },
    });
  });
});
