import type { Result, UserError } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
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

/** The first day of the year, if only the year is known. */
export function getFirstDay({ startsOn, year }: DialogueSession): Day {
  return startsOn ?? `${String(year).padStart(4, '0')}-01-01`;
}

/** One that was called off makes and takes nothing more. */
export function refuseCancelled({ cancelled }: DialogueSession): readonly UserError[] {
  if (cancelled === undefined) return [];
  return refuse('SESSION_CANCELLED', 'sessionId', `It was called off on ${cancelled.on}: convene another one.`)
    .userErrors;
}
