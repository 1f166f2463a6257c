import { addDays, computeDistanceMetres } from '@liaison/kernel/values';
import type { Subgraph } from '@liaison/kernel/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateActivities, generateNgos, readFacts } from '@liaison/data';
import type { ActivityFact, Dataset } from '@liaison/data';
import { tableNames, useEngine } from '../../../tests/support/engine.ts';
import { partnershipsRecords } from '../../local/src/dataset/partnerships.ts';
import { loadSubgraph, walk } from './support.ts';

const facts = readFacts();
const ngos = [...facts.ngos, ...generateNgos({ facts, seed: 5, count: 40 })];
const activities = [
  ...facts.activities.filter(({ organizationType }) => organizationType === 'NGO'),
  ...generateActivities({ facts, seed: 5, count: 240, ngos }),
];
const dataset: Dataset = { ...facts, ngos, activities };

const OFFICES = [
  'unesco-brussels',
  'unesco-dakar',
  'unesco-kinshasa',
  'unesco-venice',
  'unesco-bangkok',
  'unesco-apia',
];
const DAYS = ['1999-01-01', '2011-03-05', '2020-02-29', '2026-11-21', '2040-01-01'];

interface Seen {
  readonly id: unknown;
  readonly distanceKm: number;
  readonly basis?: string;
  readonly activity?: unknown;
}

/** Days on which something begins or ends, and their neighbours. */
function turningDays(): string[] {
  const placed = activities.filter(({ locationPrecision }) => locationPrecision === 'PLACE_NAME');
  return placed
    .filter((_, index) => index % 120 === 0)
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .flatMap((day) => (day === null ? [] : [addDays(day, -1), day, addDays(day, 1)]));
}

/** Everything within a radius, by looking at every activity and headquarters. */
function expected(
  point: { latitude: number; longitude: number },
  { field, withinKm, day }: { field: string | null; withinKm: number; day: string },
): { ngos: Seen[]; activities: Seen[] } {
  const has = (fields: readonly string[]): boolean => field === null || fields.includes(field);
  const near: { ngoId: string; metres: number; activity: ActivityFact | null }[] = [];
  for (const ngo of ngos) {
    const { latitude, longitude } = ngo;
    if (latitude === null || longitude === null || !has(ngo.fieldsOfCompetence)) continue;
    near.push({ ngoId: ngo.id, metres: computeDistanceMetres(point, { latitude, longitude }), activity: null });
  }
  for (const activity of activities) {
    const { latitude, longitude, ngoId, startDate, endDate } = activity;
    if (ngoId === null || latitude === null || longitude === null || !has(activity.fieldsOfCompetence)) continue;
    if (activity.locationPrecision !== 'PLACE_NAME') continue;
    if ((startDate !== null && day < startDate) || (endDate !== null && endDate < day)) continue;
    near.push({ ngoId, metres: computeDistanceMetres(point, { latitude, longitude }), activity });
  }
  const within = near.filter(({ metres }) => metres / 1000 <= withinKm);
  const text = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
  const best = new Map<string, (typeof near)[number]>();
  for (const one of within.toSorted(
    (a, b) => a.metres - b.metres || text(a.activity?.id ?? '', b.activity?.id ?? ''),
  )) {
    if (!best.has(one.ngoId)) best.set(one.ngoId, one);
  }
  return {
    ngos: [...best.values()]
      .sort((a, b) => a.metres - b.metres || text(a.ngoId, b.ngoId))
      .map(({ ngoId, metres, activity }) => ({
        id: ngoId,
        distanceKm: metres / 1000,
        basis: activity === null ? 'HEADQUARTERS' : 'ACTIVITY',
        activity: activity === null ? null : { id: activity.id, title: activity.title },
      })),
    activities: within
      .flatMap(({ metres, activity }) => (activity === null ? [] : [{ id: activity.id, distanceKm: metres / 1000 }]))
      .sort((a, b) => a.distanceKm - b.distanceKm || text(a.id, b.id)),
  };
}

