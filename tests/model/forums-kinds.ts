import type { KindOf } from './kind-of.ts';
import type { Announced, PartyValue, SlotValue, Values } from './values.ts';
import { isOfficer, seesSecret, speaksFor } from './who.ts';
import type { Side } from './who.ts';

type Own = 'FORUM' | 'FORUM_THEME' | 'CALL' | 'CALL_CONTRIBUTION' | 'REGISTRATION' | 'EVALUATION' | 'SLOT';

const PARTY = '{ __typename ... on Ngo { id } ... on MemberState { code } }';

export const FORUMS_KINDS: { readonly [K in Own & keyof Values]: KindOf<K> } = {
  FORUM: {
    root: 'forum',
    selection: `title theme status phase startsOn endsOn organizers { name ngo { id } } venue { city country { code } }
      rooms { id name }`,
    view: (value, who) => {
      const isDraft = value.status === 'PLANNED' || value.status === 'ABANDONED';
      const preparers: Side[] = [
        ...value.organizers.flatMap(({ ngo }) => (ngo === null ? [] : [{ type: 'ngo' as const, id: ngo.id }])),
        ...(value.venue === null ? [] : [{ type: 'state' as const, id: value.venue.country.code }]),
      ];
      if (isDraft && !seesSecret(who, 'drafts', preparers)) return null;
      const { title, theme, status, phase, startsOn, endsOn, organizers, venue } = value;
      const rooms = seesSecret(who, 'drafts', []) ? value.rooms : null;
      return { title, theme, status, phase, startsOn, endsOn, organizers, venue, rooms };
    },
    told: ({ title, theme, status, phase, startsOn, endsOn }) => ({ title, theme, status, phase, startsOn, endsOn }),
  },
  FORUM_THEME: {
    root: 'forumTheme',
    // Its forum may be a draft that the reader does not see, so that it is not asked for.
    selection: `title proposedBy ${PARTY} proposedOn status settledOn`,
    view: ({ title, proposedBy, proposedOn, status, settledOn }, who) =>
      status === 'ADOPTED' || seesSecret(who, 'reviews', [sideOfParty(proposedBy)])
        ? { title, proposedBy, proposedOn, status, settledOn }
        : null,
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
    selection: 'forum { id } title startsAt endsAt status room { id name } sequence changedInVersion isDraft',
    view: (value, who) => (seesSecret(who, 'drafts', []) ? draftOf(value) : publishedOf(value)),
    tells: (before, after, who) =>
      seesSecret(who, 'drafts', []) || JSON.stringify(before?.published) !== JSON.stringify(after.published),
    told: () => ({}),
  },
};

export function sideOfParty(party: PartyValue): Side {
  return party.__typename === 'Ngo' ? { type: 'ngo', id: party.id } : { type: 'state', id: party.code };
}

export function announcedIn({ title, startsAt, endsAt, status, room }: Announced): Announced {
  return { title, startsAt, endsAt, status, room };
}

/** Whoever prepares the programme sees its draft. */
function draftOf(value: SlotValue): object {
  const { forum, published } = value;
  return {
    ...announcedIn(value),
    forum,
    sequence: published?.sequence ?? 0,
    changedInVersion: published?.changedInVersion ?? null,
    isDraft: JSON.stringify(published?.announced) !== JSON.stringify(announcedIn(value)),
  };
}

/** Everybody else sees what was last published. */
function publishedOf({ forum, published }: SlotValue): object | null {
  if (published === null) return null;
  const { announced, version, sequence, changedInVersion } = published;
  return { ...announced, forum, version, sequence, changedInVersion, isDraft: false };
}
