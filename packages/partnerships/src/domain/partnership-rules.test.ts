import { addDays } from '@liaison/kernel/values';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSTITUTIONS, isInForce, PARTNERSHIP_STATUSES } from './partnership.ts';
import type { Partnership } from './partnership.ts';
import {
  changePartnershipStatus,
  endPartnership,
  grantPartnership,
  overlap,
  refuseJoining,
  renewPartnership,
  STATUSES_BY_INSTITUTION,
} from './partnership-rules.ts';

const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-11-01', n));
const end = fc.option(day, { freq: 2 });
const pick = fc.nat(1000);
const TODAY = '2026-11-21';

/** A status that the institution mostly has, and a term that is mostly short enough to leave room for others. */
const granted = fc
  .record({
    institution: fc.constantFrom('UNESCO' as const, 'UN_ECOSOC' as const, 'CONVERGENCES' as const),
    status: fc.option(fc.constantFrom(...PARTNERSHIP_STATUSES), { freq: 3 }),
    startsOn: fc.option(day, { freq: 9 }),
    length: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 6 }),
    which: pick,
  })
  .map(({ institution, status, startsOn, length, which }) => ({
    act: 'grant' as const,
    institution,
    status:
      (which % 5 === 0 ? status : null) ??
      STATUSES_BY_INSTITUTION[institution][which % STATUSES_BY_INSTITUTION[institution].length] ??
      'UNSPECIFIED',
    startsOn,
    endsOn: length === null ? null : addDays(startsOn ?? '2026-11-01', length),
  }));

const act = fc.oneof(
  { weight: 4, arbitrary: granted },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('renew' as const), which: pick, renewedOn: day, endsOn: end }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('change' as const),
      which: pick,
      status: fc.constantFrom(...PARTNERSHIP_STATUSES),
      on: day,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('end' as const), which: pick, endsOn: day }) },
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

const provenance = { source: 'test', confidence: null, verifiedOn: null, note: null, isExample: true };

/** What an NGO's terms are after a sequence of acts, each done where its rule allows it. */
function play(acts: readonly Act[], prefix: string): { terms: Partnership[]; done: number } {
  let terms: Partnership[] = [];
  let done = 0;
  const replace = (...changed: readonly Partnership[]): void => {
    const ids = new Set(changed.map(({ id }) => id));
    terms = [...terms.filter(({ id }) => !ids.has(id)), ...changed];
    done += 1;
  };
  for (const [index, one] of acts.entries()) {
    const id = `${prefix}-${index}`;
    if (one.act === 'grant') {
      const { institution, status, startsOn, endsOn } = one;
      const rest = { renewedOn: null, reviewOn: null, modality: null, functionalAreas: [], mechanisms: [] };
      const term = { id, ngoId: 'ngo-a', institution, status, startsOn, endsOn };
      const result = grantPartnership({ ...term, ...rest, evidence: null, provenance }, terms);
      if ('value' in result) replace(result.value);
      continue;
    }
    const term = terms[one.which % Math.max(1, terms.length)];
    if (!term) continue;
    if (one.act === 'renew') {
      const result = renewPartnership(
        term,
        { renewedOn: one.renewedOn, endsOn: one.endsOn, reviewOn: null },
        terms,
        TODAY,
      );
      if ('value' in result) replace(result.value);
    } else if (one.act === 'end') {
      const result = endPartnership(term, { endsOn: one.endsOn }, terms, TODAY);
      if ('value' in result) replace(result.value);
    } else {
      const change = { status: one.status, on: one.on, newId: id, evidence: null };
      const result = changePartnershipStatus(term, change, terms, TODAY);
      if ('value' in result) replace(result.value.ended, result.value.begun);
    }
  }
  return { terms, done };
}

const DAYS = Array.from({ length: 45 }, (_, n) => addDays('2026-10-30', n));

/** Most terms with one institution that are in force on one day. */
function mostAtOnce(terms: readonly Partnership[]): number {
  return Math.max(
    0,
    ...DAYS.flatMap((on) =>
      INSTITUTIONS.map(
        (institution) => terms.filter((term) => term.institution === institution && isInForce(term, on)).length,
      ),
    ),
  );
}

describe('terms of partnership', () => {
  it('never overlap, whatever is granted, renewed, changed and ended', () => {
    let done = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 10, maxLength: 30 }), (acts) => {
        const played = play(acts, 'a');
        done += played.done;
        expect(mostAtOnce(played.terms)).toBeLessThanOrEqual(1);
        for (const { institution, status, startsOn, endsOn } of played.terms) {
          expect(STATUSES_BY_INSTITUTION[institution]).toContain(status);
          if (startsOn !== null && endsOn !== null) expect(endsOn > startsOn).toBe(true);
        }
      }),
      { seed: 21, numRuns: 300 },
    );
    expect(done).toBeGreaterThan(1000);
  });

  it('keep what was in force before a day, when the status changes on it', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 2, maxLength: 12 }), pick, day, (acts, which, on) => {
        const { terms } = play(acts, 'a');
        const term = terms[which % Math.max(1, terms.length)];
        if (!term) return;
        const change = { status: 'UNSPECIFIED' as const, on, newId: 'new', evidence: null };
        const result = changePartnershipStatus(term, change, terms, TODAY);
        if (!('value' in result)) return;
        for (const one of DAYS) {
          const was = isInForce(term, one);
          expect(isInForce(result.value.ended, one)).toBe(was && one < on);
          expect(isInForce(result.value.begun, one)).toBe(was && one >= on);
        }
      }),
      { seed: 22, numRuns: 300 },
    );
  });

  it('of two NGOs are joined exactly where no day has two of one institution', () => {
    let refused = 0;
    let joined = 0;
    fc.assert(
      fc.property(
        fc.array(act, { minLength: 2, maxLength: 4 }),
        fc.array(act, { minLength: 2, maxLength: 4 }),
        (one, other) => {
          const [a, b] = [play(one, 'a').terms, play(other, 'b').terms];
          const isRefused = refuseJoining(a, b).length > 0;
          if (isRefused) refused += 1;
          else joined += 1;
          expect(isRefused).toBe(mostAtOnce([...a, ...b]) > 1);
        },
      ),
      { seed: 23, numRuns: 300 },
    );
    expect(Math.min(refused, joined)).toBeGreaterThan(10);
  });

  it('that touch do not overlap, open ends do', () => {
    const term = (
      startsOn: string | null,
      endsOn: string | null,
    ): { startsOn: string | null; endsOn: string | null } => ({
      startsOn,
      endsOn,
    });
    expect(overlap(term('2020-01-01', '2021-01-01'), term('2021-01-01', null))).toBe(false);
    expect(overlap(term('2020-01-01', '2021-01-02'), term('2021-01-01', null))).toBe(true);
    expect(overlap(term(null, null), term(null, null))).toBe(true);
    expect(overlap(term(null, '2020-01-01'), term('2020-01-01', null))).toBe(false);
    expect(overlap(term('2020-01-01', null), term('2030-01-01', null))).toBe(true);
  });
});