const EDGES = 'edges { distanceKm basis activity { id title } node { id } } pageInfo { hasNextPage endCursor }';
const ARGUMENTS = 'field: $field, withinKm: $withinKm, activeOn: $day, first: $first, after: $after';
const VARIABLES = '$field: FieldOfCompetence, $withinKm: Float!, $day: Date, $first: Int!, $after: String';
const NEAR_OFFICE = `query ($id: ID!, ${VARIABLES}) { fieldOffice(id: $id) { ngosNearby(${ARGUMENTS}) { ${EDGES} } } }`;
const NEAR_POINT = `query ($point: GeoPointInput!, ${VARIABLES}) { ngosNear(point: $point, ${ARGUMENTS}) { ${EDGES} } }`;
const ACTIVITIES = `query ($id: ID!, ${VARIABLES}) { fieldOffice(id: $id) { activitiesNearby(${ARGUMENTS}) {
  edges { distanceKm node { id } } pageInfo { hasNextPage endCursor }
} } }`;

function seen(edges: readonly Record<string, unknown>[]): Seen[] {
  return edges.map(({ node, ...edge }) => ({ id: (node as { id: string }).id, ...edge }) as Seen);
}

describe('what is near', () => {
  const running = useEngine();
  let subgraph: Subgraph;

  beforeAll(async () => {
    subgraph = await loadSubgraph(running.engine.client, tableNames('partnerships'), partnershipsRecords(dataset));
  });

  it('an office is what a look at everything finds, at every radius, field and day', async () => {
    const counts = { HEADQUARTERS: 0, ACTIVITY: 0 };
    const days = [...DAYS, ...turningDays()];
    for (const [index, day] of days.entries()) {
      const office =
        facts.fieldOffices.find(({ id }) => id === OFFICES[index % OFFICES.length]) ?? facts.fieldOffices[index];
      if (!office) throw new Error('There are more days than offices.');
      const field = [null, 'CULTURE', 'EDUCATION'][index % 3] ?? null;
      for (const withinKm of [50, 1000, 5000]) {
        const variables = { id: office.id, field, withinKm, day, first: index % 2 === 0 ? 7 : 100 };
        const edges = await walk(subgraph, NEAR_OFFICE, variables, (data) => {
          return (data['fieldOffice'] as { ngosNearby: unknown }).ngosNearby;
        });
        expect(seen(edges)).toEqual(expected(office, variables).ngos);
        for (const { basis } of seen(edges)) counts[basis as keyof typeof counts] += 1;
      }
    }
    expect(Math.min(counts.HEADQUARTERS, counts.ACTIVITY)).toBeGreaterThan(100);
  });

  it('a point is what a look at everything finds, poles and antimeridian too', async () => {
    for (const [latitude, longitude] of [
      [90, 0],
      [-90, 12],
      [0, 180],
      [-17.7, -179.9],
      [48.8566, 2.3522],
    ] as const) {
      for (const withinKm of [0.5, 300, 2500, 20_040]) {
        const variables = { point: { latitude, longitude }, field: null, withinKm, day: '2021-06-01', first: 100 };
        const edges = await walk(subgraph, NEAR_POINT, variables, ({ ngosNear }) => ngosNear);
        expect(seen(edges)).toEqual(expected({ latitude, longitude }, variables).ngos);
      }
    }
  });

  it('of activities lists each, nearest first', async () => {
    let count = 0;
    for (const office of facts.fieldOffices) {
      for (const withinKm of [500, 3000]) {
        const variables = { id: office.id, field: null, withinKm, day: '2021-06-01', first: 100 };
        const edges = await walk(subgraph, ACTIVITIES, variables, (data) => {
          return (data['fieldOffice'] as { activitiesNearby: unknown }).activitiesNearby;
        });
        expect(seen(edges)).toEqual(expected(office, variables).activities);
        count += edges.length;
      }
    }
    expect(count).toBeGreaterThan(50);
  });
});
