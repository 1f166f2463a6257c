import { describe, expect, it } from 'vitest';
import { USER_ERROR_CODES } from '@liaison/forums';
import { findRequiredScope } from '@liaison/kernel/schema';
import { expectCovered } from '../../../support/acts.ts';
import { useWritingWorld } from '../../../support/writing-world.ts';
import type { Caller, Payload } from '../../../support/writing-world.ts';
import { CALL_CASES } from './call-cases.ts';
import { LIFE_CASES, PARTS_CASES } from './forum-cases.ts';
import { SCHEDULE_CASES } from './schedule-cases.ts';
import { SLOT_CASES } from './slot-cases.ts';
import { at, cancelledSlot, CHAIR, done, idsOf, officerOf, ROOM, slot, slotIds, SPEAKER, venue } from './stage.ts';
import type { Made } from './stage.ts';
import { TAKING_PART_CASES } from './taking-part-cases.ts';

const world = useWritingWorld();
const EXAMPLE = 'example-forum';

interface Listed {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly deleted: boolean;
}

/** What a caller is told has changed since. */
async function follow(caller: Caller, since: string | null): Promise<{ nodes: Listed[]; next: string }> {
  const nodes: Listed[] = [];
  let next = since;
  for (;;) {
    const { data } = await caller.ask('Changes', { since: next, first: 100 });
    const page = (data as { changes: { nodes: Listed[]; nextSince: string; hasMore: boolean } }).changes;
    nodes.push(...page.nodes);
    next = page.nextSince;
    if (!page.hasMore) return { nodes, next };
  }
}

async function forumIds(id: string): Promise<{ forumId: string; expectedVersion: number }> {
  const { data } = await officerOf(world).ask(`{ forum(id: "${id}") { version } }`);
  return { forumId: id, expectedVersion: (data as { forum: { version: number } }).forum.version };
}

async function publish(id: string, comment: string | null = null): Promise<Payload> {
  const input = { ...(await forumIds(id)), comment };
  return officerOf(world).act('publishSchedule', input, 'schedule { version publishedAt }');
}

async function stepsOf(id: string, sinceVersion: number): Promise<unknown[]> {
  const { data } = await world.public.ask('ScheduleChanges', { forum: id, sinceVersion });
  interface Version {
    readonly changes: readonly { kind: string; slot: { slotId: string }; fields: { name: string }[] }[];
  }
  const { nodes } = (data as { forum: { scheduleChanges: { nodes: Version[] } } }).forum.scheduleChanges;
  return nodes.map(({ changes }) =>
    changes.map(({ kind, slot: { slotId }, fields }) => [kind, slotId, fields.map(({ name }) => name).join(' ')]),
  );
}

