import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitiesNear, metresWithin, ngosNear } from './near.ts';
import type { NgoPoints, PlacedActivity } from './near.ts';

const HERE = { latitude: 48.85, longitude: 2.31 };
const NEARBY = { latitude: 48.86, longitude: 2.31 };
const DAY = '2026-06-15';

function activity(id: string, rest: Partial<PlacedActivity> = {}): PlacedActivity {
  return { id, location: HERE, fields: ['CULTURE'], startsOn: null, endsOn: null, ...rest };
}

function near(all: readonly NgoPoints[], rest: Partial<Parameters<typeof ngosNear>[1]> = {}) {
  return ngosNear(all, { point: HERE, field: null, metres: 1_000_000, day: DAY, ...rest });
}

describe('what is near', () => {
  it('counts a radius in whole metres as the kilometres say it', () => {
    expect([0.0001, 0.001, 0.29, 1.001, 500, 20_040].map(metresWithin)).toEqual([0, 1, 290, 1001, 500_000, 20_040_000]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_040_000 }), (metres) => {
        expect(metresWithin(metres / 1000)).toBe(metres);
      }),
      { seed: 1 },
    );
  });

  it('shows an NGO once, its headquarters before an activity at the same distance, then the lower id', () => {
    const activities = [activity('b'), activity('a')];
    const seat = { location: HERE, fields: ['CULTURE'] } as const;
    expect(near([{ ngoId: 'x', seat, activities }])).toEqual([{ ngoId: 'x', metres: 0, activityId: null }]);
    expect(near([{ ngoId: 'x', seat: null, activities }])).toEqual([{ ngoId: 'x', metres: 0, activityId: 'a' }]);
    const far = { location: NEARBY, fields: [] };
    expect(near([{ ngoId: 'x', seat: far, activities }])[0]?.activityId).toBe('a');
  });

  it('orders by distance, then NGO', () => {
    const at = (ngoId: string, location = HERE): NgoPoints => ({
      ngoId,
      seat: { location, fields: [] },
      activities: [],
    });
    expect(near([at('b'), at('c', NEARBY), at('a')]).map(({ ngoId }) => ngoId)).toEqual(['a', 'b', 'c']);
  });

  it('counts the first and the last day of an activity, and days without a bound', () => {
    const runs = (startsOn: string | null, endsOn: string | null): boolean =>
      near([{ ngoId: 'x', seat: null, activities: [activity('a', { startsOn, endsOn })] }]).length === 1;
    expect([runs(DAY, DAY), runs(null, DAY), runs(DAY, null), runs(null, null)]).toEqual([true, true, true, true]);
    expect([runs('2026-06-16', null), runs(null, '2026-06-14'), runs('2026-07-01', '2026-06-01')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('with a field counts only what has it, without one also what has none', () => {
    const without: NgoPoints = { ngoId: 'x', seat: { location: HERE, fields: [] }, activities: [] };
    expect(near([without])).toHaveLength(1);
    expect(near([without], { field: 'CULTURE' })).toHaveLength(0);
  });

  it('lists activities one by one, headquarters left out', () => {
    const points: NgoPoints = {
      ngoId: 'x',
      seat: { location: HERE, fields: [] },
      activities: [activity('b'), activity('a'), activity('c', { location: NEARBY })],
    };
    const found = activitiesNear([points], { point: HERE, field: null, metres: 1200, day: DAY });
    expect(found.map(({ activityId }) => activityId)).toEqual(['a', 'b', 'c']);
  });
});
