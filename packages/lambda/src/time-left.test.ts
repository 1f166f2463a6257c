import { expect, it } from 'vitest';
import { computeTimeLeft } from './time-left.ts';

it.each([
  [29_000, 26_500],
  [6000, 3500],
  [3000, 1500],
  [0, 0],
])('of %i ms that Lambda leaves, a request has %i', (left, milliseconds) => {
  expect(computeTimeLeft({ getRemainingTimeInMillis: () => left })).toBe(milliseconds);
});

it('is not known where nobody ends the function', () => {
  expect(computeTimeLeft(undefined)).toBeUndefined();
});
