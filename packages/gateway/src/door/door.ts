import { publicError } from '@liaison/kernel';
import type { ErrorHook } from '../errors.ts';
import { isRead } from '../http/message.ts';
import type { HttpReply, HttpRequest } from '../http/message.ts';
import { jsonReply, noContent, notAllowed, refusal } from '../http/reply.ts';
import { RefusedRequest } from '../http/refused-request.ts';
import { answerSeen } from './answered.ts';
import type { Answered } from './answered.ts';
import { createCors } from './cors.ts';
import type { CorsOrigins } from './cors.ts';
import { finish, revalidated } from './finish.ts';
import type { KeptBodies } from './finish.ts';
import { createGraphQLDoor } from './graphql-door.ts';
import type { GraphQLDoorParts } from './graphql-door.ts';
import { describeReply } from './graphql-reply.ts';
import { acceptedMediaType, JSON_TYPE } from './media-type.ts';
import { createReadiness } from './readiness.ts';
import type { Ready } from './readiness.ts';

export interface DoorOptions extends Omit<GraphQLDoorParts, 'isOriginAllowed'> {
  /** Pages beside the graph, by their path; null where there is none. */
  readonly pages?: (request: HttpRequest) => HttpReply | null;
  /** Asked by `/ready`; nothing is needed unless told otherwise. */
  readonly ready?: Ready | undefined;
  /** Whose pages may read answers; none but our own unless told otherwise. */
  readonly corsOrigins?: CorsOrigins | undefined;
  /** Hears of each request of GraphQL once it has been answered. */
  readonly onAnswered?: (answered: Answered) => void;
  readonly onError: ErrorHook;
}

/** Answers any request, whichever way it came. Never rejects. */
export type Door = (request: HttpRequest) => Promise<HttpReply>;

const GRAPHQL = '/graphql';
const READS = 'GET, HEAD, OPTIONS';
const READS_AND_POST = 'GET, HEAD, OPTIONS, POST';

/** The one door: GraphQL, signs of health, pages, and nothing else. */
export function createDoor(options: DoorOptions): Door {
  const { onError, onAnswered = () => undefined, pages = () => null, ready = async () => undefined } = options;
  const cors = createCors(options.corsOrigins ?? []);
  const askGraphQL = createGraphQLDoor({ ...options, isOriginAllowed: cors.isAllowed });
  const signs = new Map([
    ['/health', async () => jsonReply(200, { status: 'ok' }, { 'cache-control': 'no-store' })],
    ['/ready', createReadiness(ready, onError)],
  ]);
  const kept: KeptBodies = new Map();

  const graphql = async (request: HttpRequest): Promise<HttpReply> => {
    if (request.method === 'OPTIONS') return noContent(READS_AND_POST);
    return answerSeen(
      request,
      async (progress) => {
        const reply = await askGraphQL(request, progress).catch((error: unknown) => {
          progress.refusal = error instanceof RefusedRequest ? error.code : 'INTERNAL_SERVER_ERROR';
          return answerRefused(
            request.id,
            error,
            onError,
            acceptedMediaType(request.headers.get('accept')) ?? JSON_TYPE,
          );
        });
        return revalidated(request, describeReply(request, reply, progress.visit));
      },
      onAnswered,
    );
  };

  const route = async (request: HttpRequest): Promise<HttpReply> => {
    if (request.path === GRAPHQL) return isGraphQLMethod(request) ? graphql(request) : notAllowed(READS_AND_POST);
    const sign = signs.get(request.path);
    const page = sign === undefined ? pages(request) : null;
    if (sign === undefined && page === null) {
      return refusal(404, 'NOT_FOUND', `There is nothing here. GraphQL is at ${GRAPHQL}.`);
    }
    if (request.method === 'OPTIONS') return noContent(READS);
    if (!isRead(request)) return notAllowed(READS);
    return sign?.() ?? page ?? noContent(READS);
  };

  return async (request) => {
    const keptHere = request.path === GRAPHQL ? undefined : kept;
    try {
      return await finish(request, await route(request), cors, keptHere);
    } catch (error) {
      return answerRefused(request.id, error, onError, JSON_TYPE);
    }
  };
}

function isGraphQLMethod(request: HttpRequest): boolean {
  return isRead(request) || request.method === 'POST' || request.method === 'OPTIONS';
}

function answerRefused(requestId: string, error: unknown, onError: ErrorHook, mediaType: string): HttpReply {
  if (!(error instanceof RefusedRequest)) {
    onError(error, { subgraph: undefined, path: undefined, requestId });
    return refusal(500, 'INTERNAL_SERVER_ERROR', 'The request could not be answered.', { 'content-type': mediaType });
  }
  const { status, code, message, headers, extensions } = error;
  const errors = [publicError(code, message, extensions).toJSON()];
  return jsonReply(status, { errors }, { 'content-type': mediaType, ...headers });
}
