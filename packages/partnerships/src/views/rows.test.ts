import { addDays, FIRST_DAY, LAST_DAY } from '@liaison/kernel/values';
import { FIELDS_OF_COMPETENCE } from '@liaison/vocabulary';
import type { Item } from '@liaison/kernel/table';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ngosNear } from '../domain/near.ts';
import type { NgoPoints, PlacedActivity } from '../domain/near.ts';
import type { Ngo } from '../domain/ngo.ts';
import { INSTITUTIONS, PARTNERSHIP_STATUSES } from '../domain/partnership.ts';
import type { Partnership } from '../domain/partnership.ts';
import { bucketOf } from './buckets.ts';
import { dayDigits, nearPartition } from './keys.ts';
import { nearRows, parseNearRow, REACH_METRES } from './near-rows.ts';
import { decodePoints, pointsRows } from './points-rows.ts';
import { decodeStatistics, statisticsRows } from './statistics-rows.ts';

const OFFICE = { id: 'office', location: { latitude: 14.6937, longitude: -17.4441 } };

const fields = fc.subarray([...FIELDS_OF_COMPETENCE]);
const day = fc.integer({ min: -900, max: 2500 }).map((offset) => addDays('2025-06-01', offset));
// Few places, so that distances tie; one beyond the reach.
const location = fc.constantFrom(
  OFFICE.location,
  { latitude: 14.7, longitude: -17.4 },
  { latitude: 12.6, longitude: -8 },
  { latitude: -33.9, longitude: 18.4 },
);
const points = fc.record<NgoPoints>({
  ngoId: fc.constant('ngo-a'),
  seat: fc.option(fc.record({ location, fields })),
  activities: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 99 }).map((n) => `act-${n}`),
      location,
      fields,
      startsOn: fc.option(day),
      endsOn: fc.option(day),
    }),
    { selector: ({ id }) => id, maxLength: 10 },
  ),
});

function holdingOn(rows: readonly Item[], pk: string, on: string): Item[] {
  const digits = dayDigits(on);
  return rows.filter((row) => row.pk === pk && (row['f'] as number) <= digits && digits <= (row['t'] as number));
}

describe('the near index', () => {
  it('has for every day, field and NGO exactly the row of what is nearest', () => {
    fc.assert(
      fc.property(points, fc.array(day, { minLength: 3, maxLength: 3 }), (ngo, days) => {
        const rows = [...nearRows(OFFICE, ngo, new Map())];
        const edges = ngo.activities
          .flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])
          .filter((one) => one !== null);
        for (const on of [FIRST_DAY, '2009-12-31', '2010-01-01', '2031-06-01', LAST_DAY, ...days, ...edges]) {
          for (const field of [null, ...FIELDS_OF_COMPETENCE]) {
            const query = { point: OFFICE.location, field, metres: REACH_METRES, day: on };
            const found = holdingOn(rows, nearPartition(OFFICE.id, field, bucketOf(on)), on).map(parseNearRow);
            expect(found).toEqual(ngosNear([ngo], query));
          }
        }
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  it('has no two rows under one key', () => {
    fc.assert(
      fc.property(points, (ngo) => {
        const keys = [...nearRows(OFFICE, ngo, new Map())].map(({ pk, sk }) => `${pk} ${sk}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed: 12 },
    );
  });

  it('holds titles of activities up to a length', () => {
    const activities = ['short', 'long'].map((id) => ({
      id,
      location: { ...OFFICE.location, latitude: id === 'short' ? 14 : 15 },
      fields: [],
      startsOn: id === 'short' ? '2026-01-01' : null,
      endsOn: id === 'short' ? '2026-01-31' : '2025-12-31',
    }));
    const titles = new Map([
      ['short', 'Training'],
      ['long', 'x'.repeat(121)],
    ]);
    const rows = [...nearRows(OFFICE, { ngoId: 'ngo-a', seat: null, activities }, titles)].map(parseNearRow);
    expect(new Set(rows.map(({ activityId, title }) => `${activityId} ${title}`))).toEqual(
      new Set(['short Training', 'long undefined']),
    );
  });
});

describe('packed rows', () => {
  it('of points are read as they were written', () => {
    fc.assert(
      fc.property(points, (ngo) => {
        const isEmpty = ngo.seat === null && ngo.activities.length === 0;
        expect(decodePoints([...pointsRows(ngo)])).toEqual(isEmpty ? [] : [ngo]);
      }),
      { seed: 13 },
    );
  });

  it('of points keep an NGO with very many activities', () => {
    const activities = Array.from({ length: 700 }, (_, n) => ({
      id: `act-${n}`,
      location: { latitude: n / 10, longitude: 1 - n / 10 },
      fields: [],
      startsOn: null,
      endsOn: null,
    }));
    const inOrder = activities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const rows = [...pointsRows({ ngoId: 'ngo-a', seat: null, activities: inOrder })];
    expect(decodePoints(rows)).toEqual([{ ngoId: 'ngo-a', seat: null, activities: inOrder }]);
  });

  it('of points change in two places at most, whichever activity comes or goes', () => {
    const place = { location: { latitude: 1, longitude: 2 }, fields: [], startsOn: null, endsOn: null };
    const seat = { location: { latitude: 3, longitude: 4 }, fields: [] };
    const ids = fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(ids, (numbers) => {
        const [one, ...others] = numbers.map((n) => ({ id: `activity-${n}`, ...place }));
        const rowsOf = (all: readonly PlacedActivity[]): string[] =>
          [...pointsRows({ ngoId: 'ngo-a', seat, activities: all.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })].map(
            (row) => JSON.stringify(row),
          );
        const without = new Set(rowsOf(others));
        const touched = rowsOf(one ? [one, ...others] : others).filter((row) => !without.has(row));
        expect(touched.length).toBeLessThanOrEqual(2);
      }),
      { seed: 15 },
    );
  });

  it('of statistics are read as they were written', () => {
    const partnership = fc.record({
      institution: fc.constantFrom(...INSTITUTIONS),
      status: fc.constantFrom(...PARTNERSHIP_STATUSES),
      startsOn: fc.option(day),
      endsOn: fc.option(day),
    });
    fc.assert(
      fc.property(
        fc.array(partnership, { minLength: 1 }),
        fields,
        fc.option(fc.constant('SN')),
        (all, own, country) => {
          const headquarters = country === null ? null : { city: null, country, location: null };
          const ngo = { id: 'ngo-a', fieldsOfCompetence: own, headquarters } as unknown as Ngo;
          const rows = [...statisticsRows(ngo, all as unknown as Partnership[])];
          expect(decodeStatistics(rows)).toEqual([{ ngoId: 'ngo-a', country, fields: own, partnerships: all }]);
        },
      ),
      { seed: 14 },
    );
  });
});
