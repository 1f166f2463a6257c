import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planForum } from './forum-input.ts';
import type { Forum } from './forum.ts';
import type { Party } from './party.ts';
import * as rules from './slot-rules.ts';
import { splitVersion, publishProgramme } from './schedule-publication.ts';
import type { VersionedDraft } from './schedule-publication.ts';
import type { Result } from '@liaison/kernel/record';
import { replay } from './schedule.ts';
import type { PublishedVersion } from './schedule.ts';
import type { DraftSlot } from './slot.ts';

const TODAY = '2026-11-21';
const ROOMS = ['room-1', 'room-2', 'room-3'];
const PEOPLE = ['person-1', 'person-2'];
const party = (id: string): Party => ({ type: 'Ngo', id, name: id });

function forum(): Forum {
  const ruling = planForum(
    'forum-1',
    { title: 'Forum', startsOn: '2027-03-27', endsOn: '2027-03-28', timezone: 'Europe/Paris' },
    TODAY,
  );
  if ('userErrors' in ruling) throw new Error('The forum of the test can be planned.');
  return { ...ruling.value, status: 'ANNOUNCED', rooms: ROOMS.map((id) => ({ id, name: id, capacity: 10 })) };
}

/** Quarters of an hour from 20:00 UTC on the day before the forum: some lie outside it. */
const instant = (quarter: number): string =>
  new Date(Date.parse('2027-03-26T20:00:00Z') + quarter * 900_000).toISOString().replace('.000Z', 'Z');

function newSlot(id: string, quarter: number, length: number, room: number, person: number | null): DraftSlot {
  return {
    id,
    forumId: 'forum-1',
    title: `Slot ${id}`,
    format: null,
    startsAt: instant(quarter),
    endsAt: instant(quarter + length),
    status: 'CONFIRMED',
    roomId: ROOMS[room] ?? 'nowhere',
    trackId: null,
    participants:
      person === null ? [] : [{ role: 'CHAIR', party: party('ngo-1'), personId: PEOPLE[person] ?? 'person-3' }],
  };
}

const quarter = fc.nat({ max: 60 });
const length = fc.integer({ min: -1, max: 8 });
const room = fc.nat({ max: 3 });
const person = fc.option(fc.nat({ max: 2 }));
const which = fc.nat({ max: 19 });

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('add' as const), quarter, length, room, person }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('move' as const), which, quarter, room }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('cancel' as const), which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('restore' as const), which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('name' as const), which, person }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('rename' as const), which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('publish' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** An editor's desk: the drafts, what was published of them, and what the rules let pass. */
class Desk {
  readonly forum = forum();
  readonly drafts = new Map<string, VersionedDraft>();
  readonly versions: PublishedVersion[] = [];

  do(next: Step): void {
    if (next.act === 'publish') {
      this.#publish();
    } else if (next.act === 'add') {
      const slot = newSlot(`s${this.drafts.size}`, next.quarter, next.length, next.room, next.person);
      this.#take(rules.addSlot(this.forum, this.#slots(), slot));
    } else {
      const draft = [...this.drafts.values()][next.which];
      if (draft) this.#take(this.#ruling(next, draft.slot));
    }
  }

  #ruling(next: Exclude<Step, { act: 'publish' | 'add' }>, slot: DraftSlot): Result<DraftSlot> {
    const slots = this.#slots();
    if (next.act === 'cancel') return rules.cancelSlot(this.forum, slot);
    if (next.act === 'restore') return rules.restoreSlot(this.forum, slots, slot);
    if (next.act === 'rename') return rules.editSlot(this.forum, slots, slot, { title: `${slot.title}!` });
    if (next.act === 'name') {
      const { participants } = newSlot('any', 0, 1, 0, next.person);
      return rules.setParticipants(this.forum, slots, slot, participants);
    }
    const to = { startsAt: instant(next.quarter), roomId: ROOMS[next.room] ?? 'nowhere' };
    return rules.moveSlot(this.forum, slots, slot, to);
  }

  #publish(): void {
    const { programme } = replay(this.versions);
    const ruling = publishProgramme(this.forum, [...this.drafts.values()], programme, {
      at: instant(0),
      comment: null,
    });
    if ('value' in ruling) this.versions.push(ruling.value);
  }

  #slots(): DraftSlot[] {
    return Array.from(this.drafts.values(), ({ slot }) => slot);
  }

  #take(ruling: Result<DraftSlot>): void {
    if ('userErrors' in ruling) return;
    const { value } = ruling;
    const version = (this.drafts.get(value.id)?.version ?? 0) + 1;
    this.drafts.set(value.id, { slot: value, version });
  }

  confirmed(): DraftSlot[] {
    return this.#slots().filter(({ status }) => status === 'CONFIRMED');
  }
}

function overlapping(slots: readonly DraftSlot[]): [DraftSlot, DraftSlot][] {
  return slots.flatMap((one, index) =>
    slots
      .slice(index + 1)
      .filter((other) => one.startsAt < other.endsAt && other.startsAt < one.endsAt)
      .map((other): [DraftSlot, DraftSlot] => [one, other]),
  );
}

