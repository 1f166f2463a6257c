import { describe, expect, it } from 'vitest';
import { aYearBefore } from './freshness.ts';

describe('a year before', () => {
  it.each([
    ['2026-11-21', '2025-11-21'],
    ['2024-02-29', '2023-02-28'],
    ['2025-02-28', '2024-02-28'],
    ['2025-03-01', '2024-03-01'],
    ['0001-05-05', '0001-05-05'],
  ])('%s is %s', (day, earlier) => {
    expect(aYearBefore(day)).toBe(earlier);
  });
});
