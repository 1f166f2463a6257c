import { describe, expect, it } from 'vitest';
import { readHead, readRecord } from '../src/record/log.ts';
import { project } from '../src/record/projector.ts';
import { itemToRecord } from '../src/record/record.ts';
import { isSound, verify } from '../src/record/verify.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { fault } from '../../../tests/support/engine-faults.ts';
import { cancelled, interceptClient } from '../../../tests/support/intercepted-client.ts';
import type { Interception } from '../../../tests/support/intercepted-client.ts';
import { joining, perform, writing } from './toy-acts.ts';
import { createToyTables, memberRecord, openToyTables, toyProjection } from './toy-projection.ts';
import type { Member, ToyTables } from './toy-projection.ts';

const running = useEngine();
const member = (name = 'M', ...groups: string[]): Member => ({ groups, name, rows: 1, weight: 1 });
const key = (id: string) => memberRecord(id, null).key;

async function createToy(): Promise<{ tables: ToyTables; through: (intercept: Interception) => ToyTables }> {
  const names = tableNames('writer');
  const { client } = running.engine;
  const tables = await createToyTables(client, names);
  return { tables, through: (intercept) => openToyTables(interceptClient(client, intercept), names) };
}

const joined = (answer: { id: string; version: number }): object => ({ answer, userErrors: [], warnings: [] });
const codesOf = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);

/** Sends the n-th transaction (the first is 1) through `at`, all else straight. */
function atTransaction(n: number, at: (proceed: () => Promise<unknown>) => Promise<unknown>): Interception {
  let transactions = 0;
  return async ({ name }, proceed) => {
    if (name !== 'TransactWriteCommand') return proceed();
    transactions += 1;
    return transactions === n ? at(proceed) : proceed();
  };
}

describe('a rule over other records', () => {
  it('holds at the commit, whoever commits in between', async () => {
    const { tables } = await createToy();
    const sent = Array.from({ length: 8 }, (_, n) => perform(tables, joining(`m${n}`, member('M', 'g'), 3)));
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter(({ answer }) => answer !== null)).toHaveLength(3);
    expect(outcomes.flatMap(codesOf)).toEqual(Array.from({ length: 5 }, () => 'FULL'));
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
  });

  it('is not applied to a state that never was, in which a commit is seen in part', async () => {
    for (const unseen of ['record', 'new record', 'head'] as const) {
      const { tables, through } = await createToy();
      await perform(tables, joining('a', member('A', 'g'), 1));
      const [old] = await tables.truth.queryAll({ pk: 'MEMBER', consistent: true });
      if (unseen === 'new record') await perform(tables, joining('b', member('B', 'h'), 1));
      else {
        const before = await readRecord(tables.truth, key('a'));
        await perform(tables, () => writing(before, memberRecord('a', member('A', 'h'))));
      }
      let isInPart = true;
      let decisions = 0;
      const inPart = through(async ({ name }, proceed) => {
        const answer = (await proceed()) as { Items?: object[]; Responses?: Record<string, { sk: string }[]> };
        if (!isInPart) return answer;
        if (unseen === 'head' && name === 'BatchGetCommand') {
          const items = Object.values(answer.Responses ?? {}).flat();
          for (const item of items) if (item.sk === 'HEAD') Object.assign(item, { n: 1, wrote: [] });
        }
        if (unseen !== 'head' && name === 'QueryCommand') return { ...answer, Items: [old] };
        return answer;
      });
      const outcome = await perform(inPart, async (truth) => {
        decisions += 1;
        if (decisions === 3) isInPart = false;
        return joining('c', member('C', 'h'), 1)(truth);
      });
      // The head is read before the decision, so the third decision still follows an old one.
      expect([unseen, decisions, ...codesOf(outcome)]).toEqual([unseen, unseen === 'head' ? 4 : 3, 'FULL']);
    }
  });

  it('is applied to pages of any range, read either way', async () => {
    const { tables } = await createToy();
    for (const id of ['a', 'b', 'c', 'd']) await perform(tables, joining(id, member(id), 1));
    const before = await readRecord(tables.truth, key('b'));
    await perform(tables, () => writing(before, memberRecord('b', null)));
    const ranges = [
      { pk: 'MEMBER', limit: 1 },
      { pk: 'MEMBER', limit: 1, backward: true },
      { pk: 'MEMBER', from: 'c' },
      { pk: 'MEMBER', to: 'a' },
      { pk: 'MEMBER', from: 'b', to: 'b' },
      { pk: 'MEMBER', after: key('b') },
      { pk: 'MEMBER', after: key('b'), backward: true },
      { pk: 'MEMBER', filter: { expression: 'attribute_exists(nothing)', values: {} } },
      { pk: 'NOBODY' },
    ];
    for (const range of ranges) {
      let decisions = 0;
      await perform(tables, async (truth) => {
        decisions += 1;
        const { items } = await truth.query(range);
        return { changes: [], answer: { id: '-', version: items.map(itemToRecord).length } };
      });
      expect([range, decisions]).toEqual([range, 1]);
    }
  });
});

