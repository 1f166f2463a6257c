import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { plannedDocuments } from '@liaison/gateway';
import { computeCachePolicyPlugin } from './cache-control/plugin.ts';
import { limitCostPlugin } from './cost/plugin.ts';
import { listDeprecationsPlugin } from './deprecations/plugin.ts';
import { describeOperationPlugin } from './documents/operation-plugin.ts';
import { readParameters } from './documents/parameters.ts';
import { reuseDocumentsPlugin } from './documents/valid-documents.ts';
import { createContext, executeOperation } from './execute-operation.ts';
import { answerTooLarge } from './http/answer-too-large.ts';
import { setCacheHeaders } from './http/cache-headers.ts';
import { compressReply, varyByEncoding } from './http/compression.ts';
import type { CompressedBodies } from './http/compression.ts';
import { createCors } from './http/cors.ts';
import type { Cors } from './http/cors.ts';
import { refuseCrossSite } from './http/cross-site.ts';
import { answerNotModified } from './http/entity-tag.ts';
import { chooseMediaType, JSON_TYPE, requireMediaType } from './http/media-type.ts';
import type { HttpReply, HttpRequest } from './http/message.ts';
import { answerOtherMethod } from './http/methods.ts';
import { createOtherPaths } from './http/other-paths.ts';
import { answerError } from './http/refuse-request.ts';
import { RefusedRequest } from './http/refused-request.ts';
import { forbidSniffing } from './http/reply.ts';
import { withinRequestDeadline } from './http/request-deadline.ts';
import type { Deadline } from './http/request-deadline.ts';
import { createFront, refuseOutsideFront } from './identity/front.ts';
import type { GatewayServerOptions, ServerOptions } from './options.ts';
import { giveBackUnitsPlugin } from './rate-limit/plugin.ts';
import { setRateHeaders } from './rate-limit/rate-headers.ts';
import { refuseSpent } from './rate-limit/refuse-spent.ts';
import { recordRequest } from './record-request.ts';
import type { RequestState, ServerContext } from './request-state.ts';
import { listWithheldFieldsPlugin } from './extensions.ts';

/** Answers any HTTP request. Never rejects. */
export type Pipeline = (request: HttpRequest) => Promise<HttpReply>;

const GRAPHQL_PATH = '/graphql';
const GRAPHQL_METHODS = 'GET, HEAD, OPTIONS, POST';

/**
 * The steps of a request, from top to bottom. A step that refuses the request throws `RefusedRequest`, with a status
 * that is written behind the step. The steps after it are then skipped, except those that finish the reply.
 */
export function createPipeline(server: ApolloServer<ServerContext>, options: ServerOptions): Pipeline {
  const { identify, rateLimiter, documents, limiter, sizeRatio = () => 0, onAnswered = () => undefined } = options;
  const passFront = options.frontSecrets && createFront(options.frontSecrets);
  const cors = createCors(options.corsOrigins ?? []);
  const answerOtherPath = createOtherPaths(options);
  const compressedPages: CompressedBodies = new Map();

  /** Every request. */
  const answerRequest: Pipeline = async (received) => {
    try {
      const request = passFront ? passFront(received) : received;
      if (request === null) return refuseOutsideFront(); // 403
      if (request.path !== GRAPHQL_PATH) {
        return await finishReply(request, await answerOtherPath(request), cors, compressedPages); // pages; 404, 405
      }
      const otherMethod = answerOtherMethod(request, GRAPHQL_METHODS); // OPTIONS; 405
      if (otherMethod !== null) return await finishReply(request, otherMethod, cors);
      return await recordRequest(request, (state) => answerGraphQL(request, state), onAnswered); // span, log
    } catch (error) {
      return answerError(received.id, error, options.onError, JSON_TYPE);
    }
  };

  /** A GET, HEAD or POST of GraphQL. */
  const answerGraphQL = async (request: HttpRequest, state: RequestState): Promise<HttpReply> => {
    const refuse = (error: unknown): HttpReply => {
      state.refusal = error instanceof RefusedRequest ? error.code : 'INTERNAL_SERVER_ERROR';
      const mediaType = chooseMediaType(request.headers.get('accept')) ?? JSON_TYPE;
      return answerError(request.id, error, options.onError, mediaType);
    };
    const finish = (reply: HttpReply): Promise<HttpReply> => {
      const cacheable = setCacheHeaders(request, reply, state.operationState); // Vary, Cache-Control, ETag
      return finishReply(request, setRateHeaders(cacheable, state.operationState?.rate), cors);
    };
    const work = (deadline: Deadline): Promise<HttpReply> => runOperation(request, state, deadline);
    const reply = await finish(await withinRequestDeadline(request, options.deadlineMs, work).catch(refuse)); // 504
    const ratio = sizeRatio(reply);
    return ratio <= 1 ? reply : finish(refuse(answerTooLarge(state.operationState, ratio))); // 400
  };

  /** From the request's parameters to the answer of its operation. */
  const runOperation = async (request: HttpRequest, state: RequestState, deadline: Deadline): Promise<HttpReply> => {
    const mediaType = requireMediaType(request.headers.get('accept')); // 406
    const parameters = readParameters(request); // content type, body limit, JSON: 400, 408, 413, 415
    refuseCrossSite(request, cors.isAllowed); // 403
    const caller = await identify({ ...request, signal: deadline.signal }); // keys and tokens: 401, 429, 503
    state.caller = caller;
    if (rateLimiter) refuseSpent(rateLimiter, caller, request.now); // 429
    const document = documents.find(parameters, caller); // trusted and persisted documents: 400, 403, 404
    state.document = document;
    if (!document.isTrusted) limiter.check(document); // size: 400
    const context = createContext(request, caller, document, deadline);
    state.operationState = context.operationState;
    return executeOperation(server, { mediaType, parameters, document, context }); // the steps below
  };

  return answerRequest;
}

/**
 * The steps within Apollo Server, in this order. The first runs before the document is parsed and validated (400), the
 * others once the operation is known. Then the gateway takes the estimated cost from the bucket of the caller
 * (`createAdmission`: 429), plans the operation and executes it.
 */
export function createOperationSteps(options: GatewayServerOptions): ApolloServerPlugin<ServerContext>[] {
  const { knownPlans, supergraphSdl, policies, largestPage, rateLimiter, plugins = [] } = options;
  return [
    reuseDocumentsPlugin(plannedDocuments(knownPlans, supergraphSdl)), // neither parses nor validates a document twice
    describeOperationPlugin(), // type, name and errors of the operation; a mutation by GET: 405
    computeCachePolicyPlugin(policies), // for Cache-Control
    listDeprecationsPlugin(), // extensions.deprecations
    listWithheldFieldsPlugin(), // extensions.withheld
    limitCostPlugin(policies, largestPage), // estimate, dry run, extensions.cost: 400
    giveBackUnitsPlugin(rateLimiter), // gives back what was not spent
    ...plugins,
  ];
}

/** The last steps of every reply. */
export async function finishReply(
  request: HttpRequest,
  reply: HttpReply,
  cors: Cors,
  compressedBodies?: CompressedBodies,
): Promise<HttpReply> {
  const readable = cors.mark(request, forbidSniffing(varyByEncoding(reply))); // who may read it
  const current = answerNotModified(request, readable); // 304
  return compressReply(request, current, compressedBodies); // brotli or gzip, Content-Length, no body for HEAD
}
