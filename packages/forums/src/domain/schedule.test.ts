import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChange, replay, SLOT_CHANGE_KINDS } from './schedule.ts';
import type { PublishedVersion, SlotChangeKind } from './schedule.ts';
import type { Slot } from './slot.ts';
import { compareSlots, overlaps } from './slot.ts';

const SEED = 20270328;

const slot = (parts: Partial<Slot> = {}): Slot => ({
  id: 'a',
  title: 'Opening',
  format: 'PLENARY',
  startsAt: '2027-03-27T08:00:00Z',
  endsAt: '2027-03-27T09:00:00Z',
  status: 'CONFIRMED',
  room: { id: 'r1', name: 'Room 1' },
  track: null,
  participants: [],
  ...parts,
});

const version = (number: number, slots: readonly Slot[]): PublishedVersion => ({
  version: number,
  publishedAt: `2027-01-0${number}T12:00:00Z`,
  comment: null,
  forumId: 'forum',
  slots: [...slots],
});

describe('the change of a slot', () => {
  const kindOf = (before: Slot | null, after: Slot) => describeChange({ before, after }).kind;
  const cancelled = slot({ status: 'CANCELLED' });
  const moved = { startsAt: '2027-03-27T08:30:00Z' };
  const elsewhere = { room: { id: 'r2', name: 'Room 2' } };

  it('takes its kind by precedence', () => {
    expect(kindOf(slot(), { ...cancelled, ...moved, ...elsewhere })).toBe('CANCELLED');
    expect(kindOf(null, cancelled)).toBe('CANCELLED');
    expect(kindOf(cancelled, slot({ ...moved, ...elsewhere }))).toBe('RESTORED');
    expect(kindOf(null, slot())).toBe('ADDED');
    expect(kindOf(slot(), slot({ ...moved, ...elsewhere, title: 'Welcome' }))).toBe('MOVED');
    expect(kindOf(slot(), slot({ endsAt: '2027-03-27T09:30:00Z' }))).toBe('MOVED');
    expect(kindOf(slot(), slot({ ...elsewhere, title: 'Welcome' }))).toBe('ROOM_CHANGED');
    expect(kindOf(slot(), slot({ title: 'Welcome' }))).toBe('EDITED');
    expect(kindOf(cancelled, { ...cancelled, ...moved })).toBe('MOVED');
  });

  it('lists every field that changed, as text', () => {
    const ngo = { type: 'Ngo' as const, id: 'ngo-acted', name: 'Acted' };
    const state = { type: 'MemberState' as const, code: 'FR', name: 'France' };
    const after = slot({
      ...moved,
      ...elsewhere,
      title: 'Welcome',
      format: null,
      track: { id: 't1', name: 'Climate' },
      status: 'CANCELLED',
      participants: [
        { role: 'CHAIR', party: ngo },
        { role: 'SPEAKER', party: state },
      ],
    });
    expect(describeChange({ before: slot(), after }).fields).toEqual([
      { name: 'title', before: 'Opening', after: 'Welcome' },
      { name: 'format', before: 'PLENARY', after: null },
      { name: 'startsAt', before: '2027-03-27T08:00:00Z', after: '2027-03-27T08:30:00Z' },
      { name: 'room', before: 'Room 1', after: 'Room 2' },
      { name: 'track', before: null, after: 'Climate' },
      { name: 'status', before: 'CONFIRMED', after: 'CANCELLED' },
      { name: 'participants', before: null, after: 'CHAIR: Acted; SPEAKER: France' },
    ]);
  });

  it('lists what a new slot has, with nothing before', () => {
    const { fields } = describeChange({ before: null, after: slot() });
    expect(fields.map(({ name }) => name)).toEqual(['title', 'format', 'startsAt', 'endsAt', 'room', 'status']);
    expect(fields.every(({ before }) => before === null)).toBe(true);
  });

  it('sees another room or party of the same name, and a room that is called otherwise', () => {
    const twin = slot({ room: { id: 'r9', name: 'Room 1' } });
    expect(describeChange({ before: slot(), after: twin })).toEqual({
      kind: 'ROOM_CHANGED',
      fields: [{ name: 'room', before: 'Room 1', after: 'Room 1' }],
    });
    const renamed = slot({ room: { id: 'r1', name: 'Great Hall' } });
    expect(describeChange({ before: slot(), after: renamed }).kind).toBe('EDITED');
  });
});

