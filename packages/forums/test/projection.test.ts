import { Meter } from '@liaison/kernel/reader';
import { commit, isSound, project, readRecord, verify } from '@liaison/kernel/record';
import { Table } from '@liaison/kernel/table';
import type { NewRecord } from '@liaison/kernel/record';
import { describe, expect, it } from 'vitest';
import { CONTRIBUTION, SLOT, FORUM, SCHEDULE } from '../src/index.ts';
import { NOW, useForums } from './graph.ts';
import { FIRST_SLOTS, forum, RECORDS, slot, version } from './records.ts';

const forums = useForums(RECORDS);

function openTables() {
  const meter = new Meter();
  const open = (name: string): Table => new Table(forums.client, name, 'forums', meter);
  return { truth: open(forums.tables.truth), views: open(forums.tables.views) };
}

/** Writes the records over what is there, projects, and recomputes every row. */
async function write(...records: readonly NewRecord[]) {
  const tables = openTables();
  const changes = await Promise.all(
    records.map(async (after) => ({ before: await readRecord(tables.truth, after.key), after })),
  );
  await commit(tables.truth, changes, { by: 'test', at: NOW });
  await project(forums.subgraph.projection, tables);
  const verdict = await verify(forums.subgraph.projection, tables);
  expect(isSound(verdict), JSON.stringify(verdict)).toBe(true);
}

async function answer(source: string): Promise<unknown> {
  const { data, errors } = await forums.ask(source);
  expect(errors).toEqual([]);
  return data;
}

describe('the projection', () => {
  it('is sound after the load', async () => {
    expect(isSound(await verify(forums.subgraph.projection, openTables()))).toBe(true);
  });

  it('shows nothing of drafts until they are published', async () => {
    const planned = slot('s6', { startsAt: '2027-03-29T08:00:00Z', endsAt: '2027-03-29T09:00:00Z' });
    await write(SLOT.encode({ ...planned, forumId: 'alpha', roomId: planned.room.id, trackId: null }));
    expect(await answer('{ slot(id: "s6") { id } }')).toEqual({ slot: null });

    const published = slot('s6', {
      ...planned,
      participants: [{ role: 'SPEAKER', party: { type: 'Ngo', id: 'ngo-new', name: 'New' } }],
    });
    await write(SCHEDULE.encode(version(5, [published, slot('s1', { status: 'CANCELLED' })])));
    expect(
      await answer(`{
        slot(id: "s6") { sequence changedInVersion }
        forum(id: "alpha") {
          schedule(from: "2027-03-29T00:00:00Z") { version slots { id } }
          scheduleChanges(sinceVersion: 4) { nodes { changes { kind slot { slotId } } } }
        }
      }`),
    ).toEqual({
      slot: { sequence: 0, changedInVersion: 5 },
      forum: {
        schedule: { version: 5, slots: [{ id: 's6' }] },
        scheduleChanges: {
          nodes: [
            {
              changes: [
                { kind: 'CANCELLED', slot: { slotId: 's1' } },
                { kind: 'ADDED', slot: { slotId: 's6' } },
              ],
            },
          ],
        },
      },
    });
    const relations = await forums.ask(
      `{ _entities(representations: [{ __typename: "Ngo", id: "ngo-new" }]) { ... on Ngo { forums { nodes { id } } } } }`,
    );
    expect(relations.data['_entities']).toEqual([{ forums: { nodes: [{ id: 'alpha' }] } }]);
  });

  it('counts a contribution until it is withdrawn', async () => {
    const sent = {
      id: 'k9',
      callId: 'alpha-late',
      forumId: 'alpha',
      title: 'Late',
      ngoId: 'ngo-acted',
      submittedOn: '2027-02-02',
    };
    const count = () => answer('{ call(id: "alpha-late") { contributionCount } }');
    await write(CONTRIBUTION.encode({ ...sent, status: 'SUBMITTED' }));
    expect(await count()).toEqual({ call: { contributionCount: 1 } });
    await write(CONTRIBUTION.encode({ ...sent, status: 'WITHDRAWN' }));
    expect(await count()).toEqual({ call: { contributionCount: 0 } });
  });

  it('moves a forum in the lists that processes keep in memory', async () => {
    const ids = () => answer('{ forums(first: 1) { nodes { id title } } }');
    expect(await ids()).toEqual({ forums: { nodes: [{ id: 'charlie', title: 'Forum charlie' }] } });
    await write(FORUM.encode(forum('foxtrot', { startsOn: '2028-01-01', year: 2028 })));
    expect(await ids()).toEqual({ forums: { nodes: [{ id: 'foxtrot', title: 'Forum foxtrot' }] } });
    await write({ ...FORUM.encode(forum('foxtrot')), value: null });
    expect(await ids()).toEqual({ forums: { nodes: [{ id: 'charlie', title: 'Forum charlie' }] } });
  });

  it('keeps a programme of hundreds of slots in order over several rows', async () => {
    const many = Array.from({ length: 400 }, (_, index) => {
      const minute = String(index % 60).padStart(2, '0');
      const hour = String(10 + (index % 7)).padStart(2, '0');
      return slot(`many-${index}`, {
        startsAt: `2027-03-30T${hour}:${minute}:00Z`,
        endsAt: '2027-03-30T20:00:00Z',
        title: `Slot with a title of a usual length, number ${index}`,
      });
    });
    await write(SCHEDULE.encode(version(6, many)));
    const { data, spent } = await forums.ask(
      `{ forum(id: "alpha") {
        schedule { slots { id startsAt room { id } } }
        scheduleChanges(sinceVersion: 4, first: 1) { nodes { version } pageInfo { hasNextPage } }
        last: scheduleChanges(sinceVersion: 5, first: 1) { nodes { version changes { kind } } pageInfo { hasNextPage } }
      } }`,
    );
    const found = data['forum'] as {
      schedule: { slots: { id: string; startsAt: string; room: { id: string } }[] };
      scheduleChanges: unknown;
      last: { nodes: { changes: unknown[] }[]; pageInfo: unknown };
    };
    const order = found.schedule.slots.map(({ id, startsAt, room }) => `${startsAt} ${room.id} ${id}`);
    expect(order).toEqual(order.toSorted());
    expect(order).toHaveLength(FIRST_SLOTS.length + 2 + many.length);
    expect(found.scheduleChanges).toEqual({ nodes: [{ version: 5 }], pageInfo: { hasNextPage: true } });
    expect(found.last.nodes[0]?.changes).toHaveLength(400);
    expect(found.last.pageInfo).toEqual({ hasNextPage: false });
    expect(spent.requests).toBeLessThanOrEqual(5);
  });
});
