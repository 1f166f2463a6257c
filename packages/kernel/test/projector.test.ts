import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { loadRecords } from '../src/record/load.ts';
import { commit, readHead, readRecord, StaleRecordError } from '../src/record/log.ts';
import { project, readCheckpoint } from '../src/record/projector.ts';
import { RebuildRequiredError } from '../src/record/steps.ts';
import { isSound, repair, verify } from '../src/record/verify.ts';
import type { Projection } from '../src/record/projection.ts';
import type { StoredRecord } from '../src/record/record.ts';
import type { Item } from '../src/table/table.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { cancelled, interceptClient, seeded } from '../../../tests/support/intercepted-client.ts';
import type { Interception } from '../../../tests/support/intercepted-client.ts';
import { createToyTables, memberRecord, openToyTables, settingRecord, toyProjection } from './toy-projection.ts';
import type { Environment, Member, ToyTables } from './toy-projection.ts';

const running = useEngine();
const author = { by: 'tester', at: '2026-11-21T12:00:00Z' };
const GROUPS = ['g1', 'g2', 'g3', 'g4'];

interface Toy {
  readonly names: { truth: string; views: string };
  readonly tables: ToyTables;
  readonly through: (intercept: Interception) => ToyTables;
}

async function createToy(loaded: ReturnType<typeof memberRecord>[] = []): Promise<Toy> {
  const names = tableNames('toy');
  const { client } = running.engine;
  const tables = await createToyTables(client, names);
  if (loaded.length > 0) await loadRecords(client, names, toyProjection, loaded, author);
  return { names, tables, through: (intercept) => openToyTables(interceptClient(client, intercept), names) };
}

async function write(tables: ToyTables, id: string, value: Member | null): Promise<StoredRecord | undefined> {
  const after = memberRecord(id, value);
  return (await commit(tables.truth, [{ before: await readRecord(tables.truth, after.key), after }], author))[0];
}

async function expectSound(tables: ToyTables, projection: Projection<Environment> = toyProjection): Promise<void> {
  const verdict = await verify(projection, tables);
  expect({ ...verdict, sound: isSound(verdict) }).toMatchObject({
    missing: [],
    unexpected: [],
    different: [],
    lag: 0,
    sound: true,
  });
}

function randomMember(random: () => number): Member | null {
  if (random() < 0.15) return null;
  return {
    groups: GROUPS.filter(() => random() < 0.4),
    name: `name ${Math.floor(random() * 1000)}`,
    rows: Math.floor(random() * 5),
    weight: Math.floor(random() * 100),
  };
}

/** Writers that commit one to three random changes at a time, and try again with what is there when they come late. */
async function writeAtRandom(tables: ToyTables, random: () => number, commits: number): Promise<void> {
  for (let done = 0; done < commits;) {
    const ids = new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => `m${Math.floor(random() * 12)}`));
    const changes = [];
    for (const id of ids) {
      const after = memberRecord(id, randomMember(random));
      changes.push({ before: await readRecord(tables.truth, after.key), after });
    }
    try {
      await commit(tables.truth, changes, author);
      done += 1;
    } catch (error) {
      if (!(error instanceof StaleRecordError)) throw error;
    }
  }
}

/** Kills whoever uses it, before or after what he sends has reached the engine, with the given chance. */
function killing(random: () => number, chance: number): Interception {
  return async (_command, proceed) => {
    if (random() < chance) throw new Error('Killed before.');
    const answer = await proceed();
    if (random() < chance) throw new Error('Killed after.');
    return answer;
  };
}

async function projectUntilKilled(tables: ToyTables): Promise<void> {
  try {
    await project(toyProjection, tables);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Killed')) throw error;
  }
}

