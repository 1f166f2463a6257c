import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { ObjectValue } from '../src/transports/transport.ts';
import { startGraph } from '../../../tests/support/graph/graph.ts';
import { liaison } from '../../../tests/support/graph/liaison-graph.ts';

const graph = await startGraph(liaison());
afterAll(() => graph.server.stop());

/** The fetches of one operation: subgraph and how many representations each was sent. */
async function fetchesOf(query: string): Promise<string[]> {
  graph.fetches.length = 0;
  const { errors } = await graph.ask(query);
  expect(errors).toBeUndefined();
  return graph.fetches.map(({ subgraph, variables }) => {
    const lists = Object.values(variables).filter((value) => Array.isArray(value));
    return [subgraph, ...lists.map(({ length }) => length)].join(' ');
  });
}

describe('entity fetches', () => {
  it('ask for all entities of a hop at once', async () => {
    expect(await fetchesOf('{ ngos { forums { title } } }')).toEqual(['partnerships', 'forums 3']);
  });

  it('ask for an entity once, however often it stands in the data', async () => {
    // Three NGOs have the same two forums.
    const hops = await fetchesOf('{ ngos { forums { session { id } } } }');
    expect(hops).toEqual(['partnerships', 'forums 3', 'dialogue 2']);
  });

  it('send one fetch for several paths to one subgraph', async () => {
    const hops = await fetchesOf('{ ngos { forums { title } partner { leads { title } } } }');
    expect(hops).toHaveLength(2);
    expect(hops[1]).toMatch(/^forums (3 1|1 3)$/);
  });

  it('are left out where there is nothing to ask for', async () => {
    expect(await fetchesOf('{ ngo(id: "nobody") { forums { title } } }')).toEqual(['partnerships']);
  });

  it('send parsed documents, the same object every time', async () => {
    await fetchesOf('{ ngos { leads { id } } }');
    const before = graph.fetches.map(({ document }) => document);
    await fetchesOf('{ ngos { leads { id } } }');
    expect(graph.fetches.map(({ document }) => document)).toEqual(before);
    expect(graph.fetches[1]?.document).toBe(before[1]);
  });

  it('leave an entity that is not found null, without an error', async () => {
    const { data, errors } = await startAndAsk({ forumOfNgo: ({ id }) => (id === 'b' ? null : { id }) });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ ngos: [{ leads: { id: 'f' } }, { leads: null }, { leads: { id: 'f' } }] });
  });
});

async function startAndAsk(replacements: Parameters<typeof liaison>[0]) {
  const other = await startGraph(liaison(replacements));
  const answer = await other.ask('{ ngos { leads { id } } }');
  await other.server.stop();
  return answer;
}

describe('independent fetches', () => {
  it('run at the same time', async () => {
    let running = 0;
    let most = 0;
    const slow = (value: unknown) => async () => {
      running += 1;
      most = Math.max(most, running);
      await setTimeout(20);
      running -= 1;
      return value;
    };
    const other = await startGraph(
      liaison({ forums: { Ngo: { leads: slow(null) } }, dialogue: { Ngo: { sessions: slow([]) } } }),
    );
    const { data } = await other.ask('{ ngo(id: "a") { leads { id } sessions { id } } }');
    await other.server.stop();
    expect(data).toEqual({ ngo: { leads: null, sessions: [] } });
    expect(most).toBe(2);
  });
});

describe('copies of an entity', () => {
  it('share no state, so that a later hop cannot write into the wrong place', async () => {
    const { data } = await graph.ask(
      '{ ngos { partner { id } leads { title session { about { ... on Ngo { name } } } } } }',
    );
    const ngos = data?.['ngos'] as { leads: ObjectValue; partner: ObjectValue }[];
    expect(new Set(ngos.map(({ leads }) => leads)).size).toBe(3);
    expect(new Set(ngos.map(({ leads }) => leads['session'])).size).toBe(3);
    expect(ngos.map(({ leads }) => leads)).toEqual(
      Array.from({ length: 3 }, () => ({ title: 'Forum f', session: { about: { name: 'Ngo b' } } })),
    );
  });

  it('are different where the arguments differ', async () => {
    const { data } = await graph.ask('{ ngo(id: "a") { one: forums(first: 1) { id } two: forums(first: 2) { id } } }');
    expect(data).toEqual({ ngo: { one: [{ id: 'f' }], two: [{ id: 'f' }, { id: 'g' }] } });
  });
});
