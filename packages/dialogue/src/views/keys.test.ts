import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '@liaison/kernel/values';
import { LARGEST_NUMBER } from '../domain/recommendation.ts';
import {
  datedSortKey,
  indexedBodyKey,
  indexedSessionKey,
  indexedTaskForceKey,
  indexEntryKind,
  issuedBy,
  listRange,
  recommendationSortKey,
} from './keys.ts';

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const id = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
const position = fc.record({ issuedOn: day, number: fc.integer({ min: 1, max: LARGEST_NUMBER }), id });

describe('sort keys', () => {
  it('sort recommendations by day descending, number, id', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const expected =
          compareCodePoints(b.issuedOn, a.issuedOn) || a.number - b.number || compareCodePoints(a.id, b.id);
        const got = compareCodePoints(recommendationSortKey(a), recommendationSortKey(b));
        expect(Math.sign(got)).toBe(Math.sign(expected));
      }),
      { seed: 20261121 },
    );
  });

  it('begin the recommendations issued by a day with those of that day', () => {
    fc.assert(
      fc.property(position, day, (one, asOf) => {
        expect(compareCodePoints(recommendationSortKey(one), issuedBy(asOf)) > 0).toBe(one.issuedOn <= asOf);
      }),
      { seed: 20261121 },
    );
  });

  it('sort what was sent to a task force newest first, then by id, in a range of its own', () => {
    fc.assert(
      fc.property(day, id, day, id, (on, first, otherOn, second) => {
        const a = datedSortKey('QUESTION', { on, id: first });
        const b = datedSortKey('QUESTION', { on: otherOn, id: second });
        const expected = compareCodePoints(otherOn, on) || compareCodePoints(first, second);
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(expected));
        const { from, to } = listRange('QUESTION');
        expect(from <= a && a <= to).toBe(true);
      }),
      { seed: 20261121 },
    );
  });

  it('tell what a row of the index is', () => {
    const kinds = [indexedSessionKey('a'), indexedBodyKey('B'), indexedTaskForceKey('c')].map(indexEntryKind);
    expect(kinds).toEqual(['SESSION', 'BODY', 'TASK_FORCE']);
    expect(() => indexEntryKind({ pk: 'INDEX', sk: 'OTHER' })).toThrow(/OTHER/);
  });
});
