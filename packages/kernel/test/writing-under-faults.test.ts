import { describe, expect, it } from 'vitest';
import { PUBLIC } from '../src/reader/actor.ts';
import { readChanges } from '../src/record/changes.ts';
import { readEntries, readHead, readRecord } from '../src/record/log.ts';
import { project } from '../src/record/projector.ts';
import { itemToRecord } from '../src/record/record.ts';
import { isSound, verify } from '../src/record/verify.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { EngineFaults, EVERY_FAULT } from '../../../tests/support/engine-faults.ts';
import type { FaultRates } from '../../../tests/support/engine-faults.ts';
import { interceptClient } from '../../../tests/support/intercepted-client.ts';
import { createRandom } from '../../../tests/support/random.ts';
import type { Random } from '../../../tests/support/random.ts';
import { joining, perform, refusing, writing } from './toy-acts.ts';
import type { Answer } from './toy-acts.ts';
import { createToyTables, memberRecord, openToyTables, toyProjection } from './toy-projection.ts';
import type { Member, ToyTables } from './toy-projection.ts';

const running = useEngine();
/** Few places and much crowding: every act is a race for one. */
const ROOM = 1;
const GROUPS = Array.from({ length: 10 }, (_, n) => `g${n}`);

/** What a writer was told of an act that was done. */
type Acknowledged = Answer & { readonly writer: string };

/** Adds one to a member's weight: two writers of one record, each of whom must be counted. */
function counting(id: string): Parameters<typeof perform>[1] {
  return async (truth) => {
    const before = await readRecord(truth, memberRecord(id, null).key);
    if (before === null) return refusing('NOT_FOUND');
    const value = before.value as Member;
    return writing(before, memberRecord(id, { ...value, weight: value.weight + 1 }));
  };
}

/** Sends an act as a client does who wants it done: again with the same key until there is an answer. */
async function insist(
  tables: ToyTables,
  decide: Parameters<typeof perform>[1],
  writer: string,
): Promise<Answer | null> {
  const key = crypto.randomUUID();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const onError = (): void => undefined;
      return (await perform(tables, decide, { key, onError, input: { writer } })).answer;
    } catch (error) {
      if (attempt === 20) throw error;
    }
  }
}

async function write(tables: ToyTables, writer: string, random: Random, acts: number): Promise<Acknowledged[]> {
  const told: Acknowledged[] = [];
  for (let act = 0; act < acts; act += 1) {
    const isJoining = random.chance(0.75);
    const id = isJoining ? `${writer}-${act}` : 'counter';
    const value = { groups: [random.pick(GROUPS)], name: id, rows: 1, weight: 1 };
    const answer = await insist(tables, isJoining ? joining(id, value, ROOM) : counting(id), writer);
    if (answer) told.push({ ...answer, writer });
  }
  return told;
}

async function runWriters(
  seed: number,
  rates: Partial<FaultRates>,
): Promise<{ tables: ToyTables; told: Acknowledged[]; faults: EngineFaults }> {
  const names = tableNames('faults');
  const tables = await createToyTables(running.engine.client, names);
  const faults = new EngineFaults(createRandom(seed));
  const faulty = openToyTables(faults.wrap(running.engine.client), names);
  await perform(faulty, () => writing(null, memberRecord('counter', { groups: [], name: 'c', rows: 0, weight: 0 })));
  faults.rates = { ...faults.rates, ...rates };
  const writers = ['w1', 'w2', 'w3', 'w4'].map(async (writer, n) =>
    write(faulty, writer, createRandom(seed * 10 + n), 7),
  );
  const told = (await Promise.all(writers)).flat();
  await faults.end();
  return { tables, told, faults };
}

describe('writing under faults', () => {
  const kinds = Object.keys(EVERY_FAULT) as (keyof FaultRates)[];
  const mixtures: [string, Partial<FaultRates>][] = [
    ['every fault', EVERY_FAULT],
    ['answers lost', { lostAfter: 0.2, late: 0.15, lostBefore: 0.1 }],
    ['commits seen in part', { torn: 0.7 }],
  ];

  it.each(mixtures)('does each acknowledged act exactly once and keeps every rule: %s', async (_name, rates) => {
    const { tables, told, faults } = await runWriters(1, rates);
    for (const kind of kinds.filter((name) => name in rates && name !== 'stale'))
      expect(faults.counts.get(kind)).toBeGreaterThan(0);
    // Nothing is projected here by a repair, nor by anybody but the writers themselves and one bell at the end.
    await project(toyProjection, tables);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
    const head = await readHead(tables.truth);
    const entries = await readEntries(tables.truth, 0, head);
    // One entry for each answer, and no answer without its entry.
    const logged = entries.slice(1).map(({ id, version }) => `${id} ${version}`);
    expect(told.map(({ id, version }) => `${id} ${version}`).toSorted()).toEqual(logged.toSorted());
    const members = (await tables.truth.queryAll({ pk: 'MEMBER', consistent: true })).map(itemToRecord);
    for (const group of GROUPS) {
      const inGroup = members.filter(({ value }) => (value as Member).groups.includes(group));
      expect(inGroup.length).toBeLessThanOrEqual(ROOM);
    }
    const counter = members.find(({ id }) => id === 'counter');
    expect((counter?.value as Member).weight).toBe(told.filter(({ id }) => id === 'counter').length);
    const { nodes } = await readChanges({ toy: tables.truth }, PUBLIC, { since: null, kinds: null, first: 100 });
    const mirror = Object.fromEntries(nodes.map(({ id, version }) => [id, version]));
    expect(mirror).toEqual(Object.fromEntries(members.map(({ id, version }) => [id, version])));
  });

  it.each([1, 2])('needs no repair after projectors that were killed, late or many at once (seed %i)', async (seed) => {
    const names = tableNames('faults');
    const tables = await createToyTables(running.engine.client, names);
    const random = createRandom(seed);
    // Everything after a commit dies half of the time: the inline projection is put off.
    let isDying = false;
    const dying = interceptClient(running.engine.client, async ({ name, input }, proceed) => {
      const isCommit = name === 'TransactWriteCommand' && JSON.stringify(input).includes(`"${names.truth}"`);
      if (isDying && name === 'TransactWriteCommand' && !isCommit && random.chance(0.5)) throw new Error('Killed.');
      const answer = await proceed();
      isDying = isCommit ? random.chance(0.5) : isDying;
      return answer;
    });
    const bells: Promise<unknown>[] = [];
    for (let act = 0; act < 12; act += 1) {
      await insist(
        openToyTables(dying, names),
        joining(`m${act}`, { groups: [random.pick(GROUPS)], name: 'M', rows: 2, weight: 1 }, 9),
        'w',
      );
      // A record of the stream comes never, once, or several times, while others are under way.
      for (let bell = random.below(3); bell > 0; bell -= 1) bells.push(project(toyProjection, tables));
    }
    await Promise.all(bells);
    await project(toyProjection, tables);
    expect(isSound(await verify(toyProjection, tables))).toBe(true);
  });
});
