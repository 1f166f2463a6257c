import { weakTagOf } from './entity-tag.ts';
import { GRAPHQL_VARY_HEADERS } from './headers.ts';
import { isRead } from './message.ts';
import type { HttpReply, HttpRequest } from './message.ts';
import { withVary } from './vary.ts';
import { rateHeaders } from '../rate-limit/rate-headers.ts';
import type { Visit } from '../visit.ts';

/** What proxies and browsers are told of an answer or refusal of GraphQL; `visit` is null where nobody was identified. */
export function describeReply(request: HttpRequest, reply: HttpReply, visit: Visit | null): HttpReply {
  const tag = visit === null ? null : tagOf(request, reply, visit);
  return {
    ...reply,
    headers: {
      ...withVary(reply.headers, GRAPHQL_VARY_HEADERS),
      'cache-control': cacheControl(request, reply, visit),
      ...(tag !== null && { etag: tag }),
      ...rateHeaders(visit?.rate),
    },
  };
}

/** Who may keep the answer, and how long. What nobody may keep is what was changed, refused, or answered in part. */
function cacheControl(request: HttpRequest, { status }: HttpReply, visit: Visit | null): string {
  const { result, caller, cachePolicy } = visit ?? {};
  const isWhole = result?.data !== undefined && result.data !== null && result.errors === undefined;
  if (!isRead(request) || status !== 200 || !isWhole) return 'no-store';
  // Credentials that the door does not know may still be passed on to subgraphs.
  const isKnown = caller?.credentials !== 'NONE' || request.headers.has('authorization');
  const isPersonal = isKnown || cachePolicy?.scope === 'PRIVATE';
  if (isPersonal || result.extensions?.['withheld'] !== undefined) return 'private, no-cache';
  const maxAge = cachePolicy?.maxAge ?? 0;
  return maxAge > 0 ? `public, max-age=${maxAge}` : 'no-cache';
}

/** Of `data` and `errors` alone: what an answer cost is another each time. */
function tagOf(request: HttpRequest, { status, body }: HttpReply, { result }: Visit): string | null {
  if (!isRead(request) || status !== 200 || typeof body !== 'string') return null;
  if (result?.data === undefined || result.data === null) return null;
  const text = body.trimEnd();
  // Extensions are written last.
  const { extensions } = result;
  const end = extensions === undefined ? '}' : `,"extensions":${JSON.stringify(extensions)}}`;
  return weakTagOf(text.endsWith(end) ? text.slice(0, -end.length) : text);
}
