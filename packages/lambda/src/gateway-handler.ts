import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEventV2, Context as LambdaContext } from 'aws-lambda';
import {
  ALLOWANCES,
  createCallerIdentity,
  createGatewayServer,
  createPipeline,
  DocumentLimiter,
  Documents,
  identifyNobody,
} from '@liaison/server';
import type { Descriptions, ErrorHook, FieldPolicies, KnownSchema, Transport } from '@liaison/gateway';
import type {
  Allowances,
  AnsweredRequest,
  CompiledDocuments,
  CorsOrigins,
  DocumentsOptions,
  HttpReply,
  HttpRequest,
  Identify,
  KeyRing,
  RateLimiter,
  Ready,
  ServerContext,
} from '@liaison/server';
import { GraphQLDate, GraphQLDateTime, LARGEST_PAGE } from '@liaison/kernel/schema';
import type { Instant } from '@liaison/kernel/values';
import { computeSizeRatio } from './answer-size.ts';
import { toLambdaAnswer, toHttpRequest } from './event.ts';
import type { Answer } from './event.ts';
import { addNgoIds } from './ngo-ids.ts';
import { computeTimeLeft } from './time-left.ts';

export interface GatewayHandlerOptions {
  readonly supergraphSdl: string;
  /**
   * Cost and cache hints of fields.
   * @default none: nothing is estimated, and nothing may be cached
   */
  readonly policies?: FieldPolicies;
  /**
   * Documents that may be requested by name or id, with plans for this supergraph.
   * @default none
   */
  readonly trustedDocuments?: CompiledDocuments;
  /**
   * The prepared schema of this supergraph.
   * @default none: the supergraph is parsed at the start
   */
  readonly knownSchema?: KnownSchema;
  /** Reads the descriptions that `knownSchema` lacks. */
  readonly descriptions?: () => Descriptions;
  /**
   * The documents that callers without credentials may use.
   * @default 'ANYTHING'
   */
  readonly publicMayAsk?: DocumentsOptions['publicMayAsk'];
  /** The transport to each subgraph, by name. */
  readonly transports: Readonly<Record<string, Transport>>;
  /**
   * Identifies the bearers of tokens.
   * @default tokens are refused, and everybody else is the public
   */
  readonly identify?: Identify;
  /**
   * Checks API keys.
   * @default keys are refused
   */
  readonly keys?: KeyRing;
  /**
   * The allowance of each class of callers.
   * @default the table in docs/limits.md
   */
  readonly allowances?: Allowances;
  /**
   * Limits what callers may spend in a minute.
   * @default no limit
   */
  readonly rateLimiter?: RateLimiter;
  /**
   * Pages beside the graph, by path.
   * @default none
   */
  readonly pages?: (request: HttpRequest) => HttpReply | null;
  /**
   * Rejects if a table does not answer.
   * @default nothing is checked
   */
  readonly ready?: Ready;
  /**
   * Origins whose pages may read answers.
   * @default all
   */
  readonly corsOrigins?: CorsOrigins;
  /**
   * The instant at which a request arrives.
   * @default the clock
   */
  readonly now?: () => Instant;
  /**
   * Milliseconds for a request; fewer if Lambda ends the function sooner.
   * @default 25,000
   */
  readonly requestDeadlineMs?: number;
  /**
   * Milliseconds for one fetch from a subgraph.
   * @default the gateway's own
   */
  readonly subgraphDeadlineMs?: number;
  /**
   * Secrets of the front; a request must carry one of them.
   * @default none: there is no front
   */
  readonly frontSecrets?: readonly string[];
  /**
   * The largest answer in bytes, as Lambda carries it.
   * @default any size
   */
  readonly largestAnswerBytes?: number;
  /** Called after each GraphQL request. */
  readonly onAnswered?: (answered: AnsweredRequest) => void;
  /** Called with each error whose message callers do not get. */
  readonly onError?: ErrorHook;
}

/** Answers API Gateway events (payload format 2.0). Lambda runs it, and the local server calls it. */
export interface LiaisonHandler {
  (event: APIGatewayProxyEventV2, context?: Pick<LambdaContext, 'getRemainingTimeInMillis'>): Promise<Answer>;
  /** Ends what the handler keeps running. */
  stop(): Promise<void>;
}

/** API Gateway waits 30 s. A longer request is abandoned, with its fetches. */
const LONGEST_REQUEST_MS = 25_000;

/** Answers Lambda events with the server's pipeline. The transports lead to the subgraphs. */
export function createGatewayHandler(options: GatewayHandlerOptions): LiaisonHandler {
  const { now = () => new Date().toISOString(), onError = () => undefined, identify = identifyNobody } = options;
  const { keys, allowances = ALLOWANCES, rateLimiter, largestAnswerBytes = Infinity } = options;
  const server = createServer(options);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const answer = createPipeline(server, {
    frontSecrets: options.frontSecrets ?? [],
    identify: createCallerIdentity({ identify, keys, allowances, onError }),
    rateLimiter,
    documents: new Documents(options.trustedDocuments?.documents, { publicMayAsk: options.publicMayAsk }),
    limiter: new DocumentLimiter(),
    deadlineMs: options.requestDeadlineMs ?? LONGEST_REQUEST_MS,
    pages: options.pages,
    ready: options.ready,
    corsOrigins: options.corsOrigins ?? '*',
    sizeRatio: (reply) => computeSizeRatio(reply, largestAnswerBytes),
    onAnswered: options.onAnswered,
    onError,
  });
  const handler: (...parameters: Parameters<LiaisonHandler>) => Promise<Answer> = async (event, context) => {
    // A function cannot know that the caller has gone, so this signal is never aborted.
    const request = toHttpRequest(event, now(), new AbortController().signal);
    return toLambdaAnswer(await answer({ ...request, withinMs: computeTimeLeft(context) }));
  };
  return Object.assign(handler, { stop: () => stopServer(server) });
}

function createServer(options: GatewayHandlerOptions): ApolloServer<ServerContext> {
  const { supergraphSdl, policies, trustedDocuments, transports, subgraphDeadlineMs, rateLimiter, onError } = options;
  return createGatewayServer({
    supergraphSdl,
    policies,
    largestPage: LARGEST_PAGE,
    knownPlans: trustedDocuments,
    knownSchema: options.knownSchema,
    descriptions: options.descriptions,
    transports: addNgoIds(transports),
    scalars: { Date: GraphQLDate, DateTime: GraphQLDateTime },
    subgraphDeadlineMs,
    rateLimiter,
    onError,
  });
}

async function stopServer(server: ApolloServer<ServerContext>): Promise<void> {
  try {
    server.assertStarted('stop');
  } catch {
    // It never started, which every request was told. There is nothing to stop.
    return;
  }
  await server.stop();
}
