import { addDays, FIRST_DAY, LAST_DAY } from '@liaison/kernel/values';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelopeOf } from './envelope.ts';

const FIRST = '2019-12-20';
const DAYS = 40;

/** Days close to each other, so that stretches overlap, touch and leave gaps of a day; some do not bound. */
const day = fc.integer({ min: 0, max: DAYS }).map((offset) => addDays(FIRST, offset));
const things = fc.array(
  fc
    .tuple(fc.option(day, { freq: 8 }), fc.option(day, { freq: 8 }))
    .map(([from, to]) => ({ from: from ?? FIRST_DAY, to: to ?? LAST_DAY }))
    .filter(({ from, to }) => from <= to),
  { maxLength: 12 },
);

describe('the envelope over time', () => {
  it('holds on every day the first thing of all that hold, once', () => {
    fc.assert(
      fc.property(things, (given) => {
        const stretches = envelopeOf(given.map((days, thing) => ({ ...days, thing })));
        for (const on of [FIRST_DAY, LAST_DAY, ...Array.from({ length: DAYS + 3 }, (_, n) => addDays(FIRST, n - 1))]) {
          const expected = given.findIndex(({ from, to }) => from <= on && on <= to);
          const holding = stretches.filter(({ from, to }) => from <= on && on <= to);
          expect(holding.map(({ thing }) => thing)).toEqual(expected < 0 ? [] : [expected]);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('gives one thing two stretches where a nearer one comes in between', () => {
    expect(
      envelopeOf([
        { thing: 'near', from: '2024-03-01', to: '2024-03-31' },
        { thing: 'far', from: '2024-01-01', to: LAST_DAY },
      ]),
    ).toEqual([
      { thing: 'near', from: '2024-03-01', to: '2024-03-31' },
      { thing: 'far', from: '2024-01-01', to: '2024-02-29' },
      { thing: 'far', from: '2024-04-01', to: LAST_DAY },
    ]);
  });
});
