import { describe, expect, it } from 'vitest';
import { LARGEST_COMMIT, readEntries, readHead, readRecord } from '../src/record/log.ts';
import { readCheckpoint } from '../src/record/projector.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { interceptClient } from '../../../tests/support/intercepted-client.ts';
import type { Interception } from '../../../tests/support/intercepted-client.ts';
import { joining, NOW, officer, perform, refusing, speakerOf, writing } from './toy-acts.ts';
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

describe('an act', () => {
  it('is committed, logged, projected and answered', async () => {
    const { tables } = await createToy();
    expect(await perform(tables, joining('a', member('A', 'g'), 3))).toEqual(joined({ id: 'a', version: 1 }));
    expect(await readEntries(tables.truth, 0, 1)).toMatchObject([
      { by: 'officer', at: NOW, id: 'a', shown: [{ kind: 'MEMBER', id: 'a', before: null, after: 'PUBLIC' }] },
    ]);
    expect(await tables.views.get({ pk: 'PACK', sk: 'g' })).toMatchObject({ names: ['A'] });
    expect(await readCheckpoint(tables.views)).toMatchObject({ n: 1 });
  });

  it('reads strongly, though its tables would not', async () => {
    const { through } = await createToy();
    const weak: string[] = [];
    const watched = through(async ({ name, input }, proceed) => {
      const requests = Object.values((input['RequestItems'] ?? {}) as Record<string, { ConsistentRead?: boolean }>);
      const isStrong =
        input['ConsistentRead'] === true || requests.some(({ ConsistentRead }) => ConsistentRead === true);
      if (!isStrong && name !== 'TransactWriteCommand') weak.push(name);
      return proceed();
    });
    await perform(watched, joining('a', member(), 3), { actor: speakerOf('M'), owners: () => null });
    expect(weak).toEqual([]);
  });

  it('without changes keeps its answer and leaves the log alone; with 49 it fills a transaction', async () => {
    const { tables } = await createToy();
    const nothing = { changes: [], answer: { id: '-', version: 0 } };
    expect(await perform(tables, () => nothing, { key: 'k' })).toEqual(joined({ id: '-', version: 0 }));
    expect(await readHead(tables.truth)).toBe(0);
    expect(await perform(tables, () => refusing('NO'), { key: 'k' })).toEqual(joined({ id: '-', version: 0 }));
    const many = (count: number) => () => ({
      changes: Array.from({ length: count }, (_, n) => ({ before: null, after: memberRecord(`m${n}`, member()) })),
      answer: { id: 'many', version: count },
    });
    await expect(perform(tables, many(LARGEST_COMMIT + 1))).rejects.toThrow(RangeError);
    expect(await perform(tables, many(LARGEST_COMMIT))).toMatchObject({ answer: { version: 49 } });
    expect(await readHead(tables.truth)).toBe(49);
    expect(await perform(tables, () => nothing)).toEqual(joined({ id: '-', version: 0 }));
    expect(await readHead(tables.truth)).toBe(49);
  });

  it('is a fault, and nothing is written, where its answer or its changes cannot be kept', async () => {
    const { tables } = await createToy();
    const after = memberRecord('a', member());
    const large = { id: 'x'.repeat(400_000), version: 1 };
    const tooLarge = perform(tables, () => ({ changes: [{ before: null, after }], answer: large }));
    await expect(tooLarge).rejects.toThrow('The answer of act has 400');
    const before = { ...after, version: 3 };
    const other = memberRecord('a', member('Other'));
    await expect(perform(tables, () => writing(before, other))).rejects.toThrow('MEMBER a');
    const personal = { ...memberRecord('p', member('P', 'g')), kind: 'Person' };
    const feeding = { ...toyProjection, unitsOf: () => ['g'] };
    await expect(perform(tables, () => writing(null, personal), { projection: feeding })).rejects.toThrow('personal');
    expect(await readHead(tables.truth)).toBe(0);
  });
});

