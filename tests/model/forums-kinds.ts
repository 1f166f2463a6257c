import type { KindOf } from './kind-of.ts';
import type { Announced, ForumValue, PartyValue, SlotValue, Values } from './values.ts';
import { isOfficer, seesSecret, speaksFor } from './who.ts';
import type { Side } from './who.ts';

type Own = 'FORUM' | 'FORUM_THEME' | 'CALL' | 'CALL_CONTRIBUTION' | 'REGISTRATION' | 'EVALUATION' | 'SLOT';

const PARTY = '{ __typename ... on Ngo { id } ... on MemberState { code } }';

export const FORUMS_KINDS: { readonly [K in Own & keyof Values]: KindOf<K> } = {
  FORUM: {
    root: 'forum',
    selection: `title theme status phase startsOn endsOn organizers { name ngo { id } } venue { city country { code } }
      workingGroup { name members { role organization ngo { id } } }
      partners { name kind level pledge { amount currency } received { amount currency } ngo { id } }
      rooms { id name capacity } tracks { id name }`,
    view: (value, who) => {
      const isDraft = value.status === 'PLANNED' || value.status === 'ABANDONED';
      if (isDraft && !seesSecret(who, 'drafts', preparersOf(value))) return null;
      const { title, theme, status, phase, startsOn, endsOn, organizers, venue, workingGroup } = value;
      const places = seesSecret(who, 'drafts', []) ? value : { rooms: null, tracks: null };
      const partners = value.partners.map(({ received, ...partner }) => {
        const isSeen = seesSecret(who, 'drafts', partner.ngo === null ? [] : [{ type: 'ngo', id: partner.ngo.id }]);
        return { ...partner, received: isSeen ? received : null };
      });
      return {
        ...{ title, theme, status, phase, startsOn, endsOn, organizers, venue, workingGroup, partners },
        ...{ rooms: places.rooms, tracks: places.tracks },
      };
    },
    told: ({ title, theme, status, phase, startsOn, endsOn, rooms, tracks }, who) => ({
      ...{ title, theme, status, phase, startsOn, endsOn },
      ...(seesSecret(who, 'drafts', []) && { rooms: textOf(rooms), tracks: textOf(tracks) }),
    }),
  },
  FORUM_THEME: {
    root: 'forumTheme',
    // Its forum may be a draft that the reader does not see, so that it is not asked for.
    selection: `title proposedBy ${PARTY} proposedOn status settledOn`,
    view: ({ title, proposedBy, proposedOn, status, settledOn, preparers }, who) => {
      const isPublic = status === 'ADOPTED' && preparers === null;
      const isSeen = isPublic || seesSecret(who, 'reviews', [sideOfParty(proposedBy), ...(preparers ?? [])]);
      return isSeen ? { title, proposedBy, proposedOn, status, settledOn } : null;
    },
    told: ({ title, status, settledOn }) => ({ title, status, settledOn }),
  },
  CALL: {
    root: 'call',
    selection: 'forum { id } title opensOn closesOn closedAt',
    view: (value) => value,
    told: ({ title, opensOn, closesOn }) => ({ title, opensOn, closesOn }),
  },
  CALL_CONTRIBUTION: {
    root: 'callContribution',
    selection: 'call { id } ngo { id } title text submittedOn status decidedOn',
    view: (value, who) =>
      value.status === 'ACCEPTED' || seesSecret(who, 'reviews', [{ type: 'ngo', id: value.ngo.id }]) ? value : null,
    told: ({ title, text, status }) => ({ title, text, status }),
  },
  REGISTRATION: {
    root: 'registration',
    selection: `forum { id } party ${PARTY} persons { stakeholder count } registeredOn status`,
    view: (value, who) => (isOfficer(who) || speaksFor(who, [sideOfParty(value.party)]) ? value : null),
    told: ({ status }) => ({ status }),
  },
  EVALUATION: {
    root: 'evaluation',
    selection: `forum { id } submittedBy ${PARTY} summary score submittedOn`,
    view: (value) => value,
    told: ({ summary }) => ({ summary }),
  },
  SLOT: {
    root: 'slot',
    // What room and track are called, the forum's record says; who the people are, theirs.
    selection: `forum { id } title startsAt endsAt status room { id } track { id } participants { role party ${PARTY} }
      expectedCount sequence changedInVersion`,
    view: (value, who) => (seesSecret(who, 'drafts', []) ? draftOf(value) : publishedOf(value)),
    tells: (before, after, who) =>
      seesSecret(who, 'drafts', []) || JSON.stringify(before?.published) !== JSON.stringify(after.published),
    told: () => ({}),
  },
};

/** Who sees the forum before it is announced. */
export function preparersOf({ organizers, workingGroup, venue }: ForumValue): Side[] {
  return [
    ...[...organizers, ...(workingGroup?.members ?? [])].flatMap(({ ngo }) =>
      ngo === null ? [] : [{ type: 'ngo' as const, id: ngo.id }],
    ),
    ...(venue === null ? [] : [{ type: 'state' as const, id: venue.country.code }]),
  ];
}

export function sideOfParty(party: PartyValue): Side {
  return party.__typename === 'Ngo' ? { type: 'ngo', id: party.id } : { type: 'state', id: party.code };
}

/** As the forum's history tells of rooms and tracks. */
function textOf(places: readonly { readonly name: string; readonly capacity?: number | null }[]): string | null {
  const texts = places.map(({ name, capacity = null }) => (capacity === null ? name : `${name} (${capacity})`));
  return texts.length === 0 ? null : texts.join('; ');
}

/** What a slot would announce if it were published now. */
export function announcementOf(
  { title, startsAt, endsAt, status, room, track, participants }: Announced,
  { rooms, tracks }: ForumValue,
): Pick<NonNullable<SlotValue['published']>, 'announced' | 'names'> {
  const nameOf = (places: ForumValue['tracks'], id: string): string => places.find((one) => one.id === id)?.name ?? id;
  return {
    announced: { title, startsAt, endsAt, status, room, track, participants },
    names: { room: nameOf(rooms, room.id), track: track && nameOf(tracks, track.id) },
  };
}

/** True for a draft that differs from what was last published of it. */
export function isDraft(slot: SlotValue, forum: ForumValue): boolean {
  if (slot.published === null) return true;
  const { announced, names } = slot.published;
  return JSON.stringify({ announced, names }) !== JSON.stringify(announcementOf(slot, forum));
}

function announcedIn({ participants, title, startsAt, endsAt, status, room, track }: Announced): object {
  const people = participants.map(({ role, party }) => ({ role, party }));
  return { title, startsAt, endsAt, status, room, track, participants: people };
}

/** Whoever prepares the programme sees its draft. */
function draftOf(value: SlotValue): object {
  const { forum, expectedCount, published } = value;
  return {
    ...announcedIn(value),
    forum,
    expectedCount,
    sequence: published?.sequence ?? 0,
    changedInVersion: published?.changedInVersion ?? null,
  };
}

/** Everybody else sees what was last published. */
function publishedOf({ forum, published }: SlotValue): object | null {
  if (published === null) return null;
  const { announced, version, sequence, changedInVersion } = published;
  return { ...announcedIn(announced), forum, version, expectedCount: null, sequence, changedInVersion };
}
