import type { Day, Instant } from '@liaison/kernel/values';
import { reportInvalid } from '@liaison/kernel/record';
import type { Call, CallContribution } from './call.ts';
import type { Forum } from './forum.ts';
import { isPrepared, notOpenOf } from './forum-life.ts';
import { refuse } from './ruling.ts';
import type { Refused, Ruling } from './ruling.ts';

/** Whether the call takes contributions on the day; a forum that takes place, or does not, has closed its calls. */
export function callStatusOn(
  forum: Forum,
  { opensOn, closesOn, closedAt }: Call,
  day: Day,
): 'UPCOMING' | 'OPEN' | 'CLOSED' {
  if (closedAt !== undefined || closesOn < day || notOpenOf(forum) !== null || isPrepared(forum, day)) return 'CLOSED';
  return day < opensOn ? 'UPCOMING' : 'OPEN';
}

export function opened(forum: Forum, call: Call, today: Day): Ruling<Call> {
  const notOpen = notOpenOf(forum);
  if (notOpen) return notOpen;
  if (isPrepared(forum, today)) {
    return refuse('PHASE_PASSED', 'forumId', 'Contributions are called for before the forum takes place.');
  }
  return wrongDays(call, today) ?? { value: call };
}

/** A call whose last day is over opens anew when it is extended; one that was closed stays so. */
export function changedCall(
  forum: Forum,
  call: Call,
  changed: Partial<Pick<Call, 'title' | 'opensOn' | 'closesOn'>>,
  today: Day,
): Ruling<Call> {
  const notOpen = notOpenOf(forum, 'callId') ?? closedForGood(call);
  if (notOpen) return notOpen;
  const after = { ...call, ...changed };
  const isMoved = after.opensOn !== call.opensOn || after.closesOn !== call.closesOn;
  return (isMoved ? wrongDays(after, today) : null) ?? { value: after };
}

export function closedCall(forum: Forum, call: Call, now: Instant): Ruling<Call> {
  return notOpenOf(forum, 'callId') ?? closedForGood(call) ?? { value: { ...call, closedAt: now } };
}

function closedForGood({ closedAt }: Call): Refused | null {
  if (closedAt === undefined) return null;
  return refuse('CALL_CLOSED', 'callId', `The call was closed at ${closedAt}: open another one.`);
}

function wrongDays({ opensOn, closesOn }: Call, today: Day): Refused | null {
  if (closesOn < opensOn) {
    return { userErrors: [reportInvalid(['input', 'closesOn'], `must not be before ${opensOn}, when the call opens`)] };
  }
  if (closesOn >= today) return null;
  return { userErrors: [reportInvalid(['input', 'closesOn'], `must not be before ${today}, which is today`)] };
}

export function submitted(
  forum: Forum,
  call: Call,
  contribution: CallContribution,
  today: Day,
): Ruling<CallContribution> {
  const notOpen = notOpenOf(forum, 'callId');
  if (notOpen) return notOpen;
  const status = callStatusOn(forum, call, today);
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
export function withdrawn(forum: Forum, contribution: CallContribution): Ruling<CallContribution> {
  if (contribution.status === 'SUBMITTED' || contribution.status === 'ACCEPTED') {
    return notOpenOf(forum, 'contributionId') ?? { value: { ...contribution, status: 'WITHDRAWN' } };
  }
  return decidedBefore(contribution);
}

export function decided(
  forum: Forum,
  contribution: CallContribution,
  status: 'ACCEPTED' | 'DECLINED',
  today: Day,
): Ruling<CallContribution> {
  if (contribution.status !== 'SUBMITTED') return decidedBefore(contribution);
  return notOpenOf(forum, 'contributionId') ?? { value: { ...contribution, status, decidedOn: today } };
}

function decidedBefore({ status }: CallContribution): Refused {
  return refuse('CONTRIBUTION_DECIDED', 'contributionId', `The contribution is ${status}: choose one under review.`);
}
