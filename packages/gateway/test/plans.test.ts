import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@liaison/kernel/reader';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planDocuments } from '../src/operation/known-plans.ts';
import type { KnownPlans } from '../src/operation/known-plans.ts';
import type { GatewayServerOptions } from '@liaison/server';
import { OperationPlanner } from '../src/operation/operation-planner.ts';
import { compose, startGraph } from '../../../tests/support/graph/graph.ts';
import { liaison } from '../../../tests/support/graph/liaison-graph.ts';

const plan = vi.spyOn(OperationPlanner.prototype, 'plan');
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  plan.mockClear();
  for (const stop of stops.splice(0)) await stop();
});

/** A graph, and how often Apollo Server has parsed and validated. */
async function start(options: Partial<GatewayServerOptions> = {}) {
  const work = { parsed: 0, validated: 0 };
  const counting: ApolloServerPlugin<RequestContext> = {
    async requestDidStart() {
      return {
        async parsingDidStart() {
          work.parsed += 1;
        },
        async validationDidStart() {
          work.validated += 1;
        },
      };
    },
  };
  const graph = await startGraph(liaison(), { ...options, plugins: [counting] });
  stops.push(() => graph.server.stop());
  return { ...graph, work };
}

async function plansOf(...documents: string[]): Promise<KnownPlans> {
  const plans = await planDocuments(compose(liaison()), documents);
  plan.mockClear();
  // As they would come out of a file.
  return JSON.parse(JSON.stringify(plans)) as KnownPlans;
}

const NGOS = 'query Ngos($withForums: Boolean!) { ngos { id forums @include(if: $withForums) { title } } }';
const TWO = 'query First { ngo(id: "a") { name } } query Second { ngo(id: "b") { name leads { title } } }';

describe('an operation that was asked before', () => {
  it('is neither parsed nor validated nor planned again', async () => {
    const graph = await start();
    const ask = (id: string) => graph.ask('query ($id: ID!) { ngo(id: $id) { name leads { title } } }', { id });
    const answers = [await ask('a'), await ask('b'), await ask('nobody')];
    expect(answers.map(({ data }) => data)).toEqual([
      { ngo: { name: 'Ngo a', leads: { title: 'Forum f' } } },
      { ngo: { name: 'Ngo b', leads: { title: 'Forum f' } } },
      { ngo: null },
    ]);
    expect(graph.work).toEqual({ parsed: 1, validated: 1 });
    expect(plan).toHaveBeenCalledTimes(1);
    // Nor are the documents of its fetches made anew.
    const documents = graph.fetches.map(({ document }) => document);
    expect(documents).toHaveLength(5);
    expect(new Set(documents).size).toBe(2);
  });

  it('is planned once for each way that its conditions can turn out', async () => {
    const graph = await start();
    for (const withForums of [true, false, true, false]) await graph.ask(NGOS, { withForums });
    expect(plan).toHaveBeenCalledTimes(2);
    expect(graph.fetches.map(({ subgraph }) => subgraph)).toEqual([
      'partnerships',
      'forums',
      'partnerships',
      'partnerships',
      'forums',
      'partnerships',
    ]);
  });

  it('is planned once for those who ask at the same time', async () => {
    const graph = await start();
    await Promise.all(Array.from({ length: 20 }, () => graph.ask('{ ngos { leads { title } } }')));
    expect(plan).toHaveBeenCalledTimes(1);
  });

  it('is planned again when others have taken its place', async () => {
    const graph = await start({ planCache: { entries: 5 } });
    await graph.ask('{ ngos { id } }');
    for (let n = 0; n < 20; n += 1) await graph.ask(`{ ngos { x${n}: id } }`);
    plan.mockClear();
    await graph.ask('{ ngos { x19: id } }');
    expect(plan).not.toHaveBeenCalled();
    await graph.ask('{ ngos { id } }');
    expect(plan).toHaveBeenCalledTimes(1);
  });
});

describe('plans made ahead', () => {
  it('are run without planning, whatever the conditions and whichever operation', async () => {
    const graph = await start({ knownPlans: await plansOf(NGOS, TWO, '{ __typename }') });
    const { data } = await graph.ask(NGOS, { withForums: true });
    expect(data?.['ngos']).toHaveLength(3);
    await graph.ask(NGOS, { withForums: false });
    for (const operationName of ['First', 'Second']) {
      const { body } = await graph.post({ query: TWO, operationName });
      expect(body.errors).toBeUndefined();
    }
    expect((await graph.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    expect(plan).not.toHaveBeenCalled();
  });

  it('stay when a stream of others passes through the cache', async () => {
    const graph = await start({ knownPlans: await plansOf(NGOS), planCache: { characters: 100 } });
    await graph.ask(NGOS, { withForums: true });
    for (let n = 0; n < 20; n += 1) await graph.ask(`{ ngos { x${n}: id } }`);
    plan.mockClear();
    expect((await graph.ask(NGOS, { withForums: true })).data?.['ngos']).toHaveLength(3);
    expect(plan).not.toHaveBeenCalled();
  });

  it('hold for the very text only', async () => {
    const graph = await start({ knownPlans: await plansOf(NGOS) });
    await graph.ask(`${NGOS} `, { withForums: true });
    expect(plan).toHaveBeenCalledTimes(1);
  });

  it('are made before the gateway starts, where it is given the documents alone', async () => {
    const graph = await start({ planAhead: [NGOS] });
    expect(plan).toHaveBeenCalledTimes(2);
    expect((await graph.ask(NGOS, { withForums: true })).data?.['ngos']).toHaveLength(3);
    expect(plan).toHaveBeenCalledTimes(2);
  });

  it('are not used for another supergraph, which the owner is told', async () => {
    const knownPlans = { ...(await plansOf(NGOS)), supergraph: `sha256:${'0'.repeat(64)}` };
    const graph = await start({ knownPlans });
    expect((await graph.ask(NGOS, { withForums: true })).data?.['ngos']).toHaveLength(3);
    expect(plan).toHaveBeenCalledTimes(1);
    expect(graph.hidden.map(({ error }) => String(error))).toEqual([
      'Error: The plans made ahead are those of another supergraph, and are not used: compose anew.',
    ]);
  });

  it('are refused for a document that does not fit', async () => {
    await expect(plansOf('query Ngos { ngos { nick } }')).rejects.toThrow(
      'The document "Ngos" does not fit the supergraph: Cannot query field "nick" on type "Ngo".',
    );
  });

  it('are not made for operations with very many conditions', async () => {
    const names = Array.from({ length: 7 }, (_, n) => `c${n}`);
    const variables = names.map((name) => `$${name}: Boolean!`).join(' ');
    const fields = names.map((name) => `${name}: id @skip(if: $${name})`).join(' ');
    expect((await plansOf(`query (${variables}) { ngos { ${fields} } }`)).plans).toEqual([]);
  });
});
