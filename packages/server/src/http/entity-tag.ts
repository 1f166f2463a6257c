import { createHash } from 'node:crypto';
import type { HttpReply, HttpRequest } from './message.ts';
import { isReadMethod } from './methods.ts';

/** A weak tag (RFC 9110 §8.8.3) of a text. It is the same for every media type and coding that the text is sent in. */
export function computeWeakTag(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

const BODY_HEADERS = new Set(['content-type', 'content-encoding', 'content-length']);

/** Answers 304 without a body if the request names the reply's tag (RFC 9110 §15.4.5). */
export function answerNotModified(request: HttpRequest, reply: HttpReply): HttpReply {
  const { etag } = reply.headers;
  if (reply.status !== 200 || etag === undefined || !isReadMethod(request)) return reply;
  if (!matchesTag(request.headers.get('if-none-match'), etag)) return reply;
  const headers = Object.entries(reply.headers).filter(([name]) => !BODY_HEADERS.has(name));
  return { status: 304, headers: Object.fromEntries(headers), body: '' };
}

const TAG = /(?:W\/)?("[^"]*")/g;

/** True if `If-None-Match` names the tag, by weak comparison (RFC 9110 §13.1.2). */
function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = tag.replace(/^W\//, '');
  return [...ifNoneMatch.matchAll(TAG)].some(([, named]) => named === opaque);
}
