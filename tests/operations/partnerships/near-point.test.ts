import { expect, it } from 'vitest';
import type { Point } from '../../reference/shared.ts';
import { answerOf, walk } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';
import { createDifferences, without } from '../../support/differences.ts';
import { DAY_KINDS, dayOfKind } from './near-days.ts';
import type { Random } from '../../support/random.ts';
import { describeBothWorlds, FIELDS_AND_NONE } from './worlds.ts';
import type { Trial } from './worlds.ts';

const POINTS = ['pole', 'antimeridian', 'anywhere', 'at an NGO', 'opposite an NGO', 'at an activity'] as const;
const RADII = [0.001, 1, 50, 250, 1000, 5000, 10_000, 20_000, 20_015, 20_040] as const;
const WALKS = 120;
/** Longer walks than this are taken by 100. */
const PAGES = 20;

const ACTIVITIES_NEARBY = `query ($office: ID!, $field: FieldOfCompetence, $withinKm: Float!, $activeOn: Date, $first: Int!, $after: String) {
  fieldOffice(id: $office) {
    activitiesNearby(field: $field, withinKm: $withinKm, activeOn: $activeOn, first: $first, after: $after) {
      edges { cursor distanceKm node { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface NearEdge {
  readonly cursor: string;
  readonly distanceKm: number;
  readonly node: { readonly id: string };
}
interface NgoEdge extends NearEdge {
  readonly basis: string;
  readonly activity: object | null;
}

describeBothWorlds('NGOs and activities near a point', 7_402, (trial) => {
  const { world, random, occurrences } = trial;

  it('are those of the reference, for any point on Earth and any radius up to half way around it', async () => {
    occurrences.expect('point', POINTS);
    occurrences.expect('radius', RADII);
    occurrences.expect('answers', ['empty', 'not empty']);
    occurrences.expect('kind of day', DAY_KINDS);
    occurrences.expect('basis', ['HEADQUARTERS', 'ACTIVITY']);
    const differences = createDifferences();
    const [kindOfPoint, radius] = [random.deck(POINTS), random.deck(RADII)];
    const [kindOfDay, field, size] = [random.deck(DAY_KINDS), random.deck(FIELDS_AND_NONE), random.deck([7, 100, 100])];
    for (let count = 0; count < WALKS; count += 1) {
      const kind = kindOfPoint();
      const point = pointOfKind(kind, trial);
      const request = { field: field(), withinKm: radius() };
      const dayKind = kindOfDay();
      const activeOn = dayOfKind(dayKind, world.dataset, { point, ...request }, random);
      const expected = trial.reference.ngosNear(point, { ...request, activeOn });
      const drawn = size();
      const first = drawn * PAGES < expected.length ? 100 : drawn;
      const variables = { ...point, ...request, activeOn, first };
      const { edges } = await walk<NgoEdge>(variables.first, async (after) => {
        const data = await answerOf<{ ngosNear: ConnectionPage<NgoEdge> }>(world, 'NgosNearPoint', {
          ...variables,
          after,
        });
        return data.ngosNear;
      });
      const actual = edges.map(({ node, distanceKm, basis, activity }) => ({
        id: node.id,
        distanceKm,
        basis,
        activity,
      }));
      differences.compare(variables, actual, expected);

      occurrences.count('point', kind);
      occurrences.count('radius', request.withinKm);
      occurrences.count('kind of day', dayKind);
      occurrences.count('answers', edges.length === 0 ? 'empty' : 'not empty');
      for (const { basis } of edges) occurrences.count('basis', basis);
    }
    expect(differences.found).toEqual([]);
  });

  it('are the same through the equator, around a pole and across the antimeridian', async () => {
    for (const [one, other] of [
      [
        { latitude: 90, longitude: 12 },
        { latitude: 90, longitude: -170 },
      ],
      [
        { latitude: -90, longitude: 0 },
        { latitude: -90, longitude: 180 },
      ],
      [
        { latitude: -16.5, longitude: 180 },
        { latitude: -16.5, longitude: -180 },
      ],
    ]) {
      const answers = [one, other].map((point) =>
        answerOf<{ ngosNear: ConnectionPage<NgoEdge> }>(world, 'NgosNearPoint', {
          ...point,
          withinKm: 12_000,
          first: 100,
        }),
      );
      const [first, second] = await Promise.all(answers);
      expect(first?.ngosNear.edges.length).toBeGreaterThan(0);
      expect(withoutCursors(second)).toEqual(withoutCursors(first));
    }
  });

  it('are activities of the reference, one edge each, around an office', async () => {
    occurrences.expect('activities', ['none', 'some']);
    const differences = createDifferences();
    const [radius, kindOfDay] = [random.deck([1, 50, 250, 500, 1000, 5000, 20_040]), random.deck(DAY_KINDS)];
    const [field, size] = [random.deck(FIELDS_AND_NONE), random.deck([7, 100])];
    for (const office of world.dataset.fieldOffices) {
      const request = { field: field(), withinKm: radius() };
      const activeOn = dayOfKind(kindOfDay(), world.dataset, { point: office, ...request }, random);
      const expected = trial.reference.activitiesNearby(office.id, { ...request, activeOn }) ?? [];
      const drawn = size();
      const variables = {
        office: office.id,
        ...request,
        activeOn,
        first: drawn * PAGES < expected.length ? 100 : drawn,
      };
      const { edges } = await walk<NearEdge>(variables.first, async (after) => {
        const data = await answerOf<{ fieldOffice: { activitiesNearby: ConnectionPage<NearEdge> } }>(
          world,
          ACTIVITIES_NEARBY,
          { ...variables, after },
        );
        return data.fieldOffice.activitiesNearby;
      });
      const actual = edges.map(({ node, distanceKm }) => ({ id: node.id, distanceKm }));
      differences.compare(variables, actual, expected);
      occurrences.count('activities', edges.length === 0 ? 'none' : 'some');
    }
    expect(differences.found).toEqual([]);
  });
});

function pointOfKind(kind: (typeof POINTS)[number], { world, random }: Trial): Point {
  if (kind === 'pole') return { latitude: random.pick([90, -90]), longitude: random.pick([0, 180, -180, 77.5]) };
  if (kind === 'antimeridian') {
    return { latitude: rounded(random.between(-80, 80)), longitude: random.pick([180, -180, 179.9999, -179.9999]) };
  }
  if (kind === 'anywhere') return anywhere(random);
  const { ngos, activities } = world.dataset;
  const { latitude, longitude } = random.pick((kind === 'at an activity' ? activities : ngos).filter(isPlaced));
  if (kind !== 'opposite an NGO') return { latitude, longitude };
  return { latitude: -latitude, longitude: longitude > 0 ? longitude - 180 : longitude + 180 };
}

/** Evenly over the sphere, not over the map. */
function anywhere(random: Random): Point {
  const latitude = (Math.asin(random.between(-1, 1)) * 180) / Math.PI;
  return { latitude: rounded(latitude), longitude: rounded(random.between(-180, 180)) };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

function isPlaced<Record extends { readonly latitude: number | null; readonly longitude: number | null }>(
  record: Record,
): record is Record & Point {
  return record.latitude !== null && record.longitude !== null;
}

function withoutCursors(
  data: { ngosNear: ConnectionPage<NgoEdge> } | undefined,
): Record<string, unknown>[] | undefined {
  return data?.ngosNear.edges.map((edge) => without(edge, 'cursor'));
}
