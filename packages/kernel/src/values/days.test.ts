import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAfter, dayBefore, toDay, FIRST_DAY, isDay, LAST_DAY, toYear } from './days.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const anyDay = fc
  .integer({ min: Date.parse(FIRST_DAY) / MILLISECONDS_A_DAY, max: Date.parse(LAST_DAY) / MILLISECONDS_A_DAY })
  .map((number) => new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10));

describe('days', () => {
  it('takes the days that exist and no others', () => {
    for (const day of [FIRST_DAY, '1600-02-29', '2000-02-29', '2024-02-29', '2026-11-21', LAST_DAY]) {
      expect(isDay(day), day).toBe(true);
    }
    for (const text of [
      '2026-02-30',
      '2023-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '0000-12-31',
      '2026-1-1',
      '20260101',
      '+002026-01-01',
      '2026-01-01T00:00:00Z',
      '2026-01-01\n',
      ' 2026-01-01',
      'yesterday',
      '',
      '２０２６-01-01',
    ]) {
      expect(isDay(text), JSON.stringify(text)).toBe(false);
    }
    for (const value of [null, undefined, 20_260_101, new Date(), ['2026-01-01']]) expect(isDay(value)).toBe(false);
  });

  it('agrees with the calendar of Date on every text of the form of a day', () => {
    const number = (max: number, length: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'));
    fc.assert(
      fc.property(number(9999, 4), number(15, 2), number(35, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= FIRST_DAY;
        expect(isDay(text)).toBe(exists);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('counts days as Date does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        const wanted = new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
        fc.pre(isDay(wanted));
        expect(addDays(day, days)).toBe(wanted);
        expect(wanted < day).toBe(days < 0);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('steps one day on and back, and stays at both ends', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayBefore('2026-01-01')).toBe('2025-12-31');
    expect(dayBefore(FIRST_DAY)).toBe(FIRST_DAY);
    expect(dayAfter(LAST_DAY)).toBe(LAST_DAY);
    fc.assert(
      fc.property(anyDay, (day) => {
        if (day < LAST_DAY) expect(dayBefore(dayAfter(day))).toBe(day);
      }),
      { seed: 3 },
    );
  });

  it('stays within the days that a record can hold', () => {
    expect(addDays(LAST_DAY, 1)).toBe(LAST_DAY);
    expect(addDays('9999-12-01', 400)).toBe(LAST_DAY);
    expect(addDays('0001-01-03', -3)).toBe(FIRST_DAY);
  });

  it('tells the day and the year', () => {
    expect(toDay('2027-03-28T00:30:00Z')).toBe('2027-03-28');
    expect(toYear('0987-05-06')).toBe(987);
  });
});
