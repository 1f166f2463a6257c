import { describe, expect, it } from 'vitest';
import { isInAudience, PUBLIC } from '../src/reader/actor.ts';
import { Meter } from '../src/reader/meter.ts';
import { readChanges } from '../src/record/changes.ts';
import { loadRecords } from '../src/record/load.ts';
import { commit, readHead, readRecord } from '../src/record/log.ts';
import { itemToRecord } from '../src/record/record.ts';
import { Table } from '../src/table/table.ts';
import type { Actor } from '../src/reader/actor.ts';
import type { ChangesPage, ChangesRequest, RecordChange } from '../src/record/changes.ts';
import type { ChangeFeed, FeedRecord } from '../src/record/change-feed.ts';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { createRandom } from '../../../tests/support/random.ts';
import type { Random } from '../../../tests/support/random.ts';
import { officer, SECRET, speakerOf, toyLedger } from './toy-acts.ts';
import { createToyTables, memberRecord, toyProjection } from './toy-projection.ts';
import type { Member } from './toy-projection.ts';

const running = useEngine();
const ACTORS = [PUBLIC, officer, speakerOf('n1'), speakerOf('n2')];
const AT = '2026-11-21T12:00:00Z';

/** A member stands for itself and for a part in each of its groups; the first part has the member's own id. */
const changeFeed: ChangeFeed = {
  ...toyLedger,
  toFeedRecords: (record): FeedRecord[] => {
    const { groups, weight, name } = record.value as Member;
    const parts = groups.filter((group) => group !== SECRET);
    return [
      ...toyLedger.toFeedRecords(record),
      ...parts.map((group): FeedRecord => ({
        kind: 'PART',
        id: group === 'g1' ? record.id : `${record.id}-${group}`,
        version: weight,
        audience: group === 'g2' ? { scope: 'drafts:read', owners: [{ type: 'Ngo', id: name }] } : 'PUBLIC',
      })),
    ];
  },
};

type Logs = Readonly<Record<string, Table>>;

