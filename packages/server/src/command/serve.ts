import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { PUBLIC } from '@liaison/kernel/reader';
import type { Caller } from '../identity/caller.ts';
import { DocumentLimiter } from '../documents/document-limits.ts';
import { Documents } from '../documents/documents.ts';
import type { TrustedDocument } from '../documents/documents.ts';
import type { ServerContext } from '../request-state.ts';
import type { ErrorHook } from '@liaison/gateway';
import { identifyDocuments } from '../documents/trusted-documents.ts';
import { createHttpTransport, DocumentError, readFieldPolicies, SupergraphError } from '@liaison/gateway';
import { createGatewayServer } from '../graphql-server.ts';
import { closeHttpServer, createHttpServer } from '../node.ts';
import { createPipeline } from '../pipeline.ts';
import { readDocuments } from './documents.ts';
import type { CommandOptions } from './options.ts';
import { UsageError } from './options.ts';

export interface RunningGateway {
  /** The URL of GraphQL. */
  readonly url: string;
  /** Accepts no more requests, and lets running ones end. */
  stop(): Promise<void>;
}

export interface Serving {
  readonly supergraphSdl: string;
  /** The URL of each subgraph, by name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly options: CommandOptions;
  readonly onError: ErrorHook;
}

/** Longer than the fetch of a mutation may take. */
const REQUEST_DEADLINE_MS = 25_000;

/** The command does not know its callers: the subgraphs decide what they may do. */
const ANYBODY: Omit<Caller, 'bucket'> = {
  actor: PUBLIC,
  credentials: 'NONE',
  allowance: { unitsPerOperation: Infinity, unitsPerMinute: Infinity },
};

/** Serves a supergraph that has passed the checks. */
export async function serve({ supergraphSdl, urls, options, onError }: Serving): Promise<RunningGateway> {
  const { maxResponseBytes, forwardHeaders, subgraphTimeoutMs } = options;
  const transports = [...urls].map(
    ([name, url]) => [name, createHttpTransport({ url, maxResponseBytes, forwardHeaders })] as const,
  );
  const texts = options.documents === undefined ? [] : await readDocuments(options.documents);
  const server = createGatewayServer({
    supergraphSdl,
    policies: readFieldPolicies(supergraphSdl),
    transports: Object.fromEntries(transports),
    subgraphDeadlineMs: subgraphTimeoutMs,
    planAhead: texts,
    onError,
  });
  const trusted = await startServer(server, texts).catch((error: unknown) => {
    throw error instanceof DocumentError ? new UsageError(`--documents ${options.documents}: ${error.message}`) : error;
  });
  const answer = createPipeline(server, {
    identify: async ({ sourceAddress }) => ({ ...ANYBODY, bucket: `address:${sourceAddress}` }),
    documents: new Documents(trusted),
    limiter: new DocumentLimiter(),
    deadlineMs: REQUEST_DEADLINE_MS,
    corsOrigins: options.corsOrigins,
    onError,
  });
  const http = createHttpServer(answer, onError);
  try {
    await listen(http, options);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: formatUrl(http.address() as AddressInfo),
    async stop() {
      await closeHttpServer(http);
      await server.stop();
    },
  };
}

/** Starts the server, and returns the documents that may be requested by name. */
async function startServer(
  server: ApolloServer<ServerContext>,
  texts: readonly string[],
): Promise<readonly TrustedDocument[]> {
  const trusted = identifyDocuments(texts);
  try {
    await server.start();
    return trusted;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    // The planner accepts supergraphs without a valid schema, for example with an undefined type.
    throw new SupergraphError(`No schema can be made of it: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listen(http: Server, { port, host }: CommandOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
}

function formatUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`;
}
