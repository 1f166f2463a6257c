import type { Key } from '@liaison/kernel';

/*
 * Keys of the truth. Everything about a forum stands in one partition: the forum, what comes in for it, its published
 * versions, and behind those its draft slots, which no public row shows.
 */

const FORUM_PREFIX = 'FORUM#';
const PUBLISHED_PREFIX = 'PUBLISHED#';
const VERSION_DIGITS = 6;

export function forumPartition(forumId: string): string {
  return `${FORUM_PREFIX}${forumId}`;
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
  return { pk: forumPartition(forumId), sk: `EVALUATION#${evaluationId}` };
}

export function publishedVersionKey(forumId: string, version: number): Key {
  return {
    pk: forumPartition(forumId),
    sk: `${PUBLISHED_PREFIX}${String(version).padStart(VERSION_DIGITS, '0')}`,
  };
}

export function draftSlotKey(forumId: string, slotId: string): Key {
  return { pk: forumPartition(forumId), sk: `SLOT#${slotId}` };
}

/** The last sort key of what the public may see of a forum: draft slots come after it. */
export const LAST_PUBLIC = `${PUBLISHED_PREFIX}~`;
