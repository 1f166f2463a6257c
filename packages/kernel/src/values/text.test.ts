import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints, fold, splitWords } from './text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 8 });
/** Texts of few characters, so that they often share a beginning, across the range where UTF-16 and code points disagree. */
const closeText = fc.string({
  unit: fc.constantFrom('a', 'b', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}'),
});

function compareByArrays(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (const [index, point] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = (point.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return left.length < right.length ? -1 : 0;
}

describe('order by code point', () => {
  it('agrees with the code points one by one, and with the bytes of UTF-8', () => {
    for (const texts of [anyText, closeText]) {
      fc.assert(
        fc.property(texts, texts, (a, b) => {
          expect(Math.sign(compareCodePoints(a, b))).toBe(compareByArrays(a, b));
          expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        }),
        { seed: 1, numRuns: 1000 },
      );
    }
  });

  it('orders what plain comparison does not', () => {
    const [smile, tilde]: string[] = ['\u{1f600}', '\uff5e'];
    expect([tilde, smile].toSorted()).toEqual([smile, tilde]);
    expect([smile, tilde].toSorted((a = '', b = '') => compareCodePoints(a, b))).toEqual([tilde, smile]);
  });
});

describe('folding', () => {
  it('takes marks and case away', () => {
    expect(fold('Éducation Åland ŒUVRE İzmir Ñandú Việt')).toBe('education aland œuvre izmir nandu viet');
    expect(fold('ﬁnance Ⅻ ½')).toBe('finance xii 1⁄2');
    expect(fold('é')).toBe(fold('é'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('cuts a text into words', () => {
    expect(splitWords("Ligue de l'enseignement (France), 2e édition")).toEqual([
      'ligue',
      'de',
      'l',
      'enseignement',
      'france',
      '2e',
      'edition',
    ]);
    expect(splitWords('  — … ')).toEqual([]);
    expect(splitWords('国际 非政府')).toEqual(['国际', '非政府']);
  });
});
