import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTables } from '@liaison/kernel/table';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import type { Mark } from '../src/load-mark.ts';
import { DataUnavailableError, loadMarked, readMark } from '../src/load-mark.ts';

describe('a marked load', () => {
  const context = useEngine();
  let table = '';
  let markTable = '';
  const loading = (fingerprint: string, mayReplace = true) => ({
    fingerprint,
    dataset: 'facts',
    mayReplace,
    markTable,
  });

  beforeEach(() => {
    ({ truth: table, views: markTable } = tableNames('marked'));
  });

  async function fill(id: string): Promise<Mark['heads']> {
    const { client } = context.engine;
    await createTables(client, [table]);
    await client.send(new PutCommand({ TableName: table, Item: { pk: id, sk: 'A' } }));
    return { toy: 1 };
  }

  async function idsInTable(): Promise<unknown[]> {
    const { Items = [] } = await context.engine.client.send(new ScanCommand({ TableName: table }));
    return Items.map(({ pk }): unknown => pk);
  }

  it('is known by its fingerprint when it is whole', async () => {
    const { client } = context.engine;
    expect(await readMark(client, markTable)).toBeNull();
    await loadMarked(client, [table], loading('one'), () => fill('a'));
    expect(await readMark(client, markTable)).toEqual({ fingerprint: 'one', dataset: 'facts', heads: { toy: 1 } });
  });

  it('is none when it was broken off, and the next one starts from empty tables', async () => {
    const { client } = context.engine;
    const broken = loadMarked(client, [table], loading('one'), async () => {
      await fill('half');
      throw new Error('The power went.');
    });
    await expect(broken).rejects.toThrow('The power went.');
    expect(await readMark(client, markTable)).toBeNull();
    await loadMarked(client, [table], loading('one'), () => fill('whole'));
    expect(await idsInTable()).toEqual(['whole']);
  });

  it('replaces what another version had loaded', async () => {
    const { client } = context.engine;
    await loadMarked(client, [table], loading('one'), () => fill('old'));
    await loadMarked(client, [table], loading('two'), () => fill('new'));
    expect(await idsInTable()).toEqual(['new']);
    expect((await readMark(client, markTable))?.fingerprint).toBe('two');
  });

  it('leaves tables alone that it has not made, unless it is told to replace them', async () => {
    const { client } = context.engine;
    await fill('somebody’s');
    const unasked = loadMarked(client, [table], loading('one', false), () => fill('ours'));
    await expect(unasked).rejects.toThrow(DataUnavailableError);
    expect(await idsInTable()).toEqual(['somebody’s']);
    await loadMarked(client, [table], loading('one', true), () => fill('ours'));
    expect(await idsInTable()).toEqual(['ours']);
  });
});
