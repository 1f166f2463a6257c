import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import { createRequestContext } from '@liaison/kernel/reader';
import { parseAcceptLanguage } from '@liaison/kernel/values';
import type { RequestedDocument } from './documents/documents.ts';
import type { Parameters } from './documents/parameters.ts';
import type { HttpReply, HttpRequest } from './http/message.ts';
import { JSON_TYPE } from './http/media-type.ts';
import type { MediaType } from './http/media-type.ts';
import type { Deadline } from './http/request-deadline.ts';
import type { Caller } from './identity/caller.ts';
import type { OperationState, ServerContext } from './request-state.ts';

/** What Apollo Server needs of a request. */
export interface OperationRequest {
  readonly mediaType: MediaType;
  readonly parameters: Parameters;
  readonly document: RequestedDocument;
  readonly context: ServerContext & { readonly operationState: OperationState };
}

/** The context of an operation, with nothing spent yet. */
export function createContext(
  request: HttpRequest,
  caller: Caller,
  document: RequestedDocument,
  { signal, endsAt }: Deadline,
): OperationRequest['context'] {
  const context = createRequestContext({
    actor: caller.actor,
    languages: parseAcceptLanguage(request.headers.get('accept-language')),
    now: request.now,
    headers: request.headers,
    signal,
    endsAt,
  });
  const { meter } = context;
  const operationState = { request, caller, document, meter, operation: null, deprecations: [], codes: [] };
  return { ...context, requestId: request.id, operationState };
}

/** Runs the operation in Apollo Server, and gives its answer the right status. */
export async function executeOperation(
  server: ApolloServer<ServerContext>,
  { mediaType, parameters: { operationName, variables }, document, context }: OperationRequest,
): Promise<HttpReply> {
  // The request has been read. Apollo Server only needs to know how to write the answer: in plain JSON by default.
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (mediaType !== JSON_TYPE) headers.set('accept', mediaType);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers,
      search: '',
      body: {
        query: document.text,
        ...(operationName !== undefined && { operationName }),
        ...(variables !== undefined && { variables }),
        // Without `extensions`, which have been read: Apollo Server would look for its own persisted queries in them.
      },
    },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('Apollo Server answered in pieces, which nobody asked for.');
  const status = computeStatus(mediaType, answer.status ?? 200, context.operationState);
  return { status, headers: Object.fromEntries(answer.headers), body: answer.body.string };
}

/** Errors that GraphQL finds in a well-formed request. */
const GRAPHQL_ERRORS: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_NOT_SUPPORTED',
]);

/**
 * In plain JSON, an error that GraphQL finds has the status 200 (GraphQL over HTTP, "application/json"). Our own refusals
 * keep their status.
 */
function computeStatus(mediaType: MediaType, status: number, { codes }: OperationState): number {
  const isFoundByGraphQL = codes.length > 0 && codes.every((code) => GRAPHQL_ERRORS.has(code));
  return mediaType === JSON_TYPE && status === 400 && isFoundByGraphQL ? 200 : status;
}
