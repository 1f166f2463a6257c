import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electMember, endTerm, listMembersInOffice, toParty } from './body.ts';
import type { BodyMember } from './body.ts';
import { createManualProvenance } from './entry.ts';

function term(id: string, party: BodyMember['party'], startsOn: string | null, endsOn: string | null): BodyMember {
  const provenance = { source: 'test', confidence: null, verifiedOn: null, note: null, isExample: true };
  return { id, bodyCode: 'LIAISON_COMMITTEE', role: 'Member', party, startsOn, endsOn, provenance };
}

const members = [
  term('t1', { kind: 'MEMBER_STATE', code: 'SN' }, null, null),
  term('t2', { kind: 'MEMBER_STATE', code: 'FR' }, '2024-01-01', '2026-01-01'),
  term('t3', { kind: 'NGO', ngo: { id: 'ngo-z', name: 'Échanges' } }, '2026-01-01', null),
  term('t4', { kind: 'NGO', ngo: { id: 'ngo-a', name: 'Zebra' } }, null, '2026-01-01'),
  term('t5', { kind: 'NGO', ngo: { id: 'ngo-b', name: 'echanges' } }, null, null),
];

describe('membersInOffice', () => {
  it.each([
    ['2023-12-31', ['t5', 't4', 't1']],
    ['2024-01-01', ['t5', 't4', 't2', 't1']],
    ['2025-12-31', ['t5', 't4', 't2', 't1']],
    ['2026-01-01', ['t5', 't3', 't1']],
  ])('lists NGOs by name, then Member States by code, on %s', (day, ids) => {
    expect(listMembersInOffice(members, day).map(({ id }) => id)).toEqual(ids);
  });
});

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
          const record = { id: `m-${index}`, bodyCode: 'ICNGO', provenance: createManualProvenance('2026-03-01') };
          const ruling =
            one.act === 'elect' ? electMember({ ...record, ...one.seat }, terms) : before && endTerm(before, one.on);
          if (ruling === undefined || 'userErrors' in ruling) continue;
          terms[target] = ruling.value;
        }
        elected += terms.length;
        for (let number = 1; number <= DAYS + 1; number += 1) {
          const inOffice = listMembersInOffice(terms, number > DAYS ? '2027-01-01' : dayIn(number));
          const seats = inOffice.map((term) => `${term.role.toLowerCase()} ${toParty(term).id}`);
          expect(new Set(seats).size).toBe(seats.length);
          expect(seats.filter((name) => name.startsWith('chair')).length).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
    expect(elected).toBeGreaterThan(600);
  });
});
