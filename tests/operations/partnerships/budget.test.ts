import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../support/budget.ts';
import type { Bound } from '../../support/budget.ts';
import { useWorld } from '../../support/world.ts';

/**
 * Inputs by name. Operations that read several lists at once may gather what hangs on them in one request more or less, as
 * the answers come in: their bounds have one or two to spare. Statistics come first, so that one of them finds nothing decoded in the process yet.
 */
const INPUTS: readonly (readonly [operation: string, name: string, variables: object])[] = [
  ['PartnershipStats', 'by three dimensions', { by: ['REGION', 'STATUS', 'FIELD_OF_COMPETENCE'] }],
  [
    'PartnershipStats',
    'of one institution, on a day',
    { by: ['YEAR_STARTED'], asOf: '2015-06-30', where: { institution: 'UNESCO' } },
  ],
  ['PartnershipTrend', 'of 25 years', { from: '2001-01-01', to: '2025-12-31' }],
  ['NgosNearOffice', '20 in culture within 500 km of Dakar', { office: 'unesco-dakar', field: 'CULTURE' }],
  ['NgosNearOffice', '20 within 1,000 km of New Delhi', { office: 'unesco-new-delhi', withinKm: 1000 }],
  ['NgosNearOffice', '20 within 1,000 km of Venice', { office: 'unesco-venice', withinKm: 1000 }],
  ['NgosNearOffice', '100 within 5,000 km of Venice', { office: 'unesco-venice', withinKm: 5000, first: 100 }],
  ['NgosNearPoint', '20 within 250 km of Paris', { latitude: 48.85, longitude: 2.35 }],
  ['NgosNearPoint', '100 on the whole Earth', { latitude: 0, longitude: 0, withinKm: 20_040, first: 100 }],
  ['NgosCoveredByOffice', 'Dakar', { office: 'unesco-dakar' }],
  ['NgosCoveredByOffice', 'Nairobi in education', { office: 'unesco-nairobi', field: 'EDUCATION' }],
  ['FieldOfficeDesk', 'Dakar', { office: 'unesco-dakar' }],
  ['FieldOfficeDesk', 'Beijing in culture', { office: 'unesco-beijing', field: 'CULTURE' }],
  ['SearchNgos', 'a word that many have', { text: 'international' }],
  ['SearchNgos', 'an acronym', { text: 'CAFOD' }],
  ['NgoProfile', 'of many activities', { id: 'ngo-cafod' }],
  ['NgoProfile', 'of a partner', { id: 'ngo-icom' }],
  ['MemberStateBrief', 'France', { code: 'FR' }],
  ['MemberStateBrief', 'Senegal', { code: 'SN' }],
  ['SectorDesk', 'culture', { field: 'CULTURE' }],
  ['SectorDesk', 'education in France', { field: 'EDUCATION', country: 'FR' }],
];

/** What the house holds itself to, whatever the budget says: a page of 20 near an office, statistics, a profile. */
const NUMBERS_TO_HOLD: readonly (readonly [key: RegExp, bound: Bound])[] = [
  [/^NgosNearOffice: 20 /, { requests: 4, readUnits: 14 }],
  [/^Partnership(Stats|Trend): .*\(facts\)$/, { requests: 1, readUnits: 4 }],
  [/^Partnership(Stats|Trend): .*again\)/, { requests: 1, readUnits: 0.5 }],
  [/^NgoProfile: /, { requests: 9, readUnits: Infinity }],
];

describe.each([{ examples: false }, { examples: true }])('The cost of operations, examples: $examples', (which) => {
  const world = useWorld(which);
  const data = which.examples ? 'facts and examples' : 'facts';

  it.each(INPUTS)('of %s %s is within the budget, the first time and again', async (operation, name, variables) => {
    for (const turn of ['', ', again']) {
      const { errors, cost } = await world.ask(operation, variables, { 'x-liaison-cost': '1' });
      expect(errors).toEqual([]);
      const key = `${operation}: ${name} (${data}${turn})`;
      const bound = BUDGET[key] ?? BUDGET[`${operation}: ${name} (${data})`];
      expect(bound, `the budget has no "${key}"; it took ${JSON.stringify(cost)}`).toBeDefined();
      expect(cost?.requests, key).toBeLessThanOrEqual(bound?.requests ?? 0);
      expect(cost?.readUnits, key).toBeLessThanOrEqual(bound?.readUnits ?? 0);
    }
  });
});

describe('The budget', () => {
  it.each(NUMBERS_TO_HOLD)('of %s is within the numbers to hold', (pattern, { requests, readUnits }) => {
    const bounds = Object.entries(BUDGET).filter(([key]) => pattern.test(key));
    expect(bounds.length).toBeGreaterThan(0);
    expect(bounds.filter(([, bound]) => bound.requests > requests || bound.readUnits > readUnits)).toEqual([]);
  });
});
