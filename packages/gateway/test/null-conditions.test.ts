import { execute, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../tests/support/graph/graph.ts';
import { observe } from './observe.ts';
import { subgraphSchema } from '../../../tests/support/graph/subgraph-schema.ts';

const fixture = {
  sdl: 'type Query { day: Day room: String } type Day { name: String } type Mutation { close: Int }',
  resolvers: { Query: { day: () => ({ name: 'Monday' }), room: () => 'Hall' }, Mutation: { close: () => 1 } },
};
const graph = await startGraph({ agenda: fixture });
const plain = subgraphSchema(fixture);
afterAll(() => graph.server.stop());

const QUERIES = [
  'query ($c: Boolean = true) { room day @include(if: $c) { name } }',
  'query ($c: Boolean = false) { room @skip(if: $c) }',
  'query ($c: Boolean = true) { ... @include(if: $c) { room } }',
  'query ($c: Boolean = true) { ...F @skip(if: $c) } fragment F on Query { room }',
  'query ($c: Boolean = true) { day { name @include(if: $c) } }',
  'query ($c: Boolean = true) { ...F } fragment F on Query { room @include(if: $c) }',
  'query ($c: Boolean = true) { __typename @include(if: $c) }',
  'mutation ($c: Boolean = true) { close @include(if: $c) }',
];

describe('a null for the variable of a condition, which a default lets through validation', () => {
  it.each(QUERIES)('is refused by name, and nothing is run: %s', async (query) => {
    const { errors = [] } = await execute({ schema: plain, document: parse(query), variableValues: { c: null } });
    expect(errors.map(({ message }) => message)).toEqual([
      'Argument "if" of non-null type "Boolean!" must not be null.',
    ]);

    const answer = await observe(graph, query, { c: null });
    expect(answer).toEqual({ data: undefined, errors: ['- BAD_USER_INPUT'], fetches: [] });
    const { errors: refused } = await graph.ask(query, { c: null });
    expect(refused).toMatchObject([{ extensions: { variable: 'c' } }]);
    expect(refused?.[0]?.message).toContain('"$c"');
  });

  it.each(QUERIES)('is not taken for a missing one, nor for true or false: %s', async (query) => {
    for (const variables of [{}, { c: true }, { c: false }]) {
      const { data } = await execute({ schema: plain, document: parse(query), variableValues: variables });
      const answer = await observe(graph, query, variables);
      expect(answer).toMatchObject({ data: JSON.parse(JSON.stringify(data)) as unknown, errors: [] });
    }
  });

  it('names each of several, and leaves null to variables that are no condition', async () => {
    const query = 'query ($c: Boolean = true, $d: Boolean = false) { room @include(if: $c) @skip(if: $d) }';
    const { errors } = await graph.ask(query, { c: null, d: null });
    expect(errors?.map(({ extensions }) => extensions?.['variable'])).toEqual(['c', 'd']);
    const other = 'query A ($c: Boolean = true) { room @include(if: $c) } query B { room }';
    expect((await graph.post({ query: other, operationName: 'B', variables: { c: null } })).body.data).toEqual({
      room: 'Hall',
    });
    expect((await graph.post({ query: other, operationName: 'A', variables: { c: null } })).status).toBe(400);
  });
});
