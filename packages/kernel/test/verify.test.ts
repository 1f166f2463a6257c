import { describe, expect, it } from 'vitest';
import { loadRecords } from '../src/record/load.ts';
import { commit, readEntries, readHead, readRecord } from '../src/record/log.ts';
import { PackedPartition } from '../src/record/packed-partition.ts';
import { project, readCheckpoint } from '../src/record/projector.ts';
import { isSound, repair, verify } from '../src/record/verify.ts';
import type { Item } from '../src/table/table.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { deleteAll } from '../src/table/bulk.ts';
import { interceptClient } from '../../../tests/support/intercepted-client.ts';
import { createToyTables, memberRecord, openToyTables, PACK, putItem, toyProjection } from './toy-projection.ts';
import type { Member, ToyTables } from './toy-projection.ts';

const running = useEngine();
const author = { by: 'loader', at: '2026-11-21T12:00:00Z' };
const member = (name: string, groups: string[], rows = 2): Member => ({ groups, name, rows, weight: 3 });

async function createLoaded(): Promise<{ tables: ToyTables; names: { truth: string; views: string }; rows: number }> {
  const names = tableNames('verify');
  const { client } = running.engine;
  const tables = await createToyTables(client, names);
  // Not in the order of their keys: rows must not depend on it.
  const records = ['c', 'a', 'd', 'b'].map((id) => memberRecord(id, member(id.toUpperCase(), ['g1', 'g2'], 40)));
  const { rows, records: count } = await loadRecords(client, names, toyProjection, records, author);
  expect(count).toBe(4);
  return { tables, names, rows };
}

async function rowsOf(tables: ToyTables): Promise<Item[]> {
  const rows: Item[] = [];
  for await (const row of tables.views.scan()) rows.push(row);
  return rows;
}

describe('first load', () => {
  it('leaves what commits would have left, and verify finds it sound', async () => {
    const { tables, rows } = await createLoaded();
    const verdict = await verify(toyProjection, tables);
    expect(isSound(verdict)).toBe(true);
    expect(verdict.rows).toBe(rows);
    expect(rows).toBe(2 + 2 * 4 * 40);
    expect(await readHead(tables.truth)).toBe(4);
    const entries = await readEntries(tables.truth, 0, 4);
    expect(entries.map(({ n, id, version, by, before }) => [n, id, version, by, before])).toEqual(
      ['c', 'a', 'd', 'b'].map((id, index) => [index + 1, id, 1, 'loader', null]),
    );
    expect(await readCheckpoint(tables.views)).toEqual({ n: 4, target: 4, part: 0 });
    expect(await project(toyProjection, tables)).toBe(4);
  });

  it('derives the same rows as commits one by one', async () => {
    const { tables } = await createLoaded();
    const other = await createToyTables(running.engine.client, tableNames('verify'));
    for (const id of ['c', 'a', 'd', 'b']) {
      const after = memberRecord(id, member(id.toUpperCase(), ['g1', 'g2'], 40));
      await commit(other.truth, [{ before: null, after }], author);
    }
    await project(toyProjection, other);
    const sorted = (rows: Item[]): string[] =>
      rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();
    expect(sorted(await rowsOf(other))).toEqual(sorted(await rowsOf(tables)));
  });

  it('refuses two records with one key', async () => {
    const names = tableNames('verify');
    const tables = await createToyTables(running.engine.client, names);
    const twice = [
      memberRecord('a', member('A', ['g1'])),
      memberRecord('b', member('B', [])),
      memberRecord('a', member('C', [])),
    ];
    await expect(loadRecords(running.engine.client, names, toyProjection, twice, author)).rejects.toThrow('MEMBER a');
    expect(await rowsOf(tables)).toEqual([]);
    expect(await readHead(tables.truth)).toBe(0);
  });
});

