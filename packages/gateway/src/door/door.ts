import { inSpan, publicError } from '@liaison/kernel';
import type { ErrorHook } from '../errors.ts';
import type { HttpReply, HttpRequest } from '../http/message.ts';
import { jsonReply, notAllowed, refusal } from '../http/reply.ts';
import { RefusedRequest } from '../http/refused-request.ts';
import { createGraphQLDoor } from './graphql-door.ts';
import type { GraphQLDoorParts } from './graphql-door.ts';
import type { Visit } from './visit.ts';

export interface DoorOptions extends GraphQLDoorParts {
  /** Pages beside the graph, by their path; null where there is none. */
  readonly pages?: (request: HttpRequest) => HttpReply | null;
  /** Hears of each request of GraphQL once it has been answered. */
  readonly onAnswered?: (answered: Answered) => void;
  readonly onError: ErrorHook;
}

/** A request of GraphQL and what became of it. */
export interface Answered {
  readonly request: HttpRequest;
  readonly status: number;
  /** Null where it was refused before it was known who asks what. */
  readonly visit: Visit | null;
  /** The code of the refusal, where it was refused at the door. */
  readonly refusal: string | null;
  readonly milliseconds: number;
}

/** Answers any request, whichever way it came. Never rejects. */
export type Door = (request: HttpRequest) => Promise<HttpReply>;

/** The one door: GraphQL, a sign of health, pages, and nothing else. */
export function createDoor(options: DoorOptions): Door {
  const { onError, onAnswered = () => undefined, pages = () => null } = options;
  const askGraphQL = createGraphQLDoor(options);

  const graphql = async (request: HttpRequest): Promise<HttpReply> => {
    if (!isRead(request) && request.method !== 'POST') return notAllowed('GET, HEAD, POST');
    const began = performance.now();
    let visit: Visit | null = null;
    let refusal: string | null = null;
    const reply = await inSpan('request', {}, () =>
      askGraphQL(request, (begun) => {
        visit = begun;
      }).catch((error: unknown) => {
        refusal = error instanceof RefusedRequest ? error.code : 'INTERNAL_SERVER_ERROR';
        return answerRefused(error, onError);
      }),
    );
    onAnswered({ request, status: reply.status, visit, refusal, milliseconds: performance.now() - began });
    return reply;
  };

  const route = async (request: HttpRequest): Promise<HttpReply> => {
    if (request.path === '/graphql') return graphql(request);
    const reply = request.path === '/health' ? jsonReply(200, { status: 'ok' }) : pages(request);
    if (reply === null) return refusal(404, 'NOT_FOUND', 'There is nothing here. GraphQL is at /graphql.');
    return isRead(request) ? reply : notAllowed('GET, HEAD');
  };

  return async (request) => {
    const reply = await route(request).catch((error: unknown) => answerRefused(error, onError));
    return request.method === 'HEAD' ? { ...reply, body: '' } : reply;
  };
}

function isRead({ method }: HttpRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function answerRefused(error: unknown, onError: ErrorHook): HttpReply {
  if (!(error instanceof RefusedRequest)) {
    onError(error, { subgraph: undefined, path: undefined });
    return refusal(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.');
  }
  const { status, code, message, headers, extensions } = error;
  return jsonReply(status, { errors: [publicError(code, message, extensions).toJSON()] }, headers);
}
