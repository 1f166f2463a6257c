import type { Result } from '@liaison/kernel/record';
import { addDays } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { refuseFuture } from './entry.ts';
import { refuse } from './user-errors.ts';

/** The statuses in the order in which they are tried: the first that applies counts. */
export const FOLLOW_UP_STATUSES = ['ANSWERED', 'OVERDUE', 'DELIVERED', 'ISSUED'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What is on record of one addressee's follow-up. */
export const followUpRecord = v.object({
  deliveredOn: v.nullable(v.string()),
  /** Last day for an answer. */
  dueOn: v.nullable(v.string()),
  answeredOn: v.nullable(v.string()),
  answer: v.nullable(v.string()),
  /** Later wordings of the answer, the earliest first; absent if there are none. */
  corrections: v.exactOptional(v.array(v.object({ on: v.string(), answer: v.string() }))),
  /** Days of reminders, the earliest first; absent if there are none. */
  remindedOn: v.exactOptional(v.array(v.string())),
});
export type FollowUpRecord = v.InferOutput<typeof followUpRecord>;

/** A follow-up as it stood on a day. */
export interface FollowUp extends Pick<FollowUpRecord, 'deliveredOn' | 'dueOn' | 'answeredOn' | 'answer'> {
  readonly status: FollowUpStatus;
  /** Day of the wording shown, if it is not the first. */
  readonly correctedOn: Day | null;
  readonly remindedOn: readonly Day[];
}

/** The follow-up as of the day, without anything later; null if the recommendation was not issued yet. */
export function computeFollowUp(day: Day, issuedOn: Day, record: FollowUpRecord): FollowUp | null {
  if (issuedOn > day) return null;
  const { dueOn } = record;
  const deliveredOn = hideLater(day, record.deliveredOn);
  const answeredOn = hideLater(day, record.answeredOn);
  const correction = record.corrections?.findLast(({ on }) => on <= day) ?? null;
  const answer = answeredOn === null ? null : (correction?.answer ?? record.answer);
  return {
    status: computeStatus(day, { deliveredOn, dueOn, answeredOn }),
    deliveredOn,
    dueOn,
    answeredOn,
    answer,
    correctedOn: correction?.on ?? null,
    remindedOn: (record.remindedOn ?? []).filter((on) => on <= day),
  };
}

/** Days for which an addressee is left alone after a reminder. */
const DAYS_BETWEEN_REMINDERS = 30;

/**
 * True if the addressee is reminded on the day: the answer to what was delivered is overdue, and there was no reminder on
 * any of the 30 days before.
 */
export function isReminderDue(
  { status, deliveredOn, remindedOn }: Pick<FollowUp, 'status' | 'deliveredOn' | 'remindedOn'>,
  day: Day,
): boolean {
  if (status !== 'OVERDUE' || deliveredOn === null) return false;
  const since = addDays(day, -DAYS_BETWEEN_REMINDERS);
  return !remindedOn.some((on) => on > since);
}

function computeStatus(day: Day, seen: Pick<FollowUpRecord, 'deliveredOn' | 'dueOn' | 'answeredOn'>): FollowUpStatus {
  if (seen.answeredOn !== null) return 'ANSWERED';
  if (seen.dueOn !== null && seen.dueOn < day) return 'OVERDUE';
  return seen.deliveredOn === null ? 'ISSUED' : 'DELIVERED';
}

function hideLater(day: Day, happenedOn: Day | null): Day | null {
  return happenedOn !== null && happenedOn <= day ? happenedOn : null;
}

/** The recommendation reached the addressee on the day, which may lie back as far as the issue. */
export function deliverToAddressee(
  record: FollowUpRecord,
  { on, today, issuedOn }: { on: Day; today: Day; issuedOn: Day },
): Result<FollowUpRecord> {
  const userErrors = refuseFuture(on, today, 'deliveredOn');
  if (userErrors.length > 0) return { userErrors };
  if (on < issuedOn) {
    return refuse('DELIVERED_BEFORE_ISSUE', 'deliveredOn', `It was issued on ${issuedOn}: deliver it then or later.`);
  }
  if (record.deliveredOn !== null) {
    return refuse(
      'ALREADY_DELIVERED',
      'addressees',
      `It was delivered on ${record.deliveredOn}: leave this addressee out.`,
    );
  }
  if (record.answeredOn !== null) {
    return refuse(
      'ALREADY_ANSWERED',
      'addressees',
      `It was answered on ${record.answeredOn}: leave this addressee out.`,
    );
  }
  return { value: { ...record, deliveredOn: on } };
}

/** The addressee answered on the day, in time or late. */
export function answerFollowUp(
  record: FollowUpRecord,
  { on, today, text }: { on: Day; today: Day; text: string },
): Result<FollowUpRecord> {
  const userErrors = refuseFuture(on, today, 'answeredOn');
  if (userErrors.length > 0) return { userErrors };
  if (record.answeredOn !== null) {
    return refuse(
      'ALREADY_ANSWERED',
      'addressee',
      `It was answered on ${record.answeredOn}: change the wording with correctAnswer.`,
    );
  }
  const { deliveredOn } = record;
  if (deliveredOn === null) {
    return refuse('NOT_DELIVERED', 'addressee', 'It has not reached this addressee: deliver it first.');
  }
  if (on < deliveredOn) {
    return refuse(
      'ANSWERED_BEFORE_DELIVERY',
      'answeredOn',
      `It was delivered on ${deliveredOn}: answer it then or later.`,
    );
  }
  return { value: { ...record, answeredOn: on, answer: text } };
}

/** The answer got another wording on the day; readers of earlier days keep the earlier one. */
export function correctAnswer(
  record: FollowUpRecord,
  { on, today, text }: { on: Day; today: Day; text: string },
): Result<FollowUpRecord> {
  const userErrors = refuseFuture(on, today, 'correctedOn');
  if (userErrors.length > 0) return { userErrors };
  if (record.answeredOn === null) {
    return refuse('NOT_ANSWERED', 'addressee', 'There is no answer to correct: give one with answerRecommendation.');
  }
  const corrections = record.corrections ?? [];
  const lastWordedOn = corrections.at(-1)?.on ?? record.answeredOn;
  if (on < lastWordedOn) {
    return refuse(
      'CORRECTED_BEFORE_ANSWER',
      'correctedOn',
      `The wording on record is of ${lastWordedOn}: correct it then or later.`,
    );
  }
  return { value: { ...record, corrections: [...corrections, { on, answer: text }] } };
}

/** The addressee was reminded on the day, before or after the answer was due, but not once it had answered. */
export function remindAddressee(
  record: FollowUpRecord,
  { on, today }: { on: Day; today: Day },
): Result<FollowUpRecord> {
  const userErrors = refuseFuture(on, today, 'remindedOn');
  if (userErrors.length > 0) return { userErrors };
  const { deliveredOn, answeredOn, remindedOn = [] } = record;
  if (answeredOn !== null && answeredOn <= on) {
    return refuse('ALREADY_ANSWERED', 'addressee', `It was answered on ${answeredOn}: there is nothing to recall.`);
  }
  if (deliveredOn === null) {
    return refuse('NOT_DELIVERED', 'addressee', 'It has not reached this addressee: deliver it first.');
  }
  if (on < deliveredOn) {
    return refuse(
      'REMINDED_BEFORE_DELIVERY',
      'remindedOn',
      `It was delivered on ${deliveredOn}: recall it then or later.`,
    );
  }
  if (remindedOn.includes(on)) {
    return refuse('ALREADY_REMINDED', 'remindedOn', `It was recalled on ${on} already: name another day.`);
  }
  return { value: { ...record, remindedOn: [...remindedOn, on].toSorted() } };
}
