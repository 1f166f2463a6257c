import type { UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import { isDuring } from './hearing.ts';
import type { Hearing } from './hearing.ts';
import { getFirstDay } from './session-rules.ts';
import type { DialogueSession } from './session.ts';
import { refuse } from './user-errors.ts';

/** What a session on other days must still fit. */
export interface DaysOnRecord {
  /** The requests on record for it. */
  readonly hearings: readonly Hearing[];
  /** Day of its first recommendation; null if it made none. */
  readonly firstIssuedOn: Day | null;
  readonly today: Day;
}

/** True if the session is on other days, or its days begin at another time. */
export function isMoved(before: DialogueSession, after: DialogueSession): boolean {
  return before.startsOn !== after.startsOn || before.endsOn !== after.endsOn || before.timezone !== after.timezone;
}

/** Why the days cannot be changed so: what was granted, recorded or issued would not be of the session any more. */
export function refuseDays(
  before: DialogueSession,
  after: DialogueSession,
  { hearings, firstIssuedOn, today }: DaysOnRecord,
): readonly UserError[] {
  const hasRecord = [after.ngos, after.memberStates, after.outcomes].some((recorded) => recorded.length > 0);
  if (hasRecord && getFirstDay(before) <= today && getFirstDay(after) > today) {
    const right = `Who took part or what came of it is on record: it must begin on ${today} or earlier.`;
    return refuse('SESSION_NOT_BEGUN', 'startsOn', right).userErrors;
  }
  if (firstIssuedOn !== null && after.startsOn !== null && firstIssuedOn < after.startsOn) {
    const right = `It made a recommendation on ${firstIssuedOn}: it must begin then or earlier.`;
    return refuse('ISSUED_BEFORE_SESSION', 'startsOn', right).userErrors;
  }
  const outside = hearings.find(
    ({ status, startsAt }) => status === 'GRANTED' && startsAt !== null && !isDuring(after, startsAt),
  );
  if (outside === undefined) return [];
  const changed = (['startsOn', 'endsOn'] as const).find((field) => before[field] !== after[field]);
  const right = `The hearing ${outside.id} begins at ${outside.startsAt ?? ''}: name days that hold it, or see it withdrawn first.`;
  return refuse('TIME_OUTSIDE_SESSION', changed ?? 'timezone', right).userErrors;
}
