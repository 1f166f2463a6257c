import { createHash } from 'node:crypto';

/** A weak tag (RFC 9110 §8.8.3) of what an answer says: the same for every way in which it is written or compressed. */
export function weakTagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

const TAG = /(?:W\/)?("[^"]*")/g;

/** Whether `If-None-Match` names the tag, by weak comparison (RFC 9110 §13.1.2). What is no tag names none. */
export function isNamedBy(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = tag.replace(/^W\//, '');
  return [...ifNoneMatch.matchAll(TAG)].some(([, named]) => named === opaque);
}
