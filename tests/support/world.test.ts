import { describe, expect, it } from 'vitest';
import { NOW, useWorld } from './world.ts';

const DEADLINE_MS = 2000;

describe('a world', () => {
  const world = useWorld({ examples: false });

  it('asks the operations by name', async () => {
    const { status, data, errors } = await world.ask('NgoProfile', { id: 'ngo-atd' });
    expect([status, errors]).toEqual([200, []]);
    expect(data?.ngo?.name).toBe(world.dataset.ngos.find(({ id }) => id === 'ngo-atd')?.name);
  });

  it('asks documents of one’s own and tells what they cost', async () => {
    const { data, cost } = await world.ask(
      '{ fieldOffice(id: "unesco-dakar") { city } }',
      {},
      { 'x-liaison-cost': '1' },
    );
    expect(data).toEqual({ fieldOffice: { city: 'Dakar' } });
    expect(cost).toMatchObject({ requests: 1, bySubgraph: { partnerships: { requests: 1 } } });
  });

  it('lives on a day of its own, unless a test says otherwise', async () => {
    const query = '{ partnershipStats(by: [STATUS]) { asOf } }';
    expect((await world.ask(query)).data).toEqual({ partnershipStats: { asOf: NOW.slice(0, 10) } });
    world.now = '2024-02-29T23:59:59Z';
    expect((await world.ask(query)).data).toEqual({ partnershipStats: { asOf: '2024-02-29' } });
  });

  it('is back on its day in the next test', () => {
    expect(world.now).toBe(NOW);
  });

  const QUESTION = '{ ngo(id: "ngo-atd") { id forums { nodes { id } } dialogueSessions { nodes { id } } } }';

  it('has subgraphs that fail', async () => {
    world.faults.fail('forums');
    const { status, data, errors } = await world.ask(QUESTION);
    expect(status).toBe(200);
    expect(data).toEqual({ ngo: { id: 'ngo-atd', forums: null, dialogueSessions: { nodes: [] } } });
    expect(errors).toMatchObject([{ path: ['ngo', 'forums'], extensions: { code: 'SUBGRAPH_FAILED' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|table|at file:/);
  });

  it('has subgraphs that hang, and does not wait for them', async () => {
    world.faults.hang('dialogue');
    const began = performance.now();
    const { data, errors } = await world.ask(QUESTION);
    expect(performance.now() - began).toBeGreaterThan(DEADLINE_MS - 50);
    expect(data).toMatchObject({ ngo: { id: 'ngo-atd', dialogueSessions: null } });
    expect(errors).toMatchObject([
      { path: ['ngo', 'dialogueSessions'], extensions: { code: 'SUBGRAPH_DEADLINE_EXCEEDED' } },
    ]);
  });

  it('has subgraphs that are whole again in the next test', async () => {
    expect((await world.ask(QUESTION)).errors).toEqual([]);
  });

  it('lets a test answer for a subgraph', async () => {
    const asked: string[] = [];
    world.faults.intercept('partnerships', (request, subgraph) => {
      asked.push(request.query);
      return subgraph.execute(request);
    });
    await world.ask('{ ngo(id: "ngo-atd") { name } }');
    expect(asked).toHaveLength(1);
  });
});
