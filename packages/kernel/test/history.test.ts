import { describe, expect, it } from 'vitest';
import { hasScope, PUBLIC } from '../src/reader/actor.ts';
import { Meter } from '../src/reader/meter.ts';
import { createRequestContext } from '../src/reader/request-context.ts';
import { readHistory } from '../src/record/history.ts';
import { commit, readRecord } from '../src/record/log.ts';
import { Table } from '../src/table/table.ts';
import type { Actor } from '../src/reader/actor.ts';
import type { HistoryEntry } from '../src/record/history.ts';
import type { StoredRecord } from '../src/record/record.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { createRandom } from '../../../tests/support/random.ts';
import type { Random } from '../../../tests/support/random.ts';
import { readHistoryConnection } from '../src/record/history-connection.ts';
import { officer, SECRET, speakerOf, toyLedger } from './toy-acts.ts';
import { createToyTables, memberRecord } from './toy-projection.ts';
import type { Member } from './toy-projection.ts';

const running = useEngine();
const ACTORS = [PUBLIC, officer, speakerOf('n1'), speakerOf('n2')];

/** What a plain list of versions says. */
interface Version {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly value: Member | null;
}

async function write(truth: Table, id: string, value: Member | null, by: string, at: string): Promise<StoredRecord> {
  const after = memberRecord(id, value);
  const before = await readRecord(truth, after.key);
  const [written] = await commit(truth, [{ before, after }], { by, at, changeFeed: toyLedger });
  if (!written) throw new Error('Nothing was written.');
  return written;
}

function randomValue(random: Random): Member | null {
  if (random.chance(0.1)) return null;
  const groups = [...['g1', 'g2'].filter(() => random.chance(0.5)), ...(random.chance(0.4) ? [SECRET] : [])];
  return { groups, name: random.pick(['n1', 'n2']), rows: 0, weight: random.below(3) };
}

async function createRecord(random: Random, versions: number): Promise<{ truth: Table; list: Version[] }> {
  const { truth } = await createToyTables(running.engine.client, tableNames('history'));
  const list: Version[] = [];
  for (let version = 1; version <= versions; version += 1) {
    const value = version === 1 ? { groups: [], name: 'n1', rows: 0, weight: 0 } : randomValue(random);
    const made = { version, value, by: `b${random.below(3)}`, at: `2026-11-21T12:00:0${random.below(10)}.000Z` };
    list.push(made);
    await write(truth, 'a', value, made.by, made.at);
    if (random.chance(0.2)) await write(truth, 'other', value, made.by, made.at);
  }
  return { truth, list };
}

function mayRead(actor: Actor, value: Member | null): value is Member {
  if (value === null) return false;
  return !value.groups.includes(SECRET) || hasScope(actor, 'drafts:read', [{ type: 'Ngo', id: value.name }]);
}

/** All that the actor may know of the record's history, from the list alone. */
function expectedHistory(actor: Actor, list: readonly Version[]): HistoryEntry[] {
  const entries = list.flatMap(({ version, at, by, value }, index): HistoryEntry[] => {
    const before = list[index - 1]?.value ?? null;
    if (!mayRead(actor, value ?? before)) return [];
    const textOf = (name: string, state: Member | null): string | null => {
      if (!mayRead(actor, state)) return null;
      if (name === 'weight') return hasScope(actor, 'contacts:read') ? String(state.weight) : null;
      return name === 'groups' ? state.groups.join(' ') || null : state.name;
    };
    const fields = ['groups', 'name', 'weight']
      .map((name) => ({ name, before: textOf(name, before), after: textOf(name, value) }))
      .filter((field) => field.before !== field.after);
    const changedBy = hasScope(actor, 'history:read') ? by : null;
    return [{ version, changedAt: at, changedBy, deleted: value === null, fields }];
  });
  return entries.toReversed();
}