async function createLogs(...names: readonly string[]): Promise<Logs> {
  const tables = names.map(async (name) => {
    const { truth } = await createToyTables(running.engine.client, tableNames(name));
    return [name, truth] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

function logOf(logs: Logs, name: string): Table {
  const table = logs[name];
  if (!table) throw new Error(`There is no log ${name}.`);
  return table;
}

async function write(truth: Table, values: Readonly<Record<string, Member | null>>, at = AT): Promise<void> {
  const changes = Object.entries(values).map(async ([id, value]) => {
    const after = memberRecord(id, value);
    return { before: await readRecord(truth, after.key), after };
  });
  await commit(truth, await Promise.all(changes), { by: 'b', at, changeFeed });
}

const member = (name: string, ...groups: string[]): Member => ({ groups, name, rows: 0, weight: 1 });

async function take(logs: Logs, actor: Actor, request: Partial<ChangesRequest> = {}): Promise<ChangesPage> {
  return readChanges(logs, actor, { since: null, kinds: null, first: 100, ...request });
}

const told = ({ nodes }: ChangesPage): string[] =>
  nodes.map(({ kind, id, version, deleted }) => `${deleted ? '-' : '+'}${kind} ${id} ${version}`);

/** What a partner keeps who follows the changes. */
class Mirror {
  readonly actor: Actor;
  readonly kinds: readonly string[] | null;
  readonly held = new Map<string, number>();
  #since: string | null = null;

  constructor(actor: Actor, kinds: readonly string[] | null) {
    this.actor = actor;
    this.kinds = kinds;
  }

  /** Takes one page; one that is interrupted forgets where it was. True where more follows. */
  async take(logs: Logs, first: number, isInterrupted: boolean): Promise<boolean> {
    const { actor, kinds } = this;
    const { nodes, nextSince, hasMore } = await readChanges(logs, actor, { since: this.#since, kinds, first });
    expect(nodes.length).toBeLessThanOrEqual(first);
    for (const node of nodes) this.#apply(node);
    if (!isInterrupted) this.#since = nextSince;
    return hasMore;
  }

  #apply({ kind, id, version, deleted }: RecordChange): void {
    if (deleted) this.held.delete(`${kind} ${id}`);
    else this.held.set(`${kind} ${id}`, version);
  }
}

/** All that the actor may see now, straight from the truth. */
async function seenBy({ actor, kinds }: Mirror, logs: Logs): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  for (const truth of Object.values(logs)) {
    for (const item of await truth.queryAll({ pk: 'MEMBER', consistent: true })) {
      const record = itemToRecord(item);
      if (record.value === null) continue;
      for (const { kind, id, version, audience } of changeFeed.toFeedRecords(record)) {
        if (isInAudience(audience, actor) && (kinds?.includes(kind) ?? true)) seen.set(`${kind} ${id}`, version);
      }
    }
  }
  return seen;
}

function randomMember(random: Random, weight: number): Member | null {
  if (random.chance(0.15)) return null;
  const groups = ['g1', 'g2', 'g3', 'g4', SECRET].filter(() => random.chance(0.4));
  return { groups, name: random.pick(['n1', 'n2']), rows: 0, weight };
}

describe('changes', () => {
  it.each([1, 2])('feed mirrors that hold what each reader may see, however they are taken (seed %i)', async (seed) => {
    const random = createRandom(seed);
    const logs = await createLogs('one', 'two', 'three');
    const mirrors = ACTORS.flatMap((actor) => [null, ['PART']].map((kinds) => new Mirror(actor, kinds)));
    for (let weight = 1; weight <= 28; weight += 1) {
      const log = random.pick(Object.keys(logs));
      const ids = new Set(Array.from({ length: 1 + random.below(3) }, () => `${log}-${random.below(4)}`));
      const values = [...ids].map((id) => [id, randomMember(random, weight)] as const);
      // Clocks of different machines: what is committed later may carry an earlier time.
      await write(logOf(logs, log), Object.fromEntries(values), `2026-11-21T12:00:${10 + random.below(50)}Z`);
      const mirror = random.pick(mirrors);
      await mirror.take(logs, 1 + random.below(6), random.chance(0.2));
    }
    for (const mirror of mirrors) {
      while (await mirror.take(logs, 1 + random.below(50), random.chance(0.1)));
      // A mirror that was interrupted on its last page has to come once more.
      while (await mirror.take(logs, 100, false));
      const sorted = (held: Map<string, number>): object => Object.fromEntries([...held].toSorted());
      expect(sorted(mirror.held)).toEqual(sorted(await seenBy(mirror, logs)));
    }
  });

  it('show a record that is revealed, and one that is hidden as deleted', async () => {
    const logs = await createLogs('one');
    const truth = logOf(logs, 'one');
    await write(truth, { a: member('n1', SECRET) });
    await write(truth, { a: member('n1', SECRET, 'g5') });
    await write(truth, { a: member('n1') });
    await write(truth, { a: member('n1', SECRET) });
    await write(truth, { a: null });
    expect(told(await take(logs, PUBLIC))).toEqual(['+PART a-g5 1', '+MEMBER a 3', '-PART a-g5 2', '-MEMBER a 4']);
    expect(told(await take(logs, speakerOf('n1'), { kinds: ['MEMBER'] }))).toEqual([
      '+MEMBER a 1',
      '+MEMBER a 2',
      '+MEMBER a 3',
      '+MEMBER a 4',
      '-MEMBER a 5',
    ]);
    expect(told(await take(logs, speakerOf('n2'), { kinds: ['MEMBER'] }))).toEqual(['+MEMBER a 3', '-MEMBER a 4']);
    expect(told(await take(logs, officer, { kinds: [] }))).toEqual([]);
  });

  it('go on in the middle of an entry that shows many records, which it shows where they changed', async () => {
    const logs = await createLogs('one');
    const truth = logOf(logs, 'one');
    await write(truth, { a: member('n1', 'g1', 'g3', 'g4', 'g5') });
    await write(truth, { a: { ...member('n1', 'g1', 'g3', 'g4', 'g6'), rows: 1 } });
    const all: string[] = [];
    let since: string | null = null;
    for (let pages = 1; ; pages += 1) {
      const page: ChangesPage = await take(logs, PUBLIC, { since, first: 1 });
      all.push(...told(page));
      expect(page.hasMore).toBe(pages < 8);
      if (!page.hasMore) break;
      since = page.nextSince;
    }
    const added = ['+PART a 1', '+PART a-g3 1', '+PART a-g4 1', '+PART a-g5 1'];
    expect(all).toEqual(['+MEMBER a 1', ...added, '+MEMBER a 2', '+PART a-g6 1', '-PART a-g5 2']);
  });

  it('come in the order of time, as far as each log allows', async () => {
    const logs = await createLogs('one', 'two');
    const at = (second: string): string => `2026-11-21T12:00:${second}Z`;
    await write(logOf(logs, 'one'), { a: member('n1') }, at('05'));
    await write(logOf(logs, 'one'), { b: member('n1') }, at('01'));
    await write(logOf(logs, 'two'), { c: member('n1') }, at('02.5'));
    await write(logOf(logs, 'two'), { d: member('n1') }, at('06'));
    const order = ['+MEMBER c 1', '+MEMBER a 1', '+MEMBER b 1', '+MEMBER d 1'];
    expect(told(await take(logs, PUBLIC))).toEqual(order);
    for (const first of [1, 2, 3]) {
      const page = await take(logs, PUBLIC, { first });
      const next = await take(logs, PUBLIC, { since: page.nextSince });
      expect([...told(page), ...told(next)]).toEqual(order);
      expect([page.hasMore, next.hasMore]).toEqual([true, false]);
    }
  });

  it('end where there is nothing more, and go on from there', async () => {
    const logs = await createLogs('one');
    const empty = await take(logs, PUBLIC);
    expect(empty).toMatchObject({ nodes: [], hasMore: false });
    await write(logOf(logs, 'one'), { a: member('n1') });
    const next = await take(logs, PUBLIC, { since: empty.nextSince, first: 1 });
    expect([told(next), next.hasMore]).toEqual([['+MEMBER a 1'], false]);
    await write(logOf(logs, 'one'), { b: member('n1', SECRET) });
    const hidden = await take(logs, PUBLIC, { since: next.nextSince, first: 1 });
    expect(hidden).toMatchObject({ nodes: [], hasMore: false });
    const meter = new Meter();
    const idle = { one: new Table(running.engine.client, logOf(logs, 'one').name, 'toy', meter) };
    expect(await take(idle, PUBLIC, { since: hidden.nextSince })).toEqual(hidden);
    expect(meter.total().requests).toBe(1);
  });

  it('pass over what is hidden in long steps, each of a bounded cost', async () => {
    const names = tableNames('changes');
    const { truth } = await createToyTables(running.engine.client, names);
    const records = Array.from({ length: 450 }, (_, n) => memberRecord(String(n), member('n1', SECRET)));
    await loadRecords(running.engine.client, names, toyProjection, records, { by: 'b', at: AT, changeFeed: toyLedger });
    await write(truth, { z: member('n1') });
    const first = await take({ one: truth }, PUBLIC, { first: 60 });
    expect(first).toMatchObject({ nodes: [], hasMore: true });
    const second = await take({ one: truth }, PUBLIC, { since: first.nextSince, first: 60 });
    expect([told(second), second.hasMore]).toEqual([['+MEMBER z 1'], false]);
    expect(await readHead(truth)).toBe(451);
    const meter = new Meter();
    await take({ one: new Table(running.engine.client, names.truth, 'toy', meter) }, PUBLIC, { first: 1 });
    expect(meter.total().requests).toBe(6);
  });

  it('refuse a position that these logs have not given out', async () => {
    const logs = await createLogs('one', 'two');
    const others = await createLogs('one', 'two');
    const fewer = { one: logOf(logs, 'one') };
    for (const id of ['a', 'b', 'c']) await write(logOf(logs, 'one'), { [id]: member('n1') });
    const { nextSince: ahead } = await take(logs, PUBLIC);
    const { nextSince: within } = await take(logs, PUBLIC, { first: 2 });
    await write(logOf(others, 'one'), { x: member('n1') });
    const refused = async (there: Logs, since: string): Promise<void> => {
      const asked = take(there, PUBLIC, { since });
      await expect(asked).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'since' } });
    };
    await refused(others, ahead);
    for (const id of ['y', 'z', 'v', 'w']) await write(logOf(others, 'one'), { [id]: member('n1') });
    await refused(others, ahead);
    await refused(others, within);
    await refused(fewer, ahead);
    const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const wrong = [null, 7, [], { one: [1] }, { one: [-1, 0, ''] }, { one: [0.5, 0, ''] }, { one: [1e300, 0, ''] }];
    for (const since of ['', 'x', '%', ...wrong.map(encoded)]) await refused(logs, since);
    // A log that has been added since is told of from its beginning.
    const { nextSince: before } = await take(fewer, PUBLIC);
    await write(logOf(logs, 'two'), { q: member('n1') });
    expect(told(await take(logs, PUBLIC, { since: before }))).toEqual(['+MEMBER q 1']);
  });
});
