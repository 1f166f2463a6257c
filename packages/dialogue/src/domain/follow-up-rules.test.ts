import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFollowUp, computeFollowUp, correctAnswer, deliverToAddressee, remindAddressee } from './follow-up.ts';
import type { FollowUpRecord } from './follow-up.ts';

const ISSUED_ON = '2026-02-03';
const LAST = 20;
const dayIn = (number: number): string => `2026-02-${String(number).padStart(2, '0')}`;
const day = fc.integer({ min: 1, max: LAST + 2 }).map(dayIn);

/** An attempt at an act on a day, recorded on a day that may be later, and now and then earlier. */
const attempt = fc.record({
  act: fc.constantFrom('deliver', 'answer', 'correct', 'remind'),
  on: day,
  text: fc.string(),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

function apply(record: FollowUpRecord, { act, on, text }: Attempt): ReturnType<typeof deliverToAddressee> {
  const today = dayIn(LAST);
  switch (act) {
    case 'deliver':
      return deliverToAddressee(record, { on, today, issuedOn: ISSUED_ON });
    case 'answer':
      return answerFollowUp(record, { on, today, text });
    case 'correct':
      return correctAnswer(record, { on, today, text });
    default:
      return remindAddressee(record, { on, today });
  }
}

/** What was accepted, in the order of recording. */
function acceptedOf(
  dueOn: string | null,
  attempts: readonly Attempt[],
): { record: FollowUpRecord; accepted: Attempt[] } {
  let record: FollowUpRecord = { deliveredOn: null, dueOn, answeredOn: null, answer: null };
  const accepted: Attempt[] = [];
  for (const one of attempts) {
    const ruling = apply(record, one);
    if ('userErrors' in ruling) continue;
    record = ruling.value;
    accepted.push(one);
  }
  return { record, accepted };
}

/** The follow-up as somebody keeps it who reads the accepted acts of the days up to one, and knows no rule. */
function kept(accepted: readonly Attempt[], dueOn: string | null, asOf: string): unknown {
  const seen = accepted.filter(({ on }) => on <= asOf);
  const last = (act: Attempt['act']): Attempt | undefined => seen.findLast((one) => one.act === act);
  const [deliveredOn, answeredOn] = [last('deliver')?.on ?? null, last('answer')?.on ?? null];
  const isLate = dueOn !== null && dueOn < asOf;
  return {
    status: answeredOn ? 'ANSWERED' : isLate ? 'OVERDUE' : deliveredOn ? 'DELIVERED' : 'ISSUED',
    deliveredOn,
    dueOn,
    answeredOn,
    answer: last('correct')?.text ?? last('answer')?.text ?? null,
    correctedOn: last('correct')?.on ?? null,
    remindedOn: seen
      .filter(({ act }) => act === 'remind')
      .map(({ on }) => on)
      .toSorted(),
  };
}

describe('the rules of follow-up', () => {
  const attempts = fc.array(attempt, { maxLength: 25 });
  const due = fc.option(day);

  it('leave a record that says of every day what was accepted by it', () => {
    let answered = 0;
    fc.assert(
      fc.property(due, attempts, day, (dueOn, tried, asOf) => {
        const { record, accepted } = acceptedOf(dueOn, tried);
        const expected = asOf < ISSUED_ON ? null : kept(accepted, dueOn, asOf);
        expect(computeFollowUp(asOf, ISSUED_ON, record)).toEqual(expected);
        answered += record.answeredOn === null ? 0 : 1;
      }),
      { seed: 20261122, numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(300);
  });

  it('accept no answer before a delivery, no delivery before the issue, nothing after today, and each of them once', () => {
    fc.assert(
      fc.property(due, attempts, (dueOn, tried) => {
        const { record, accepted } = acceptedOf(dueOn, tried);
        const { deliveredOn, answeredOn, remindedOn = [], corrections = [] } = record;
        if (deliveredOn !== null) expect(deliveredOn >= ISSUED_ON).toBe(true);
        if (answeredOn !== null) expect(deliveredOn !== null && answeredOn >= deliveredOn).toBe(true);
        expect(corrections.every(({ on }) => answeredOn !== null && on >= answeredOn)).toBe(true);
        expect(remindedOn.every((on) => deliveredOn !== null && on >= deliveredOn)).toBe(true);
        expect(new Set(remindedOn).size).toBe(remindedOn.length);
        expect(accepted.every(({ on }) => on <= dayIn(LAST))).toBe(true);
        for (const act of ['deliver', 'answer']) {
          expect(accepted.filter((one) => one.act === act).length).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });
});