const peopleIn = ({ participants }: DraftSlot): string[] =>
  participants.flatMap(({ personId = null }) => personId ?? []);

describe('after any acts on a programme', () => {
  const runs = fc.array(step, { minLength: 5, maxLength: 60 });
  const check = (expectation: (desk: Desk) => void): void => {
    fc.assert(
      fc.property(runs, (steps) => {
        const desk = new Desk();
        for (const next of steps) {
          desk.do(next);
          expectation(desk);
        }
      }),
      { seed: 4, numRuns: 150 },
    );
  };

  it('no room holds two slots at a time, and nobody is in two places', () => {
    check((desk) => {
      for (const [one, other] of overlapping(desk.confirmed())) {
        expect(one.roomId).not.toBe(other.roomId);
        expect(peopleIn(one).filter((id) => peopleIn(other).includes(id))).toEqual([]);
      }
    });
  });

  it('every slot lies within the forum, in the time of its place', () => {
    check((desk) => {
      for (const { startsAt, endsAt } of desk.confirmed()) {
        expect(startsAt < endsAt).toBe(true);
        expect(startsAt >= '2027-03-26T23:00:00Z' && endsAt <= '2027-03-28T22:00:00Z').toBe(true);
      }
    });
  });

  it('published slots stay, and their sequence rises by one with each version that changes them', () => {
    check(({ versions }) => {
      const { programme, history } = replay(versions);
      const sequences = new Map<string, number>();
      for (const { steps } of history) {
        expect(steps.length).toBeGreaterThan(0);
        for (const { after, sequence } of steps) {
          expect(sequence).toBe((sequences.get(after.id) ?? -1) + 1);
          sequences.set(after.id, sequence);
        }
      }
      expect(new Map(programme?.slots.map(({ id, sequence }) => [id, sequence]))).toEqual(sequences);
    });
  });

  it('publishing leaves nothing to publish', () => {
    check((desk) => {
      const before = desk.versions.length;
      desk.do({ act: 'publish' });
      const after = desk.versions.length;
      desk.do({ act: 'publish' });
      expect(desk.versions.length).toBe(after);
      expect(after - before).toBeLessThanOrEqual(1);
    });
  });
});

describe('the rules of a programme', () => {
  const slot = (id: string, parts: Partial<DraftSlot> = {}): DraftSlot => ({
    ...newSlot(id, 20, 4, 0, null),
    ...parts,
  });

  it('warn of an organization in two parallel slots', () => {
    const participants = [{ role: 'SPEAKER', party: party('ngo-1') }];
    const one = slot('one', { participants });
    const ruling = rules.addSlot(forum(), [one], slot('other', { participants, roomId: 'room-2' }));
    expect(ruling).toMatchObject({ warnings: [{ code: 'ORGANIZATION_TWICE', path: ['input', 'participants'] }] });
    const behind = slot('behind', { participants, startsAt: one.endsAt, endsAt: instant(30) });
    expect(rules.addSlot(forum(), [one], behind)).toMatchObject({ warnings: [] });
  });

  it('warn of a room that is too small', () => {
    expect(rules.addSlot(forum(), [], slot('one', { expectedCount: 11 }))).toMatchObject({
      warnings: [{ code: 'ROOM_TOO_SMALL' }],
    });
    expect(rules.addSlot(forum(), [], slot('one', { expectedCount: 10 }))).toMatchObject({ warnings: [] });
  });

  it('refuse to publish slots that are in each other’s way, however they came there', () => {
    const drafts = [slot('one'), slot('other')].map((each) => ({ slot: each, version: 1 }));
    const ruling = publishProgramme(forum(), drafts, null, { at: instant(0), comment: null });
    expect(ruling).toMatchObject({ userErrors: [{ code: 'ROOM_TAKEN' }, { code: 'ROOM_TAKEN' }] });
    const outside = [{ slot: slot('one', { startsAt: instant(0), endsAt: instant(4) }), version: 1 }];
    expect(publishProgramme(forum(), outside, null, { at: instant(0), comment: null })).toMatchObject({
      userErrors: [{ code: 'SLOT_OUTSIDE_FORUM' }],
    });
  });

  it('cut a version into records that an item holds, and play it as one', () => {
    const drafts = Array.from({ length: 40 }, (_, index) => ({
      slot: slot(`s${index}`, { startsAt: instant(20 + index), endsAt: instant(21 + index) }),
      version: index + 1,
    }));
    const ruling = publishProgramme(forum(), drafts, null, { at: instant(0), comment: 'First' });
    if ('userErrors' in ruling) throw new Error(JSON.stringify(ruling.userErrors));
    const parts = splitVersion(ruling.value, 2000);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(JSON.stringify(part.slots).length).toBeLessThan(2100);
    expect(replay(parts)).toEqual(replay([ruling.value]));
    expect(splitVersion(ruling.value)).toEqual([ruling.value]);
  });
});
