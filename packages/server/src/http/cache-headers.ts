import { computeWeakTag } from './entity-tag.ts';
import { GRAPHQL_VARY_HEADERS } from './headers.ts';
import type { HttpReply, HttpRequest } from './message.ts';
import { isReadMethod } from './methods.ts';
import { addVary } from './reply.ts';
import type { OperationState } from '../request-state.ts';

/** Sets `Vary`, `Cache-Control` and `ETag`. `operationState` is null if no operation was run. */
export function setCacheHeaders(
  request: HttpRequest,
  reply: HttpReply,
  operationState: OperationState | null,
): HttpReply {
  const tag = operationState === null ? null : computeTag(request, reply, operationState);
  return {
    ...reply,
    headers: {
      ...addVary(reply.headers, GRAPHQL_VARY_HEADERS),
      'cache-control': computeCacheControl(request, reply, operationState),
      ...(tag !== null && { etag: tag }),
    },
  };
}

/** Who may keep the answer, and how long. Nobody may keep mutations, refusals and partial answers. */
function computeCacheControl(
  request: HttpRequest,
  { status }: HttpReply,
  operationState: OperationState | null,
): string {
  const { result, caller, cachePolicy } = operationState ?? {};
  const isWhole = result?.data !== undefined && result.data !== null && result.errors === undefined;
  if (!isReadMethod(request) || status !== 200 || !isWhole) return 'no-store';
  // Credentials that the pipeline does not check may still be forwarded to subgraphs.
  const isKnown = caller?.credentials !== 'NONE' || request.headers.has('authorization');
  const isPersonal = isKnown || cachePolicy?.scope === 'PRIVATE';
  if (isPersonal || result.extensions?.['withheld'] !== undefined) return 'private, no-cache';
  const maxAge = cachePolicy?.maxAge ?? 0;
  return maxAge > 0 ? `public, max-age=${maxAge}` : 'no-cache';
}

/** A tag of `data` and `errors` only: the cost in `extensions` differs each time. */
function computeTag(request: HttpRequest, { status, body }: HttpReply, { result }: OperationState): string | null {
  if (!isReadMethod(request) || status !== 200 || typeof body !== 'string') return null;
  if (result?.data === undefined || result.data === null) return null;
  const text = body.trimEnd();
  // Apollo Server writes `extensions` last.
  const { extensions } = result;
  const end = extensions === undefined ? '}' : `,"extensions":${JSON.stringify(extensions)}}`;
  return computeWeakTag(text.endsWith(end) ? text.slice(0, -end.length) : text);
}
