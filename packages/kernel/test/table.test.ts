import { describe, expect, it } from 'vitest';
import { computeCostUnits, Meter } from '../src/reader/meter.ts';
import { createTables } from '../src/table/create-tables.ts';
import { LAST, Table } from '../src/table/table.ts';
import { compareCodePoints } from '../src/values/text.ts';
import type { Item } from '../src/table/table.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { writeAll } from '../src/table/bulk.ts';
import { interceptClient } from '../../../tests/support/intercepted-client.ts';
import type { Interception } from '../../../tests/support/intercepted-client.ts';

const running = useEngine();

async function createTable(items: readonly Item[] = []): Promise<{ table: Table; meter: Meter; name: string }> {
  const { client } = running.engine;
  const { truth: name } = tableNames('table');
  await createTables(client, [name]);
  await writeAll(client, name, items);
  const meter = new Meter();
  return { table: new Table(client, name, 'toy', meter), meter, name };
}

function opened(name: string, intercept: Interception, signal?: AbortSignal): { table: Table; meter: Meter } {
  const meter = new Meter();
  return {
    table: new Table(interceptClient(running.engine.client, intercept), name, 'toy', meter, signal ? { signal } : {}),
    meter,
  };
}

const numbered = (count: number): Item[] =>
  Array.from({ length: count }, (_, n) => ({ pk: 'P', sk: String(n).padStart(4, '0'), n }));

describe('reading by key', () => {
  it('gives the item or null, and meters what the engine charges', async () => {
    const { table, meter } = await createTable(numbered(1));
    expect(await table.get({ pk: 'P', sk: '0000' })).toEqual({ pk: 'P', sk: '0000', n: 0 });
    expect(await table.get({ pk: 'P', sk: 'none' })).toBeNull();
    await table.get({ pk: 'P', sk: '0000' }, { consistent: true });
    expect(meter.total()).toEqual({ requests: 3, readUnits: 2, writeUnits: 0 });
    expect([...meter.bySubgraph().keys()]).toEqual(['toy']);
  });

  it('gives many in the order asked, equal keys too, null where there is none, 100 a request', async () => {
    const { table, meter } = await createTable(numbered(250));
    const order = Array.from({ length: 260 }, (_, n) => (n * 137) % 260);
    const keys = [...order, ...order.slice(0, 30)].map((n) => ({
      pk: 'P',
      sk: String(n).padStart(4, '0'),
      extra: 'x',
    }));
    const items = await table.getMany(keys);
    expect(items.map((item) => item?.['n'] ?? null)).toEqual(
      [...order, ...order.slice(0, 30)].map((n) => (n < 250 ? n : null)),
    );
    // Half a unit an item; engines differ on whether an absent one costs as much.
    expect(meter.total().requests).toBe(3);
    expect(meter.total().readUnits).toBeGreaterThanOrEqual(125);
    expect(meter.total().readUnits).toBeLessThanOrEqual(130);
    expect(await table.getMany([])).toEqual([]);
    expect(meter.total().requests).toBe(3);
  });

  it('finds nothing at a key that the engine would refuse, without asking', async () => {
    const { table, meter } = await createTable(numbered(1));
    const impossible = [
      { pk: '', sk: 'A' },
      { pk: 'P', sk: '' },
      { pk: 'é'.repeat(1025), sk: 'A' },
      { pk: 'P', sk: 'n'.repeat(1025) },
    ];
    for (const key of impossible) expect(await table.get(key)).toBeNull();
    expect(await table.getMany([...impossible, { pk: 'P', sk: '0000' }])).toEqual([
      ...impossible.map(() => null),
      expect.objectContaining({ sk: '0000' }),
    ]);
    expect(await table.query({ pk: '' })).toEqual({ items: [] });
    expect(meter.total().requests).toBe(1);
  });

  it('asks again for keys that the engine did not come to', async () => {
    const { name } = await createTable(numbered(120));
    let requests = 0;
    const { table, meter } = opened(name, async (command, proceed) => {
      requests += 1;
      const answer = (await proceed()) as { Responses: Record<string, Item[]>; UnprocessedKeys?: unknown };
      if (requests > 5) return answer;
      const all = answer.Responses[name] ?? [];
      const left = all.slice(Math.ceil(all.length / 2)).map(({ pk, sk }) => ({ pk, sk }));
      expect(command.name).toBe('BatchGetCommand');
      return {
        ...answer,
        Responses: { [name]: all.slice(0, Math.ceil(all.length / 2)) },
        UnprocessedKeys: left.length > 0 ? { [name]: { Keys: left } } : {},
      };
    });
    const keys = numbered(120).map(({ pk, sk }) => ({ pk, sk }));
    expect((await table.getMany(keys)).map((item) => item?.['n'])).toEqual(keys.map((_, n) => n));
    expect(meter.total().requests).toBe(requests);
    expect(requests).toBeGreaterThan(5);
  });

  it('stops asking when nobody waits any more', async () => {
    const { name } = await createTable(numbered(1));
    const caller = new AbortController();
    let requests = 0;
    const { table } = opened(
      name,
      async () => {
        requests += 1;
        if (requests === 3) caller.abort(new Error('The caller has gone.'));
        if (requests > 50) throw new Error('It goes on for ever.');
        return { Responses: {}, UnprocessedKeys: { [name]: { Keys: [{ pk: 'P', sk: '0000' }] } } };
      },
      caller.signal,
    );
    await expect(table.getMany([{ pk: 'P', sk: '0000' }])).rejects.toThrow();
    expect(requests).toBe(3);
  });
});

