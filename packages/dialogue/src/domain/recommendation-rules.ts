import type { Day } from '@liaison/kernel/values';
import { refuseFuture } from './entry.ts';
import type { FollowUpRecord } from './follow-up.ts';
import { deliverToAddressee } from './follow-up.ts';
import { isSameAddressee } from './recommendation.ts';
import type { Addressed, Addressee, Recommendation } from './recommendation.ts';
import { isRefused } from '@liaison/kernel/record';
import { refuse } from './user-errors.ts';
import type { Result } from '@liaison/kernel/record';
import { refuseCancelled } from './session-rules.ts';
import type { DialogueSession } from './session.ts';

/** What is on record at the place of origin when a recommendation is issued. */
export interface Issue {
  readonly today: Day;
  /** Null if it was made at a forum. */
  readonly session: DialogueSession | null;
  /** True if another recommendation made there has the number. */
  readonly isNumberTaken: boolean;
}

export function issueRecommendation(
  draft: Recommendation,
  { today, session, isNumberTaken }: Issue,
): Result<Recommendation> {
  const { issuedOn, number, addressees } = draft;
  const userErrors = [
    ...(session === null ? [] : refuseCancelled(session)),
    ...refuseFuture(issuedOn, today, 'issuedOn'),
  ];
  if (userErrors.length > 0) return { userErrors };
  if (session !== null && session.startsOn !== null && issuedOn < session.startsOn) {
    return refuse(
      'ISSUED_BEFORE_SESSION',
      'issuedOn',
      `The session begins on ${session.startsOn}: issue it then or later.`,
    );
  }
  if (isNumberTaken) {
    return refuse(
      'NUMBER_TAKEN',
      'number',
      `The number ${number} is taken: leave the number out for the next one that is free.`,
    );
  }
  for (const [index, { addressee, followUp }] of addressees.entries()) {
    if (addressees.findIndex((other) => isSameAddressee(other.addressee, addressee)) < index) {
      return refuse('ADDRESSED_TWICE', ['addressees', String(index)], `Name ${describeAddressee(addressee)} once.`);
    }
    if (followUp.dueOn !== null && followUp.dueOn < issuedOn) {
      return refuse(
        'DUE_BEFORE_ISSUE',
        ['addressees', String(index), 'dueOn'],
        `The answer must be due on ${issuedOn} or later; it is ${followUp.dueOn}.`,
      );
    }
  }
  return { value: draft };
}

export const ONE_ADDRESSEE = 'Give exactly one of "memberState", "sector", "nationalCommission" and "body".';

/** Records what one addressee did, or had done to it. */
export function changeFollowUp(
  recommendation: Recommendation,
  addressee: Addressee | null,
  rule: (record: FollowUpRecord) => Result<FollowUpRecord>,
): Result<Recommendation> {
  if (addressee === null) return refuse('ONE_PARTY', 'addressee', ONE_ADDRESSEE);
  const found = recommendation.addressees.find((one) => isSameAddressee(one.addressee, addressee));
  if (found === undefined) {
    return refuse(
      'NOT_ADDRESSED',
      'addressee',
      `It is not addressed to ${describeAddressee(addressee)}: name an addressee.`,
    );
  }
  const ruling = rule(found.followUp);
  return isRefused(ruling) ? ruling : { value: withFollowUp(recommendation, { addressee, followUp: ruling.value }) };
}

/** Delivers to all of them or to none. */
export function deliverRecommendation(
  recommendation: Recommendation,
  addressees: readonly Addressee[],
  days: { readonly on: Day; readonly today: Day },
): Result<Recommendation> {
  let delivered = recommendation;
  for (const [index, addressee] of addressees.entries()) {
    const ruling = changeFollowUp(delivered, addressee, (record) =>
      deliverToAddressee(record, { ...days, issuedOn: recommendation.issuedOn }),
    );
    if (isRefused(ruling)) return { userErrors: ruling.userErrors.map((refusal) => addListPath(refusal, index)) };
    delivered = ruling.value;
  }
  return { value: delivered };
}

/** Withdrawn, it leaves nothing behind but its number. */
export function withdrawRecommendation({ addressees }: Recommendation): Result<null> {
  const answered = addressees.find(({ followUp: { answeredOn } }) => answeredOn !== null);
  if (answered === undefined) return { value: null };
  return refuse(
    'ANSWERS_ON_RECORD',
    'recommendationId',
    `It was answered by ${describeAddressee(answered.addressee)}, and what was answered stays on record.`,
  );
}

function withFollowUp(recommendation: Recommendation, changed: Addressed): Recommendation {
  const addressees = recommendation.addressees.map((one) =>
    isSameAddressee(one.addressee, changed.addressee) ? changed : one,
  );
  return { ...recommendation, addressees };
}

function addListPath<R extends { readonly path: readonly string[] }>(refusal: R, index: number): R {
  const [input = 'input', argument = ''] = refusal.path;
  return ['addressee', 'addressees'].includes(argument)
    ? { ...refusal, path: [input, 'addressees', String(index)] }
    : refusal;
}

function describeAddressee({ kind, id }: Addressee): string {
  switch (kind) {
    case 'MEMBER_STATE':
      return `the Member State ${id}`;
    case 'SECTOR':
      return `the sector ${id}`;
    case 'NATIONAL_COMMISSION':
      return `the National Commission ${id}`;
    case 'BODY':
      return `the body ${id}`;
  }
}
