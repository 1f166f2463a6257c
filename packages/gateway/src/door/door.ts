import { publicError } from '@liaison/kernel';
import type { ErrorHook } from '../errors.ts';
import type { HttpReply, HttpRequest } from '../http/message.ts';
import { jsonReply, notAllowed, refusal } from '../http/reply.ts';
import { RefusedRequest } from '../http/refused-request.ts';
import { createGraphQLDoor } from './graphql-door.ts';
import type { GraphQLDoorParts } from './graphql-door.ts';

export interface DoorOptions extends GraphQLDoorParts {
  /** Pages beside the graph, by their path; null where there is none. */
  readonly pages?: (request: HttpRequest) => HttpReply | null;
  readonly onError: ErrorHook;
}

/** Answers any request, whichever way it came. */
export type Door = (request: HttpRequest) => Promise<HttpReply>;

/** The one door: GraphQL, a sign of health, pages, and nothing else. Never rejects. */
export function createDoor(options: DoorOptions): Door {
  const graphql = createGraphQLDoor(options);
  const route = async (request: HttpRequest): Promise<HttpReply> => {
    const { method } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    if (request.path === '/graphql') {
      return isRead || method === 'POST' ? graphql(request) : notAllowed('GET, HEAD, POST');
    }
    const reply = request.path === '/health' ? jsonReply(200, { status: 'ok' }) : options.pages?.(request);
    if (!reply) return refusal(404, 'NOT_FOUND', 'There is nothing here. GraphQL is at /graphql.');
    return isRead ? reply : notAllowed('GET, HEAD');
  };
  return async (request) => {
    try {
      const reply = await route(request);
      return request.method === 'HEAD' ? { ...reply, body: '' } : reply;
    } catch (error) {
      return answerRefused(error, options.onError);
    }
  };
}

function answerRefused(error: unknown, onError: ErrorHook): HttpReply {
  if (!(error instanceof RefusedRequest)) {
    onError(error, { subgraph: undefined, path: undefined });
    return refusal(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.');
  }
  const { status, code, message, headers, extensions } = error;
  return jsonReply(status, { errors: [publicError(code, message, extensions).toJSON()] }, headers);
}