describe('projector', () => {
  it('brings what was loaded and committed into the views, and says how far it came', async () => {
    const { tables } = await createToy([memberRecord('a', { groups: ['g1'], name: 'A', rows: 2, weight: 1 })]);
    await expectSound(tables);
    await write(tables, 'b', { groups: ['g1', 'g2'], name: 'B', rows: 1, weight: 2 });
    expect((await verify(toyProjection, tables)).lag).toBe(1);
    expect(await project(toyProjection, tables)).toBe(2);
    expect(await project(toyProjection, tables)).toBe(2);
    await expectSound(tables);
    expect(await tables.views.get({ pk: 'PACK', sk: 'g1' })).toMatchObject({ total: '3 kg', names: ['A', 'B'] });
    await write(tables, 'a', null);
    await write(tables, 'b', { groups: ['g2'], name: 'B', rows: 0, weight: 2 });
    await project(toyProjection, tables);
    await expectSound(tables);
    expect(await tables.views.get({ pk: 'PACK', sk: 'g1' })).toBeNull();
  });

  it.each([1, 2])(
    'stays sound under concurrent writers and projectors, many killed in between (seed %i)',
    async (seed) => {
      const { tables, through } = await createToy();
      const random = seeded(seed);
      let isWriting = true;
      const writers = Promise.all([1, 2, 3, 4].map(async (n) => writeAtRandom(tables, seeded(seed * 10 + n), 8)));
      const projectors = [1, 2, 3].map(async () => {
        const killed = through(killing(random, 0.04));
        while (isWriting) await projectUntilKilled(killed);
      });
      await writers;
      isWriting = false;
      await Promise.all(projectors);
      expect(await project(toyProjection, tables)).toBe(await readHead(tables.truth));
      await expectSound(tables);
    },
  );

  it('writes what does not fit into one transaction in parts, and goes on at the part where another was killed', async () => {
    const { tables, through } = await createToy();
    await write(tables, 'a', { groups: ['g1', 'g2'], name: 'A', rows: 150, weight: 1 });
    for (let part = 1; part <= 3; part += 1) {
      let transactions = 0;
      const killed = through(async ({ name }, proceed) => {
        if (name === 'TransactWriteCommand' && (transactions += 1) > 1) throw new Error('Killed before.');
        return proceed();
      });
      await projectUntilKilled(killed);
      expect(await readCheckpoint(tables.views)).toEqual({ n: 0, target: 1, part });
      // What comes later must not change what the parts of the first range are.
      await write(
        tables,
        'a',
        part % 2 === 0 ? null : { groups: ['g2', 'g3'], name: `A${part}`, rows: 100 + part, weight: 2 },
      );
      await write(tables, `b${part}`, { groups: ['g1'], name: 'B', rows: 3, weight: 1 });
    }
    expect(await project(toyProjection, tables)).toBe(7);
    await expectSound(tables);
  });

  it('writes rows that are too large for one transaction together', async () => {
    const { tables } = await createToy();
    const filling = 'x'.repeat(70_000);
    await write(tables, 'a', { groups: ['g1'], name: 'A', rows: 80, weight: 1, filling });
    await project(toyProjection, tables);
    await expectSound(tables);
  });

  it('changes the head of a packed partition after its rows, in a transaction of its own', async () => {
    const { tables, through } = await createToy();
    await write(tables, 'a', { groups: ['g1', 'g2'], name: 'A', rows: 60, weight: 1 });
    const written: string[][] = [];
    const watched = through(async ({ name, input }, proceed) => {
      if (name === 'TransactWriteCommand') {
        const actions = input['TransactItems'] as { Put?: { Item: Item } }[];
        written.push(actions.flatMap(({ Put }) => (Put?.Item.pk === 'PACK' ? [Put.Item.sk] : [])));
      }
      return proceed();
    });
    await project(toyProjection, watched);
    expect(written.flat()).toEqual(['g1', 'g2', '!']);
    expect(written.at(-1)).toEqual(['!']);
    expect(await tables.views.get({ pk: 'PACK', sk: '!' })).toEqual({ pk: 'PACK', sk: '!', n: 1 });
  });

  it('leaves the head of a packed partition alone when no row of it changes', async () => {
    const { tables } = await createToy();
    await write(tables, 'a', { groups: ['g1'], name: 'A', rows: 1, weight: 1 });
    await project(toyProjection, tables);
    await write(tables, 'a', { groups: ['g1'], name: 'A', rows: 2, weight: 1 });
    expect(await project(toyProjection, tables)).toBe(2);
    expect(await tables.views.get({ pk: 'PACK', sk: '!' })).toMatchObject({ n: 1 });
    await expectSound(tables);
  });

  it('is not misled by another projector that is in the same part of a longer range', async () => {
    const { tables, through, names } = await createToy();
    const { client } = running.engine;
    await write(tables, 'a', { groups: ['g1'], name: 'A', rows: 200, weight: 1 });
    // The first projector writes part 1 of the range to 1 and sleeps.
    const gate = Promise.withResolvers<undefined>();
    const asleep = Promise.withResolvers<undefined>();
    let transactions = 0;
    const sleeping = project(
      toyProjection,
      through(async ({ name }, proceed) => {
        if (name === 'TransactWriteCommand' && (transactions += 1) === 2) {
          asleep.resolve(undefined);
          await gate.promise;
        }
        return proceed();
      }),
    );
    await asleep.promise;
    // Meanwhile somebody empties the views to have them derived anew, and a second projector writes part 1 to 2 and is killed.
    await emptyViews(client, tables, names.views);
    await write(tables, 'c', { groups: ['a'], name: 'C', rows: 200, weight: 1 });
    await projectUntilKilled(killedAtSecond(through));
    expect(await readCheckpoint(tables.views)).toEqual({ n: 0, target: 2, part: 1 });
    gate.resolve(undefined);
    await sleeping;
    await project(toyProjection, tables);
    await expectSound(tables);
  });

  it('asks for a rebuild when a record has changed that every row depends on, and the rebuild puts all right', async () => {
    const { tables } = await createToy([memberRecord('a', { groups: ['g1'], name: 'A', rows: 2, weight: 1 })]);
    await write(tables, 'b', { groups: ['g1'], name: 'B', rows: 1, weight: 1 });
    await commit(tables.truth, [{ before: null, after: settingRecord('lb') }], author);
    await expect(project(toyProjection, tables)).rejects.toThrow(RebuildRequiredError);
    await repair(running.engine.client, toyProjection, tables);
    await expectSound(tables);
    expect(await tables.views.get({ pk: 'PACK', sk: 'g1' })).toMatchObject({ total: '2 lb' });
    expect(await project(toyProjection, tables)).toBe(3);
  });

  it('moves a row that another unit derives from now on', async () => {
    const { tables } = await createToy();
    const byMember: Projection<Environment> = {
      ...toyProjection,
      rowsOf: (group, records) =>
        records.map(({ id, value }) => ({ pk: 'M', sk: id, group, name: (value as Member).name })),
    };
    for (const groups of [['g1'], ['g2'], ['g1'], []]) {
      await write(tables, 'a', { groups, name: 'A', rows: 0, weight: 0 });
      await project(byMember, tables);
      await expectSound(tables, byMember);
    }
    await write(tables, 'a', { groups: ['g1', 'g2'], name: 'A', rows: 0, weight: 0 });
    await expect(project(byMember, tables)).rejects.toThrow('Two units derive the row M a.');
  });

  it('does not take an old copy of a record for the new one, which a batch read during a commit may give', async () => {
    const { tables, through } = await createToy();
    await write(tables, 'a', { groups: ['g1'], name: 'A', rows: 1, weight: 1 });
    await project(toyProjection, tables);
    await write(tables, 'a', { groups: ['g2'], name: 'A', rows: 1, weight: 1 });
    await write(tables, 'b', { groups: ['g3'], name: 'B', rows: 1, weight: 1 });
    const old = { ...memberRecord('a', { groups: ['g1'], name: 'A', rows: 1, weight: 1 }), version: 1 };
    const { key, ...rest } = old;
    let batches = 0;
    const behind = through(async ({ name }, proceed) => {
      if (name !== 'BatchGetCommand') return proceed();
      batches += 1;
      const answer = (await proceed()) as { Responses: Record<string, Item[]> };
      if (batches > 2) return answer;
      const [tableName = '', items = []] = Object.entries(answer.Responses)[0] ?? [];
      const others = items.filter(({ sk }) => sk !== 'a' && batches === 1);
      return { ...answer, Responses: { [tableName]: [...others, { ...key, ...rest }] } };
    });
    expect(await project(toyProjection, behind)).toBe(3);
    expect(batches).toBe(3);
    await expectSound(tables);
  });

  it('goes on after a conflict of transactions, and gives other userErrors on instead of trying for ever', async () => {
    const { tables, through } = await createToy();
    await write(tables, 'a', { groups: ['g1'], name: 'A', rows: 1, weight: 1 });
    let transactions = 0;
    const refusing = (codes: string[], times: number): ToyTables =>
      through(async ({ name }, proceed) => {
        if (name !== 'TransactWriteCommand') return proceed();
        transactions += 1;
        if (transactions <= times) throw cancelled(codes);
        return proceed();
      });
    await expect(project(toyProjection, refusing(['None', 'ValidationError'], 100))).rejects.toThrow('cancelled');
    expect(transactions).toBe(1);
    transactions = 0;
    expect(await project(toyProjection, refusing(['None', 'TransactionConflict'], 3))).toBe(1);
    await expectSound(tables);
    transactions = 0;
    await write(tables, 'a', null);
    await expect(project(toyProjection, refusing(['TransactionConflict'], 1e9))).rejects.toThrow('cancelled');
    expect(transactions).toBeLessThan(100);
  });
});

function killedAtSecond(through: Toy['through']): ToyTables {
  let transactions = 0;
  return through(async ({ name }, proceed) => {
    if (name === 'TransactWriteCommand' && (transactions += 1) === 2) throw new Error('Killed before.');
    return proceed();
  });
}

async function emptyViews(client: DynamoDBDocumentClient, tables: ToyTables, name: string): Promise<void> {
  const { deleteAll } = await import('../src/table/bulk.ts');
  const rows: Item[] = [];
  for await (const row of tables.views.scan()) rows.push(row);
  await deleteAll(client, name, rows);
}
