import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { useWorld } from '../../support/world.ts';

interface Bound {
  readonly requests: number;
  readonly readUnits: number;
}

const BUDGET = JSON.parse(readFileSync(new URL('../../budget.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Bound>
>;

/** Inputs by name. Statistics come first, so that one of them finds nothing decoded in the process yet. */
const INPUTS: readonly (readonly [name: string, operation: string, variables: object])[] = [
  ['by three dimensions', 'PartnershipStats', { by: ['REGION', 'STATUS', 'FIELD_OF_COMPETENCE'] }],
  [
    'of one institution, on a day',
    'PartnershipStats',
    { by: ['YEAR_STARTED'], asOf: '2015-06-30', where: { institution: 'UNESCO' } },
  ],
  ['of 25 years', 'PartnershipTrend', { from: '2001-01-01', to: '2025-12-31' }],
  ['20 in culture within 500 km of Dakar', 'NgosNearOffice', { office: 'unesco-dakar', field: 'CULTURE' }],
  ['20 within 1,000 km of New Delhi', 'NgosNearOffice', { office: 'unesco-new-delhi', withinKm: 1000 }],
  ['100 within 5,000 km of Venice', 'NgosNearOffice', { office: 'unesco-venice', withinKm: 5000, first: 100 }],
  ['20 within 250 km of Paris', 'NgosNearPoint', { latitude: 48.85, longitude: 2.35 }],
  ['100 on the whole Earth', 'NgosNearPoint', { latitude: 0, longitude: 0, withinKm: 20_040, first: 100 }],
  ['Dakar', 'NgosCoveredByOffice', { office: 'unesco-dakar' }],
  ['Nairobi in education', 'NgosCoveredByOffice', { office: 'unesco-nairobi', field: 'EDUCATION' }],
  ['Dakar', 'FieldOfficeDesk', { office: 'unesco-dakar' }],
  ['Beijing in culture', 'FieldOfficeDesk', { office: 'unesco-beijing', field: 'CULTURE' }],
  ['a word that many have', 'SearchNgos', { text: 'international' }],
  ['an acronym', 'SearchNgos', { text: 'CAFOD' }],
  ['of many activities', 'NgoProfile', { id: 'ngo-cafod' }],
  ['of a partner', 'NgoProfile', { id: 'ngo-icom' }],
  ['France', 'MemberStateBrief', { code: 'FR' }],
  ['Senegal', 'MemberStateBrief', { code: 'SN' }],
  ['culture', 'SectorDesk', { field: 'CULTURE' }],
  ['education in France', 'SectorDesk', { field: 'EDUCATION', country: 'FR' }],
];

describe.each([{ examples: false }, { examples: true }])(
  'The cost of an operation, examples: $examples',
  ({ examples }) => {
    const world = useWorld({ examples });
    const data = examples ? 'facts and examples' : 'facts';

    it.each(INPUTS)(
      '%s (%s) is within the budget, for the first answer and the next',
      async (name, operation, variables) => {
        for (const turn of ['', ', again']) {
          const { errors, cost } = await world.ask(operation, variables, { 'x-liaison-cost': '1' });
          expect(errors).toEqual([]);
          const key = `${operation}: ${name} (${data}${turn})`;
          const bound = BUDGET[key];
          expect(bound, `the budget has "${key}"; it took ${JSON.stringify(cost)}`).toBeDefined();
          expect(cost?.requests, key).toBeLessThanOrEqual(bound?.requests ?? 0);
          expect(cost?.readUnits, key).toBeLessThanOrEqual(bound?.readUnits ?? 0);
        }
      },
    );
  },
);