describe('permission', () => {
  it('is refused without a look at the tables where the scope is missing', async () => {
    const { through } = await createToy();
    let requests = 0;
    const counting = through(async (_command, proceed) => {
      requests += 1;
      return proceed();
    });
    const actor = { ...officer, scopes: new Map([['contacts:read', 'ANY']] as const) };
    await expect(perform(counting, joining('a', member(), 3), { actor })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
      message: 'act needs the scope activities:write.',
    });
    expect(requests).toBe(0);
  });

  it('reaches to the records of those whom the actor speaks for', async () => {
    const { tables } = await createToy();
    const asOwner = { actor: speakerOf('n1'), owners: () => [{ type: 'Ngo', id: 'n1' } as const] };
    expect(await perform(tables, joining('a', member(), 3), asOwner)).toEqual(joined({ id: 'a', version: 1 }));
    const asOther = { ...asOwner, actor: speakerOf('n2') };
    await expect(perform(tables, joining('b', member(), 3), asOther)).rejects.toThrow('not yours');
    const sameIdOtherType = { ...asOwner, owners: () => [{ type: 'MemberState', id: 'n1' } as const] };
    await expect(perform(tables, joining('b', member(), 3), sameIdOtherType)).rejects.toThrow('not yours');
    await expect(perform(tables, joining('b', member(), 3), { ...asOwner, owners: () => [] })).rejects.toThrow(
      'not yours',
    );
    const nothing = { ...asOwner, owners: () => null };
    expect(codesOf(await perform(tables, () => refusing('NOT_FOUND'), nothing))).toEqual(['NOT_FOUND']);
  });

  it('is checked again before the first answer is repeated', async () => {
    const { tables } = await createToy();
    const own = { actor: speakerOf('n1'), owners: () => [{ type: 'Ngo', id: 'n1' } as const], key: 'k' };
    await perform(tables, joining('a', member(), 3), own);
    const lost = { ...own, actor: speakerOf('n2', own.actor.id) };
    await expect(perform(tables, joining('a', member(), 3), lost)).rejects.toThrow('not yours');
  });

  it('holds at the commit, though the record changes hands in between', async () => {
    const { tables } = await createToy();
    await perform(tables, joining('a', member('n1', 'g'), 3));
    const owners = async (truth: ToyTables['truth']) => {
      const { name } = (await readRecord(truth, key('a')))?.value as Member;
      return [{ type: 'Ngo', id: name } as const];
    };
    let times = 0;
    const decide = async (truth: ToyTables['truth']) => {
      const before = await readRecord(truth, key('a'));
      times += 1;
      if (times === 1) await perform(tables, () => writing(before, memberRecord('a', member('n2', 'g'))));
      return writing(null, memberRecord('b', member('n1')));
    };
    await expect(perform(tables, decide, { actor: speakerOf('n1'), owners })).rejects.toThrow('not yours');
    expect(times).toBe(1);
    expect(await readRecord(tables.truth, key('b'))).toBeNull();
  });
});

