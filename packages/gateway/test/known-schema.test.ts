import { afterEach, describe, expect, it, vi } from 'vitest';
import { planDocuments } from '../src/operation/known-plans.ts';
import { readAhead } from '../src/supergraph/known-schema.ts';
import type { GatewayServerOptions } from '@liaison/server';
import { OperationPlanner } from '../src/operation/operation-planner.ts';
import { compose, startGraph } from '../../../tests/support/graph/graph.ts';
import { liaison } from '../../../tests/support/graph/liaison-graph.ts';

const read = vi.spyOn(OperationPlanner, 'read');
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The small Liaison, where a type says what it is. */
function described() {
  const { partnerships, ...others } = liaison();
  if (partnerships === undefined) throw new Error('There is no such subgraph.');
  return {
    partnerships: { ...partnerships, sdl: partnerships.sdl.replace('type Ngo', '"An organization." type Ngo') },
    ...others,
  };
}

async function start(options: Partial<GatewayServerOptions>) {
  read.mockClear();
  const graph = await startGraph(described(), options);
  stops.push(() => graph.server.stop());
  return graph;
}

const { known: knownSchema, descriptions } = await readAhead(compose(described()));
const NGO = '{ ngo(id: "a") { name leads { title } } }';
const ANSWER = { ngo: { name: 'Ngo a', leads: { title: 'Forum f' } } };

describe('a gateway that is given what was read ahead', () => {
  it('reads no supergraph at its start, and plans what has no plan all the same', async () => {
    const graph = await start({ knownSchema });
    expect(read).not.toHaveBeenCalled();
    expect((await graph.ask(NGO)).data).toEqual(ANSWER);
    expect((await graph.ask('{ ngo(id: "a") { nam } }')).errors?.[0]?.extensions?.['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('reads descriptions when somebody asks what the graph is, once', async () => {
    const reads = vi.fn(() => descriptions);
    const graph = await start({ knownSchema, descriptions: reads });
    await graph.ask(NGO);
    expect(reads).not.toHaveBeenCalled();
    const ask = async () => (await graph.ask('{ __type(name: "Ngo") { description } }')).data;
    const told = { __type: { description: 'An organization.' } };
    expect([await ask(), await ask()]).toEqual([told, told]);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('takes nothing that was read of another supergraph', async () => {
    const graph = await start({ knownSchema: { ...knownSchema, supergraph: 'sha256:0' } });
    expect(read).toHaveBeenCalledTimes(1);
    expect((await graph.ask(NGO)).data).toEqual(ANSWER);
    expect(graph.hidden.map(({ error }) => String(error))).toEqual([expect.stringContaining('another supergraph')]);
  });
});

describe('a document that was planned ahead', () => {
  const validated = vi.fn();
  const plugins: GatewayServerOptions['plugins'] = [
    {
      async requestDidStart() {
        return { validationDidStart: async () => validated() as undefined };
      },
    },
  ];

  it('is known to be valid, and not validated again', async () => {
    const knownPlans = await planDocuments(compose(described()), [NGO]);
    validated.mockClear();
    const graph = await start({ knownSchema, knownPlans, plugins });
    expect((await graph.ask(NGO)).data).toEqual(ANSWER);
    expect(validated).not.toHaveBeenCalled();
    expect((await graph.ask(`${NGO} `)).data).toEqual(ANSWER);
    expect(validated).toHaveBeenCalledTimes(1);
  });

  it('is validated where its plan is that of another supergraph', async () => {
    const knownPlans = await planDocuments(compose(described()), [NGO]);
    validated.mockClear();
    const graph = await start({ knownPlans: { ...knownPlans, supergraph: 'sha256:0' }, plugins });
    expect((await graph.ask(NGO)).data).toEqual(ANSWER);
    expect(validated).toHaveBeenCalledTimes(1);
  });
});