describe('reading a range', () => {
  it('keeps bounds, limit, direction and the place to read on', async () => {
    const { table } = await createTable(numbered(30));
    const sks = (items: readonly Item[]): number[] => items.map(({ sk }) => Number(sk));
    const first = await table.query({ pk: 'P', from: '0005', to: '0012', limit: 3 });
    expect(sks(first.items)).toEqual([5, 6, 7]);
    const second = await table.query({
      pk: 'P',
      from: '0005',
      to: '0012',
      ...(first.lastKey && { after: first.lastKey }),
    });
    expect(sks(second.items)).toEqual([8, 9, 10, 11, 12]);
    expect(second.lastKey).toBeUndefined();
    expect(sks((await table.query({ pk: 'P', to: '0003', backward: true })).items)).toEqual([3, 2, 1, 0]);
    expect(sks((await table.query({ pk: 'P', from: '0028' })).items)).toEqual([28, 29]);
    const odd = { expression: 'n = :n', values: { ':n': 7 } };
    expect(sks((await table.query({ pk: 'P', filter: odd })).items)).toEqual([7]);
    expect((await table.query({ pk: 'none' })).items).toEqual([]);
  });

  it('reads every page of a range that does not fit into one', async () => {
    const filling = 'x'.repeat(100_000);
    const { table, meter } = await createTable(numbered(25).map((item) => ({ ...item, filling })));
    expect((await table.queryAll({ pk: 'P' })).map(({ sk }) => Number(sk))).toEqual(numbered(25).map(({ n }) => n));
    expect(meter.total().requests).toBeGreaterThanOrEqual(3);
    const scanned: Item[] = [];
    for await (const item of table.scan()) scanned.push(item);
    expect(scanned).toHaveLength(25);
  });

  it('gives the first items of a range, and ends a page early that the engine ended', async () => {
    const filling = 'x'.repeat(100_000);
    const { table } = await createTable(numbered(25).map((item) => ({ ...item, filling })));
    const early = await table.queryFirst({ pk: 'P' }, 20);
    expect(early.hasNextPage).toBe(true);
    expect(early.items.length).toBeLessThan(20);
    const rest = await table.queryFirst({ pk: 'P', from: '0020' }, 5);
    expect([rest.items.map(({ n }) => n), rest.hasNextPage]).toEqual([[20, 21, 22, 23, 24], false]);
    expect((await table.queryFirst({ pk: 'P', from: '0020' }, 4)).hasNextPage).toBe(true);
  });

  it('orders sort keys by code point, and LAST comes after every other', async () => {
    const sks = ['a', 'a\u{10ffff}b', 'a\uffff', 'aa', 'a\u{1f600}', 'a\u{20000}', 'b', 'a\ue000'];
    const { table } = await createTable(sks.map((sk) => ({ pk: 'P', sk })));
    expect((await table.queryAll({ pk: 'P' })).map(({ sk }) => sk)).toEqual(sks.toSorted(compareCodePoints));
    const within = await table.queryAll({ pk: 'P', from: 'a', to: `a${LAST}` });
    expect(within.map(({ sk }) => sk)).toEqual(['a', 'aa', 'a\ue000', 'a\uffff', 'a\u{1f600}', 'a\u{20000}']);
  });
});

describe('writing in bulk', () => {
  it('writes again what the engine did not come to', async () => {
    const { name, table } = await createTable();
    let requests = 0;
    const client = interceptClient(running.engine.client, async (command, proceed) => {
      requests += 1;
      if (requests % 3 !== 0) return proceed();
      return { UnprocessedItems: command.input['RequestItems'] };
    });
    expect(await writeAll(client, name, numbered(333))).toBe(333);
    expect(await table.queryAll({ pk: 'P' })).toEqual(numbered(333));
  });

  it('fails when any batch fails, however the batches end', async () => {
    const { name } = await createTable();
    for (const failing of [1, 7, 8, 9, 12, 13]) {
      let requests = 0;
      const client = interceptClient(running.engine.client, async () => {
        requests += 1;
        const isBad = requests === failing;
        // All batches in flight end in one turn.
        await new Promise((resolve) => setImmediate(resolve));
        if (isBad) throw new Error(`Batch ${failing} failed.`);
        return {};
      });
      await expect(writeAll(client, name, numbered(13 * 25))).rejects.toThrow(`Batch ${failing} failed.`);
    }
  });
});

describe('a meter with a ceiling', () => {
  it('lets no read begin once more has been spent, and lets writes pass', async () => {
    const { table, meter } = await createTable(numbered(40));
    meter.stopAbove(1);
    await table.get({ pk: 'P', sk: '0000' });
    await table.get({ pk: 'P', sk: '0001' });
    expect(await table.query({ pk: 'P', limit: 5 })).toMatchObject({ items: { length: 5 } });
    const { requests } = meter.total();
    const stopped = { extensions: { code: 'COST_ESTIMATE_EXCEEDED', spent: 1.5, ceiling: 1 } };
    await expect(table.get({ pk: 'P', sk: '0002' })).rejects.toMatchObject(stopped);
    await expect(table.getMany([{ pk: 'P', sk: '0003' }])).rejects.toMatchObject(stopped);
    await expect(table.queryAll({ pk: 'P' })).rejects.toMatchObject(stopped);
    expect(meter.total().requests).toBe(requests);
    await table.transact([{ Put: { TableName: table.name, Item: { pk: 'P', sk: 'new' } } }]);
    // How many units a transaction takes is not the same on all engines.
    expect(meter.total().requests).toBe(requests + 1);
    expect(computeCostUnits(meter.total())).toBeGreaterThan(1.5);
  });
});