describe('a fault of the engine', () => {
  it('does not do an act twice or not at all, whenever the answer is lost', async () => {
    const lost = [
      async (proceed: () => Promise<unknown>) => {
        await proceed();
        throw fault('TimeoutError');
      },
      async () => Promise.reject(fault('TimeoutError')),
      async (proceed: () => Promise<unknown>) => {
        setTimeout(() => void proceed().catch(() => undefined), 3);
        return Promise.reject(fault('TimeoutError'));
      },
      async () => Promise.reject(cancelled(['TransactionConflict', 'None'])),
      async () => Promise.reject(cancelled(['None', 'None', 'ThrottlingError'])),
      async () => Promise.reject(fault('TransactionInProgressException')),
      async () => Promise.reject(Object.assign(new Error('Bad gateway'), { $metadata: { httpStatusCode: 502 } })),
    ];
    for (const [index, at] of lost.entries()) {
      for (const transaction of [1, 2]) {
        const { tables, through } = await createToy();
        const outcome = await perform(through(atTransaction(transaction, at)), joining('a', member('A', 'g'), 1));
        expect([index, outcome]).toEqual([index, joined({ id: 'a', version: 1 })]);
        // The writer reads what he has written, whichever way he was told that it was done.
        expect(await tables.views.get({ pk: 'PACK', sk: 'g' })).toMatchObject({ names: ['A'] });
        expect(await readHead(tables.truth)).toBe(1);
      }
    }
  });

  it('in what the rules read is got over too', async () => {
    const { through } = await createToy();
    let requests = 0;
    const busy = through(async (_command, proceed) => {
      requests += 1;
      if (requests <= 3) throw fault('ProvisionedThroughputExceededException');
      return proceed();
    });
    expect(await perform(busy, joining('a', member(), 1))).toEqual(joined({ id: 'a', version: 1 }));
  });

  it('is given on after a bounded number of attempts, one that will not pass at once', async () => {
    const { tables, through } = await createToy();
    let transactions = 0;
    const failing = (error: Error): ToyTables =>
      through(async ({ name }, proceed) => {
        if (name !== 'TransactWriteCommand') return proceed();
        transactions += 1;
        throw error;
      });
    const timeout = fault('TimeoutError');
    await expect(perform(failing(timeout), joining('a', member(), 1))).rejects.toMatchObject({ cause: timeout });
    expect(transactions).toBe(6);
    transactions = 0;
    await expect(perform(failing(cancelled(['None', 'ValidationError'])), joining('a', member(), 1))).rejects.toThrow(
      'cancelled',
    );
    await expect(perform(failing(fault('AccessDeniedException')), joining('a', member(), 1))).rejects.toThrow('Access');
    expect(transactions).toBe(2);
    expect(await readHead(tables.truth)).toBe(0);
  });

  it('in the projection leaves the act done; the next writer, or the key again, brings the views on', async () => {
    const { tables, through } = await createToy();
    const heard: unknown[] = [];
    const onError = (error: unknown): void => void heard.push(error);
    const dead = (): ToyTables => {
      let isDead = false;
      return through(async ({ name }, proceed) => {
        if (isDead) throw new Error('Killed.');
        isDead = name === 'TransactWriteCommand';
        return proceed();
      });
    };
    const first = await perform(dead(), joining('a', member('A', 'g'), 2), { key: 'k', onError });
    expect(first).toEqual(joined({ id: 'a', version: 1 }));
    expect(heard).toMatchObject([{ message: 'Killed.' }]);
    expect((await verify(toyProjection, tables)).lag).toBe(1);
    expect(await perform(tables, joining('a', member('A', 'g'), 2), { key: 'k' })).toEqual(first);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
    await perform(dead(), joining('b', member('B', 'g'), 2), { onError });
    await perform(tables, joining('c', member('C', 'h'), 2));
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
    expect(await project(toyProjection, tables)).toBe(3);
  });
});

describe('a caller who goes', () => {
  it('before the commit leaves nothing behind', async () => {
    const { tables } = await createToy();
    const going = new AbortController();
    const decide = () => {
      going.abort();
      return writing(null, memberRecord('a', member()));
    };
    const { signal } = going;
    const open = { truth: tables.truth.with({ signal }), views: tables.views.with({ signal }) };
    await expect(perform(open, decide, { signal })).rejects.toThrow('abort');
    expect(await readHead(tables.truth)).toBe(0);
  });

  it('during the commit does not stop it, nor the projection', async () => {
    const names = tableNames('writer');
    const { client } = running.engine;
    const tables = await createToyTables(client, names);
    const going = new AbortController();
    const leaving = interceptClient(client, async ({ name }, proceed) => {
      if (name === 'TransactWriteCommand') going.abort();
      return proceed();
    });
    const leavingTables = openToyTables(leaving, names);
    const open = (table: ToyTables['truth']): ToyTables['truth'] => table.with({ signal: going.signal });
    const outcome = perform(
      { truth: open(leavingTables.truth), views: open(leavingTables.views) },
      joining('a', member('A', 'g'), 1),
      { signal: going.signal },
    );
    expect(await outcome).toEqual(joined({ id: 'a', version: 1 }));
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
  });
});
