import { describe, expect, it } from 'vitest';
import { exampleForum } from '@liaison/data';
import type { SlotFact } from '@liaison/data';

const forum = exampleForum();
const preparation = forum.preparation;
if (preparation === undefined) throw new Error('The example forum has no preparation.');

describe('the example forum', () => {
  it('has 43 slots in three rooms, with NGOs and Member States in them', () => {
    const slots = programmes().at(-1) ?? [];
    expect(slots).toHaveLength(43);
    expect(new Set(slots.map(({ roomId }) => roomId)).size).toBe(3);
    const participants = slots.flatMap((slot) => slot.participants);
    expect(participants.filter(({ ngoId }) => ngoId !== undefined).length).toBeGreaterThan(50);
    expect(participants.filter(({ memberState }) => memberState !== undefined).length).toBeGreaterThan(30);
    expect(new Set(participants.map(({ role }) => role))).toEqual(new Set(['CHAIR', 'SPEAKER', 'RAPPORTEUR']));
  });

  it('lasts two days, with the change of clocks inside a slot', () => {
    const slots = programmes().at(-1) ?? [];
    const local = (instant: string): string =>
      new Date(instant).toLocaleString('sv-SE', { timeZone: forum.timezone ?? '', timeZoneName: 'shortOffset' });
    const night = slots.find(({ title }) => title.includes('clocks'));
    expect(night && [local(night.startsAt), local(night.endsAt)]).toEqual([
      '2027-03-27 23:30:00 GMT+1',
      '2027-03-28 04:00:00 GMT+2',
    ]);
    const days = slots
      .flatMap(({ startsAt, endsAt }) => [local(startsAt), local(endsAt)])
      .map((time) => time.slice(0, 10));
    expect(new Set(days)).toEqual(new Set([forum.startDate, forum.endDate]));
  });

  it('changes in every way there is, alone and together', () => {
    const versions = programmes();
    const changes = versions.slice(1).flatMap((after, index) => {
      const before = new Map((versions[index] ?? []).map((slot) => [slot.id, slot]));
      return after.flatMap((slot) => changedFields(before.get(slot.id), slot) ?? []);
    });
    for (const fields of [
      'added',
      'startsAt endsAt',
      'roomId',
      'title',
      'title participants',
      'format trackId',
      'status',
      'title startsAt endsAt',
      'title roomId',
      'startsAt endsAt roomId',
      'title status',
      'startsAt endsAt roomId status',
    ]) {
      expect(changes, fields).toContain(fields);
    }
    expect(changes).not.toContain('');
  });

  it('has closed, open and coming calls, pledges, and evaluations with and without a score', () => {
    const { calls, partners, evaluations } = preparation;
    expect(calls.map(({ opensOn, closesOn }) => [opensOn <= '2026-11-21', closesOn < '2026-11-21'])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
    expect(new Set(calls.flatMap(({ contributions }) => contributions.map(({ status }) => status)))).toEqual(
      new Set(['ACCEPTED', 'DECLINED', 'SUBMITTED', 'WITHDRAWN']),
    );
    expect(new Set(partners.map(({ kind, level }) => `${kind} ${level ?? '-'}`)).size).toBe(5);
    const kinds = evaluations.map(
      ({ score, submittedBy }) => `${score === null ? 'words' : 'score'} ${Object.keys(submittedBy).join()}`,
    );
    expect(new Set(kinds).size).toBe(4);
  });
});

/** The whole programme at each version. */
function programmes(): SlotFact[][] {
  const slots = new Map<string, SlotFact>();
  return (preparation?.versions ?? []).map((version) => {
    for (const slot of version.slots) slots.set(slot.id, slot);
    return [...slots.values()];
  });
}

/** Names of the fields that differ, null where none was listed anew. */
function changedFields(before: SlotFact | undefined, after: SlotFact): string | null {
  if (before === after) return null;
  if (before === undefined) return 'added';
  const names = ['title', 'format', 'startsAt', 'endsAt', 'roomId', 'trackId', 'status', 'participants'] as const;
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).join(' ');
}
