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
import type { ErrorHook, GatewayOptions } from '@liaison/gateway';
import type {
  Allowances,
  CompiledDocuments,
  CorsOrigins,
  DocumentsOptions,
  Identify,
  KeyRing,
  ServerContext,
  ServerOptions,
} from '@liaison/server';
import { GraphQLDate, GraphQLDateTime, LARGEST_PAGE } from '@liaison/kernel/schema';
import type { Instant } from '@liaison/kernel/values';
import { computeSizeRatio } from './answer-size.ts';
import { toLambdaAnswer, toHttpRequest } from './event.ts';
import type { Answer } from './event.ts';
import { addNgoIds } from './ngo-ids.ts';
import { computeTimeLeft } from './time-left.ts';

/** The options of the executor and of the server, and what Lambda adds to them. */
export interface GatewayHandlerOptions
  extends
    Pick<GatewayOptions, 'supergraphSdl' | 'transports' | 'knownSchema' | 'descriptions' | 'subgraphDeadlineMs'>,
    Pick<ServerOptions, 'policies' | 'rateLimiter' | 'frontSecrets' | 'pages' | 'ready' | 'onAnswered'>,
    Pick<DocumentsOptions, 'publicMayAsk'> {
  /**
   * Documents that may be requested by name or id, with plans for this supergraph.
   * @default none
   */
  readonly trustedDocuments?: CompiledDocuments;
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
   * The largest answer in bytes, as Lambda carries it.
   * @default any size
   */
  readonly largestAnswerBytes?: number;
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
    // It never started, and refused every request: there is nothing to stop.
    return;
  }
  await server.stop();
}
