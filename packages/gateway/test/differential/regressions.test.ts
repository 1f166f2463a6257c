import { afterAll, describe, expect, it } from 'vitest';
import { createLocalTransport } from '../../src/transports/local.ts';
import { compose, startGraph } from '../../../../tests/support/graph/graph.ts';
import type { TestGraph } from '../../../../tests/support/graph/graph.ts';
import { subgraphSchema } from '../../../../tests/support/graph/subgraph-schema.ts';
import type { SubgraphFixture } from '../../../../tests/support/graph/subgraph-schema.ts';
import { startContest } from './contest.ts';
import { syntheticGraph } from './graphs.ts';

const started: TestGraph[] = [];
afterAll(() => Promise.all(started.map(({ server }) => server.stop())));

/** A graph of one subgraph whose documents are compiled when they are first asked. */
async function startCompiled(fixture: SubgraphFixture): Promise<TestGraph> {
  const transport = createLocalTransport(subgraphSchema(fixture), { jitFromRun: 1 });
  const graph = await startGraph(
    { it: fixture },
    { supergraphSdl: compose({ it: fixture }), transports: { it: transport } },
  );
  started.push(graph);
  return graph;
}

function raise(): never {
  throw new Error('secret');
}

describe('a compiled document', () => {
  it('answers the error of a resolver as the interpreted one does', async () => {
    const graph = await startCompiled({
      sdl: 'type Query { ngo: Ngo } type Ngo { name: String nick: String }',
      resolvers: { Query: { ngo: () => ({ name: 'A' }) }, Ngo: { nick: raise } },
    });
    const { data, errors } = await graph.ask('{ ngo { name nick } }');
    expect(data).toEqual({ ngo: { name: 'A', nick: null } });
    expect(errors).toEqual([
      {
        message: 'The field could not be answered.',
        path: ['ngo', 'nick'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
  });

  const FILTERS = {
    sdl: `
      type Query { ask(where: Filter): String }
      input Filter { city: String = "Dakar" not: Box }
      input Box { not: Filter }
    `,
    resolvers: { Query: { ask: (_: unknown, args: unknown) => JSON.stringify(args) } },
  };

  it('leaves a field out of an input object whose variable is not given, in whatever order it runs', async () => {
    const graph = await startCompiled(FILTERS);
    const ask = async (variables: Record<string, unknown>) =>
      (await graph.ask('query ($city: String) { ask(where: { city: $city }) }', variables)).data?.['ask'];
    expect(await ask({ city: 'Lima' })).toBe('{"where":{"city":"Lima"}}');
    expect(await ask({})).toBe('{"where":{"city":"Dakar"}}');
    expect(await ask({ city: null })).toBe('{"where":{"city":null}}');
    expect(await ask({ city: 'Lima' })).toBe('{"where":{"city":"Lima"}}');
  });

  it('takes variables of an input type that holds itself', async () => {
    const graph = await startCompiled(FILTERS);
    const where = { city: 'Lima', not: { not: { city: 'Quito' } } };
    const { data } = await graph.ask('query ($where: Filter) { ask(where: $where) }', { where });
    expect(data).toEqual({ ask: JSON.stringify({ where }) });
  });
});

describe('a null that comes from below', () => {
  it('is explained by the one error that caused it, not by the fields that were lost with it', async () => {
    const graph = await startGraph({
      forums: {
        sdl: 'type Query { forum: Forum } type Forum { host: Ngo } type Ngo @key(fields: "id") { id: ID! }',
        resolvers: { Query: { forum: () => ({ host: { id: '1' } }) } },
      },
      partnerships: {
        sdl: `
          type Query { ngos: Int }
          type Ngo @key(fields: "id") { id: ID! since: Int! names: [Name!]! }
          type Name { text: String! }
        `,
        references: { Ngo: () => ({ since: 1946, names: [{ text: null }] }) },
      },
    });
    started.push(graph);
    const { data, errors } = await graph.ask('{ forum { host { since names { text } } } }');
    expect(data).toEqual({ forum: { host: null } });
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['forum.host.names.0.text']);
  });
});

describe('an alias that is the name of its field', () => {
  // Where one stood beside a fragment, planner 0.0.38 ended the process.
  it('is no second field beside a fragment', async () => {
    const { sdls, scalars } = syntheticGraph('library');
    const contest = await startContest(sdls, scalars);
    const faults = { seed: 0, share: 0, isLate: false };
    const { differences } = await contest.ask(
      { query: '{ best { ... on Node { id } id: id } }', variables: {}, faults },
      'interpreted',
    );
    await contest.stop();
    expect(differences).toEqual([]);
  });

  it('is no other field to the planner, which may need the field for itself', async () => {
    const ngo = (reference: object) => ({ ...reference, nick: 'A' });
    const graph = await startGraph({
      dialogue: {
        sdl: 'type Query { host: Ngo } type Ngo @key(fields: "id") { id: ID! }',
        resolvers: { Query: { host: () => ({ id: '1' }) } },
      },
      forums: {
        sdl: `
          type Query { forums: Int }
          type Ngo @key(fields: "id") { id: ID! nick: String @external label: String @requires(fields: "nick") }
        `,
        resolvers: { Ngo: { label: ({ nick }: { nick: string }) => `label of ${nick}` } },
        references: { Ngo: (reference) => reference },
      },
      partnerships: {
        sdl: 'type Query { ngos: Int } type Ngo @key(fields: "id") { id: ID! nick: String }',
        references: { Ngo: ngo },
      },
    });
    started.push(graph);
    const { data } = await graph.ask('{ host { label nick: nick } }');
    expect(data).toEqual({ host: { label: 'label of A', nick: 'A' } });
  });
});
