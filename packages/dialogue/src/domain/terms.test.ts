import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersInOffice } from './body.ts';
import type { BodyMember } from './body.ts';
import { enteredOn } from './entered.ts';
import { electMember, endTerm, partyOf } from './terms.ts';

const DAYS = 30;
const dayIn = (number: number): string => `2026-03-${String(number).padStart(2, '0')}`;
const day = fc.integer({ min: 1, max: DAYS }).map(dayIn);
const seat = fc.record({
  role: fc.constantFrom('Chair', 'chair', 'Member'),
  party: fc.constantFrom<BodyMember['party']>(
    { kind: 'NGO', ngo: { id: 'ngo-a', name: 'A' } },
    { kind: 'NGO', ngo: { id: 'ngo-b', name: 'B' } },
    { kind: 'MEMBER_STATE', code: 'SN' },
  ),
  startsOn: day,
  endsOn: fc.option(day),
});
const step = fc.oneof(
  fc.record({ act: fc.constant('elect' as const), seat }),
  fc.record({ act: fc.constant('end' as const), which: fc.nat(), on: day }),
);

describe('terms', () => {
  it('never overlap for a party in a role, nor for two in the chair, whatever is tried', () => {
    let elected = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        const terms: BodyMember[] = [];
        for (const [index, one] of steps.entries()) {
          const target = one.act === 'end' ? one.which % Math.max(1, terms.length) : terms.length;
          const before = terms[target];
          const record = { id: `m-${index}`, bodyCode: 'ICNGO', provenance: enteredOn('2026-03-01') };
          const ruling =
            one.act === 'elect' ? electMember({ ...record, ...one.seat }, terms) : before && endTerm(before, one.on);
          if (ruling === undefined || 'userErrors' in ruling) continue;
          terms[target] = ruling.value;
        }
        elected += terms.length;
        for (let number = 1; number <= DAYS + 1; number += 1) {
          const inOffice = membersInOffice(terms, number > DAYS ? '2027-01-01' : dayIn(number));
          const seats = inOffice.map((term) => `${term.role.toLowerCase()} ${partyOf(term).id}`);
          expect(new Set(seats).size).toBe(seats.length);
          expect(seats.filter((name) => name.startsWith('chair')).length).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
    expect(elected).toBeGreaterThan(600);
  });
});
