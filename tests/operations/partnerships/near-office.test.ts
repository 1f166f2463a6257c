import { expect, it } from 'vitest';
import { answerOf, walk } from '../../support/asking.ts';
import type { ConnectionPage } from '../../support/asking.ts';
import { createDifferences, without } from '../../support/differences.ts';
import { IN_SOAK } from '../../support/seed.ts';
import { DAY_KINDS, dayOfKind } from './near-days.ts';
import { describeBothWorlds, FIELDS_AND_NONE } from './worlds.ts';
import type { Trial } from './worlds.ts';

const RADII = [50, 250, 500, 1000, 5000] as const;
/** Walks a world are as many as offices times this; in the soak every office meets each field, radius and kind of day. */
const WALKS_AN_OFFICE = IN_SOAK ? { facts: 8, examples: 10 } : { facts: 3, examples: 5 };
/** Longer walks than this are taken by 100. */
const PAGES = 20;

const SIXTHS = [1, 2, 3, 4, 5, 6];

interface NearEdge {
  readonly cursor: string;
  readonly distanceKm: number;
  readonly basis: 'HEADQUARTERS' | 'ACTIVITY';
  readonly activity: { readonly id: string; readonly title: string } | null;
  readonly node: { readonly id: string };
}

interface OfficeVariables {
  readonly office: string;
  readonly field: string | null;
  readonly withinKm: number;
  readonly activeOn: string | null;
  readonly first: number;
}

