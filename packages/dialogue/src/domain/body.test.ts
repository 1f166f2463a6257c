import { describe, expect, it } from 'vitest';
import { membersInOffice } from './body.ts';
import type { BodyMember } from './body.ts';

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
    expect(membersInOffice(members, day).map(({ id }) => id)).toEqual(ids);
  });
});
