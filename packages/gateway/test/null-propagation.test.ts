import { afterAll, describe, expect, it } from 'vitest';
import { errorPaths, startGraph } from '../../../tests/support/graph/graph.ts';
import type { TestGraph } from '../../../tests/support/graph/graph.ts';

const started: TestGraph[] = [];
afterAll(() => Promise.all(started.map(({ server }) => server.stop())));

/** `value` is what the second subgraph answers for the entity's field; `hop` says how the entity stands. */
async function ask(
  type: string,
  hop: string,
  value: unknown,
): Promise<{ data: unknown; paths: string[]; messages: string[] }> {
  const entity = { __typename: 'Thing', id: '1' };
  const stands: Record<string, unknown> = {
    Thing: entity,
    'Thing!': entity,
    '[Thing]': [entity, entity],
    '[Thing!]': [entity, entity],
    '[Thing!]!': [entity, entity],
    '[[Thing!]]!': [[entity], [entity]],
  };
  const graph = await startGraph({
    one: {
      sdl: `type Query { thing: ${hop} other: String } type Thing @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { thing: () => stands[hop], other: () => 'here' } },
    },
    two: {
      sdl: `type Query { two: Int } type Thing @key(fields: "id") { id: ID! value: ${type} }`,
      resolvers: {
        Thing: {
          value: () => {
            if (value instanceof Error) throw value;
            return value;
          },
        },
      },
      references: { Thing: (reference) => (value === undefined ? null : reference) },
    },
  });
  started.push(graph);
  const answer = await graph.ask('{ thing { value } other }');
  return {
    data: answer.data,
    paths: errorPaths(answer),
    messages: (answer.errors ?? []).map(({ message }) => message),
  };
}

const NULLED = new Error('no');
const other = 'here';

describe('a null from another subgraph', () => {
  it.each([
    ['String', 'Thing', { thing: { value: null }, other }, ['thing.value']],
    ['String!', 'Thing', { thing: null, other }, ['thing.value']],
    ['String!', 'Thing!', null, ['thing.value']],
    ['[String!]', 'Thing', { thing: { value: null }, other }, ['thing.value']],
    ['String!', '[Thing]', { thing: [null, null], other }, ['thing.0.value', 'thing.1.value']],
    ['String!', '[Thing!]', { thing: null, other }, ['thing.0.value', 'thing.1.value']],
    ['String!', '[Thing!]!', null, ['thing.0.value', 'thing.1.value']],
    ['String!', '[[Thing!]]!', { thing: [null, null], other }, ['thing.0.0.value', 'thing.1.0.value']],
  ])('in a %s of a %s goes as far as it must when the resolver throws', async (type, hop, data, paths) => {
    expect(await ask(type, hop, NULLED)).toMatchObject({ data, paths });
  });

  it.each([
    ['String', 'Thing', { thing: { value: null }, other }, []],
    // The reference leads nowhere, which an unknown id may do everywhere.
    ['String!', 'Thing', { thing: null, other }, []],
    ['String!', '[Thing]', { thing: [null, null], other }, []],
    // One violation is enough for a list: the rest of it is not looked at.
    ['String!', '[Thing!]', { thing: null, other }, ['thing.0']],
    ['String!', 'Thing!', null, ['thing']],
  ])('in a %s of a %s goes as far as it must when the entity is not found', async (type, hop, data, paths) => {
    const answer = await ask(type, hop, undefined);
    expect(answer).toMatchObject({ data, paths });
    for (const message of answer.messages)
      expect(message).toBe('Cannot return null for non-nullable field Query.thing.');
  });

  it('in a list of the answer is where its index says', async () => {
    const { data, paths } = await ask('[String]', 'Thing', ['a', new Error('b'), 'c']);
    expect(data).toEqual({ thing: { value: ['a', null, 'c'] }, other });
    expect(paths).toEqual(['thing.value.1']);
  });
});

describe('a field that is nullable in one subgraph only', () => {
  it('is nullable to the caller', async () => {
    const graph = await startGraph({
      one: {
        sdl: 'type Query { place: Place } type Place @shareable { city: String! }',
        resolvers: { Query: { place: () => ({ city: null }) } },
      },
      two: { sdl: 'type Query { two: Int } type Place @shareable { city: String }' },
    });
    started.push(graph);
    const answer = await graph.ask('{ place { city } }');
    expect(answer.data).toEqual({ place: null });
    expect(errorPaths(answer)).toEqual(['place.city']);
  });
});
