import { compareCodePoints, fold } from '@liaison/kernel/values';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePositions, namePosition } from '../domain/order.ts';
import * as keys from './keys.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const name = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => !/[\0-\x1f]/u.test(text));

describe('keys of derived rows', () => {
  it('order what is near as distance and NGO id do', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(20_040_000), id), fc.tuple(fc.nat(20_040_000), id), (a, b) => {
        const [left, right] = [a, b].map(([metres, ngoId]) => keys.nearSortKey(metres, ngoId, '2026-01-01'));
        const order = a[0] - b[0] || compareCodePoints(a[1], b[1]);
        expect(Math.sign(compareCodePoints(left ?? '', right ?? ''))).toBe(Math.sign(order));
        expect(keys.parseNearSortKey(left ?? '')).toEqual({ metres: a[0], ngoId: a[1] });
      }),
      { seed: 1 },
    );
  });

  it('continue after an NGO with the next one, not with another row of the same', () => {
    const after = keys.nearAfter(12, 'ngo-a');
    expect(keys.nearSortKey(12, 'ngo-a', '9999-12-31') < after).toBe(true);
    expect(keys.nearSortKey(12, 'ngo-a-b', '2026-01-01') > after).toBe(true);
    expect(keys.nearSortKey(13, 'ngo-a', '2026-01-01') > after).toBe(true);
  });

  it('order named records as their folded names and ids do', () => {
    const named = fc.record({ name, id });
    fc.assert(
      fc.property(named, named, (a, b) => {
        const [left, right] = [a, b].map((one) => keys.nameSortKey(one.name, one.id));
        const order = comparePositions(namePosition(a), namePosition(b));
        expect(Math.sign(compareCodePoints(left ?? '', right ?? ''))).toBe(Math.sign(order));
        expect(keys.parseNameSortKey(left ?? '')).toEqual({ foldedName: fold(a.name), id: a.id });
        expect(keys.afterName(namePosition(a))).toBe(left);
      }),
      { seed: 2 },
    );
  });

  it('order dated records with the latest first and the unknown last', () => {
    const sorted = [
      keys.dateSortKey(null, 'a'),
      keys.dateSortKey('2024-01-02', 'b'),
      keys.dateSortKey('2024-01-03', 'c'),
    ];
    expect(sorted.toSorted(compareCodePoints)).toEqual(sorted.toReversed());
    expect(keys.parseDateSortKey(keys.dateSortKey('2024-01-02', 'b#c'))).toEqual(['79759897', 'b#c']);
  });

  it('write fields as letters and read them back', () => {
    expect(keys.fieldsOfLetters(keys.fieldLetters(['CULTURE', 'EDUCATION']))).toEqual(['CULTURE', 'EDUCATION']);
    expect(() => keys.fieldsOfLetters('X')).toThrow('No field has the letter X');
  });
});