describe('a programme', () => {
  it('is moved in the draft, and shown to all when it is published', async () => {
    const officer = officerOf(world);
    const { data: drafts } = await officer.ask(
      `{ forum(id: "${EXAMPLE}") { draftSlots { id version status sequence } } }`,
    );
    const { draftSlots } = (drafts as { forum: { draftSlots: (Made & { status: string; sequence: number })[] } }).forum;
    const moved = draftSlots.find(({ status }) => status === 'CONFIRMED');
    if (!moved) throw new Error('The example forum has slots.');
    const read = `{ slot(id: "${moved.id}") { startsAt sequence version isDraft } }`;
    const before = await world.public.ask(read);
    const [start, startOfOfficer] = [await follow(world.public, null), await follow(officer, null)];

    const input = { idempotencyKey: 'move', ...slotIds(moved), startsAt: '2027-03-28T18:00:00Z' };
    const { data } = await officer.ask('MoveForumSlot', { input });
    expect(data).toMatchObject({
      moveForumSlot: {
        slot: { id: moved.id, startsAt: '2027-03-28T18:00:00Z', status: 'CONFIRMED', sequence: moved.sequence },
        userErrors: [],
      },
    });
    expect((await world.public.ask(read)).data).toEqual(before.data);
    expect((await officer.ask(read)).data).toMatchObject({ slot: { version: 2, isDraft: true } });
    expect((await follow(world.public, start.next)).nodes).toEqual([]);
    const draft = { kind: 'SLOT', id: moved.id, version: 2, deleted: false };
    expect((await follow(officer, startOfOfficer.next)).nodes).toMatchObject([draft]);

    const { data: answer } = await officer.ask('PublishSchedule', {
      input: { idempotencyKey: 'publish', ...(await forumIds(EXAMPLE)), comment: 'A late start' },
    });
    expect(answer).toMatchObject({ publishSchedule: { schedule: { version: 8 }, userErrors: [] } });
    const changed = (await follow(world.public, start.next)).nodes;
    expect(changed.map(({ kind, id, deleted }) => [kind, id, deleted])).toEqual([
      ['FORUM', EXAMPLE, false],
      ['SLOT', moved.id, false],
    ]);
    expect((await world.public.ask(read)).data).toEqual({
      slot: { startsAt: '2027-03-28T18:00:00Z', sequence: moved.sequence + 1, version: 2, isDraft: false },
    });
    expect((await publish(EXAMPLE)).userErrors).toMatchObject([{ code: 'SCHEDULE_UNCHANGED' }]);
  });

  it('plays every kind of change', async () => {
    const place = await venue(world);
    const { id: forum } = place.forum;
    const officer = officerOf(world);
    const slots: Made[] = [];
    for (const hour of [6, 7, 8, 9]) slots.push(await slot(world, place, { startsAt: at(hour), endsAt: at(hour + 1) }));
    const hidden = await cancelledSlot(world, place, { startsAt: at(10), endsAt: at(11) });
    const [first, second, third, fourth] = slots as [Made, Made, Made, Made];
    expect((await publish(forum)).userErrors).toEqual([]);
    await done(officer, 'cancelSlot', slotIds(first), 'slot { id }');
    await done(officer, 'moveForumSlot', { ...slotIds(second), startsAt: at(12) }, 'slot { id }');
    await done(officer, 'moveForumSlot', { ...slotIds(third), roomId: ROOM(place, 1) }, 'slot { id }');
    await done(officer, 'addSlotParticipant', { ...slotIds(fourth), participant: SPEAKER }, 'slot { id }');
    const added = await slot(world, place, { startsAt: at(14), endsAt: at(15) });
    expect((await publish(forum)).userErrors).toEqual([]);
    await done(officer, 'restoreSlot', { slotId: first.id, expectedVersion: 2 }, 'slot { id }');
    await done(
      officer,
      'updateRoom',
      { ...(await forumIds(forum)), roomId: ROOM(place, 1), name: 'Reading room' },
      'forum { id }',
    );
    expect((await publish(forum)).userErrors).toEqual([]);
    expect(await stepsOf(forum, 1)).toEqual([
      [
        ['CANCELLED', first.id, 'status'],
        ['ROOM_CHANGED', third.id, 'room'],
        ['EDITED', fourth.id, 'participants'],
        ['MOVED', second.id, 'startsAt endsAt'],
        ['ADDED', added.id, 'title format startsAt endsAt room status'],
      ],
      [
        ['RESTORED', first.id, 'status'],
        ['EDITED', third.id, 'room'],
      ],
    ]);
    const { data } = await world.public.ask(
      `{ forum(id: "${forum}") { schedule { slots { id sequence } } } slot(id: "${hidden.id}") { id } }`,
    );
    expect(data).toMatchObject({ slot: null });
    const { schedule } = (data as { forum: { schedule: { slots: { id: string; sequence: number }[] } } }).forum;
    expect(schedule.slots.map(({ sequence }) => sequence)).toEqual([2, 2, 1, 1, 0]);
    await world.expectSound();
  });

  it('gives a room to one of two who want it at once', async () => {
    const place = await venue(world);
    const rivals = await Promise.all(
      [0, 1, 2].map(async (index) => slot(world, place, { startsAt: at(6 + index), endsAt: at(7 + index) })),
    );
    const payloads = await Promise.all(
      rivals.map(async (rival, index) =>
        world
          .as('liaison-officer', { subject: `officer-${index}` })
          .act('moveForumSlot', { ...slotIds(rival), startsAt: at(12) }, 'slot { id startsAt }'),
      ),
    );
    expect(payloads.filter(({ slot: won }) => won !== null)).toHaveLength(1);
    const lost = payloads.filter(({ slot: won }) => won === null);
    expect(lost.map(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([['ROOM_TAKEN'], ['ROOM_TAKEN']]);
  });

  it('warns of an organization in two slots and of a small room, and refuses neither', async () => {
    const place = await venue(world);
    await slot(world, place, { participants: [SPEAKER] });
    const input = { ...slotIds(await slot(world, place, { roomId: ROOM(place, 1) })), participant: SPEAKER };
    const twice = await officerOf(world).act('addSlotParticipant', input, 'slot { id version }');
    expect(twice).toMatchObject({
      slot: { version: 2 },
      warnings: [{ code: 'ORGANIZATION_TWICE', path: ['input', 'participant'] }],
    });
    const parts = {
      forumId: place.forum.id,
      title: 'Full',
      startsAt: at(10),
      endsAt: at(11),
      roomId: ROOM(place),
      expectedCount: 51,
    };
    const crowded = await officerOf(world).act('addSlot', parts, 'slot { expectedCount }');
    expect(crowded).toMatchObject({ slot: { expectedCount: 51 }, warnings: [{ code: 'ROOM_TOO_SMALL' }] });
  });

  it('names people to those who see contacts only, in the published programme and in its changes', async () => {
    const place = await venue(world);
    await slot(world, place, { participants: [CHAIR] });
    const payload = await officerOf(world).act(
      'publishSchedule',
      idsOf(place.forum),
      'schedule { slots { participants { person { id } } } }',
    );
    expect(payload).toMatchObject({ schedule: { slots: [{ participants: [{ person: { id: 'person-1' } }] }] } });
    const source = `{ forum(id: "${place.forum.id}") { scheduleChanges { nodes { changes { slot { participants { person { id } } } } } } } }`;
    const { data, extensions } = await world.public.ask(source);
    expect(JSON.stringify(data)).not.toContain('person-1');
    expect(extensions).toMatchObject({ withheld: ['SlotParticipant.person'] });
  });

  it('tells an organization the id alone of a person in its slot who is the contact of another', async () => {
    const place = await venue(world);
    const contact = { ngoId: 'ngo-acf', name: 'Somebody Else', role: 'President' };
    const person = await done(officerOf(world), 'addContact', contact, 'person { id version }');
    const { id } = await slot(world, place, { participants: [{ ...CHAIR, ngoId: 'ngo-cafod', personId: person.id }] });
    await officerOf(world).act('publishSchedule', idsOf(place.forum), 'schedule { version }');
    const source = `{ slot(id: "${id}") { participants { person { id name role ngo { id } history { nodes { version } } } } } }`;
    const personSeenBy = async (caller: Caller): Promise<unknown> => {
      const { data, errors } = await caller.ask(source);
      expect(errors).toEqual([]);
      const { slot: seen } = data as { slot: { participants: readonly { person: unknown }[] } };
      return seen.participants[0]?.person;
    };
    expect(await personSeenBy(officerOf(world))).toMatchObject({ name: 'Somebody Else', role: 'President' });
    const concealed = { id: person.id, name: null, role: null, ngo: null, history: { nodes: [] } };
    expect(await personSeenBy(world.as('ngo', { ngo: 'ngo-cafod' }))).toEqual(concealed);
  });
});

it('leaves no mutation and no refusal of forums untried', () => {
  const subgraph = world.subgraphs.find(({ name }) => name === 'forums');
  if (!subgraph) throw new Error('The world has no forums.');
  const cases = [LIFE_CASES, PARTS_CASES, CALL_CASES, TAKING_PART_CASES, SCHEDULE_CASES, SLOT_CASES].flat();
  expectCovered(subgraph, USER_ERROR_CODES, cases);
  const publishing = subgraph.schema.getMutationType()?.getFields()['publishSchedule'];
  expect(publishing && findRequiredScope(publishing)).toBe('forums:write');
});
