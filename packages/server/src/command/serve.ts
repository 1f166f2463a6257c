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
import { UsageError } from './usage-error.ts';

export interface RunningGateway {
  /** Where GraphQL is answered. */
  readonly url: string;
  /** Takes no more requests and lets those under way end. */
  stop(): Promise<void>;
}

export interface Serving {
  readonly supergraphSdl: string;
  /** Where each subgraph is asked, by its name. */
  readonly urls: ReadonlyMap<string, string>;
  readonly options: CommandOptions;
  readonly onError: ErrorHook;
}

/** Longer than a mutation's fetch may take. */
const REQUEST_DEADLINE_MS = 25_000;

/** Nothing is known of those who ask, and the subgraphs judge what they may. */
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
    url: urlOf(http.address() as AddressInfo),
    async stop() {
      await closeHttpServer(http);
      await server.stop();
    },
  };
}

/** Answers the documents that may be asked for by name. */
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
    // What the planner let pass the public schema may still refuse: a type, say, that is nowhere defined.
    throw new SupergraphError(`No schema can be made of it: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function listen(http: Server, { port, host }: CommandOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/graphql`;
}
