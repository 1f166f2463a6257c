import type { Key } from '@liaison/kernel/table';

/*
 * Keys of records. Everything about a forum is in one partition: the forum, what comes in for it, its published
 * versions and registrations, and behind those its draft slots and proposed themes, on which none of its rows depends.
 */

const FORUM_PREFIX = 'FORUM#';
export const PUBLISHED_PREFIX = 'PUBLISHED#';
export const EVALUATION_PREFIX = 'EVALUATION#';
export const REGISTRATION_PREFIX = 'REGISTRATION#';
export const DRAFT_PREFIX = 'SLOT#';
export const THEME_PREFIX = 'THEME#';
const VERSION_DIGITS = 6;

export function forumPartition(forumId: string): string {
  return `${FORUM_PREFIX}${forumId}`;
}

/** The id of the forum in whose partition the key is. */
export function toForumId({ pk }: Pick<Key, 'pk'>): string {
  return pk.slice(FORUM_PREFIX.length);
}

/** True for the partition of a forum. */
export function isForumPartition(pk: string): boolean {
  return pk.startsWith(FORUM_PREFIX);
}

export function forumKey(forumId: string): Key {
  return { pk: forumPartition(forumId), sk: 'A' };
}

export function callKey(forumId: string, callId: string): Key {
  return { pk: forumPartition(forumId), sk: `CALL#${callId}` };
}

export function callContributionKey(forumId: string, contributionId: string): Key {
  return { pk: forumPartition(forumId), sk: `CONTRIBUTION#${contributionId}` };
}

export function evaluationKey(forumId: string, evaluationId: string): Key {
  return { pk: forumPartition(forumId), sk: EVALUATION_PREFIX + evaluationId };
}

/** A version is one record; if it is too large, further parts follow the first. */
export function publishedVersionKey(forumId: string, version: number, part = 0): Key {
  const number = String(version).padStart(VERSION_DIGITS, '0');
  return { pk: forumPartition(forumId), sk: `${PUBLISHED_PREFIX}${number}${part === 0 ? '' : `#${part}`}` };
}

export function registrationKey(forumId: string, registrationId: string): Key {
  return { pk: forumPartition(forumId), sk: REGISTRATION_PREFIX + registrationId };
}

export function draftSlotKey(forumId: string, slotId: string): Key {
  return { pk: forumPartition(forumId), sk: DRAFT_PREFIX + slotId };
}

export function forumThemeKey(forumId: string, themeId: string): Key {
  return { pk: forumPartition(forumId), sk: THEME_PREFIX + themeId };
}

/** The last sort key of what the rows of a forum depend on: drafts and themes, which come after it, have rows of their own. */
export const LAST_OF_FORUM = `${REGISTRATION_PREFIX}~`;

/** Rows of the read model with the forum of a record. */
export type PointerKind = 'CALL' | 'CONTRIBUTION' | 'EVALUATION' | 'REGISTRATION' | 'THEME';

export function pointerKey(kind: PointerKind, id: string): Key {
  return { pk: `${kind}#${id}`, sk: 'A' };
}

/** In a slot's partition, with what was published of it: the forum to whose drafts it belongs. */
export function draftPointerKey(slotId: string): Key {
  return { pk: `SLOT#${slotId}`, sk: 'D' };
}
