import type { Day } from '@liaison/kernel/values';
import { refuseFuture } from './days-of-record.ts';
import type { FollowUpRecord } from './follow-up.ts';
import { refuse } from './ruling.ts';
import type { Ruling } from './ruling.ts';

/** The recommendation reached the addressee on the day, which may lie back as far as the issue. */
export function deliver(
  record: FollowUpRecord,
  { on, today, issuedOn }: { on: Day; today: Day; issuedOn: Day },
): Ruling<FollowUpRecord> {
  const userErrors = refuseFuture(on, today, 'deliveredOn');
  if (userErrors.length > 0) return { userErrors };
  if (on < issuedOn) {
    return refuse('DELIVERED_BEFORE_ISSUE', `It was issued on ${issuedOn}: deliver it then or later.`, 'deliveredOn');
  }
  if (record.deliveredOn !== null) {
    return refuse(
      'ALREADY_DELIVERED',
      `It was delivered on ${record.deliveredOn}: leave this addressee out.`,
      'addressees',
    );
  }
  if (record.answeredOn !== null) {
    return refuse(
      'ALREADY_ANSWERED',
      `It was answered on ${record.answeredOn}: leave this addressee out.`,
      'addressees',
    );
  }
  return { value: { ...record, deliveredOn: on } };
}

/** The addressee answered on the day, in time or late. */
export function answer(
  record: FollowUpRecord,
  { on, today, text }: { on: Day; today: Day; text: string },
): Ruling<FollowUpRecord> {
  const userErrors = refuseFuture(on, today, 'answeredOn');
  if (userErrors.length > 0) return { userErrors };
  if (record.answeredOn !== null) {
    return refuse(
      'ALREADY_ANSWERED',
      `It was answered on ${record.answeredOn}: change the wording with correctAnswer.`,
      'addressee',
    );
  }
  const { deliveredOn } = record;
  if (deliveredOn === null) {
    return refuse('NOT_DELIVERED', 'It has not reached this addressee: deliver it first.', 'addressee');
  }
  if (on < deliveredOn) {
    return refuse(
      'ANSWERED_BEFORE_DELIVERY',
      `It was delivered on ${deliveredOn}: answer it then or later.`,
      'answeredOn',
    );
  }
  return { value: { ...record, answeredOn: on, answer: text } };
}

/** The answer got another wording on the day; readers of earlier days keep the earlier one. */
export function correct(
  record: FollowUpRecord,
  { on, today, text }: { on: Day; today: Day; text: string },
): Ruling<FollowUpRecord> {
  const userErrors = refuseFuture(on, today, 'correctedOn');
  if (userErrors.length > 0) return { userErrors };
  if (record.answeredOn === null) {
    return refuse('NOT_ANSWERED', 'There is no answer to correct: give one with answerRecommendation.', 'addressee');
  }
  const corrections = record.corrections ?? [];
  const lastWordedOn = corrections.at(-1)?.on ?? record.answeredOn;
  if (on < lastWordedOn) {
    return refuse(
      'CORRECTED_BEFORE_ANSWER',
      `The wording on record is of ${lastWordedOn}: correct it then or later.`,
      'correctedOn',
    );
  }
  return { value: { ...record, corrections: [...corrections, { on, answer: text }] } };
}

/** The addressee was reminded on the day, before or after the answer was due, but not once it had answered. */
export function remind(record: FollowUpRecord, { on, today }: { on: Day; today: Day }): Ruling<FollowUpRecord> {
  const userErrors = refuseFuture(on, today, 'remindedOn');
  if (userErrors.length > 0) return { userErrors };
  const { deliveredOn, answeredOn, remindedOn = [] } = record;
  if (answeredOn !== null && answeredOn <= on) {
    return refuse('ALREADY_ANSWERED', `It was answered on ${answeredOn}: there is nothing to recall.`, 'addressee');
  }
  if (deliveredOn === null) {
    return refuse('NOT_DELIVERED', 'It has not reached this addressee: deliver it first.', 'addressee');
  }
  if (on < deliveredOn) {
    return refuse(
      'REMINDED_BEFORE_DELIVERY',
      `It was delivered on ${deliveredOn}: recall it then or later.`,
      'remindedOn',
    );
  }
  if (remindedOn.includes(on)) {
    return refuse('ALREADY_REMINDED', `It was recalled on ${on} already: name another day.`, 'remindedOn');
  }
  return { value: { ...record, remindedOn: [...remindedOn, on].toSorted() } };
}
