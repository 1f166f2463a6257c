import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameParty } from './party.ts';
import type { Party } from './party.ts';
import { countEndorsements, endorseTheme, settleTheme, withdrawEndorsement } from './theme.ts';
import type { Theme } from './theme.ts';

const DAY = '2026-11-21';
const PROPOSER: Party = { kind: 'NGO', id: 'ngo-a' };
const PARTIES: readonly Party[] = [
  PROPOSER,
  { kind: 'NGO', id: 'ngo-b' },
  { kind: 'NGO', id: 'SN' },
  { kind: 'MEMBER_STATE', id: 'SN' },
  { kind: 'MEMBER_STATE', id: 'FR' },
];
const OPEN: Theme = {
  id: 'theme-1',
  subject: { kind: 'BODY', id: 'ICNGO' },
  title: 'Rivers',
  explanation: null,
  proposedBy: PROPOSER,
  proposedOn: DAY,
  endorsements: [],
  status: 'PROPOSED',
  settledOn: null,
  settlementReason: null,
};
const step = fc.record({
  act: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('endorse', 'withdraw') },
    { weight: 1, arbitrary: fc.constant('settle') },
  ),
  by: fc.constantFrom(...PARTIES),
});

describe('endorsements', () => {
  it('are those of a set of parties, of each kind by itself, until the theme is settled', () => {
    let settled = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const standing = new Set<Party>();
        let theme = OPEN;
        for (const { act, by } of steps) {
          const isOpen = theme.status === 'PROPOSED';
          const ruling =
            act === 'endorse'
              ? endorseTheme(theme, by, { on: DAY, isSameParty })
              : act === 'withdraw'
                ? withdrawEndorsement(theme, by, isSameParty)
                : settleTheme(theme, { status: 'RETAINED', on: DAY, reason: null });
          const isAllowed =
            isOpen &&
            (act === 'settle' || (act === 'endorse' ? by !== PROPOSER && !standing.has(by) : standing.has(by)));
          expect('value' in ruling).toBe(isAllowed);
          if (!('value' in ruling)) continue;
          theme = ruling.value;
          if (act === 'endorse') standing.add(by);
          if (act === 'withdraw') standing.delete(by);
        }
        settled += theme.status === 'RETAINED' ? 1 : 0;
        for (const kind of ['NGO', 'MEMBER_STATE'] as const) {
          expect(countEndorsements(theme, kind)).toBe([...standing].filter((party) => party.kind === kind).length);
        }
      }),
      { seed: 20261122, numRuns: 1000 },
    );
    expect(settled).toBeGreaterThan(100);
  });
});
