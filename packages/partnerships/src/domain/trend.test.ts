import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInForce } from './partnership.ts';
import type { CountedNgo, CountedPartnership } from './statistics.ts';
import { countTrend, intervalsBetween } from './trend.ts';

const day = fc.integer({ min: 0, max: 1200 }).map((offset) => dayAfterStart(offset));

function dayAfterStart(offset: number): string {
  return new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
}

const partnership = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]): CountedPartnership => {
  const isOrdered = a === null || b === null || a <= b;
  return { institution: 'UNESCO', status: 'ASSOCIATE', startsOn: isOrdered ? a : b, endsOn: isOrdered ? b : a };
});

describe('the trend', () => {
  it('has a point on every first day of an interval, both ends included', () => {
    expect(intervalsBetween('2024-01-01', '2026-01-01', 'YEAR')).toEqual(['2024-01-01', '2025-01-01', '2026-01-01']);
    expect(intervalsBetween('2024-01-02', '2024-12-31', 'QUARTER')).toEqual(['2024-04-01', '2024-07-01', '2024-10-01']);
    expect(intervalsBetween('2024-01-31', '2024-03-01', 'MONTH')).toEqual(['2024-02-01', '2024-03-01']);
    expect(intervalsBetween('2024-02-02', '2024-02-29', 'MONTH')).toEqual([]);
    expect(intervalsBetween('2025-01-01', '2024-01-01', 'YEAR')).toEqual([]);
    expect(intervalsBetween('9999-11-15', '9999-12-31', 'MONTH')).toEqual(['9999-12-01']);
  });

  it('has at most 600 points', () => {
    expect(intervalsBetween('1950-01-01', '1999-12-31', 'MONTH')).toHaveLength(600);
    expect(intervalsBetween('1950-01-01', '2000-01-01', 'MONTH')).toBeNull();
  });

  it('counts what a look at every partnership counts', () => {
    fc.assert(
      fc.property(
        fc.array(partnership, { maxLength: 30 }),
        fc.constantFrom('MONTH', 'QUARTER', 'YEAR'),
        (all, interval) => {
          const ngos: CountedNgo[] = [{ ngoId: 'x', country: null, fields: [], partnerships: all }];
          const days = intervalsBetween('2019-06-01', '2024-06-01', interval) ?? [];
          const points = countTrend(ngos, { days, interval, where: {} });
          for (const [index, point] of points.slice(0, -1).entries()) {
            const next = points[index + 1]?.on ?? '';
            const within = (one: string | null): boolean => one !== null && point.on <= one && one < next;
            expect(point).toEqual({
              on: days[index],
              inForceCount: all.filter((one) => isInForce(one, point.on)).length,
              startedCount: all.filter(({ startsOn }) => within(startsOn)).length,
              endedCount: all.filter(({ endsOn }) => within(endsOn)).length,
            });
          }
        },
      ),
      { seed: 3 },
    );
  });
});