describe('an idempotency key', () => {
  it('gives the first answer again, to the same actor, act and input', async () => {
    const { tables } = await createToy();
    const warnings = [{ code: 'BUSY', message: 'Careful.', path: ['input', 'x'] }];
    const decide = () => ({ ...writing(null, memberRecord('a', member())), warnings });
    const first = await perform(tables, decide, { key: 'k', input: { x: 1, y: null } });
    expect(first).toEqual({ answer: { id: 'a', version: 1 }, userErrors: [], warnings });
    const never = () => refusing('DECIDED_AGAIN');
    expect(await perform(tables, never, { key: 'k', input: { y: null, x: 1 } })).toEqual(first);
    for (const input of [{ x: 1 }, { x: '1', y: null }, { x: 1, y: null, z: null }]) {
      expect(await perform(tables, never, { key: 'k', input })).toMatchObject({
        answer: null,
        userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
      });
    }
    const input = { x: 1, y: null };
    for (const other of [{ name: 'other' }, { actor: { ...officer, id: 'other' } }, { key: 'K' }, { key: 'k ' }]) {
      expect(codesOf(await perform(tables, never, { key: 'k', input, ...other }))).toEqual(['DECIDED_AGAIN']);
    }
    expect(await readHead(tables.truth)).toBe(1);
  });

  it('tells apart texts that look alike, and where one ends and the next begins', async () => {
    const { tables } = await createToy();
    const claims = [
      ['é', 'act', 'k'],
      ['e\u0301', 'act', 'k'],
      ['a', 'act', '\ud800'],
      ['a', 'act', '\ufffd'],
      ['a', 'b","c', 'd'],
      ['a","b', 'c', 'd'],
      ['a', 'b', 'c","d'],
      ['a', 'act', 'k'.repeat(200)],
    ] as const;
    for (const [index, [id, name, text]] of claims.entries()) {
      const decide = () => writing(null, memberRecord(`m${index}`, member()));
      const outcome = await perform(tables, decide, { actor: { ...officer, id }, name, key: text });
      expect(outcome).toEqual(joined({ id: `m${index}`, version: 1 }));
    }
  });

  it('has 1 to 200 characters', async () => {
    const { tables } = await createToy();
    for (const text of ['', 'k'.repeat(201)]) {
      const outcome = await perform(tables, joining('a', member(), 3), { key: text });
      expect(outcome.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['input', 'idempotencyKey'] }]);
    }
    expect(await readHead(tables.truth)).toBe(0);
  });

  it('counts for 24 hours, also on a clock that runs behind', async () => {
    const { tables } = await createToy();
    const at = (now: string) => perform(tables, joining('a', member(), 3), { key: 'k', now });
    expect(await at('2026-11-21T12:00:00.000Z')).toEqual(joined({ id: 'a', version: 1 }));
    expect(await at('2026-11-21T11:59:00.000Z')).toEqual(joined({ id: 'a', version: 1 }));
    expect(await at('2026-11-22T11:59:59.999Z')).toEqual(joined({ id: 'a', version: 1 }));
    expect(codesOf(await at('2026-11-22T12:00:00.000Z'))).toEqual(['THERE_ALREADY']);
    const anew = perform(tables, joining('b', member(), 3), { key: 'k', now: '2026-11-22T12:00:00.000Z' });
    expect(await anew).toEqual(joined({ id: 'b', version: 1 }));
    expect(await at('2026-11-22T12:00:01.000Z')).toEqual(joined({ id: 'b', version: 1 }));
  });

  it('gives the answer of the same act, sent twice, to one that then finds what was done', async () => {
    const { tables } = await createToy();
    let first: unknown;
    const late = perform(
      tables,
      async () => {
        // A rule that reads the views, which no watch sees.
        first ??= await perform(tables, joining('a', member('A', 'g'), 3), { key: 'k' });
        const isTaken = (await tables.views.get({ pk: 'PACK', sk: 'g' })) !== null;
        return isTaken ? refusing('TAKEN') : writing(null, memberRecord('a', member('A', 'g')));
      },
      { key: 'k' },
    );
    expect(await late).toEqual(joined({ id: 'a', version: 1 }));
    expect(first).toEqual(joined({ id: 'a', version: 1 }));
    expect(await readHead(tables.truth)).toBe(1);
  });

  it('does an act once, though it is sent many times at once', async () => {
    const { tables } = await createToy();
    for (let round = 0; round < 5; round += 1) {
      const sent = Array.from({ length: 5 }, () =>
        perform(tables, joining(`m${round}`, member(), 3), { key: `k${round}` }),
      );
      for (const outcome of await Promise.all(sent)) expect(outcome).toEqual(joined({ id: `m${round}`, version: 1 }));
      expect(await readHead(tables.truth)).toBe(round + 1);
    }
    const others = ['x', 'y', 'z'].map((x) => perform(tables, joining(x, member(), 3), { key: 'one', input: { x } }));
    expect((await Promise.all(others)).flatMap(codesOf)).toEqual(['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('tells an act that refuses itself, because it was done meanwhile, that it was done', async () => {
    const { tables } = await createToy();
    let times = 0;
    const decide = async (truth: ToyTables['truth']) => {
      times += 1;
      if (times === 1) await perform(tables, joining('a', member(), 3), { key: 'k' });
      return joining('a', member(), 3)(truth);
    };
    expect(await perform(tables, decide, { key: 'k' })).toEqual(joined({ id: 'a', version: 1 }));
    expect(times).toBe(1);
  });
});