describeBothWorlds('NGOs near an office', 20_261, (trial) => {
  const { world, random, occurrences, examples } = trial;

  const [small, large] = [random.deck([1, 7, 100]), random.deck([7, 100])];

  it.each(SIXTHS)('are those of the reference, in its order (offices, part %i of 6)', async (part) => {
    expectOccurrences(trial);
    const differences = createDifferences();
    for (const office of world.dataset.fieldOffices.filter((_, index) => index % SIXTHS.length === part - 1)) {
      const [field, radius, kind] = [random.deck(FIELDS_AND_NONE), random.deck(RADII), random.deck(DAY_KINDS)];
      for (let count = 0; count < WALKS_AN_OFFICE[examples ? 'examples' : 'facts']; count += 1) {
        const request = { field: field(), withinKm: radius() };
        const dayKind = kind();
        const activeOn = dayOfKind(dayKind, world.dataset, { point: office, ...request }, random);
        const expected = trial.reference.ngosNearOffice(office.id, { ...request, activeOn });
        const drawn = request.withinKm <= 500 ? small() : large();
        const first = drawn * PAGES < (expected?.length ?? 0) ? 100 : drawn;
        const variables = { office: office.id, ...request, activeOn, first };
        const { edges, pages } = await walkOffice(trial, variables);
        differences.compare(variables, edges.map(shown), expected);

        occurrences.count('answers', edges.length === 0 ? 'empty' : 'not empty');
        occurrences.count('walks', pages > 1 ? 'of several pages' : 'of one page');
        occurrences.count('field', request.field);
        occurrences.count('radius', request.withinKm);
        occurrences.count('kind of day', dayKind);
        occurrences.count('page size', first);
        for (const [index, { basis, distanceKm }] of edges.entries()) {
          occurrences.count('basis', basis);
          if (edges[index + 1]?.distanceKm === distanceKm) occurrences.count('neighbours', 'at equal distance');
        }
      }
    }
    expect(differences.found).toEqual([]);
  });

  it('are within the radius to the metre, on either side of it and of what the index of an office holds', async () => {
    const differences = createDifferences();
    for (const office of random.shuffled(world.dataset.fieldOffices).slice(0, 4)) {
      const everywhere = trial.reference.ngosNear(office, { field: null, withinKm: 20_040, activeOn: null });
      const edges = [random.pick(everywhere), ...everywhere.filter(({ distanceKm }) => distanceKm > 900).slice(0, 2)];
      const found = edges.flatMap(({ distanceKm }) => [distanceKm, distanceKm - 0.0004, distanceKm + 0.0004]);
      for (const withinKm of [...found, 0.001, 999.9999, 1000.0001, 20_040].filter((radius) => radius > 0)) {
        const request = { field: null, withinKm, activeOn: null };
        const { edges: answered } = await walkOffice(trial, { office: office.id, ...request, first: 100 });
        const expected = trial.reference.ngosNearOffice(office.id, request);
        differences.compare({ office: office.id, ...request }, answered.map(shown), expected);
      }
    }
    expect(differences.found).toEqual([]);
  });

  it('go on after any edge, not only after the last of a page', async () => {
    const differences = createDifferences();
    for (const office of random.shuffled(world.dataset.fieldOffices).slice(0, 10)) {
      const variables = {
        office: office.id,
        field: null,
        withinKm: random.pick([900, 3000]),
        activeOn: null,
        first: 30,
      };
      const { edges } = await walkOffice(trial, variables);
      if (edges.length === 0) continue;
      const at = random.below(edges.length);
      const rest = await page(trial, { ...variables, first: 100, after: edges[at]?.cursor });
      differences.compare({ ...variables, at }, rest.edges.map(shown), edges.slice(at + 1, at + 101).map(shown));
    }
    expect(differences.compared).toBeGreaterThan(0);
    expect(differences.found).toEqual([]);
  });

  it('keep the day that a walk began with, though midnight passes', async () => {
    const differences = createDifferences();
    let changes = 0;
    for (const office of random.shuffled(world.dataset.fieldOffices).slice(0, 6)) {
      const request = { field: null, withinKm: random.pick([800, 4000]), activeOn: null };
      world.now = '2024-03-01T23:59:00.000Z';
      const { edges } = await walk<NearEdge>(7, async (after) => {
        const found = await page(trial, { office: office.id, ...request, first: 7, after });
        world.now = '2025-09-01T00:01:00.000Z';
        return found;
      });
      const expected = trial.reference.ngosNearOffice(office.id, { ...request, activeOn: '2024-03-01' });
      const later = trial.reference.ngosNearOffice(office.id, { ...request, activeOn: '2025-09-01' });
      if (JSON.stringify(expected) !== JSON.stringify(later)) changes += 1;
      differences.compare({ office: office.id, ...request }, edges.map(shown), expected);
    }
    expect(differences.found).toEqual([]);
    if (examples) expect(changes).toBeGreaterThan(0);
  });

  it('come with what the operation shows of office and NGO', async () => {
    const differences = createDifferences();
    for (const { id } of world.dataset.fieldOffices) {
      const { fieldOffice } = await answerOf<{ fieldOffice: { ngosNearby: unknown } }>(world, 'NgosNearOffice', {
        office: id,
        first: 5,
      });
      const { ngosNearby, ...office } = fieldOffice;
      differences.compare(id, office, without(trial.reference.office(id), 'countriesCovered'));
      for (const { node } of (ngosNearby as ConnectionPage<{ node: { id: string } }>).edges) {
        differences.compare(node.id, node, trial.reference.ngoAtGlance(node.id));
      }
    }
    expect(differences.found).toEqual([]);
  });
});

async function walkOffice(trial: Trial, variables: OfficeVariables) {
  return walk<NearEdge>(variables.first, (after) => page(trial, { ...variables, after }));
}

async function page({ world }: Trial, variables: object): Promise<ConnectionPage<NearEdge>> {
  const data = await answerOf<{ fieldOffice: { ngosNearby: ConnectionPage<NearEdge> } }>(
    world,
    'NgosNearOffice',
    variables,
  );
  return data.fieldOffice.ngosNearby;
}

function shown({ node, distanceKm, basis, activity }: NearEdge): object {
  return { id: node.id, distanceKm, basis, activity: activity && { ...activity } };
}

function expectOccurrences({ occurrences }: Trial): void {
  occurrences.expect('answers', ['empty', 'not empty']);
  occurrences.expect('walks', ['of one page', 'of several pages']);
  occurrences.expect('basis', ['HEADQUARTERS', 'ACTIVITY']);
  occurrences.expect('field', FIELDS_AND_NONE);
  occurrences.expect('radius', RADII);
  occurrences.expect('kind of day', DAY_KINDS);
  occurrences.expect('page size', [1, 7, 100]);
  occurrences.expect('neighbours', ['at equal distance']);
}
