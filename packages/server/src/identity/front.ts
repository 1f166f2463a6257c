import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { refusal } from '../http/reply.ts';
import type { HttpReply, HttpRequest } from '../http/message.ts';

/** What the front proves itself with. */
const SECRET = 'x-liaison-front';
/** Where the viewer's connection comes from, as the front saw it. */
const VIEWER = 'x-liaison-viewer';

/** Null for a request that did not come through the front. */
export type Front = (request: HttpRequest) => HttpRequest | null;

/**
 * What stands before the function, where there are secrets: of a request that carries one of them, the address is the one
 * that the front saw; any other is not taken. Without secrets there is no front, and its headers mean nothing. Neither
 * header goes any further.
 */
export function createFront(secrets: readonly string[]): Front {
  const known = secrets.map(digest);
  return (request) => {
    const { headers, sourceAddress } = request;
    const passed = {
      ...request,
      headers: new Map([...headers].filter(([name]) => name !== SECRET && name !== VIEWER)),
    };
    if (known.length === 0) return passed;
    if (!isAmong(known, headers.get(SECRET) ?? '')) return null;
    const viewer = headers.get(VIEWER) ?? '';
    return { ...passed, sourceAddress: isIP(viewer) === 0 ? sourceAddress : viewer };
  };
}

/** What is answered to a request that did not come through the front. */
export function frontOnly(): HttpReply {
  return refusal(403, 'FRONT_ONLY', 'This address answers its own front alone.');
}

/** Compares with each of them, and digests of one length: the time it takes tells nothing of a secret. */
function isAmong(known: readonly Buffer[], given: string): boolean {
  const wanted = digest(given);
  return known.map((secret) => timingSafeEqual(secret, wanted)).includes(true);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
