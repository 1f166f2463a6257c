import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { errorPaths, startGraph } from './graph.ts';

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
