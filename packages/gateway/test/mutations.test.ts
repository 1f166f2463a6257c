import { setTimeout } from 'node:timers/promises';
import { execute, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { errorPaths, startGraph } from '../../../tests/support/graph/graph.ts';
import type { Answer } from '../../../tests/support/graph/graph.ts';
import { subgraphSchema } from '../../../tests/support/graph/subgraph-schema.ts';

it('mutations run one after the other, across subgraphs, even after one that failed', async () => {
  const steps: string[] = [];
  const step =
    (name: string) =>
    async (_: unknown, { ms = 0 }: { ms?: number }) => {
      steps.push(`${name} begins`);
      await setTimeout(ms);
      steps.push(`${name} ends`);
      if (name === 'two') throw new Error('no');
      return { __typename: 'Ngo', id: name };
    };
  const entity = { references: { Ngo: ({ id }: Readonly<Record<string, unknown>>) => ({ id }) } };
  const graph = await startGraph({
    partnerships: {
      sdl: `type Query { a: Int } type Mutation { one(ms: Int): Ngo three(ms: Int): Ngo }
        type Ngo @key(fields: "id") { id: ID! }`,
      resolvers: { Mutation: { one: step('one'), three: step('three') } },
      ...entity,
    },
    forums: {
      sdl: 'type Query { b: Int } type Mutation { two(ms: Int): Ngo } type Ngo @key(fields: "id") { id: ID! rank: Int }',
      resolvers: { Mutation: { two: step('two') }, Ngo: { rank: () => 1 } },
      ...entity,
    },
  });
  const answer = await graph.ask(
    'mutation { first: one(ms: 20) { rank } two(ms: 10) { id } three { id rank } again: one { id } }',
  );
  await graph.server.stop();
  expect(answer.data).toEqual({ first: { rank: 1 }, two: null, three: { id: 'three', rank: 1 }, again: { id: 'one' } });
  expect(errorPaths(answer)).toEqual(['two']);
  expect(steps).toEqual(['one', 'two', 'three', 'one'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

type Args = Readonly<Record<string, unknown>>;

/** What has been done so far; the entries of an NGO show it as it stands when they are asked for. */
const done: string[] = [];
const ngo = { __typename: 'Ngo', id: 'n' };

function mutation(name: string) {
  return async (_: unknown, { as = '' }: Args) => {
    await setTimeout(1);
    done.push(`${name}${String(as)}`);
    if (as === 'fails') throw new Error('no');
    return as === 'null' ? null : ngo;
  };
}
const entries = async () => {
  const before = [...done];
  await setTimeout(2);
  return before;
};
const failing = () => {
  throw new Error('never');
};

const fields = {
  registry: 'rename(as: String): Ngo mustRename(as: String): Ngo!',
  forums: 'join(as: String): Ngo mustJoin(as: String): Ngo!',
  journal: 'note(as: String): Ngo',
};
const resolvers = {
  registry: { rename: mutation('rename '), mustRename: mutation('must rename ') },
  forums: { join: mutation('join '), mustJoin: mutation('must join ') },
  journal: { note: mutation('note ') },
};
const entity = { Ngo: ({ id }: Args) => ({ id }) };

const graph = await startGraph({
  registry: {
    sdl: `type Query { a: Int } type Mutation { ${fields.registry} } type Ngo @key(fields: "id") { id: ID! name: String }`,
    resolvers: { Mutation: resolvers.registry, Ngo: { name: () => done.at(-1) } },
    references: entity,
  },
  forums: {
    sdl: `type Query { b: Int } type Mutation { ${fields.forums} } type Ngo @key(fields: "id") { id: ID! rank: Int }`,
    resolvers: { Mutation: resolvers.forums, Ngo: { rank: () => done.length } },
    references: entity,
  },
  journal: {
    sdl: `type Query { c: Int } type Mutation { ${fields.journal} }
      type Ngo @key(fields: "id") { id: ID! entries: [String!]! strict: Int! }`,
    resolvers: { Mutation: resolvers.journal, Ngo: { entries, strict: failing } },
    references: entity,
  },
});
afterAll(() => graph.server.stop());

/** All of it in one schema. */
const plain = subgraphSchema({
  sdl: `type Query { a: Int } type Mutation { ${Object.values(fields).join(' ')} }
    type Ngo { id: ID! name: String rank: Int entries: [String!]! strict: Int! }`,
  resolvers: {
    Mutation: { ...resolvers.registry, ...resolvers.forums, ...resolvers.journal },
    Ngo: { name: () => done.at(-1), rank: () => done.length, entries, strict: failing },
  },
});

interface Outcome {
  readonly data: unknown;
  readonly errors: readonly string[];
  readonly done: readonly string[];
}

function outcome(data: unknown, errors: Answer['errors']): Outcome {
  const plainData: unknown = JSON.parse(JSON.stringify(data ?? null));
  return { data: plainData, errors: errorPaths({ errors }), done: done.splice(0) };
}

async function askBoth(query: string, variables: Args = {}): Promise<Outcome> {
  const answer = await graph.ask(query, variables);
  const federated = outcome(answer.data, answer.errors);
  const result = await execute({ schema: plain, document: parse(query), variableValues: variables });
  const errors = result.errors?.map((error) => error.toJSON());
  expect(federated).toEqual(outcome(result.data, errors));
  return federated;
}

describe('mutations are what one schema would make of them:', () => {
  it('fields of three subgraphs run in their order, under aliases of the same field', async () => {
    const { done: steps } = await askBoth(`mutation {
      a: rename(as: "1") { id } b: note(as: "2") { id } c: rename(as: "3") { id } join(as: "4") { id } d: rename(as: "5") { id }
      e: note(as: "6") { id } f: note(as: "7") { id }
    }`);
    expect(steps).toEqual(['rename 1', 'note 2', 'rename 3', 'join 4', 'rename 5', 'note 6', 'note 7']);
  });

  it('what is asked of other subgraphs is as it was after that mutation, before the next', async () => {
    const { data } = await askBoth(`mutation {
      a: rename(as: "1") { rank entries } b: rename(as: "2") { entries rank } join(as: "3") { name entries }
      note(as: "4") { rank name } c: join(as: "5") { entries }
    }`);
    expect(data).toEqual({
      a: { rank: 1, entries: ['rename 1'] },
      b: { rank: 2, entries: ['rename 1', 'rename 2'] },
      join: { name: 'join 3', entries: ['rename 1', 'rename 2', 'join 3'] },
      note: { rank: 4, name: 'note 4' },
      c: { entries: ['rename 1', 'rename 2', 'join 3', 'note 4', 'join 5'] },
    });
  });

  it('neighbours in one subgraph that need no other are sent together', async () => {
    graph.fetches.length = 0;
    await askBoth('mutation { a: rename(as: "1") { id } b: mustRename(as: "2") { name } note(as: "3") { entries } }');
    expect(graph.fetches.map(({ subgraph }) => subgraph)).toEqual(['registry', 'journal']);
  });

  it.each(['fails', 'null'])('a nullable field that %s keeps nothing from running', async (as) => {
    const { data, done: steps } = await askBoth(
      `mutation { a: rename(as: "1") { id } join(as: "${as}") { entries } note(as: "3") { rank } }`,
    );
    expect(data).toEqual({ a: { id: 'n' }, join: null, note: { rank: 3 } });
    expect(steps).toEqual(['rename 1', `join ${as}`, 'note 3']);
  });

  it.each([
    ['fails', 'mustJoin(as: "fails") { id }', 'must join fails'],
    ['is null', 'mustJoin(as: "null") { id }', 'must join null'],
    ['lacks what another subgraph must answer', 'mustJoin(as: "2") { strict }', 'must join 2'],
  ])('a non-null field that %s is the last to run', async (_, field, step) => {
    const {
      data,
      errors,
      done: steps,
    } = await askBoth(
      `mutation { a: rename(as: "1") { rank } ${field} note(as: "3") { id } b: rename(as: "4") { entries } }`,
    );
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(steps).toEqual(['rename 1', step]);
  });

  it('a null below a nullable field ends nothing', async () => {
    const { data, done: steps } = await askBoth('mutation { join(as: "1") { strict } note(as: "2") { id } }');
    expect(data).toEqual({ join: null, note: { id: 'n' } });
    expect(steps).toEqual(['join 1', 'note 2']);
  });

  it('@skip and @include decide what runs', async () => {
    const query = `mutation ($yes: Boolean!, $no: Boolean = false) {
      a: rename(as: "1") @skip(if: $yes) { id } b: join(as: "2") @include(if: $yes) { entries @include(if: $no) rank }
      ... @include(if: $no) { note(as: "3") { id } } c: note(as: "4") { entries }
    }`;
    expect((await askBoth(query, { yes: true })).done).toEqual(['join 2', 'note 4']);
    expect((await askBoth(query, { yes: false, no: true })).done).toEqual(['rename 1', 'note 3', 'note 4']);
    const nothing = await askBoth('mutation ($no: Boolean!) { join @include(if: $no) { id } __typename }', {
      no: false,
    });
    expect(nothing).toEqual({ data: { __typename: 'Mutation' }, errors: [], done: [] });
  });

  it('fragments stand where they are spread, and a field that is asked for twice runs once', async () => {
    const query = `mutation {
      ...First ... on Mutation { join(as: "2") { rank } } ...Second join(as: "2") { entries } kind: __typename
    }
    fragment First on Mutation { rename(as: "1") { ...Parts } }
    fragment Second on Mutation { note(as: "3") { ...Parts } rename(as: "1") { id } }
    fragment Parts on Ngo { entries rank }`;
    const { data, done: steps } = await askBoth(query);
    expect(steps).toEqual(['rename 1', 'join 2', 'note 3']);
    expect(JSON.stringify(data)).toBe(
      '{"rename":{"entries":["rename 1"],"rank":1,"id":"n"},"join":{"rank":2,"entries":["rename 1","join 2"]},' +
        '"note":{"entries":["rename 1","join 2","note 3"],"rank":3},"kind":"Mutation"}',
    );
  });
});
