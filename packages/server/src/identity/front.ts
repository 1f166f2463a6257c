import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { FRONT_SECRET_HEADER, VIEWER_HEADER } from '../http/headers.ts';
import { createErrorReply } from '../http/reply.ts';
import type { HttpReply, HttpRequest } from '../http/message.ts';

/** Checks that a request came through the front; null if it did not. */
export type Front = (request: HttpRequest) => HttpRequest | null;

/**
 * The check for the front. If there are secrets, a request must carry one of them, and its address is the one that the
 * front saw. Without secrets there is no front, and its headers are ignored. Both headers are removed.
 */
export function createFront(secrets: readonly string[]): Front {
  const known = secrets.map(digest);
  return (request) => {
    const { headers, sourceAddress } = request;
    const passed = {
      ...request,
      headers: new Map([...headers].filter(([name]) => name !== FRONT_SECRET_HEADER && name !== VIEWER_HEADER)),
    };
    if (known.length === 0) return passed;
    if (!isAmong(known, headers.get(FRONT_SECRET_HEADER) ?? '')) return null;
    const viewer = headers.get(VIEWER_HEADER) ?? '';
    return { ...passed, sourceAddress: isIP(viewer) === 0 ? sourceAddress : viewer };
  };
}

/** The reply to a request that did not come through the front. */
export function refuseOutsideFront(): HttpReply {
  return createErrorReply(403, 'FRONT_ONLY', 'This address answers its own front alone.');
}

/** Compares with each of them, by digests of one length, so that the time reveals nothing of a secret. */
function isAmong(known: readonly Buffer[], given: string): boolean {
  const wanted = digest(given);
  return known.map((secret) => timingSafeEqual(secret, wanted)).includes(true);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
