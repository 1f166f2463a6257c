import { describe, expect, it } from 'vitest';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { PARKED } from '../src/record/derive-rows.ts';
import { loadRecords } from '../src/record/load.ts';
import { commit, readHead, readRecord } from '../src/record/log.ts';
import type { Projection } from '../src/record/projection.ts';
import { project } from '../src/record/projector.ts';
import { isSound, repair, verify } from '../src/record/verify.ts';
import { findItemFault, LARGEST_ITEM, measureItem } from '../src/table/item-limits.ts';
import type { Item } from '../src/table/table.ts';
import { createToyTables, memberRecord, PACK, putItem, toyProjection } from './toy-projection.ts';
import type { Environment, Member, ToyTables } from './toy-projection.ts';

const running = useEngine();
const author = { by: 'tester', at: '2026-11-21T12:00:00Z' };
const LONG = 'x'.repeat(20_000);
/** So many long names are more than one row holds. */
const TOO_MANY = 21;

async function write(tables: ToyTables, id: string, value: Member | null): Promise<void> {
  const after = memberRecord(id, value);
  await commit(tables.truth, [{ before: await readRecord(tables.truth, after.key), after }], author);
}

const member = (group: string, name: string): Member => ({ groups: [group], name, rows: 1, weight: 1 });

async function writeTooMany(tables: ToyTables): Promise<void> {
  for (let index = 0; index < TOO_MANY; index += 1) await write(tables, `m${index}`, member('g1', LONG));
}

async function expectApplied(tables: ToyTables, projection: Projection<Environment> = toyProjection): Promise<void> {
  expect(await project(projection, tables)).toBe(await readHead(tables.truth));
}

describe('a row that the engine would refuse', () => {
  it('is parked; all other rows are written, and it comes back when it fits', async () => {
    const names = tableNames('parked');
    const tables = await createToyTables(running.engine.client, names);
    await writeTooMany(tables);
    await write(tables, 'other', member('g2', 'Other'));
    await expectApplied(tables);
    expect(await tables.views.get({ pk: PACK, sk: 'g2' })).toMatchObject({ names: ['Other'] });
    const [parked, ...more] = await tables.views.queryAll({ pk: PARKED });
    expect(parked).toMatchObject({ unit: 'g1', row: { pk: PACK, sk: 'g1' } });
    expect(parked?.['reason']).toMatch(/^It has 4\d{5} bytes; DynamoDB takes 409600\.$/);
    expect(more).toEqual([]);

    const verdict = await verify(toyProjection, tables);
    expect(verdict).toMatchObject({ missing: [], different: [], parked: [{ unit: 'g1' }] });
    expect(isSound(verdict)).toBe(false);

    await write(tables, 'm0', null);
    await expectApplied(tables);
    expect((await tables.views.get({ pk: PACK, sk: 'g1' }))?.['names']).toHaveLength(TOO_MANY - 1);
    expect(await tables.views.queryAll({ pk: PARKED })).toEqual([]);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
  });

  it('stops neither a repair nor a load', async () => {
    const names = tableNames('parked');
    const { client } = running.engine;
    const tables = await createToyTables(client, names);
    const members = Array.from({ length: TOO_MANY }, (_, index) => memberRecord(`m${index}`, member('g1', LONG)));
    await loadRecords(client, names, toyProjection, [...members, memberRecord('other', member('g2', 'Other'))], author);
    expect((await verify(toyProjection, tables)).parked).toHaveLength(1);
    await putItem(client, names.views, { pk: PACK, sk: 'g2', names: ['Wrong'] });
    await repair(client, toyProjection, tables);
    expect(await verify(toyProjection, tables)).toMatchObject({
      missing: [],
      unexpected: [],
      different: [],
      lag: 0,
      parked: [{ unit: 'g1' }],
    });
    await write(tables, 'm0', null);
    await expectApplied(tables);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
  });
});

describe('a unit whose rows cannot be computed', () => {
  const failing: Projection<Environment> = {
    ...toyProjection,
    rowsOf(unit, records, environment) {
      if (unit === 'g1') throw new TypeError('No rows can be computed.');
      return toyProjection.rowsOf(unit, records, environment);
    },
  };

  it('is parked as a whole, and the other units go on; a repair with the fault mended brings it back', async () => {
    const names = tableNames('parked');
    const { client } = running.engine;
    const tables = await createToyTables(client, names);
    await write(tables, 'one', member('g1', 'One'));
    await write(tables, 'other', member('g2', 'Other'));
    await expectApplied(tables, failing);
    expect(await tables.views.get({ pk: PACK, sk: 'g2' })).toMatchObject({ names: ['Other'] });
    expect(await tables.views.queryAll({ pk: PARKED })).toMatchObject([
      { unit: 'g1', row: null, reason: 'TypeError: No rows can be computed.' },
    ]);
    await expect(verify(failing, tables)).rejects.toThrow('No rows can be computed.');
    await repair(client, toyProjection, tables);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
  });
});

describe('what is known of the engine’s limits', () => {
  const filled = (bytes: number): Item => {
    const item = { pk: 'p', sk: 's', list: ['é', 1, { deep: [true, null, 'x'] }], filling: '' };
    return { ...item, filling: 'x'.repeat(bytes - measureItem(item)) };
  };

  it('is what the engine says', async () => {
    const names = tableNames('limits');
    const { client } = running.engine;
    await createToyTables(client, names);
    const put = (item: Item): Promise<void> => putItem(client, names.views, item);
    // A text alone is counted to the byte.
    const text = { pk: 'p', sk: 's', text: 'x'.repeat(LARGEST_ITEM - 10) };
    for (const item of [text, filled(LARGEST_ITEM), { pk: 'p'.repeat(2048), sk: 's'.repeat(1024), least: 1e-130 }]) {
      expect(findItemFault(item)).toBeNull();
      await put(item);
    }
    for (const item of [
      { ...text, text: `${text.text}x` },
      { pk: 'p', sk: 's', n: 1e-131 },
      { pk: '', sk: 's' },
    ]) {
      expect(findItemFault(item)).not.toBeNull();
      await expect(put(item)).rejects.toThrow();
    }
  });
});
