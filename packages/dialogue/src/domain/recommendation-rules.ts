import type { Day } from '@liaison/kernel/values';
import { refuseFuture } from './days-of-record.ts';
import type { FollowUpRecord } from './follow-up.ts';
import { deliver } from './follow-up-rules.ts';
import { isSameAddressee } from './recommendation.ts';
import type { Addressed, Addressee, Recommendation } from './recommendation.ts';
import { isRefused, refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';
import { refuseCancelled } from './session-rules.ts';
import type { DialogueSession } from './session.ts';

/** What is on record at the place of origin when a recommendation is issued. */
export interface Issue {
  readonly today: Day;
  /** Null where it was made at a forum. */
  readonly session: DialogueSession | null;
  /** Whether the number stands for another recommendation made there. */
  readonly isNumberTaken: boolean;
}

export function issue(draft: Recommendation, { today, session, isNumberTaken }: Issue): Ruling<Recommendation> {
  const { issuedOn, number, addressees } = draft;
  const userErrors = [
    ...(session === null ? [] : refuseCancelled(session)),
    ...refuseFuture(issuedOn, today, 'issuedOn'),
  ];
  if (userErrors.length > 0) return { userErrors };
  if (session !== null && session.startsOn !== null && issuedOn < session.startsOn) {
    return refuse(
      'ISSUED_BEFORE_SESSION',
      `The session begins on ${session.startsOn}: issue it then or later.`,
      'issuedOn',
    );
  }
  if (isNumberTaken) {
    return refuse(
      'NUMBER_TAKEN',
      `The number ${number} is taken: leave the number out for the next one that is free.`,
      'number',
    );
  }
  for (const [index, { addressee, followUp }] of addressees.entries()) {
    if (addressees.findIndex((other) => isSameAddressee(other.addressee, addressee)) < index) {
      return refuse('ADDRESSED_TWICE', `Name ${nameOf(addressee)} once.`, 'addressees', String(index));
    }
    if (followUp.dueOn !== null && followUp.dueOn < issuedOn) {
      return refuse(
        'DUE_BEFORE_ISSUE',
        `The answer must be due on ${issuedOn} or later; it is ${followUp.dueOn}.`,
        'addressees',
        String(index),
        'dueOn',
      );
    }
  }
  return { value: draft };
}

/** Records what one addressee did, or had done to it. */
export function followUp(
  recommendation: Recommendation,
  addressee: Addressee,
  rule: (record: FollowUpRecord) => Ruling<FollowUpRecord>,
): Ruling<Recommendation> {
  const found = recommendation.addressees.find((one) => isSameAddressee(one.addressee, addressee));
  if (found === undefined) {
    return refuse('NOT_ADDRESSED', `It is not addressed to ${nameOf(addressee)}: name an addressee.`, 'addressee');
  }
  const ruling = rule(found.followUp);
  return isRefused(ruling) ? ruling : { value: withFollowUp(recommendation, { addressee, followUp: ruling.value }) };
}

/** Delivers to all of them or to none. */
export function deliverTo(
  recommendation: Recommendation,
  addressees: readonly Addressee[],
  days: { readonly on: Day; readonly today: Day },
): Ruling<Recommendation> {
  let delivered = recommendation;
  for (const [index, addressee] of addressees.entries()) {
    const ruling = followUp(delivered, addressee, (record) =>
      deliver(record, { ...days, issuedOn: recommendation.issuedOn }),
    );
    if (isRefused(ruling)) return { userErrors: ruling.userErrors.map((refusal) => inList(refusal, index)) };
    delivered = ruling.value;
  }
  return { value: delivered };
}

/** Withdrawn, it leaves nothing behind but its number. */
export function withdraw({ addressees }: Recommendation): Ruling<null> {
  const answered = addressees.find(({ followUp: { answeredOn } }) => answeredOn !== null);
  if (answered === undefined) return { value: null };
  return refuse(
    'ANSWERS_ON_RECORD',
    `It was answered by ${nameOf(answered.addressee)}, and what was answered stays on record.`,
    'recommendationId',
  );
}

function withFollowUp(recommendation: Recommendation, changed: Addressed): Recommendation {
  const addressees = recommendation.addressees.map((one) =>
    isSameAddressee(one.addressee, changed.addressee) ? changed : one,
  );
  return { ...recommendation, addressees };
}

function inList<R extends { readonly path: readonly string[] }>(refusal: R, index: number): R {
  const [input = 'input', argument = ''] = refusal.path;
  return ['addressee', 'addressees'].includes(argument)
    ? { ...refusal, path: [input, 'addressees', String(index)] }
    : refusal;
}

function nameOf({ kind, id }: Addressee): string {
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
