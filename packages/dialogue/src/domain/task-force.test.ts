import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDigest, CONTRIBUTION_STATUSES } from './task-force.ts';
import type { Contribution } from './task-force.ts';

const THEMES = ['HEALTH', 'HOUSING', 'EDUCATION', 'Échanges', '😀', '\uffee'];

const contribution = fc.record<Contribution>({
  id: fc.uuid(),
  taskForceId: fc.constant('migration'),
  title: fc.constant('Title'),
  text: fc.constant('Text'),
  ngoId: fc.constant('ngo-atd'),
  memberStates: fc.array(fc.constantFrom('DE', 'FR', 'SN')),
  themes: fc.array(fc.constantFrom(...THEMES)),
  submittedOn: fc.constant('2026-02-03'),
  status: fc.constantFrom(...CONTRIBUTION_STATUSES),
  provenance: fc.constant({ source: 'test', confidence: null, verifiedOn: null, note: null, isExample: true }),
});

describe('digestOf', () => {
  it('counts accepted contributions theme by theme, in code point order', () => {
    const inOrder = ['EDUCATION', 'HEALTH', 'HOUSING', 'Échanges', '\uffee', '😀'];
    fc.assert(
      fc.property(fc.array(contribution), (contributions) => {
        const expected = inOrder.flatMap((theme) => {
          const counted = contributions.filter(({ status, themes }) => status === 'ACCEPTED' && themes.includes(theme));
          const memberStates = ['DE', 'FR', 'SN'].filter((code) =>
            counted.some((one) => one.memberStates.includes(code)),
          );
          return counted.length === 0 ? [] : [{ theme, contributionCount: counted.length, memberStates }];
        });
        expect(computeDigest(contributions)).toEqual(expected);
      }),
      { seed: 20261121 },
    );
  });

  it('is empty where nothing has been accepted', () => {
    expect(computeDigest([])).toEqual([]);
  });
});
