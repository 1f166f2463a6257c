import { beforeEach, describe, expect, it } from 'vitest';
import { KeyRegister } from '@liaison/server';
import { commit, isSound, loadRecords, project, readCheckpoint, readRecord, verify } from '@liaison/kernel/record';
import { createTables } from '@liaison/kernel/table';
import type { Projection } from '@liaison/kernel/record';
import { createToyTables, memberRecord, toyProjection } from '../../kernel/test/toy-projection.ts';
import type { ToyTables } from '../../kernel/test/toy-projection.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { readHeads, settle } from '../src/carry-over.ts';
import type { Settling } from '../src/carry-over.ts';
import { DataUnavailableError, loadMarked } from '../src/load-mark.ts';
import { localGatewayTable, localTables, tableNamesOf } from '../src/tables.ts';

const TERMS = { by: 'import', at: '2026-11-21T12:00:00Z' };
const member = (name: string): object => ({ groups: ['g1'], name, rows: 2, weight: 1 });

const toy = toyProjection as Projection;
/** Another version, whose rows say more. */
const laterProjection: Projection = {
  ...toy,
  rowsOf: (unit, records, environment) =>
    toy.rowsOf(unit, records, environment).map((row) => ({ ...row, later: true })),
};
/** Another version, which knows no such member. */
const blindProjection: Projection = {
  ...laterProjection,
  rowsOf: () => {
    throw new TypeError('A member must have a colour.');
  },
};

describe('data that another version loaded', () => {
  const context = useEngine();
  let names: { truth: string; views: string };
  let markTable = '';
  let tables: ToyTables;
  let loads = 0;
  const stored = (projection: Projection) => [{ name: 'toy', tables: names, projection }];
  /** A start of the version with this fingerprint and projection. */
  const start = (fingerprint: string, projection: Projection, options: Partial<Settling> = {}) => {
    const { client } = context.engine;
    const settling = {
      client,
      subgraphs: stored(projection),
      isOwner: true,
      dataset: 'facts',
      reset: false,
      markTable,
    };
    return settle({ ...settling, fingerprint, ...options }, async () => {
      loads += 1;
    });
  };

  beforeEach(async () => {
    loads = 0;
    const { client } = context.engine;
    names = tableNames('carried');
    ({ truth: markTable } = tableNames('mark'));
    const loading = { fingerprint: 'one', dataset: 'facts', mayReplace: true, markTable };
    await loadMarked(client, [names.truth, names.views], loading, async () => {
      tables = await createToyTables(client, names);
      const records = ['a', 'b'].map((id) => memberRecord(id, member(id) as never));
      await loadRecords(client, names, toyProjection, records, TERMS);
      return readHeads(client, stored(toyProjection));
    });
  });

  async function write(name: string): Promise<void> {
    const before = await readRecord(tables.truth, { pk: 'MEMBER', sk: 'a' });
    await commit(tables.truth, [{ before, after: memberRecord('a', member(name) as never) }], TERMS);
    await project(toyProjection, tables);
  }

  it('are found as they are by the version that loaded them, written to or not', async () => {
    expect(await start('one', toy)).toBe('FOUND');
    await write('Ada');
    expect([await start('one', toy), loads]).toEqual(['FOUND', 0]);
  });

  it('are loaded anew by another version as long as nothing was written', async () => {
    expect([await start('two', laterProjection), loads]).toEqual(['LOADED', 1]);
  });

  it('keep what was written, with derived rows of this version, and go on being kept', async () => {
    await write('Ada');
    expect(await start('two', laterProjection)).toBe('KEPT');
    expect((await readRecord(tables.truth, { pk: 'MEMBER', sk: 'a' }))?.value).toEqual(member('Ada'));
    expect(isSound(await verify(laterProjection, tables))).toBe(true);
    expect([await start('two', laterProjection), await start('three', toy), loads]).toEqual(['FOUND', 'KEPT', 0]);
    expect(isSound(await verify(toy, tables))).toBe(true);
  });

  it('are replaced by a load that leaves alone what is no part of them, such as the keys of apps', async () => {
    const { client } = context.engine;
    const { truth: gateway } = tableNames('gateway');
    await createTables(client, [gateway]);
    const register = new KeyRegister(client, gateway);
    const { key } = await register.create({ name: 'Map', role: 'analyst' }, TERMS.at);
    const loading = { fingerprint: 'two', dataset: 'facts', mayReplace: true, markTable };
    await loadMarked(client, [names.truth, names.views], loading, async () => ({ toy: 0 }));
    expect(await register.revoke(key.prefix, TERMS.at)).toMatchObject({ name: 'Map', revokedAt: TERMS.at });
    expect(tableNamesOf(localTables())).not.toContain(localGatewayTable());
  });

  it('are thrown away only by whoever says so', async () => {
    await write('Ada');
    expect([await start('two', laterProjection, { reset: true }), loads]).toEqual(['LOADED', 1]);
  });

  it('are left alone while another process uses them, and by another data set', async () => {
    await write('Ada');
    await expect(start('two', laterProjection, { isOwner: false })).rejects.toThrow('in use');
    await expect(start('two', laterProjection, { dataset: 'others' })).rejects.toThrow('"facts"');
    expect([await start('one', toy), loads]).toEqual(['FOUND', 0]);
  });

  it('are left as they are where this version cannot read them, for the version that can', async () => {
    await write('Ada');
    const started = start('two', blindProjection);
    await expect(started).rejects.toThrow(DataUnavailableError);
    await expect(started).rejects.toThrow('--reset');
    expect(await start('one', toy)).toBe('FOUND');
    expect(isSound(await verify(toy, tables))).toBe(true);
    expect((await readCheckpoint(tables.views)).n).toBe(3);
  });

  it('are made whole by the next start when a start was killed on the way, of whichever version', async () => {
    await write('Ada');
    let derivations = 0;
    const killed: Projection = {
      ...laterProjection,
      rowsOf: (...about) => {
        derivations += 1;
        // The first is the look at what can be read.
        if (derivations > 1) throw new Error('The power went.');
        return laterProjection.rowsOf(...about);
      },
    };
    await expect(start('two', killed)).rejects.toThrow('The power went.');
    expect([await start('one', toy), loads]).toEqual(['KEPT', 0]);
    expect(isSound(await verify(toy, tables))).toBe(true);
  });
});
