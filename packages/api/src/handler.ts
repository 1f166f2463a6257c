import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEventV2, Context as LambdaContext } from 'aws-lambda';
import { createDoor, createGatewayServer, DocumentLimiter, Documents } from '@liaison/gateway';
import type {
  Answered,
  CompiledDocuments,
  CorsOrigins,
  DocumentsOptions,
  ErrorHook,
  FieldPolicies,
  GatewayContext,
  KeyRing,
  RateLimiter,
  Ready,
  Transport,
} from '@liaison/gateway';
import { GraphQLDate, GraphQLDateTime, LARGEST_PAGE } from '@liaison/kernel';
import type { Instant, Subgraph } from '@liaison/kernel';
import { ALLOWANCES } from './allowances.ts';
import type { Allowances } from './allowances.ts';
import { answerOf, requestOf } from './event.ts';
import type { Answer } from './event.ts';
import { createExplorer, repositoryExplorerFiles } from './explorer.ts';
import type { ExplorerFiles } from './explorer.ts';
import { createCallerIdentity } from './identity/identify-caller.ts';
import { identifyNobody } from './identity/identify.ts';
import type { Identify } from './identity/identify.ts';
import { createSubgraphTransport } from './transports.ts';

export interface HandlerOptions {
  readonly supergraphSdl: string;
  /** What fields cost, and how long their values hold; without it nothing is estimated and nothing may be kept. */
  readonly policies?: FieldPolicies;
  /** Documents that may be asked for by name or id, with plans for this supergraph; none unless told otherwise. */
  readonly trustedDocuments?: CompiledDocuments;
  /** What callers without credentials may ask: anything unless told otherwise. */
  readonly publicMayAsk?: DocumentsOptions['publicMayAsk'];
  readonly subgraphs: readonly Subgraph[];
  /** Who asks; without it tokens are refused, and everybody else is the public. */
  readonly identify?: Identify;
  /** Tells whether keys for apps hold; without it they are refused. */
  readonly keys?: KeyRing;
  /** How much each may ask at once, and in a minute; that of docs/limits.md unless told otherwise. */
  readonly allowances?: Allowances;
  /** Holds callers to what they may ask in a minute; without it nobody is. */
  readonly rateLimiter?: RateLimiter;
  /** Where the pages are; the repository's own unless told otherwise. */
  readonly explorerFiles?: ExplorerFiles;
  /** Rejects where a table does not answer; without it nothing is asked. */
  readonly ready?: Ready;
  /** Whose pages may read answers; those of all unless told otherwise. */
  readonly corsOrigins?: CorsOrigins;
  /** The instant a request arrives; the clock's unless told otherwise. */
  readonly now?: () => Instant;
  /** Milliseconds that a request may take; 25,000 unless told otherwise. */
  readonly requestDeadlineMs?: number;
  /** Milliseconds that one fetch from a subgraph may take; the gateway's own unless told otherwise. */
  readonly subgraphDeadlineMs?: number;
  /** The run in which a subgraph compiles a document; the gateway's own unless told otherwise. */
  readonly jitFromRun?: number;
  /** Stands between the gateway and each subgraph, for tests and measurements. */
  readonly wrapTransport?: (subgraph: string, transport: Transport) => Transport;
  /** Hears of each request of GraphQL once it has been answered. */
  readonly onAnswered?: (answered: Answered) => void;
  /** Hears of every fault whose message callers do not get to read. */
  readonly onError?: ErrorHook;
}

/** Answers API Gateway events (payload format 2.0): what Lambda runs and what the local server calls. */
export interface LiaisonHandler {
  (event: APIGatewayProxyEventV2, context?: LambdaContext): Promise<Answer>;
  /** Ends what the handler keeps running. */
  stop(): Promise<void>;
}

/** API Gateway gives up after 30 s; a request that takes longer than this is abandoned, with what it asked for. */
const LONGEST_REQUEST_MS = 25_000;

/** The gateway's door, with Lambda events in front of it and the subgraphs behind it. */
export function createHandler(options: HandlerOptions): LiaisonHandler {
  const { now = () => new Date().toISOString(), onError = () => undefined, identify = identifyNobody } = options;
  const { keys, allowances = ALLOWANCES, rateLimiter } = options;
  const server = createServer(options);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const explorer = createExplorer(options.explorerFiles ?? repositoryExplorerFiles());
  const door = createDoor({
    server,
    identify: createCallerIdentity({ identify, keys, allowances, onError }),
    rateLimiter,
    documents: new Documents(options.trustedDocuments?.documents, { publicMayAsk: options.publicMayAsk }),
    limiter: new DocumentLimiter(),
    deadlineMs: options.requestDeadlineMs ?? LONGEST_REQUEST_MS,
    pages: ({ path }) => explorer(path),
    ready: options.ready,
    corsOrigins: options.corsOrigins ?? '*',
    ...(options.onAnswered && { onAnswered: options.onAnswered }),
    onError,
  });
  const handler = async (event: APIGatewayProxyEventV2): Promise<Answer> => {
    // Whether the caller has gone is not told to a function.
    return answerOf(await door(requestOf(event, now(), new AbortController().signal)));
  };
  return Object.assign(handler, { stop: () => stopServer(server) });
}

function createServer(options: HandlerOptions): ApolloServer<GatewayContext> {
  const { supergraphSdl, policies, trustedDocuments, subgraphs, subgraphDeadlineMs, jitFromRun, rateLimiter, onError } =
    options;
  const wrap = options.wrapTransport ?? ((_name: string, transport: Transport) => transport);
  const transports = subgraphs.map(
    (subgraph) => [subgraph.name, wrap(subgraph.name, createSubgraphTransport(subgraph, { jitFromRun }))] as const,
  );
  return createGatewayServer({
    supergraphSdl,
    policies,
    largestPage: LARGEST_PAGE,
    knownPlans: trustedDocuments,
    transports: Object.fromEntries(transports),
    scalars: { Date: GraphQLDate, DateTime: GraphQLDateTime },
    subgraphDeadlineMs,
    rateLimiter,
    onError,
  });
}

async function stopServer(server: ApolloServer<GatewayContext>): Promise<void> {
  try {
    server.assertStarted('stop');
  } catch {
    // It has never started, which every request has been told: there is nothing to stop.
    return;
  }
  await server.stop();
}
