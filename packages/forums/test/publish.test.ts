import { Meter } from '@liaison/kernel/reader';
import { isSound, readChanges, verify } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import type { Actor } from '@liaison/kernel/reader';
import { describe, expect, it } from 'vitest';
import { SLOT, FORUM } from '../src/index.ts';
import { NOW, useForums } from './graph.ts';
import { forum } from './records.ts';

const SLOTS = 300;
const OFFICER: Actor = {
  id: 'officer',
  scopes: new Map([
    ['forums:write', 'ANY'],
    ['drafts:read', 'ANY'],
  ]),
  owns: [],
};
const ROOMS = Array.from({ length: 10 }, (_, index) => ({ id: `room-${index}`, name: `Room ${index}` }));
const instant = (quarter: number): string =>
  new Date(Date.parse('2027-05-10T06:00:00Z') + quarter * 900_000).toISOString().replace('.000Z', 'Z');

const forums = useForums([
  FORUM.encode(forum('large', { startsOn: '2027-05-10', endsOn: '2027-05-12', rooms: ROOMS })),
  ...Array.from({ length: SLOTS }, (_, index) => {
    const start = Math.floor(index / ROOMS.length);
    return SLOT.encode({
      id: `large-${String(index).padStart(3, '0')}`,
      forumId: 'large',
      title: `${'A title as long as a line may be, and it goes on. '.repeat(6).slice(0, 290)} ${index}`,
      format: 'ROUND_TABLE',
      startsAt: instant(start),
      endsAt: instant(start + 1),
      status: 'CONFIRMED',
      roomId: ROOMS[index % ROOMS.length]?.id ?? '',
      trackId: null,
      participants: Array.from({ length: 8 }, (_participant, number) => ({
        role: 'SPEAKER',
        party: { type: 'Ngo' as const, id: `ngo-${number}`, name: `${'A long name of an NGO '.repeat(6)} ${number}` },
      })),
    });
  }),
]);

const PUBLISH = `mutation ($input: PublishScheduleInput!) {
  publishSchedule(input: $input) { schedule { version slots { id } } userErrors { code } }
}`;

describe('a programme of hundreds of slots', () => {
  it('is published whole in one commit, more than one item holds', async () => {
    const input = { idempotencyKey: 'large', forumId: 'large', expectedVersion: 1, comment: 'All of it' };
    const { data, errors, spent } = await forums.ask(PUBLISH, { input }, NOW, OFFICER);
    expect(errors).toEqual([]);
    expect(data['publishSchedule']).toMatchObject({ schedule: { version: 1 }, userErrors: [] });
    const published = data['publishSchedule'] as { schedule: { slots: unknown[] } };
    expect(published.schedule.slots).toHaveLength(SLOTS);
    expect(spent.requests).toBeLessThan(40);

    const open = (name: string): Table => new Table(forums.client, name, 'forums', new Meter());
    const tables = { truth: open(forums.tables.truth), views: open(forums.tables.views) };
    expect(isSound(await verify(forums.subgraph.projection, tables))).toBe(true);
    const records = await tables.truth.queryAll({ pk: 'FORUM#large', from: 'PUBLISHED#', to: 'PUBLISHED#~' });
    expect(records.length).toBeGreaterThan(1);

    const shown = new Set<string>();
    let since: string | null = null;
    for (let hasMore = true; hasMore;) {
      const reader: Actor = { id: 'public', scopes: new Map(), owns: [] };
      const page = await readChanges({ forums: tables.truth }, reader, { since, kinds: ['SLOT'], first: 100 });
      for (const { id } of page.nodes) shown.add(id);
      since = page.nextSince;
      hasMore = page.hasMore;
    }
    expect(shown.size).toBe(SLOTS);
  });

  it('changes by one slot at the price of one', async () => {
    const { data: read } = await forums.ask('{ slot(id: "large-000") { version } }', {}, NOW, OFFICER);
    expect(read).toEqual({ slot: { version: 1 } });
    const move = `mutation ($input: MoveForumSlotInput!) { moveForumSlot(input: $input) { slot { version } userErrors { code } } }`;
    const moved = await forums.ask(
      move,
      { input: { idempotencyKey: 'move', slotId: 'large-000', expectedVersion: 1, startsAt: instant(40) } },
      NOW,
      OFFICER,
    );
    expect(moved.data).toEqual({ moveForumSlot: { slot: { version: 2 }, userErrors: [] } });
    // Engines count the items of a transaction a little differently; the whole programme costs thousands.
    expect(moved.spent.writeUnits).toBeLessThanOrEqual(30);
    const input = { idempotencyKey: 'again', forumId: 'large', expectedVersion: 2 };
    const { data } = await forums.ask(PUBLISH, { input }, NOW, OFFICER);
    expect(data).toMatchObject({ publishSchedule: { schedule: { version: 2 }, userErrors: [] } });
    const changes = await forums.ask(
      '{ forum(id: "large") { scheduleChanges(sinceVersion: 1) { nodes { changes { kind slot { slotId sequence } } } } } }',
    );
    expect(changes.data).toEqual({
      forum: {
        scheduleChanges: { nodes: [{ changes: [{ kind: 'MOVED', slot: { slotId: 'large-000', sequence: 1 } }] }] },
      },
    });
  });
});
