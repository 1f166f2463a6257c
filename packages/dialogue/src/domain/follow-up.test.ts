import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_STATUSES, computeFollowUp, isReminderDue } from './follow-up.ts';
import type { FollowUpRecord } from './follow-up.ts';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
const maybeDay = fc.option(day);
/** An answer is corrected on its day or later, if there is one. */
const consistent = (record: FollowUpRecord): FollowUpRecord => {
  const { answeredOn, corrections = [] } = record;
  const later = corrections.filter(({ on }) => answeredOn !== null && on >= answeredOn);
  return { ...record, corrections: later.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) };
};
const wording = fc.constantFrom('Done, late.', 'Done in part.');
const issued = fc.record({
  issuedOn: day,
  record: fc
    .record<FollowUpRecord>({
      deliveredOn: maybeDay,
      dueOn: maybeDay,
      answeredOn: maybeDay,
      answer: fc.option(fc.constant('Done.')),
      corrections: fc.array(fc.record({ on: day, answer: wording })),
      remindedOn: fc.uniqueArray(day).map((days) => days.toSorted()),
    })
    .map(consistent),
});

/** What somebody knows who reads the register on the day, with later pages torn out. */
function readRegister(asOf: string, issuedOn: string, record: FollowUpRecord): unknown {
  const pages = [
    { on: issuedOn, says: {} },
    ...(record.deliveredOn === null ? [] : [{ on: record.deliveredOn, says: { deliveredOn: record.deliveredOn } }]),
    ...(record.answeredOn === null
      ? []
      : [{ on: record.answeredOn, says: { answeredOn: record.answeredOn, answer: record.answer } }]),
    ...(record.corrections ?? []).map(({ on, answer }) => ({ on, says: { correctedOn: on, answer } })),
  ].filter(({ on }) => on <= asOf);
  if (issuedOn > asOf) return null;
  const known = Object.assign(
    { deliveredOn: null, answeredOn: null, answer: null, correctedOn: null },
    ...pages.map(({ says }) => says),
  ) as FollowUpRecord;
  const remindedOn = (record.remindedOn ?? []).filter((on) => on <= asOf);
  const isLate = record.dueOn !== null && record.dueOn < asOf;
  const status = known.answeredOn ? 'ANSWERED' : isLate ? 'OVERDUE' : known.deliveredOn ? 'DELIVERED' : 'ISSUED';
  return { ...known, dueOn: record.dueOn, remindedOn, status };
}

describe('followUpOn', () => {
  it('says what the register said on the day', () => {
    fc.assert(
      fc.property(day, issued, (asOf, { issuedOn, record }) => {
        expect(computeFollowUp(asOf, issuedOn, record)).toEqual(readRegister(asOf, issuedOn, record));
      }),
      { seed: 20261121, numRuns: 2000 },
    );
  });

  it('counts every recommendation that was issued under one status, and no other', () => {
    fc.assert(
      fc.property(day, fc.array(issued), (asOf, all) => {
        const followUps = all.map(({ issuedOn, record }) => computeFollowUp(asOf, issuedOn, record));
        const counts = FOLLOW_UP_STATUSES.map((status) => followUps.filter((one) => one?.status === status).length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.filter((one) => one.issuedOn <= asOf).length);
      }),
      { seed: 20261121 },
    );
  });

  const record: FollowUpRecord = {
    deliveredOn: '2026-02-05',
    dueOn: '2026-02-10',
    answeredOn: '2026-02-12',
    answer: 'We agree.',
  };
  it.each([
    ['2026-01-31', null],
    ['2026-02-01', 'ISSUED'],
    ['2026-02-04', 'ISSUED'],
    ['2026-02-05', 'DELIVERED'],
    ['2026-02-10', 'DELIVERED'],
    ['2026-02-11', 'OVERDUE'],
    ['2026-02-12', 'ANSWERED'],
  ])('stands on %s at %s', (asOf, status) => {
    expect(computeFollowUp(asOf, '2026-02-01', record)?.status ?? null).toBe(status);
  });
});

describe('a reminder by the clock', () => {
  const overdue = { status: 'OVERDUE', deliveredOn: '2026-01-10', remindedOn: [] as string[] } as const;

  it('is due for what was delivered and is overdue, and nothing else', () => {
    expect(isReminderDue(overdue, '2026-03-01')).toBe(true);
    expect(isReminderDue({ ...overdue, deliveredOn: null }, '2026-03-01')).toBe(false);
    for (const status of ['ANSWERED', 'DELIVERED', 'ISSUED'] as const) {
      expect(isReminderDue({ ...overdue, status }, '2026-03-01')).toBe(false);
    }
  });

  it.each([
    ['2026-03-01', false],
    ['2026-02-28', false],
    ['2026-01-31', false],
    ['2026-01-30', true],
    ['2025-12-01', true],
  ])('follows one of %s on 1 March: %s', (last, isDue) => {
    expect(isReminderDue({ ...overdue, remindedOn: ['2025-11-01', last] }, '2026-03-01')).toBe(isDue);
  });
});
