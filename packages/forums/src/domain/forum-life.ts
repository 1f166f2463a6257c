import type { Audience } from '@liaison/kernel/reader';
import type { Forum, ForumSummary, Preparers } from './forum.ts';
import type { Day } from '@liaison/kernel/values';
import { toYear } from '@liaison/kernel/values';
import { FORUM_PHASES } from './forum.ts';
import { refuse } from './user-errors.ts';
import type { Refused, Result } from '@liaison/kernel/record';

type Phase = NonNullable<Forum['phase']>;

/*
 * A forum is PLANNED, then ANNOUNCED, then CLOSED. One that does not take place is CANCELLED, or ABANDONED if nobody had
 * heard of it. Its phases go forward only; a plan stays in the first.
 */

/** True for a forum that only those who see drafts know of. */
export function isDraft({ status }: Pick<Forum, 'status'>): boolean {
  return status === 'PLANNED' || status === 'ABANDONED';
}

/** Why the forum can no longer be changed; none if it can. */
export function refuseOver({ status }: Forum, field = 'forumId'): Refused | null {
  if (status === 'PLANNED' || status === 'ANNOUNCED') return null;
  const state = { CLOSED: 'closed', CANCELLED: 'cancelled', ABANDONED: 'given up' }[status];
  return refuse('FORUM_OVER', field, `The forum was ${state}: choose one that is planned or announced.`);
}

/** Why the forum accepts nothing from outside yet, or no longer; none if it does. */
export function refuseNotOpen(forum: Forum, field = 'forumId'): Refused | null {
  if (forum.status !== 'PLANNED') return refuseOver(forum, field);
  return refuse('FORUM_NOT_ANNOUNCED', field, 'The forum must be announced first.');
}

/** True from the forum's first day on; if only the year is known, from the next year on. */
export function hasBegun({ startsOn, year }: Forum, today: Day): boolean {
  return startsOn === null ? year < toYear(today) : startsOn <= today;
}

/** True after the forum's last day. */
export function hasEnded(forum: Forum, today: Day): boolean {
  const last = forum.endsOn ?? forum.startsOn;
  return last === null ? forum.year < toYear(today) : last < today;
}

/** True if the forum has reached a later phase; false if the record does not say. */
export function isBehind(forum: Forum, phase: Phase): boolean {
  return forum.phase !== null && FORUM_PHASES.indexOf(forum.phase) > FORUM_PHASES.indexOf(phase);
}

/** True once it is settled what the forum is about: by its phase it takes place, or its last day is behind. */
export function isPrepared(forum: Forum, today: Day): boolean {
  return isBehind(forum, 'CALL_FOR_CONTRIBUTIONS') || hasEnded(forum, today);
}

/** Why a forum that has begun cannot be moved to future days: the record says that it took place. None if it can. */
export function refusePuttingOff(forum: Forum, isEvaluated: boolean): Refused | null {
  const { participation, memberStates, attendingNgos } = forum;
  const isAttended =
    participation.some(({ attendedCount }) => attendedCount !== null) || memberStates.length + attendingNgos.length > 0;
  if (!isAttended && !isEvaluated && !isBehind(forum, 'CONDUCT')) return null;
  const message = 'It is on record that the forum took place, so its first day must not be ahead.';
  return refuse('FORUM_NOT_BEGUN', 'startsOn', message);
}

export function announceForum(forum: Forum): Result<Forum> {
  const over = refuseOver(forum);
  if (over) return over;
  if (forum.status === 'ANNOUNCED') {
    return refuse('FORUM_NOT_PLANNED', 'forumId', 'The forum has been announced: only a planned one can be.');
  }
  if (forum.startsOn === null) {
    return refuse('FORUM_DAYS_UNKNOWN', 'forumId', 'Give the forum its first day before it is announced.');
  }
  return { value: { ...forum, status: 'ANNOUNCED' } };
}

export function advanceForum(forum: Forum, phase: Phase, today: Day): Result<Forum> {
  const notOpen = refuseNotOpen(forum);
  if (notOpen) return notOpen;
  if (forum.phase !== null && FORUM_PHASES.indexOf(phase) <= FORUM_PHASES.indexOf(forum.phase)) {
    return refuse('PHASE_NOT_AHEAD', 'phase', `Choose a phase behind ${forum.phase}, which the forum has reached.`);
  }
  const isAfterwards = phase === 'EVALUATION' || phase === 'FOLLOW_UP';
  if (isAfterwards && !hasBegun(forum, today)) {
    return refuse('FORUM_NOT_BEGUN', 'phase', 'A forum is looked back on from its first day on.');
  }
  return { value: { ...forum, phase } };
}

export function cancelForum(forum: Forum, today: Day): Result<Forum> {
  const over = refuseOver(forum);
  if (over) return over;
  if (forum.status === 'PLANNED') return { value: { ...forum, status: 'ABANDONED' } };
  if (hasBegun(forum, today)) {
    return refuse('FORUM_BEGUN', 'forumId', 'The forum has begun: close it once it is evaluated.');
  }
  return { value: { ...forum, status: 'CANCELLED' } };
}

/** If the record does not name the phase, the days of the forum decide it. */
export function closeForum(forum: Forum, today: Day): Result<Forum> {
  const notOpen = refuseNotOpen(forum);
  if (notOpen) return notOpen;
  const isDone = forum.phase === null ? hasEnded(forum, today) : isBehind(forum, 'CONDUCT');
  if (!isDone) {
    return refuse('FORUM_UNFINISHED', 'forumId', 'Bring the forum to its evaluation or follow-up before it is closed.');
  }
  return { value: { ...forum, status: 'CLOSED' } };
}

/** Who prepares a forum and so may see it before it is announced: organizers, working group, and the State that hosts it. */
export function listPreparers({
  organizers,
  venue,
  workingGroup,
}: Pick<ForumSummary, 'organizers' | 'venue'> & Pick<Forum, 'workingGroup'>): Preparers {
  const ngoIds = [...organizers, ...(workingGroup?.members ?? [])].flatMap(({ ngoId }) => ngoId ?? []);
  const country = venue?.countryCode ?? null;
  return [
    ...[...new Set(ngoIds)].map((id) => ({ type: 'Ngo' as const, id })),
    ...(country === null ? [] : [{ type: 'MemberState' as const, id: country }]),
  ];
}

export function audienceOfForum(forum: Forum): Audience {
  return isDraft(forum) ? { scope: 'drafts:read', owners: listPreparers(forum) } : 'PUBLIC';
}
