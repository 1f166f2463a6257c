import type { ErrorHook } from '@liaison/gateway';
import { isRead } from './message.ts';
import type { HttpReply, HttpRequest } from './message.ts';
import { jsonReply, noContent, notAllowed } from './reply.ts';
import { RefusedRequest } from './refused-request.ts';
import { answerTooLarge } from './answer-too-large.ts';
import { answerSeen } from '../answered.ts';
import type { Answered, Progress } from '../answered.ts';
import { createCors } from './cors.ts';
import type { CorsOrigins } from './cors.ts';
import { finish, revalidated } from './finish.ts';
import type { KeptBodies } from './finish.ts';
import { createGraphQLDoor } from '../pipeline.ts';
import type { GraphQLDoorParts } from '../pipeline.ts';
import { describeReply } from './graphql-reply.ts';
import { acceptedMediaType, JSON_TYPE } from './media-type.ts';
import { nothingHere, readOnly } from './read-only.ts';
import { createReadiness } from './readiness.ts';
import type { Ready } from './readiness.ts';
import { answerRefused } from './refuse.ts';

export interface DoorOptions extends Omit<GraphQLDoorParts, 'isOriginAllowed'> {
  /** Pages beside the graph, by their path; null where there is none. */
  readonly pages?: (request: HttpRequest) => HttpReply | null;
  /** Asked by `/ready`; nothing is needed unless told otherwise. */
  readonly ready?: Ready | undefined;
  /** Whose pages may read answers; none but our own unless told otherwise. */
  readonly corsOrigins?: CorsOrigins | undefined;
  /** The part of what its carrier can take that an answer makes up: above 1 it is refused. Anything fits unless told otherwise. */
  readonly loadOf?: ((reply: HttpReply) => number) | undefined;
  /** Hears of each request of GraphQL once it has been answered. */
  readonly onAnswered?: (answered: Answered) => void;
  readonly onError: ErrorHook;
}

/** Answers any request, whichever way it came. Never rejects. */
export type Door = (request: HttpRequest) => Promise<HttpReply>;

const GRAPHQL = '/graphql';
const READS_AND_POST = 'GET, HEAD, OPTIONS, POST';

/** The one door: GraphQL, signs of health, pages, and nothing else. */
export function createDoor(options: DoorOptions): Door {
  const { onError, onAnswered = () => undefined, pages = () => null, ready = async () => undefined } = options;
  const { loadOf = () => 0 } = options;
  const cors = createCors(options.corsOrigins ?? []);
  const askGraphQL = createGraphQLDoor({ ...options, isOriginAllowed: cors.isAllowed });
  const signs = new Map([
    ['/health', async () => jsonReply(200, { status: 'ok' }, { 'cache-control': 'no-store' })],
    ['/ready', createReadiness(ready, onError)],
  ]);
  const kept: KeptBodies = new Map();

  const graphql = async (request: HttpRequest): Promise<HttpReply> => {
    if (request.method === 'OPTIONS') return finish(request, noContent(READS_AND_POST), cors);
    if (!isGraphQLMethod(request)) return finish(request, notAllowed(READS_AND_POST), cors);
    const refuse = (error: unknown, progress: Progress): HttpReply => {
      progress.refusal = error instanceof RefusedRequest ? error.code : 'INTERNAL_SERVER_ERROR';
      const mediaType = acceptedMediaType(request.headers.get('accept')) ?? JSON_TYPE;
      return answerRefused(request.id, error, onError, mediaType);
    };
    const finished = (reply: HttpReply, { visit }: Progress): Promise<HttpReply> =>
      finish(request, revalidated(request, describeReply(request, reply, visit)), cors);
    return answerSeen(
      request,
      async (progress) => {
        const reply = await askGraphQL(request, progress).catch((error: unknown) => refuse(error, progress));
        const answer = await finished(reply, progress);
        const load = loadOf(answer);
        return load <= 1 ? answer : finished(refuse(answerTooLarge(progress.visit, load), progress), progress);
      },
      onAnswered,
    );
  };

  const beside = async (request: HttpRequest): Promise<HttpReply> => {
    const sign = signs.get(request.path);
    const page = sign === undefined ? pages(request) : null;
    if (sign === undefined && page === null) return nothingHere();
    return readOnly(request, async () => sign?.() ?? page ?? nothingHere());
  };

  return async (request) => {
    try {
      if (request.path === GRAPHQL) return await graphql(request);
      return await finish(request, await beside(request), cors, kept);
    } catch (error) {
      return answerRefused(request.id, error, onError, JSON_TYPE);
    }
  };
}

function isGraphQLMethod(request: HttpRequest): boolean {
  return isRead(request) || request.method === 'POST';
}
