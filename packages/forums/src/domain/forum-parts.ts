import { createId, reportMissing } from '@liaison/kernel/record';
import { LARGEST_WORKING_GROUP } from './forum.ts';
import type { Forum, Partner, Participation, Room, Track, WorkingGroup, WorkingGroupMember } from './forum.ts';
import { refuseOver } from './forum-life.ts';
import type { Party } from './party.ts';
import { refuse } from './user-errors.ts';
import type { Result } from '@liaison/kernel/record';
import type { DraftSlot } from './slot.ts';

/* The small lists that a forum's own record holds. */

const MOST = 200;

export function setWorkingGroup(forum: Forum, workingGroup: WorkingGroup): Result<Forum> {
  return refuseOver(forum) ?? { value: { ...forum, workingGroup } };
}

export function addMember(forum: Forum, member: WorkingGroupMember): Result<Forum> {
  const over = refuseOver(forum);
  if (over) return over;
  const { workingGroup } = forum;
  if (workingGroup === null) return { userErrors: [reportMissing('forumId', 'working group of', forum.id)] };
  if (workingGroup.members.some((each) => isSeat(each, member))) {
    return refuse('MEMBER_EXISTS', 'organization', `${member.organization} has the seat "${member.role}" already.`);
  }
  if (workingGroup.members.length >= LARGEST_WORKING_GROUP) {
    return refuse('TOO_MANY', 'organization', `A working group has at most ${LARGEST_WORKING_GROUP} members.`);
  }
  return { value: { ...forum, workingGroup: { ...workingGroup, members: [...workingGroup.members, member] } } };
}

export function removeMember(forum: Forum, seat: Pick<WorkingGroupMember, 'role' | 'organization'>): Result<Forum> {
  const over = refuseOver(forum);
  if (over) return over;
  const { workingGroup } = forum;
  const members = workingGroup?.members.filter((each) => !isSeat(each, seat)) ?? [];
  if (workingGroup === null || members.length === workingGroup.members.length) {
    return { userErrors: [reportMissing('organization', `seat "${seat.role}" of`, seat.organization)] };
  }
  return { value: { ...forum, workingGroup: { ...workingGroup, members } } };
}

function isSeat(
  member: WorkingGroupMember,
  { role, organization }: Pick<WorkingGroupMember, 'role' | 'organization'>,
): boolean {
  return member.role === role && member.organization === organization;
}

export function addPartner(forum: Forum, partner: Partner): Result<Forum> {
  const over = refuseOver(forum);
  if (over) return over;
  if (forum.partners.some((each) => isPartner(each, partner))) {
    return refuse('PARTNER_EXISTS', 'name', `${partner.name} is a ${partner.kind} partner already: change that entry.`);
  }
  if (forum.partners.length >= MOST) return refuse('TOO_MANY', 'name', `A forum has at most ${MOST} partners.`);
  return { value: { ...forum, partners: [...forum.partners, partner] } };
}

export function updatePartner(
  forum: Forum,
  which: Pick<Partner, 'name' | 'kind'>,
  changed: Partial<Omit<Partner, 'name' | 'kind'>>,
): Result<Forum> {
  return changePartners(forum, which, (partner) => [{ ...partner, ...changed }]);
}

export function removePartner(forum: Forum, which: Pick<Partner, 'name' | 'kind'>): Result<Forum> {
  return changePartners(forum, which, () => []);
}

function changePartners(
  forum: Forum,
  which: Pick<Partner, 'name' | 'kind'>,
  change: (partner: Partner) => readonly Partner[],
): Result<Forum> {
  const over = refuseOver(forum);
  if (over) return over;
  if (!forum.partners.some((each) => isPartner(each, which))) {
    return { userErrors: [reportMissing('name', `${which.kind} partner`, which.name)] };
  }
  const partners = forum.partners.flatMap((each) => (isPartner(each, which) ? change(each) : [each]));
  return { value: { ...forum, partners } };
}

function isPartner(partner: Partner, { name, kind }: Pick<Partner, 'name' | 'kind'>): boolean {
  return partner.name === name && partner.kind === kind;
}

/** What rooms and tracks have in common, for the rules about both. */
const PLACES = {
  rooms: { kind: 'room', argument: 'roomId', inUse: 'ROOM_IN_USE' },
  tracks: { kind: 'track', argument: 'trackId', inUse: 'TRACK_IN_USE' },
} as const;
type Places = keyof typeof PLACES;

export function addPlace(forum: Forum, places: Places, place: Omit<Room, 'id'>): Result<Forum> {
  const over = refuseOver(forum);
  if (over) return over;
  if (forum[places].length >= MOST) return refuse('TOO_MANY', 'name', `A forum has at most ${MOST} ${places}.`);
  return { value: { ...forum, [places]: [...forum[places], { ...place, id: createId(PLACES[places].kind) }] } };
}

export function updatePlace(forum: Forum, places: Places, id: string, changed: Partial<Room>): Result<Forum> {
  return changePlaces(forum, places, id, (place) => [{ ...place, ...changed, id }]);
}

/** A slot keeps its room even when it is cancelled: it may be restored. */
export function removePlace(forum: Forum, places: Places, id: string, slots: readonly DraftSlot[]): Result<Forum> {
  const { kind, argument, inUse } = PLACES[places];
  const user = slots.find((slot) => slot[argument] === id);
  if (user) return refuse(inUse, argument, `The slot "${user.title}" is in this ${kind}: give it another one first.`);
  return changePlaces(forum, places, id, () => []);
}

function changePlaces(
  forum: Forum,
  places: Places,
  id: string,
  change: (place: Room | Track) => readonly (Room | Track)[],
): Result<Forum> {
  const over = refuseOver(forum);
  if (over) return over;
  const { kind, argument } = PLACES[places];
  if (!forum[places].some((place) => place.id === id)) return { userErrors: [reportMissing(argument, kind, id)] };
  return {
    value: { ...forum, [places]: forum[places].flatMap((place) => (place.id === id ? change(place) : [place])) },
  };
}

/** Sets how many came of each kind, and adds the parties that came to those that take part. */
export function setAttendance(
  forum: Forum,
  counts: readonly Pick<Participation, 'stakeholder' | 'attendedCount'>[],
  present: readonly Party[],
): Forum {
  const participation = new Map(forum.participation.map((row) => [row.stakeholder, row]));
  for (const { stakeholder, attendedCount } of counts) {
    const registeredCount = participation.get(stakeholder)?.registeredCount ?? 0;
    participation.set(stakeholder, { stakeholder, registeredCount, attendedCount });
  }
  const attendingNgos = new Map(forum.attendingNgos.map((ngo) => [ngo.id, ngo]));
  const memberStates = new Set(forum.memberStates);
  for (const party of present) {
    if (party.type === 'Ngo') attendingNgos.set(party.id, { id: party.id, name: party.name });
    else memberStates.add(party.code);
  }
  return {
    ...forum,
    participation: [...participation.values()],
    attendingNgos: [...attendingNgos.values()],
    memberStates: [...memberStates],
  };
}
