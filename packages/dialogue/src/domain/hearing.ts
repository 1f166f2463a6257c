import * as v from 'valibot';
import { fold } from '@liaison/kernel/values';
import type { Audience } from '@liaison/kernel/reader';
import type { Day, Instant } from '@liaison/kernel/values';
import type { IsSameParty } from './party.ts';
import { refuse } from './user-errors.ts';
import type { Result } from '@liaison/kernel/record';
import { refuseOver } from './session-rules.ts';
import type { DialogueSession } from './session.ts';

const HEARING_STATUSES = ['REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN'] as const;

/** Minutes that one NGO speaks at most. */
export const LONGEST_HEARING = 240;

/** An NGO's request to be heard on an item of a session's agenda, and what came of it. */
export const hearing = v.object({
  id: v.string(),
  sessionId: v.string(),
  ngoId: v.string(),
  agendaItem: v.string(),
  statement: v.string(),
  requestedOn: v.string(),
  status: v.picklist(HEARING_STATUSES),
  /** Null if the order is settled in the room. */
  startsAt: v.nullable(v.string()),
  minutes: v.nullable(v.number()),
  decidedOn: v.nullable(v.string()),
  refusedBecause: v.nullable(v.string()),
});
export type Hearing = v.InferOutput<typeof hearing>;

/** A hearing is public once it is granted; until then, and if it is refused or withdrawn, only the NGO and reviewers see it. */
export function audienceOfHearing({ status, ngoId }: Pick<Hearing, 'status' | 'ngoId'>): Audience {
  return status === 'GRANTED' ? 'PUBLIC' : { scope: 'reviews:read', owners: [{ type: 'Ngo', id: ngoId }] };
}

/** `others` are the requests on record for the session. */
export function requestHearing(
  draft: Hearing,
  { session, others, isSameParty }: { session: DialogueSession; others: readonly Hearing[]; isSameParty: IsSameParty },
): Result<Hearing> {
  const userErrors = refuseOver(session, draft.requestedOn, 'sessionId');
  if (userErrors.length > 0) return { userErrors };
  const same = others.find(
    ({ ngoId, agendaItem, status }) =>
      isSameParty({ kind: 'NGO', id: ngoId }, { kind: 'NGO', id: draft.ngoId }) &&
      status !== 'WITHDRAWN' &&
      fold(agendaItem) === fold(draft.agendaItem),
  );
  if (same === undefined) return { value: draft };
  return refuse('HEARING_REQUESTED_BEFORE', 'agendaItem', `The request stands as ${same.id}: withdraw it to ask anew.`);
}

export interface Grant {
  readonly on: Day;
  readonly minutes: number;
  readonly startsAt: Instant | null;
}

export function grantHearing(
  open: Hearing,
  { on, minutes, startsAt }: Grant,
  { session, others }: { session: DialogueSession; others: readonly Hearing[] },
): Result<Hearing> {
  if (open.status !== 'REQUESTED') return refuseDecided(open);
  const userErrors = refuseOver(session, on, 'hearingId');
  if (userErrors.length > 0) return { userErrors };
  const granted: Hearing = { ...open, status: 'GRANTED', decidedOn: on, minutes, startsAt };
  if (startsAt !== null && !isDuring(session, startsAt)) {
    const days = `${session.startsOn ?? session.year} to ${session.endsOn ?? session.startsOn ?? session.year}`;
    return refuse('TIME_OUTSIDE_SESSION', 'startsAt', `It must begin on a day of the session, ${days}.`);
  }
  const other = others.find((one) => one.id !== open.id && doOverlap(one, granted));
  if (other === undefined) return { value: granted };
  return refuse(
    'HEARINGS_OVERLAP',
    'startsAt',
    `Another NGO is heard from ${other.startsAt ?? ''} for ${other.minutes ?? 0} minutes: name another time.`,
  );
}

export function refuseHearing(open: Hearing, on: Day, reason: string): Result<Hearing> {
  if (open.status !== 'REQUESTED') return refuseDecided(open);
  return { value: { ...open, status: 'REFUSED', decidedOn: on, refusedBecause: reason } };
}

/** An NGO can step back as long as it has not been refused. */
export function withdrawHearing(open: Hearing, on: Day): Result<Hearing> {
  if (open.status === 'REQUESTED' || open.status === 'GRANTED') {
    return { value: { ...open, status: 'WITHDRAWN', decidedOn: on, minutes: null, startsAt: null } };
  }
  return refuse('HEARING_CLOSED', 'hearingId', `It was ${open.status.toLowerCase()}: there is nothing to withdraw.`);
}

function refuseDecided({ status }: Hearing): Result<Hearing> {
  if (status === 'WITHDRAWN') {
    return refuse('HEARING_CLOSED', 'hearingId', 'It was withdrawn: decide on a request that stands.');
  }
  return refuse('HEARING_DECIDED', 'hearingId', `It was ${status.toLowerCase()}: decide on a request that is open.`);
}

/** True if both are granted with a time and one begins before the other has ended. */
export function doOverlap(a: Hearing, b: Hearing): boolean {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first !== null && second !== null && first.from < second.until && second.from < first.until;
}

const MS_PER_MINUTE = 60_000;

function timeOf({ status, startsAt, minutes }: Hearing): { from: number; until: number } | null {
  if (status !== 'GRANTED' || startsAt === null || minutes === null) return null;
  const from = Date.parse(startsAt);
  return { from, until: from + minutes * MS_PER_MINUTE };
}

/** True if the instant is on a day of the session, in the session's time zone. */
export function isDuring({ startsOn, endsOn, year, timezone }: DialogueSession, instant: Instant): boolean {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: timezone ?? 'UTC', dateStyle: 'short' }).format(
    new Date(instant),
  );
  if (startsOn === null) return day.startsWith(String(year).padStart(4, '0'));
  return startsOn <= day && day <= (endsOn ?? startsOn);
}
