import type { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2, Context as LambdaContext } from 'aws-lambda';
import { createGatewayServer } from '@liaison/gateway';
import type { ErrorHook, Transport } from '@liaison/gateway';
import { GraphQLDate, GraphQLDateTime } from '@liaison/kernel';
import type { Instant, RequestContext, Subgraph } from '@liaison/kernel';
import { json, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { createExplorer, repositoryExplorerFiles } from './explorer.ts';
import type { ExplorerFiles } from './explorer.ts';
import { identifyNobody } from './identity/identify.ts';
import type { Identify } from './identity/identify.ts';
import { refuseCaller } from './identity/refuse-caller.ts';
import { contextOf, headersOf } from './request-context.ts';
import { createSubgraphTransport } from './transports.ts';

export interface HandlerOptions {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly Subgraph[];
  /** Who asks; without it tokens are refused, and everybody else is the public. */
  readonly identify?: Identify;
  /** Where the pages are; the repository's own unless told otherwise. */
  readonly explorerFiles?: ExplorerFiles;
  /** The instant a request arrives; the clock's unless told otherwise. */
  readonly now?: () => Instant;
  /** Milliseconds that one fetch from a subgraph may take; the gateway's own unless told otherwise. */
  readonly subgraphDeadlineMs?: number;
  /** The run in which a subgraph compiles a document; the gateway's own unless told otherwise. */
  readonly jitFromRun?: number;
  /** Stands between the gateway and each subgraph, for tests and measurements. */
  readonly wrapTransport?: (subgraph: string, transport: Transport) => Transport;
  /** Hears of every fault whose message callers do not get to read. */
  readonly onError?: ErrorHook;
}

/** Answers API Gateway events (payload format 2.0): what Lambda runs and what the local server calls. */
export interface LiaisonHandler {
  (event: APIGatewayProxyEventV2, context?: LambdaContext): Promise<Answer>;
  /** Ends what the handler keeps running. */
  stop(): Promise<void>;
}

/** The one door: GraphQL, the explorer and its files, a sign of health, and nothing else. */
export function createHandler(options: HandlerOptions): LiaisonHandler {
  const server = createServer(options);
  const graphql = createGraphQLRoute(server, options);
  const explorer = createExplorer(options.explorerFiles ?? repositoryExplorerFiles());

  const handler = async (event: APIGatewayProxyEventV2): Promise<Answer> => {
    const { method } = event.requestContext.http;
    const path = event.rawPath.length > 1 ? event.rawPath.replace(/\/$/, '') : event.rawPath;
    if (path === '/graphql') return graphql(event);
    const isRead = method === 'GET' || method === 'HEAD';
    const answer = path === '/health' ? json(200, { status: 'ok' }) : explorer(path, event.headers['if-none-match']);
    if (!answer) return refusal(404, 'NOT_FOUND', 'There is nothing here. GraphQL is at /graphql, the explorer at /.');
    if (!isRead) return notAllowed('GET, HEAD');
    return method === 'HEAD' ? { ...answer, body: '' } : answer;
  };
  return Object.assign(handler, { stop: () => stopServer(server) });
}

function createServer(options: HandlerOptions): ApolloServer<RequestContext> {
  const { supergraphSdl, subgraphs, subgraphDeadlineMs, jitFromRun, onError } = options;
  const wrap = options.wrapTransport ?? ((_name: string, transport: Transport) => transport);
  const transports = subgraphs.map(
    (subgraph) => [subgraph.name, wrap(subgraph.name, createSubgraphTransport(subgraph, { jitFromRun }))] as const,
  );
  return createGatewayServer({
    supergraphSdl,
    transports: Object.fromEntries(transports),
    scalars: { Date: GraphQLDate, DateTime: GraphQLDateTime },
    subgraphDeadlineMs,
    onError,
  });
}

async function stopServer(server: ApolloServer<RequestContext>): Promise<void> {
  try {
    server.assertStarted('stop');
  } catch {
    // It has never started, which every request has been told: there is nothing to stop.
    return;
  }
  await server.stop();
}

function createGraphQLRoute(
  server: ApolloServer<RequestContext>,
  { now = () => new Date().toISOString(), identify = identifyNobody, onError = () => undefined }: HandlerOptions,
): (event: APIGatewayProxyEventV2) => Promise<Answer> {
  // One class with two declarations: the integration's types name those of Apollo Server's CommonJS build.
  const integrated = server as unknown as Parameters<typeof startServerAndCreateLambdaHandler>[0];
  const contexts = new WeakMap<APIGatewayProxyEventV2, RequestContext>();
  const route = startServerAndCreateLambdaHandler(integrated, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
    context: async ({ event }) => {
      const context = contexts.get(event);
      if (!context) throw new Error('An event came in by another door.');
      return context;
    },
  });
  return async (event) => {
    const { method } = event.requestContext.http;
    if (method !== 'GET' && method !== 'POST') return notAllowed('GET, POST');
    if (method === 'POST' && !hasReadableBody(event)) {
      const message = 'The body is not JSON. Send {"query": "…", "variables": {…}}.';
      return asAccepted(refusal(400, 'BAD_REQUEST', message), event);
    }
    const arrived = now();
    const headers = headersOf(event);
    try {
      const actor = await identify(headers, arrived);
      contexts.set(event, contextOf(headers, arrived, actor));
    } catch (error) {
      return asAccepted(refuseCaller(error, onError), event);
    }
    // The integration ignores the Lambda context and calls nothing back.
    const answer = await route(event, {} as LambdaContext, () => undefined);
    if (typeof answer !== 'object') return refusal(500, 'INTERNAL_SERVER_ERROR', 'The request was not answered.');
    return dependsOnCaller(answer);
  };
}

const GRAPHQL_TYPE = 'application/graphql-response+json';

/**
 * A refusal in the media type of GraphQL where the caller takes that: with a status that is not 200, it is the one type by
 * which clients know an answer of the graph from one of a proxy on the way.
 */
function asAccepted(answer: Answer, { headers }: APIGatewayProxyEventV2): Answer {
  if (headers['accept']?.includes(GRAPHQL_TYPE) !== true) return answer;
  return { ...answer, headers: { ...answer.headers, 'content-type': `${GRAPHQL_TYPE}; charset=utf-8` } };
}

/** Says that others may be answered otherwise, so that no cache gives the answer to them. */
function dependsOnCaller(answer: Answer): Answer {
  const { vary } = answer.headers ?? {};
  const names = typeof vary === 'string' ? `${vary}, authorization` : 'authorization';
  return { ...answer, headers: { ...answer.headers, vary: names } };
}

/** True unless the body says that it is JSON and is not; the integration would answer with the parser's own words. */
function hasReadableBody({ body, headers, isBase64Encoded }: APIGatewayProxyEventV2): boolean {
  if (!headers['content-type']?.startsWith('application/json') || !body) return true;
  try {
    JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);
    return true;
  } catch {
    return false;
  }
}

function notAllowed(allow: string): Answer {
  return refusal(405, 'METHOD_NOT_ALLOWED', `Only ${allow.replace(', ', ' and ')} are answered here.`, { allow });
}
