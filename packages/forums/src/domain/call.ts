import type { Audience } from '@liaison/kernel/reader';
import { reportInvalid } from '@liaison/kernel/record';
import type { Refused, Result } from '@liaison/kernel/record';
import type { Day, Instant } from '@liaison/kernel/values';
import * as v from 'valibot';
import { isPrepared, refuseNotOpen } from './forum-life.ts';
import type { Forum } from './forum.ts';
import { refuse } from './user-errors.ts';

/** A call for contributions. Both days belong to it. */
export const call = v.object({
  id: v.string(),
  forumId: v.string(),
  title: v.string(),
  opensOn: v.string(),
  closesOn: v.string(),
  /** When it was closed before its last day. */
  closedAt: v.exactOptional(v.string()),
});
export type Call = v.InferOutput<typeof call>;

export const callContribution = v.object({
  id: v.string(),
  callId: v.string(),
  forumId: v.string(),
  title: v.string(),
  ngoId: v.string(),
  submittedOn: v.string(),
  status: v.picklist(['SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']),
  /** Null if only the title was sent. */
  text: v.exactOptional(v.nullable(v.string())),
  decidedOn: v.exactOptional(v.string()),
});
export type CallContribution = v.InferOutput<typeof callContribution>;

/** A contribution with the version of its record. */
export const shownContribution = v.object({ ...callContribution.entries, version: v.number() });
export type ShownContribution = v.InferOutput<typeof shownContribution>;

/** A call with the version of its record and the number of contributions that count. */
export const countedCall = v.object({ ...call.entries, contributionCount: v.number(), version: v.number() });
export type CountedCall = v.InferOutput<typeof countedCall>;

/** True for a contribution that was sent and not withdrawn, whatever was decided about it. */
export function counts(contribution: CallContribution): boolean {
  return contribution.status !== 'WITHDRAWN';
}

/** What was sent in answer to a call is public once it is accepted. */
export function audienceOfContribution({ status, ngoId }: Pick<CallContribution, 'status' | 'ngoId'>): Audience {
  return status === 'ACCEPTED' ? 'PUBLIC' : { scope: 'reviews:read', owners: [{ type: 'Ngo', id: ngoId }] };
}

/** Whether the call takes contributions on the day; a forum that takes place, or does not, has closed its calls. */
export function computeCallStatus(
  forum: Forum,
  { opensOn, closesOn, closedAt }: Call,
  day: Day,
): 'UPCOMING' | 'OPEN' | 'CLOSED' {
  if (closedAt !== undefined || closesOn < day || refuseNotOpen(forum) !== null || isPrepared(forum, day))
    return 'CLOSED';
  return day < opensOn ? 'UPCOMING' : 'OPEN';
}

export function openCall(forum: Forum, call: Call, today: Day): Result<Call> {
  const notOpen = refuseNotOpen(forum);
  if (notOpen) return notOpen;
  if (isPrepared(forum, today)) {
    return refuse('PHASE_PASSED', 'forumId', 'Contributions are called for before the forum takes place.');
  }
  return refuseWrongDays(call, today) ?? { value: call };
}

/** A call whose last day is over opens anew when it is extended; one that was closed stays so. */
export function changeCall(
  forum: Forum,
  call: Call,
  changed: Partial<Pick<Call, 'title' | 'opensOn' | 'closesOn'>>,
  today: Day,
): Result<Call> {
  const notOpen = refuseNotOpen(forum, 'callId') ?? refuseClosedForGood(call);
  if (notOpen) return notOpen;
  const after = { ...call, ...changed };
  const isMoved = after.opensOn !== call.opensOn || after.closesOn !== call.closesOn;
  return (isMoved ? refuseWrongDays(after, today) : null) ?? { value: after };
}

export function closeCall(forum: Forum, call: Call, now: Instant): Result<Call> {
  return refuseNotOpen(forum, 'callId') ?? refuseClosedForGood(call) ?? { value: { ...call, closedAt: now } };
}

function refuseClosedForGood({ closedAt }: Call): Refused | null {
  if (closedAt === undefined) return null;
  return refuse('CALL_CLOSED', 'callId', `The call was closed at ${closedAt}: open another one.`);
}

function refuseWrongDays({ opensOn, closesOn }: Call, today: Day): Refused | null {
  if (closesOn < opensOn) {
    return { userErrors: [reportInvalid(['input', 'closesOn'], `must not be before ${opensOn}, when the call opens`)] };
  }
  if (closesOn >= today) return null;
  return { userErrors: [reportInvalid(['input', 'closesOn'], `must not be before ${today}, which is today`)] };
}

export function submitContribution(
  forum: Forum,
  call: Call,
  contribution: CallContribution,
  today: Day,
): Result<CallContribution> {
  const notOpen = refuseNotOpen(forum, 'callId');
  if (notOpen) return notOpen;
  const status = computeCallStatus(forum, call, today);
  if (status === 'UPCOMING') {
    return refuse('CALL_NOT_OPEN', 'callId', `The call takes contributions from ${call.opensOn} on.`);
  }
  if (status === 'CLOSED') {
    const until = call.closedAt ?? (call.closesOn < today ? call.closesOn : 'its forum took place');
    return refuse('CALL_CLOSED', 'callId', `The call took contributions until ${until}: choose one that is open.`);
  }
  return { value: contribution };
}

/** Its sender may take back what is under review, and what was accepted too. */
export function withdrawContribution(forum: Forum, contribution: CallContribution): Result<CallContribution> {
  if (contribution.status === 'SUBMITTED' || contribution.status === 'ACCEPTED') {
    return refuseNotOpen(forum, 'contributionId') ?? { value: { ...contribution, status: 'WITHDRAWN' } };
  }
  return refuseDecided(contribution);
}

export function decideContribution(
  forum: Forum,
  contribution: CallContribution,
  status: 'ACCEPTED' | 'DECLINED',
  today: Day,
): Result<CallContribution> {
  if (contribution.status !== 'SUBMITTED') return refuseDecided(contribution);
  return refuseNotOpen(forum, 'contributionId') ?? { value: { ...contribution, status, decidedOn: today } };
}

function refuseDecided({ status }: CallContribution): Refused {
  return refuse('CONTRIBUTION_DECIDED', 'contributionId', `The contribution is ${status}: choose one under review.`);
}