describe('verify and repair', () => {
  it('find and mend a row that was changed, one that is missing and one too many', async () => {
    const { tables, names, rows } = await createLoaded();
    const { client } = running.engine;
    const [first, second] = (await tables.views.queryAll({ pk: 'ROW#1' })).toSorted();
    if (!first || !second) throw new Error('The toy has no such rows.');
    await putItem(client, names.views, { ...first, name: 'tampered' });
    await deleteAll(client, names.views, [second]);
    const extra = { pk: 'ROW#1', sk: 'g1#nobody#0000', name: 'ghost' };
    await putItem(client, names.views, extra);
    const verdict = await verify(toyProjection, tables);
    expect(verdict).toMatchObject({ rows, missing: [second], unexpected: [extra], different: [first], lag: 0 });
    expect(isSound(verdict)).toBe(false);
    expect(await repair(client, toyProjection, tables)).toEqual(verdict);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
  });

  it('derive all views anew where there are none, and take the projector along', async () => {
    const { tables, names } = await createLoaded();
    const { client } = running.engine;
    const before = await rowsOf(tables);
    await deleteAll(client, names.views, before);
    await commit(tables.truth, [{ before: null, after: memberRecord('e', member('E', ['g3'])) }], author);
    expect((await verify(toyProjection, tables)).lag).toBe(5);
    await repair(client, toyProjection, tables);
    const verdict = await verify(toyProjection, tables);
    expect(isSound(verdict)).toBe(true);
    expect(verdict.rows).toBe(before.length - 2 + 3);
    expect(await project(toyProjection, tables)).toBe(5);
  });

  it('leave tombstones out', async () => {
    const { tables } = await createLoaded();
    const key = memberRecord('a', null).key;
    await commit(
      tables.truth,
      [{ before: await readRecord(tables.truth, key), after: memberRecord('a', null) }],
      author,
    );
    await project(toyProjection, tables);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
  });

  it('tell readers that keep a packed partition that it was mended', async () => {
    const { tables, names } = await createLoaded();
    const { client } = running.engine;
    const packed = new PackedPartition(PACK, (rows) => rows.map(({ sk }) => sk));
    await deleteAll(client, names.views, [{ pk: PACK, sk: 'g1' }]);
    expect(await packed.read(tables.views)).toEqual(['g2']);
    await repair(client, toyProjection, tables);
    expect(await packed.read(tables.views)).toEqual(['g1', 'g2']);
  });

  it('are not misled by writers and projectors that go on meanwhile', async () => {
    const { tables, names } = await createLoaded();
    const { client } = running.engine;
    const change = async (value: Member | null): Promise<void> => {
      const after = memberRecord('a', value);
      await commit(tables.truth, [{ before: await readRecord(tables.truth, after.key), after }], author);
      await project(toyProjection, tables);
    };
    const original = member('A', ['g1', 'g2'], 40);
    // The record changes while the tables are read, and changes back while the difference is written.
    let scans = 0;
    let isChanged = false;
    const meddled = interceptClient(client, async ({ name }, proceed) => {
      if (name === 'ScanCommand') {
        scans += 1;
        if (scans === 1) await change(member('changed', ['g2', 'g3'], 41));
      }
      if (name === 'BatchWriteCommand' && scans > 0 && !isChanged) {
        isChanged = true;
        const answer = await proceed();
        await change(original);
        return answer;
      }
      return proceed();
    });
    await repair(meddled, toyProjection, openToyTables(meddled, names));
    await project(toyProjection, tables);
    expect(await verify(toyProjection, tables)).toMatchObject({ missing: [], unexpected: [], different: [], lag: 0 });
  });

  it('stop projectors until the repair is done, so that one broken off is seen', async () => {
    const { tables, names } = await createLoaded();
    const { client } = running.engine;
    await deleteAll(client, names.views, [{ pk: PACK, sk: 'g1' }]);
    let writes = 0;
    const broken = interceptClient(client, async ({ name }, proceed) => {
      if (name === 'BatchWriteCommand' && (writes += 1) > 1) throw new Error('Killed.');
      return proceed();
    });
    await expect(repair(broken, toyProjection, openToyTables(broken, names))).rejects.toThrow('Killed.');
    await commit(tables.truth, [{ before: null, after: memberRecord('e', member('E', ['g1'])) }], author);
    expect(await project(toyProjection, tables)).toBe(0);
    expect((await verify(toyProjection, tables)).lag).toBe(5);
    await repair(client, toyProjection, tables);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
    expect(await project(toyProjection, tables)).toBe(5);
  });
});
