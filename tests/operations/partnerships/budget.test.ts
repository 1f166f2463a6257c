import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../support/budget.ts';
import type { Bound } from '../../support/budget.ts';
import { PARTNERSHIPS_INPUTS } from '../../support/named-inputs.ts';
import { useWorld } from '../../support/world.ts';

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

  // Operations that read several lists at once may gather what hangs on them in one request more or less, as the answers
  // come in: their bounds have one or two to spare.
  it.each(PARTNERSHIPS_INPUTS)('of $operation $name is within the budget, the first time and again', async (input) => {
    const { operation, name, variables } = input;
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
