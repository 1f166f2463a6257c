import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import { createRequestContext } from '@liaison/kernel/reader';
import { parseAcceptLanguage } from '@liaison/kernel/values';
import type { HttpReply, HttpRequest } from './http/message.ts';
import { RefusedRequest } from './http/refused-request.ts';
import type { RateLimiter } from './rate-limit/rate-limiter.ts';
import { refuseSpent } from './rate-limit/refuse-spent.ts';
import type { Progress } from './answered.ts';
import type { IdentifyCaller } from './identity/caller.ts';
import { refuseCrossSite } from './http/cross-site.ts';
import type { DocumentLimiter } from './documents/document-limits.ts';
import type { AskedDocument, Documents } from './documents/documents.ts';
import { acceptedMediaType, JSON_TYPE } from './http/media-type.ts';
import type { MediaType } from './http/media-type.ts';
import { readParameters } from './documents/parameters.ts';
import type { Parameters } from './documents/parameters.ts';
import { withinDeadline } from './http/request-deadline.ts';
import type { ServerContext, Visit } from './visit.ts';

export interface GraphQLDoorParts {
  readonly server: ApolloServer<ServerContext>;
  readonly identify: IdentifyCaller;
  /** Holds callers to what they may ask in a minute; without it nobody is. */
  readonly rateLimiter?: RateLimiter | undefined;
  readonly documents: Documents;
  /** Judges documents that are not trusted. */
  readonly limiter: DocumentLimiter;
  /** Milliseconds after which a request is abandoned, with all that it asked for; sooner where it says so itself. */
  readonly deadlineMs: number;
  /** Whether pages of this origin may read answers. */
  readonly isOriginAllowed: (origin: string) => boolean;
}

/**
 * Answers a GET, HEAD or POST of GraphQL: who asks, with which document, within which limits. What it learns it notes in
 * `progress` at once. Throws `RefusedRequest`.
 */
export function createGraphQLDoor(
  parts: GraphQLDoorParts,
): (request: HttpRequest, progress: Progress) => Promise<HttpReply> {
  const { server, identify, rateLimiter, documents, limiter, deadlineMs, isOriginAllowed } = parts;
  const answer = async (request: HttpRequest, progress: Progress, { signal, endsAt }: Ends): Promise<HttpReply> => {
    const mediaType = acceptedMediaType(request.headers.get('accept'));
    if (mediaType === null) throw notAcceptable();
    const parameters = readParameters(request);
    refuseCrossSite(request, isOriginAllowed);
    const caller = await identify({ ...request, signal });
    progress.caller = caller;
    if (rateLimiter) refuseSpent(rateLimiter, caller, request.now);
    const document = documents.find(parameters, caller);
    progress.document = document;
    if (!document.isTrusted) limiter.check(document);
    const context = createRequestContext({
      actor: caller.actor,
      languages: parseAcceptLanguage(request.headers.get('accept-language')),
      now: request.now,
      headers: request.headers,
      signal,
      endsAt,
    });
    const { meter } = context;
    const visit: Visit = { request, caller, document, meter, operation: null, deprecations: [], codes: [] };
    progress.visit = visit;
    const reply = await askApollo(server, parameters, document, mediaType, {
      ...context,
      requestId: request.id,
      visit,
    });
    return { ...reply, status: statusIn(mediaType, reply.status, visit) };
  };
  return (request, progress) => {
    const milliseconds = Math.min(deadlineMs, request.withinMs ?? Infinity);
    const endsAt = performance.now() + milliseconds;
    return withinDeadline({ milliseconds, gone: request.signal }, (signal) =>
      answer(request, progress, { signal, endsAt }),
    );
  };
}

/** When a request is abandoned at the latest, by `performance.now()`, and the signal of it. */
interface Ends {
  readonly signal: AbortSignal;
  readonly endsAt: number;
}

async function askApollo(
  server: ApolloServer<ServerContext>,
  { operationName, variables }: Parameters,
  { text }: AskedDocument,
  mediaType: MediaType,
  context: ServerContext,
): Promise<HttpReply> {
  // The door has read the request; of its headers, Apollo Server needs those that say how to answer: in plain JSON, unless
  // it is told otherwise.
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (mediaType !== JSON_TYPE) headers.set('accept', mediaType);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers,
      search: '',
      body: {
        query: text,
        ...(operationName !== undefined && { operationName }),
        ...(variables !== undefined && { variables }),
        // Extensions have been read: Apollo Server would look for persisted queries of its own in them.
      },
    },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('Apollo Server answered in pieces, which nobody asked for.');
  return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: answer.body.string };
}

/** What GraphQL itself finds wrong with a request that was well formed. */
const FOUND_BY_GRAPHQL: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_NOT_SUPPORTED',
]);

/** In plain JSON the errors say it, not the status (GraphQL over HTTP, "application/json"); refusals of ours keep theirs. */
function statusIn(mediaType: MediaType, status: number, { codes }: Visit): number {
  const isFoundByGraphQL = codes.length > 0 && codes.every((code) => FOUND_BY_GRAPHQL.has(code));
  return mediaType === JSON_TYPE && status === 400 && isFoundByGraphQL ? 200 : status;
}

function notAcceptable(): RefusedRequest {
  const message = 'Answers come as application/graphql-response+json or application/json, in UTF-8.';
  return new RefusedRequest(406, 'NOT_ACCEPTABLE', message);
}
