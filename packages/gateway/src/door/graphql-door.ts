import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import { acceptedLanguages, createRequestContext } from '@liaison/kernel';
import type { HttpReply, HttpRequest } from '../http/message.ts';
import type { IdentifyCaller } from './caller.ts';
import type { DocumentLimiter } from './document-limits.ts';
import type { AskedDocument, Documents } from './documents.ts';
import { readParameters } from './parameters.ts';
import type { Parameters } from './parameters.ts';
import type { GatewayContext, Visit } from './visit.ts';

export interface GraphQLDoorParts {
  readonly server: ApolloServer<GatewayContext>;
  readonly identify: IdentifyCaller;
  readonly documents: Documents;
  /** Judges documents that are not trusted. */
  readonly limiter: DocumentLimiter;
  /** Milliseconds after which a request is abandoned, with all that it asked for. */
  readonly deadlineMs: number;
}

/**
 * Answers a GET, HEAD or POST of GraphQL: who asks, with which document, within which limits. `onVisit` hears who it is
 * as soon as it is known. Throws `RefusedRequest`.
 */
export function createGraphQLDoor(
  parts: GraphQLDoorParts,
): (request: HttpRequest, onVisit: (visit: Visit) => void) => Promise<HttpReply> {
  const { server, identify, documents, limiter, deadlineMs } = parts;
  return async (request, onVisit) => {
    const parameters = readParameters(request);
    const caller = await identify(request);
    const document = documents.find(parameters, caller);
    if (!document.isTrusted) limiter.check(document);
    const context = createRequestContext({
      actor: caller.actor,
      languages: acceptedLanguages(request.headers.get('accept-language')),
      now: request.now,
      headers: request.headers,
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(deadlineMs)]),
    });
    const { meter } = context;
    const visit: Visit = { request, caller, document, meter, operation: null, deprecations: [], codes: [] };
    onVisit(visit);
    return askApollo(server, parameters, document, { ...context, visit });
  };
}

async function askApollo(
  server: ApolloServer<GatewayContext>,
  { operationName, variables, extensions }: Parameters,
  { text }: AskedDocument,
  context: GatewayContext,
): Promise<HttpReply> {
  const headers = new HeaderMap();
  // The door has read the request; of its headers, Apollo Server needs those that say how to answer.
  headers.set('content-type', 'application/json');
  const accept = context.headers.get('accept');
  if (accept !== undefined) headers.set('accept', accept);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers,
      search: '',
      body: {
        query: text,
        ...(operationName !== undefined && { operationName }),
        ...(variables !== undefined && { variables }),
        ...(extensions !== undefined && { extensions }),
      },
    },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('Apollo Server answered in pieces, which nobody asked for.');
  return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: answer.body.string };
}
