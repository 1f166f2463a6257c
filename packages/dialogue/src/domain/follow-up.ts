import * as v from 'valibot';
import { addDays } from '@liaison/kernel/values';
import type { Day } from '@liaison/kernel/values';

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
  /** Later wordings of the answer, the earliest first; absent where there are none. */
  corrections: v.exactOptional(v.array(v.object({ on: v.string(), answer: v.string() }))),
  /** Days of reminders, the earliest first; absent where there are none. */
  remindedOn: v.exactOptional(v.array(v.string())),
});
export type FollowUpRecord = v.InferOutput<typeof followUpRecord>;

/** A follow-up as it stood on a day. */
export interface FollowUp extends Pick<FollowUpRecord, 'deliveredOn' | 'dueOn' | 'answeredOn' | 'answer'> {
  readonly status: FollowUpStatus;
  /** Day of the wording shown, where it is not the first. */
  readonly correctedOn: Day | null;
  readonly remindedOn: readonly Day[];
}

/** The follow-up as of the day, which sees nothing that came later; null where the recommendation was not yet issued. */
export function followUpOn(day: Day, issuedOn: Day, record: FollowUpRecord): FollowUp | null {
  if (issuedOn > day) return null;
  const { dueOn } = record;
  const deliveredOn = seenOn(day, record.deliveredOn);
  const answeredOn = seenOn(day, record.answeredOn);
  const correction = record.corrections?.findLast(({ on }) => on <= day) ?? null;
  const answer = answeredOn === null ? null : (correction?.answer ?? record.answer);
  return {
    status: statusOn(day, { deliveredOn, dueOn, answeredOn }),
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
 * Whether the clock reminds an addressee on the day: what was delivered is overdue, and nobody has reminded him on any of
 * the 30 days before it.
 */
export function isReminderDue(
  { status, deliveredOn, remindedOn }: Pick<FollowUp, 'status' | 'deliveredOn' | 'remindedOn'>,
  day: Day,
): boolean {
  if (status !== 'OVERDUE' || deliveredOn === null) return false;
  const since = addDays(day, -DAYS_BETWEEN_REMINDERS);
  return !remindedOn.some((on) => on > since);
}

function statusOn(day: Day, seen: Pick<FollowUpRecord, 'deliveredOn' | 'dueOn' | 'answeredOn'>): FollowUpStatus {
  if (seen.answeredOn !== null) return 'ANSWERED';
  if (seen.dueOn !== null && seen.dueOn < day) return 'OVERDUE';
  return seen.deliveredOn === null ? 'ISSUED' : 'DELIVERED';
}

function seenOn(day: Day, happenedOn: Day | null): Day | null {
  return happenedOn !== null && happenedOn <= day ? happenedOn : null;
}
