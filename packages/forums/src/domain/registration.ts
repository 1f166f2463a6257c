import type { Audience } from '@liaison/kernel/reader';
import { party, toOwner } from './party.ts';
import { reportMissing } from '@liaison/kernel/record';
import type { Day } from '@liaison/kernel/values';
import * as v from 'valibot';
import { STAKEHOLDER_TYPES } from './forum.ts';
import type { Forum, Participation } from './forum.ts';
import { hasBegun, hasEnded, isBehind, refuseNotOpen } from './forum-life.ts';
import { setAttendance } from './forum-parts.ts';
import type { IsSameParty } from './party.ts';
import { refuse } from './user-errors.ts';
import type { Refused, Result } from '@liaison/kernel/record';

/** How many people an NGO or a Member State sends to a forum, by kind of stakeholder; nobody is named. */
export const registration = v.object({
  id: v.string(),
  forumId: v.string(),
  party,
  persons: v.array(v.object({ stakeholder: v.picklist(STAKEHOLDER_TYPES), count: v.number() })),
  registeredOn: v.string(),
  status: v.picklist(['REGISTERED', 'CANCELLED']),
});
export type Registration = v.InferOutput<typeof registration>;

export const shownRegistration = v.object({ ...registration.entries, version: v.number() });
export type ShownRegistration = v.InferOutput<typeof shownRegistration>;

/** Why registration is closed; null if it is open. */
export function refuseClosed(forum: Forum, today: Day, field: string): Refused | null {
  const notOpen = refuseNotOpen(forum, field);
  if (notOpen) return notOpen;
  if (!hasEnded(forum, today) && !isBehind(forum, 'CONDUCT')) return null;
  return refuse('REGISTRATION_CLOSED', field, 'The forum is over: choose one that is still to come.');
}

export function registerParty(
  forum: Forum,
  others: readonly Registration[],
  asked: Registration,
  { today, isSameParty }: { readonly today: Day; readonly isSameParty: IsSameParty },
): Result<Registration> {
  const isClosed = refuseClosed(forum, today, 'forumId');
  if (isClosed) return isClosed;
  if (others.some((other) => other.status === 'REGISTERED' && isSameParty(other.party, asked.party))) {
    const message = `${asked.party.name} has registered: cancel that registration to send another number.`;
    return refuse('ALREADY_REGISTERED', asked.party.type === 'Ngo' ? 'ngoId' : 'memberState', message);
  }
  return { value: asked };
}

export function cancelRegistration(forum: Forum, value: Registration, today: Day): Result<Registration> {
  if (value.status === 'CANCELLED') {
    return refuse('REGISTRATION_CANCELLED', 'registrationId', 'Choose a registration that has not been cancelled.');
  }
  return refuseClosed(forum, today, 'registrationId') ?? { value: { ...value, status: 'CANCELLED' } };
}

/** The forum's own counts, and the people of the registrations that hold, added up. */
export function countParticipation(
  counted: readonly Participation[],
  registrations: readonly Registration[],
): Participation[] {
  const rows = new Map<Participation['stakeholder'], Participation>(counted.map((row) => [row.stakeholder, row]));
  const holding = registrations.filter(({ status }) => status === 'REGISTERED');
  for (const { stakeholder, count } of holding.flatMap(({ persons }) => persons)) {
    const row = rows.get(stakeholder) ?? { stakeholder, registeredCount: 0, attendedCount: null };
    rows.set(stakeholder, { ...row, registeredCount: row.registeredCount + count });
  }
  return [...rows.values()];
}

/** Records how many came, and which of the registered parties were there. */
export function recordAttendance(
  forum: Forum,
  attended: readonly { readonly stakeholder: Participation['stakeholder']; readonly count: number }[],
  presentIds: readonly string[],
  registrations: readonly Registration[],
  today: Day,
): Result<Forum> {
  const notOpen = refuseNotOpen(forum);
  if (notOpen) return notOpen;
  if (!hasBegun(forum, today)) {
    return refuse('FORUM_NOT_BEGUN', 'forumId', 'Attendance is recorded from the first day of the forum on.');
  }
  const known = new Map(registrations.map((each) => [each.id, each]));
  const unknown = presentIds.find((id) => !known.has(id));
  if (unknown !== undefined) return { userErrors: [reportMissing('presentRegistrationIds', 'registration', unknown)] };
  const present = presentIds.flatMap((id) => known.get(id) ?? []);
  if (present.some(({ status }) => status === 'CANCELLED')) {
    const message = 'Choose registrations that have not been cancelled.';
    return refuse('REGISTRATION_CANCELLED', 'presentRegistrationIds', message);
  }
  const counts = attended.map(({ stakeholder, count }) => ({ stakeholder, attendedCount: count }));
  return {
    value: setAttendance(
      forum,
      counts,
      present.map((each) => each.party),
    ),
  };
}

/** Who sends how many people is between the party and the officers. */
export function audienceOfRegistration({ party }: Pick<Registration, 'party'>): Audience {
  return { scope: 'participation:write', owners: [toOwner(party)] };
}
