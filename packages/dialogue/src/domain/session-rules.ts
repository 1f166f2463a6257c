import type { Result, UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import { isDuring } from './hearing.ts';
import type { Hearing } from './hearing.ts';
import { arrangeSession } from './session.ts';
import type { DialogueSession } from './session.ts';
import { refuse } from './user-errors.ts';

/** A session as it is convened, or as it is to be from now on. */
export function scheduleSession(session: DialogueSession): Result<DialogueSession> {
  const { startsOn, endsOn } = session;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    return refuse('ENDS_BEFORE_START', 'endsOn', `It must end on ${startsOn} or later; it ends on ${endsOn}.`);
  }
  return { value: session };
}

export function updateSession(session: DialogueSession, changes: Partial<DialogueSession>): Result<DialogueSession> {
  const userErrors = refuseCancelled(session);
  return userErrors.length > 0 ? { userErrors } : scheduleSession({ ...session, ...changes });
}

export function cancelSession(session: DialogueSession, on: Day, reason: string): Result<DialogueSession> {
  const userErrors = refuseOver(session, on, 'sessionId');
  return userErrors.length > 0 ? { userErrors } : { value: { ...session, cancelled: { on, reason } } };
}

/** Who took part, in place of the lists on record; a list that is left out stays. */
export function recordAttendance(
  session: DialogueSession,
  attendance: Partial<Pick<DialogueSession, 'ngos' | 'memberStates'>>,
  today: Day,
): Result<DialogueSession> {
  const userErrors = refuseNotBegun(session, today);
  return userErrors.length > 0 ? { userErrors } : { value: arrangeSession({ ...session, ...attendance }) };
}

export function recordOutcome(session: DialogueSession, text: string, today: Day): Result<DialogueSession> {
  const userErrors = refuseNotBegun(session, today);
  return userErrors.length > 0 ? { userErrors } : { value: { ...session, outcomes: [...session.outcomes, { text }] } };
}

export function addDocument(
  session: DialogueSession,
  document: DialogueSession['documents'][number],
): Result<DialogueSession> {
  if (session.documents.some(({ reference }) => reference === document.reference)) {
    return refuse(
      'DOCUMENT_ON_RECORD',
      'reference',
      `The session has ${document.reference} already: name another one.`,
    );
  }
  return { value: { ...session, documents: [...session.documents, document] } };
}

export function removeDocument(session: DialogueSession, reference: string): Result<DialogueSession> {
  const documents = session.documents.filter((one) => one.reference !== reference);
  if (documents.length === session.documents.length) {
    const message = `There is no document "${reference}" in this session.`;
    return { userErrors: [{ code: 'NOT_FOUND', message, path: ['input', 'reference'] }] };
  }
  return { value: { ...session, documents } };
}

/** What is still to come takes themes and requests, and can be called off. */
export function refuseOver(session: DialogueSession, today: Day, argument: string): readonly UserError[] {
  const userErrors = refuseCancelled(session);
  if (userErrors.length > 0) return userErrors;
  const last = session.endsOn ?? session.startsOn ?? `${String(session.year).padStart(4, '0')}-12-31`;
  if (today <= last) return [];
  return refuse('SESSION_OVER', argument, `It was over on ${last}: name a session that is still to come, or on.`)
    .userErrors;
}

function refuseNotBegun(session: DialogueSession, today: Day): readonly UserError[] {
  const userErrors = refuseCancelled(session);
  if (userErrors.length > 0) return userErrors;
  const first = getFirstDay(session);
  if (first <= today) return [];
  return refuse('SESSION_NOT_BEGUN', 'sessionId', `It begins on ${first}: record this then or later.`).userErrors;
}

/** Where only the year is known, its first. */
export function getFirstDay({ startsOn, year }: DialogueSession): Day {
  return startsOn ?? `${String(year).padStart(4, '0')}-01-01`;
}

/** One that was called off makes and takes nothing more. */
export function refuseCancelled({ cancelled }: DialogueSession): readonly UserError[] {
  if (cancelled === undefined) return [];
  return refuse('SESSION_CANCELLED', 'sessionId', `It was called off on ${cancelled.on}: convene another one.`)
    .userErrors;
}

/** What a session on other days must still fit. */
export interface Settled {
  /** The requests on record for it. */
  readonly hearings: readonly Hearing[];
  /** Day of its first recommendation; null where it made none. */
  readonly firstIssuedOn: Day | null;
  readonly today: Day;
}

/** True where the session is on other days, or its days begin at another time. */
export function isMoved(before: DialogueSession, after: DialogueSession): boolean {
  return before.startsOn !== after.startsOn || before.endsOn !== after.endsOn || before.timezone !== after.timezone;
}

/** Why the days cannot be changed so: what was granted, recorded or issued would not be of the session any more. */
export function refuseDays(
  before: DialogueSession,
  after: DialogueSession,
  { hearings, firstIssuedOn, today }: Settled,
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
