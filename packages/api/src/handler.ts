import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEventV2, Context as LambdaContext } from 'aws-lambda';
import { createDoor, createGatewayServer, DocumentLimiter, Documents } from '@liaison/gateway';
import type { ErrorHook, GatewayContext, Transport } from '@liaison/gateway';
import { GraphQLDate, GraphQLDateTime } from '@liaison/kernel';
import type { Instant, Subgraph } from '@liaison/kernel';
import { allowanceOf } from './allowances.ts';
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

/** API Gateway gives up after 30 s; a request that takes longer than this is abandoned, with what it asked for. */
const LONGEST_REQUEST_MS = 25_000;

/** The gateway's door, with Lambda events in front of it and the subgraphs behind it. */
export function createHandler(options: HandlerOptions): LiaisonHandler {
  const { now = () => new Date().toISOString(), onError = () => undefined, identify = identifyNobody } = options;
  const server = createServer(options);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const explorer = createExplorer(options.explorerFiles ?? repositoryExplorerFiles());
  const door = createDoor({
    server,
    identify: createCallerIdentity({ identify, allowanceOf, onError }),
    documents: new Documents(),
    limiter: new DocumentLimiter(),
    deadlineMs: LONGEST_REQUEST_MS,
    pages: ({ path, headers }) => explorer(path, headers.get('if-none-match')),
    onError,
  });
  const handler = async (event: APIGatewayProxyEventV2): Promise<Answer> => {
    // Whether the caller has gone is not told to a function.
    return answerOf(await door(requestOf(event, now(), new AbortController().signal)));
  };
  return Object.assign(handler, { stop: () => stopServer(server) });
}

function createServer(options: HandlerOptions): ApolloServer<GatewayContext> {
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

async function stopServer(server: ApolloServer<GatewayContext>): Promise<void> {
  try {
    server.assertStarted('stop');
  } catch {
    // It has never started, which every request has been told: there is nothing to stop.
    return;
  }
  await server.stop();
}
