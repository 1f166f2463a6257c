import { describe, expect, it } from 'vitest';
import { byCodePoint, folded, isInForceOn, metresBetween, runsOn, shiftDay, wordsOf } from './shared.ts';

/** The references are held against numbers and words worked out by hand, so that they are not trusted blindly. */
describe('What the references rest on', () => {
  it('measures half the way around the Earth from pole to pole, and a quarter to the equator', () => {
    const pole = { latitude: 90, longitude: 0 };
    expect(metresBetween(pole, { latitude: -90, longitude: 45 })).toBe(20_015_114);
    expect(metresBetween(pole, { latitude: 0, longitude: -170 })).toBe(10_007_557);
    expect(metresBetween({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBe(111_195);
  });

  it('folds accents, capitals and ligatures, and finds words between marks', () => {
    expect(folded('Fédération ﬁ İ')).toBe('federation fi i');
    expect(wordsOf('L’UNESCO (ex-“Centre”)')).toEqual(['l', 'unesco', 'ex', 'centre']);
  });

  it('orders by code point, where UTF-16 units would not', () => {
    expect(['🙂', '～', 'b', 'a'].sort(byCodePoint)).toEqual(['a', 'b', '～', '🙂']);
  });

  it('knows on which days something runs, and on which it is in force', () => {
    expect(
      ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map((day) => runsOn(day, '2024-02-01', '2024-02-29')),
    ).toEqual([false, true, true, false]);
    expect(
      ['2024-01-31', '2024-02-01', '2024-02-28', '2024-02-29'].map((day) =>
        isInForceOn(day, '2024-02-01', '2024-02-29'),
      ),
    ).toEqual([false, true, true, false]);
    expect([runsOn('0001-01-01', null, null), isInForceOn('9999-12-31', null, null)]).toEqual([true, true]);
  });

  it('steps over the end of a leap February', () => {
    expect([shiftDay('2024-02-28', 1), shiftDay('2024-03-01', -1), shiftDay('2023-02-28', 1)]).toEqual([
      '2024-02-29',
      '2024-02-29',
      '2023-03-01',
    ]);
  });
});
