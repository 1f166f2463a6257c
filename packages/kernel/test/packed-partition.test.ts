import { describe, expect, it } from 'vitest';
import { Meter } from '../src/reader/meter.ts';
import { loadRecords } from '../src/record/load.ts';
import { commit, readRecord } from '../src/record/log.ts';
import { PackedPartition } from '../src/record/packed-partition.ts';
import { project } from '../src/record/projector.ts';
import { Table } from '../src/table/table.ts';
import type { Spending } from '../src/reader/meter.ts';
import type { Item } from '../src/table/table.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { createToyTables, memberRecord, PACK, putItem, toyProjection } from './toy-projection.ts';
import type { ToyTables } from './toy-projection.ts';

const running = useEngine();
const author = { by: 'tester', at: '2026-11-21T12:00:00Z' };

async function createLoaded(groups: number): Promise<{ tables: ToyTables; views: string }> {
  const names = tableNames('packed');
  const tables = await createToyTables(running.engine.client, names);
  const value = {
    groups: Array.from({ length: groups }, (_, n) => `g${n}`),
    name: 'x'.repeat(200),
    rows: 0,
    weight: 1,
  };
  await loadRecords(running.engine.client, names, toyProjection, [memberRecord('a', value)], author);
  return { tables, views: names.views };
}

function reader(views: string): {
  readonly read: () => Promise<{ content: string[]; spent: Spending }>;
  readonly decodings: () => number;
} {
  let decodings = 0;
  const packed = new PackedPartition(PACK, (rows: readonly Item[]) => {
    decodings += 1;
    return rows.map(({ sk }) => sk);
  });
  return {
    async read() {
      const meter = new Meter();
      const content = await packed.read(new Table(running.engine.client, views, 'toy', meter));
      return { content, spent: meter.total() };
    },
    decodings: () => decodings,
  };
}

describe('packed partition', () => {
  it('is read whole in one request, then revalidated for half a read unit, and read again when it has changed', async () => {
    const { tables, views } = await createLoaded(100);
    const { read, decodings } = reader(views);
    const cold = await read();
    expect(cold.content).toHaveLength(100);
    expect(cold.spent.requests).toBe(1);
    expect(cold.spent.readUnits).toBeGreaterThan(2);
    for (let again = 0; again < 3; again += 1) {
      const warm = await read();
      expect(warm.content).toBe(cold.content);
      expect(warm.spent).toEqual({ requests: 1, readUnits: 0.5, writeUnits: 0 });
    }
    expect(decodings()).toBe(1);

    const before = await readRecord(tables.truth, { pk: 'MEMBER', sk: 'a' });
    const after = memberRecord('a', { groups: ['g1', 'h'], name: 'y', rows: 0, weight: 1 });
    await commit(tables.truth, [{ before, after }], author);
    await project(toyProjection, tables);
    expect((await read()).content).toEqual(['g1', 'h']);
    expect((await read()).spent).toEqual({ requests: 1, readUnits: 0.5, writeUnits: 0 });
    expect(decodings()).toBe(2);
  });

  it('is not kept where no head tells whether the copy still holds', async () => {
    const names = tableNames('packed');
    await createToyTables(running.engine.client, names);
    const { read } = reader(names.views);
    expect((await read()).content).toEqual([]);
    await putItem(running.engine.client, names.views, { pk: PACK, sk: 'g1' });
    expect((await read()).content).toEqual(['g1']);
    await putItem(running.engine.client, names.views, { pk: PACK, sk: 'g2' });
    expect((await read()).content).toEqual(['g1', 'g2']);
  });
});
