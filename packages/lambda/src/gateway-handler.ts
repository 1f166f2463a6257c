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
  /** What fields cost, and how long their values hold; without it nothing is estimated and nothing may be kept. */
  readonly policies?: FieldPolicies;
  /** Documents that may be asked for by name or id, with plans for this supergraph; none unless told otherwise. */
  readonly trustedDocuments?: CompiledDocuments;
  /** What was read ahead of this supergraph; without it the supergraph is read at the start. */
  readonly knownSchema?: KnownSchema;
  /** Reads the descriptions that `knownSchema` lacks. */
  readonly descriptions?: () => Descriptions;
  /** What callers without credentials may ask: anything unless told otherwise. */
  readonly publicMayAsk?: DocumentsOptions['publicMayAsk'];
  /** The way to each subgraph, by its name. */
  readonly transports: Readonly<Record<string, Transport>>;
  /** Who asks; without it tokens are refused, and everybody else is the public. */
  readonly identify?: Identify;
  /** Tells whether keys for apps hold; without it they are refused. */
  readonly keys?: KeyRing;
  /** How much each may ask at once, and in a minute; that of docs/limits.md unless told otherwise. */
  readonly allowances?: Allowances;
  /** Holds callers to what they may ask in a minute; without it nobody is. */
  readonly rateLimiter?: RateLimiter;
  /** Pages beside the graph, by their path; none unless told otherwise. */
  readonly pages?: (request: HttpRequest) => HttpReply | null;
  /** Rejects where a table does not answer; without it nothing is asked. */
  readonly ready?: Ready;
  /** Whose pages may read answers; those of all unless told otherwise. */
  readonly corsOrigins?: CorsOrigins;
  /** The instant a request arrives; the clock's unless told otherwise. */
  readonly now?: () => Instant;
  /** Milliseconds that a request may take; 25,000 unless told otherwise, and less where Lambda ends the function sooner. */
  readonly requestDeadlineMs?: number;
  /** Milliseconds that one fetch from a subgraph may take; the gateway's own unless told otherwise. */
  readonly subgraphDeadlineMs?: number;
  /** Secrets of which the front must send one; where there are none, there is no front. */
  readonly frontSecrets?: readonly string[];
  /** Bytes of an answer as Lambda carries it; any number unless told otherwise. */
  readonly largestAnswerBytes?: number;
  /** Hears of each request of GraphQL once it has been answered. */
  readonly onAnswered?: (answered: AnsweredRequest) => void;
  /** Hears of every fault whose message callers do not get to read. */
  readonly onError?: ErrorHook;
}

/** Answers API Gateway events (payload format 2.0): what Lambda runs and what the local server calls. */
export interface LiaisonHandler {
  (event: APIGatewayProxyEventV2, context?: Pick<LambdaContext, 'getRemainingTimeInMillis'>): Promise<Answer>;
  /** Ends what the handler keeps running. */
  stop(): Promise<void>;
}

/** API Gateway gives up after 30 s; a request that takes longer than this is abandoned, with what it asked for. */
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
    // It has never started, which every request has been told: there is nothing to stop.
    return;
  }
  await server.stop();
}