describe('a programme', () => {
  it('is null where nothing is published', () => {
    expect(replay([])).toEqual({ programme: null, history: [] });
  });

  it('raises the sequence of what a version changes, and of nothing else', () => {
    const other = slot({ id: 'b', room: { id: 'r2', name: 'Room 2' } });
    const { programme, history } = replay([
      version(3, [slot({ status: 'CANCELLED' }), other]),
      version(1, [slot(), other]),
      version(2, [slot({ title: 'Welcome' })]),
    ]);
    expect(programme?.version).toBe(3);
    expect(
      programme?.slots.map(({ id, sequence, status, changedInVersion }) => [id, sequence, status, changedInVersion]),
    ).toEqual([
      ['a', 2, 'CANCELLED', 3],
      ['b', 0, 'CONFIRMED', 1],
    ]);
    expect(history.map(({ steps }) => steps.map(({ after }) => after.id))).toEqual([['a', 'b'], ['a'], ['a']]);
  });

  it('keeps an entry for a version that changes nothing', () => {
    const { programme, history } = replay([version(1, [slot()]), version(2, [slot()])]);
    expect(history.map(({ version: number, steps }) => [number, steps.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(programme?.slots[0]?.sequence).toBe(0);
  });

  it('agrees with a plain recomputation on random histories', () => {
    const seen = new Map<SlotChangeKind, number>();
    fc.assert(
      fc.property(histories, (versions) => {
        const { programme, history } = replay(versions);
        const expected = recompute(versions);
        expect(programme?.slots.map(({ id, sequence }) => ({ id, sequence }))).toEqual(expected.slots);
        const found = history.map(({ steps }) =>
          steps.map((step) => {
            const { kind, fields } = describeChange(step);
            seen.set(kind, (seen.get(kind) ?? 0) + 1);
            return { id: step.after.id, kind, sequence: step.sequence, fields: fields.map(({ name }) => name) };
          }),
        );
        expect(found).toEqual(expected.changes);
      }),
      { seed: SEED, numRuns: 400 },
    );
    expect([...seen.keys()].toSorted()).toEqual([...SLOT_CHANGE_KINDS].toSorted());
  });
});

describe('overlap', () => {
  it('leaves out the ends of slot and range', () => {
    const at = slot();
    expect(overlaps(at, null, null)).toBe(true);
    expect(overlaps(at, '2027-03-27T09:00:00Z', null)).toBe(false);
    expect(overlaps(at, '2027-03-27T08:59:59Z', null)).toBe(true);
    expect(overlaps(at, null, '2027-03-27T08:00:00Z')).toBe(false);
    expect(overlaps(at, null, '2027-03-27T08:00:01Z')).toBe(true);
    expect(overlaps(at, '2027-03-27T08:15:00Z', '2027-03-27T08:30:00Z')).toBe(true);
  });
});

/** Few ids, times and rooms, so that versions meet the same slots and all kinds of change occur. */
const slots: fc.Arbitrary<Slot> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  title: fc.constantFrom('Opening', 'Debate'),
  format: fc.constantFrom('PLENARY' as const, null),
  startsAt: fc.constantFrom('2027-03-27T08:00:00Z', '2027-03-28T00:30:00Z'),
  endsAt: fc.constantFrom('2027-03-28T01:00:00Z', '2027-03-28T01:00:00.5Z'),
  status: fc.constantFrom('CONFIRMED' as const, 'CONFIRMED' as const, 'CANCELLED' as const),
  room: fc.constantFrom({ id: 'r1', name: 'Room 1' }, { id: 'r2', name: 'Room 2' }),
  track: fc.constantFrom(null, { id: 't1', name: 'Climate' }),
  participants: fc.constantFrom<Slot['participants'][]>(
    [],
    [{ role: 'CHAIR', party: { type: 'Ngo' as const, id: 'ngo-acted', name: 'Acted' } }],
    [{ role: 'CHAIR', party: { type: 'MemberState' as const, code: 'FR', name: 'France' } }],
  ),
});

/** Versions 1, 2, 3 …; each after the first leaves most of what it lists as it was, but for one field. */
const histories = fc
  .array(
    fc.tuple(
      fc.uniqueArray(slots, { selector: ({ id }) => id, maxLength: 4 }),
      fc.constantFrom('all', 'title', 'room', 'startsAt', 'status', 'participants', 'nothing'),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((drawn) => {
    const last = new Map<string, Slot>();
    return drawn.map(([listed, what], index) => {
      const published = listed.map((each) => {
        const before = last.get(each.id);
        const keep = before !== undefined && what !== 'all';
        const after = keep ? { ...before, ...(what === 'nothing' ? {} : { [what]: each[what] }) } : each;
        last.set(each.id, after);
        return after;
      });
      return version(index + 1, published);
    });
  });

/** The same by snapshots: the whole programme after each version, compared slot by slot and field by field. */
function recompute(versions: readonly PublishedVersion[]) {
  const snapshots = versions.map((_version, index) => {
    const snapshot: Record<string, Slot> = {};
    for (const { slots: listed } of versions.slice(0, index + 1)) for (const each of listed) snapshot[each.id] = each;
    return snapshot;
  });
  const differing = (before: Slot | undefined, after: Slot): string[] =>
    (['title', 'format', 'startsAt', 'endsAt', 'room', 'track', 'status', 'participants'] as const).filter((name) => {
      const [was, is] = [before?.[name] ?? null, after[name]].map((value) => JSON.stringify(value));
      return before === undefined ? is !== 'null' && is !== '[]' : was !== is;
    });
  const sequences: Record<string, number> = {};
  const changes = snapshots.map((snapshot, index) => {
    const was = snapshots[index - 1] ?? {};
    return Object.values(snapshot)
      .toSorted(compareSlots)
      .flatMap((after) => {
        const before = was[after.id];
        const fields = differing(before, after);
        if (fields.length === 0) return [];
        const sequence = (sequences[after.id] = before === undefined ? 0 : (sequences[after.id] ?? 0) + 1);
        const applies: Record<SlotChangeKind, boolean> = {
          CANCELLED: fields.includes('status') && after.status === 'CANCELLED',
          RESTORED: before?.status === 'CANCELLED' && after.status === 'CONFIRMED',
          ADDED: before === undefined,
          MOVED: fields.includes('startsAt') || fields.includes('endsAt'),
          ROOM_CHANGED: fields.includes('room'),
          EDITED: true,
        };
        return [{ id: after.id, kind: SLOT_CHANGE_KINDS.find((kind) => applies[kind]), sequence, fields }];
      });
  });
  const final = Object.values(snapshots.at(-1) ?? {}).toSorted(compareSlots);
  return { changes, slots: final.map(({ id }) => ({ id, sequence: sequences[id] })) };
}
