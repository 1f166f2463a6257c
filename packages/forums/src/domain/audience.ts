import type { Audience } from '@liaison/kernel/reader';
import type { CallContribution } from './call.ts';
import type { Forum, ForumSummary, Preparers } from './forum.ts';
import { isDraft } from './forum-life.ts';
import type { ForumTheme } from './forum-theme.ts';
import { ownerOf } from './party.ts';
import type { Registration } from './registration.ts';

/** Who prepares a forum and so may see it before it is announced: organizers, working group, and the State that hosts it. */
export function preparersOf({
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

export function forumAudience(forum: Forum): Audience {
  return isDraft(forum) ? { scope: 'drafts:read', owners: preparersOf(forum) } : 'PUBLIC';
}

/** What was sent in answer to a call is public once it is accepted. */
export function contributionAudience({ status, ngoId }: Pick<CallContribution, 'status' | 'ngoId'>): Audience {
  return status === 'ACCEPTED' ? 'PUBLIC' : { scope: 'reviews:read', owners: [{ type: 'Ngo', id: ngoId }] };
}

/** A theme is public once it is adopted and its forum announced. */
export function themeAudience({
  status,
  proposedBy,
  preparers,
}: Pick<ForumTheme, 'status' | 'proposedBy' | 'preparers'>): Audience {
  if (status !== 'ADOPTED') return { scope: 'reviews:read', owners: [ownerOf(proposedBy)] };
  return preparers === undefined ? 'PUBLIC' : { scope: 'drafts:read', owners: [ownerOf(proposedBy), ...preparers] };
}

/** Who sends how many people is between the party and the officers. */
export function registrationAudience({ party }: Pick<Registration, 'party'>): Audience {
  return { scope: 'participation:write', owners: [ownerOf(party)] };
}

/** Drafts of a programme are the officers'. */
export const SLOT_DRAFTS: Audience = { scope: 'drafts:read', owners: [] };