describe('history', () => {
  it.each([3, 51, 104])('of %i versions is what a plain list of them says, from any version on', async (versions) => {
    const random = createRandom(versions);
    const { truth, list } = await createRecord(random, versions);
    const { key } = memberRecord('a', null);
    for (const actor of ACTORS) {
      const expected = expectedHistory(actor, list);
      expect(await readHistory(truth, toyLedger, actor, { key, limit: 1000, before: null })).toEqual(expected);
      for (let asked = 0; asked < 8; asked += 1) {
        const before = 1 + random.below(versions + 2);
        const limit = 1 + random.below(random.pick([3, 20, 100]));
        const found = await readHistory(truth, toyLedger, actor, { key, limit, before });
        expect([before, limit, found]).toEqual([
          before,
          limit,
          expected.filter(({ version }) => version < before).slice(0, limit),
        ]);
      }
    }
  });

  it('comes in pages, none shown twice or left out', async () => {
    const random = createRandom(1);
    const { truth, list } = await createRecord(random, 53);
    const { key } = memberRecord('a', null);
    for (const [actor, first] of [
      [officer, 2],
      [PUBLIC, 7],
      [officer, 50],
      [PUBLIC, 100],
    ] as const) {
      const parts = { truth, changeFeed: toyLedger, request: createRequestContext({ actor, languages: [], now: '' }) };
      const nodes: HistoryEntry[] = [];
      let after: string | null = null;
      do {
        const page = await readHistoryConnection(parts, 'Member.history', key, { first, after });
        expect(page.nodes.length).toBe(page.pageInfo.hasNextPage ? first : page.nodes.length);
        nodes.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(nodes).toEqual(expectedHistory(actor, list));
    }
    const parts = {
      truth,
      changeFeed: toyLedger,
      request: createRequestContext({ actor: PUBLIC, languages: [], now: '' }),
    };
    const { pageInfo } = await readHistoryConnection(parts, 'Member.history', key, { first: 1 });
    const elsewhere = readHistoryConnection(parts, 'Member.history', memberRecord('b', null).key, {
      first: 1,
      after: pageInfo.endCursor,
    });
    await expect(elsewhere).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
  });

  it('costs one read of the record and one of a page of entries, one more for each fifty versions passed over', async () => {
    const names = tableNames('history');
    const { truth } = await createToyTables(running.engine.client, names);
    for (let weight = 1; weight <= 120; weight += 1) {
      await write(truth, 'a', { groups: [], name: 'n1', rows: 0, weight }, 'b', '2026-11-21T12:00:00Z');
    }
    const requestsFor = async (limit: number, before: number | null): Promise<number> => {
      const meter = new Meter();
      const metered = new Table(running.engine.client, names.truth, 'toy', meter);
      await readHistory(metered, toyLedger, PUBLIC, { key: memberRecord('a', null).key, limit, before });
      return meter.total().requests;
    };
    expect(await requestsFor(18, null)).toBe(2);
    expect(await requestsFor(5, 110)).toBe(2);
    expect(await requestsFor(5, 60)).toBe(3);
    expect(await requestsFor(5, 20)).toBe(4);
    expect((await readRecord(truth, memberRecord('a', null).key))?.trail?.length).toBeLessThanOrEqual(50);
  });

  it('of personal data says that they changed, to those who may see them, and never from what', async () => {
    const { truth } = await createToyTables(running.engine.client, tableNames('history'));
    const key = { pk: 'PERSON', sk: 'p' };
    const person = (value: object | null) => ({ key, kind: 'Person', id: 'p', value });
    const changeFeed = {
      ...toyLedger,
      toFeedRecords: (record: StoredRecord) => [
        { kind: 'PERSON', id: 'p', version: record.version, audience: { scope: 'contacts:read', owners: [] } as const },
      ],
    };
    for (const value of [{ name: 'Ada' }, { name: 'Ada L.' }, null]) {
      const before = await readRecord(truth, key);
      await commit(truth, [{ before, after: person(value) }], { by: 'b', at: '2026-11-21T12:00:00Z', changeFeed });
    }
    const found = await readHistory(truth, changeFeed, officer, { key, limit: 10, before: null });
    expect(found.map(({ version, deleted, fields }) => [version, deleted, fields])).toEqual([
      [3, true, []],
      [2, false, []],
      [1, false, []],
    ]);
    expect(await readHistory(truth, changeFeed, PUBLIC, { key, limit: 10, before: null })).toEqual([]);
    const items = [];
    for await (const item of truth.scan()) items.push(item);
    expect(JSON.stringify(items)).not.toContain('Ada');
  });

  it('of a record that never was is empty', async () => {
    const { truth } = await createToyTables(running.engine.client, tableNames('history'));
    const nothing = { key: memberRecord('a', null).key, limit: 10, before: null };
    expect(await readHistory(truth, toyLedger, officer, nothing)).toEqual([]);
  });
});
