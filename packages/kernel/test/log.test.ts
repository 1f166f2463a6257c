import { describe, expect, it } from 'vitest';
import { loadRecords } from '../src/record/load.ts';
import { commit, LARGEST_COMMIT, readEntries, readHead, readRecord, StaleRecordError } from '../src/record/log.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { cancelled, interceptClient } from '../../../tests/support/intercepted-client.ts';
import { createToyTables, memberRecord, openToyTables, toyProjection } from './toy-projection.ts';
import type { Member } from './toy-projection.ts';

const running = useEngine();
const author = { by: 'tester', at: '2026-11-21T12:00:00Z' };
const member = (name: string): Member => ({ groups: ['g'], name, rows: 1, weight: 1 });
const named = (id: string, name: string): ReturnType<typeof memberRecord> => memberRecord(id, member(name));

describe('log', () => {
  it('holds a commit: record, version, entry with what was there before', async () => {
    const { truth } = await createToyTables(running.engine.client, tableNames('log'));
    expect(await readHead(truth)).toBe(0);
    const [created] = await commit(truth, [{ before: null, after: named('a', 'first') }], author);
    expect(created).toMatchObject({ version: 1, value: { name: 'first' } });
    const stored = await readRecord(truth, { pk: 'MEMBER', sk: 'a' });
    expect(stored).toEqual(created);
    await commit(truth, [{ before: stored, after: named('a', 'second') }], { by: 'other', at: '2026-11-22T00:00:00Z' });
    await commit(
      truth,
      [{ before: await readRecord(truth, named('a', '').key), after: memberRecord('a', null) }],
      author,
    );
    expect(await readHead(truth)).toBe(3);
    const entries = await readEntries(truth, 0, 3);
    expect(entries).toMatchObject([
      { n: 1, version: 1, deleted: false, before: null, by: 'tester', kind: 'Member', id: 'a' },
      { n: 2, version: 2, deleted: false, before: { name: 'first' }, by: 'other', at: '2026-11-22T00:00:00Z' },
      { n: 3, version: 3, deleted: true, before: { name: 'second' }, key: { pk: 'MEMBER', sk: 'a' } },
    ]);
    expect(await readEntries(truth, 1, 2)).toEqual([entries[1]]);
    expect(await readEntries(truth, 3, 3)).toEqual([]);
    expect(await readRecord(truth, { pk: 'MEMBER', sk: 'a' })).toMatchObject({ version: 3, value: null });
    expect(await readRecord(truth, { pk: 'MEMBER', sk: 'nobody' })).toBeNull();
  });

  it('numbers the commits of many writers without gaps, each change once', async () => {
    const { truth } = await createToyTables(running.engine.client, tableNames('log'));
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let round = 0; round < 3; round += 1) {
        const id = `w${writer}`;
        const own = await readRecord(truth, named(id, '').key);
        const extra = { before: null, after: named(`${id}-${round}`, 'extra') };
        await commit(truth, [{ before: own, after: named(id, String(round)) }, extra], { ...author, by: id });
      }
    });
    await Promise.all(writers);
    const head = await readHead(truth);
    expect(head).toBe(8 * 3 * 2);
    const entries = await readEntries(truth, 0, head);
    expect(entries.map(({ n }) => n)).toEqual(Array.from({ length: head }, (_, index) => index + 1));
    expect(new Set(entries.map(({ id, version }) => `${id} ${version}`)).size).toBe(head);
    for (let writer = 0; writer < 8; writer += 1) {
      const versions = entries.filter(({ id }) => id === `w${writer}`).map(({ version }) => version);
      expect(versions).toEqual([1, 2, 3]);
    }
  });

  it('refuses a change of a record that somebody else has changed, and writes nothing of the commit', async () => {
    const { truth } = await createToyTables(running.engine.client, tableNames('log'));
    const [first] = await commit(truth, [{ before: null, after: named('a', 'one') }], author);
    await commit(truth, [{ before: first ?? null, after: named('a', 'two') }], author);
    const stale = commit(
      truth,
      [
        { before: null, after: named('b', 'new') },
        { before: first ?? null, after: named('a', 'late') },
      ],
      author,
    );
    await expect(stale).rejects.toThrow(StaleRecordError);
    await expect(stale).rejects.toMatchObject({ key: { pk: 'MEMBER', sk: 'a' } });
    await expect(commit(truth, [{ before: null, after: named('a', 'again') }], author)).rejects.toThrow(
      StaleRecordError,
    );
    expect(await readHead(truth)).toBe(2);
    expect(await readRecord(truth, named('b', '').key)).toBeNull();
  });

  it('lets one of two writers of the same record win', async () => {
    const { truth } = await createToyTables(running.engine.client, tableNames('log'));
    const [first = null] = await commit(truth, [{ before: null, after: named('a', 'one') }], author);
    const outcomes = await Promise.allSettled(
      ['x', 'y', 'z'].map(async (name) => commit(truth, [{ before: first, after: named('a', name) }], author)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(StaleRecordError);
    }
    expect(await readHead(truth)).toBe(2);
  });

  it('takes 49 changes at once and no more', async () => {
    const { truth } = await createToyTables(running.engine.client, tableNames('log'));
    const changes = (count: number): Parameters<typeof commit>[1] =>
      Array.from({ length: count }, (_, index) => ({ before: null, after: named(`m${index}`, 'x') }));
    await expect(commit(truth, changes(LARGEST_COMMIT + 1), author)).rejects.toThrow(RangeError);
    expect(await readHead(truth)).toBe(0);
    expect(await commit(truth, changes(LARGEST_COMMIT), author)).toHaveLength(49);
    expect(await readHead(truth)).toBe(49);
    expect(await commit(truth, [], author)).toEqual([]);
    expect(await readHead(truth)).toBe(49);
  });

  it('begins on tables into which nothing was loaded', async () => {
    const names = tableNames('log');
    const { truth } = await createToyTables(running.engine.client, names);
    await loadRecords(running.engine.client, names, toyProjection, [], author);
    await commit(truth, [{ before: null, after: named('a', 'one') }], author);
    expect(await readHead(truth)).toBe(1);
  });

  it('tries again when transactions meet, and gives other userErrors on at once', async () => {
    const names = tableNames('log');
    await createToyTables(running.engine.client, names);
    let transactions = 0;
    const refuseWith = (codes: string[], times: number): ReturnType<typeof openToyTables> =>
      openToyTables(
        interceptClient(running.engine.client, async ({ name }, proceed) => {
          if (name !== 'TransactWriteCommand') return proceed();
          transactions += 1;
          if (transactions <= times) throw cancelled(codes);
          return proceed();
        }),
        names,
      );
    const meeting = refuseWith(['TransactionConflict', 'None', 'None'], 3);
    await commit(meeting.truth, [{ before: null, after: named('a', 'one') }], author);
    expect(transactions).toBe(4);
    transactions = 0;
    const invalid = refuseWith(['None', 'ValidationError', 'None'], 100);
    await expect(commit(invalid.truth, [{ before: null, after: named('b', 'one') }], author)).rejects.toThrow(
      'cancelled',
    );
    expect(transactions).toBe(1);
  });

  it('does not show a log with a hole in it, which a query during a commit may see', async () => {
    const names = tableNames('log');
    const { truth } = await createToyTables(running.engine.client, names);
    for (const id of ['a', 'b', 'c']) await commit(truth, [{ before: null, after: named(id, id) }], author);
    const missing = (times: number): ReturnType<typeof openToyTables> => {
      let queries = 0;
      const client = interceptClient(running.engine.client, async ({ name }, proceed) => {
        const answer = (await proceed()) as { Items?: unknown[] };
        if (name !== 'QueryCommand') return answer;
        queries += 1;
        return queries <= times ? { ...answer, Items: answer.Items?.slice(0, 2) } : answer;
      });
      return openToyTables(client, names);
    };
    expect((await readEntries(missing(2).truth, 0, 3)).map(({ n }) => n)).toEqual([1, 2, 3]);
    await expect(readEntries(missing(1000).truth, 0, 3)).rejects.toThrow('entries 1 to 3');
  });
});
