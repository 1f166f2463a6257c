import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { PUBLIC } from '@liaison/kernel';
import type { Caller } from '../door/caller.ts';
import { DocumentLimiter } from '../door/document-limits.ts';
import { Documents } from '../door/documents.ts';
import { createDoor } from '../door/door.ts';
import type { GatewayContext } from '../door/visit.ts';
import type { ErrorHook } from '../errors.ts';
import { planDocuments } from '../known-plans.ts';
import { createGatewayServer } from '../server.ts';
import { SupergraphError } from '../supergraph/supergraph-error.ts';
import { createHttpTransport } from '../transports/http/transport.ts';
import { readDocuments } from './documents.ts';
import { closeHttpServer, createHttpServer } from './http-server.ts';
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
  const server = createGatewayServer({
    supergraphSdl,
    transports: Object.fromEntries(transports),
    subgraphDeadlineMs: subgraphTimeoutMs,
    knownPlans: await planAhead(supergraphSdl, options.documents),
    onError,
  });
  await startServer(server);
  const door = createDoor({
    server,
    identify: async ({ sourceAddress }) => ({ ...ANYBODY, bucket: `address:${sourceAddress}` }),
    documents: new Documents(),
    limiter: new DocumentLimiter(),
    deadlineMs: REQUEST_DEADLINE_MS,
    onError,
  });
  const http = createHttpServer({ door, onError });
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

async function planAhead(supergraphSdl: string, folder: string | undefined) {
  if (folder === undefined) return undefined;
  const documents = await readDocuments(folder);
  try {
    return await planDocuments(supergraphSdl, documents);
  } catch (error) {
    throw new UsageError(`--documents ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What the planner let pass the public schema may still refuse: a type, say, that is nowhere defined. */
async function startServer(server: ApolloServer<GatewayContext>): Promise<void> {
  try {
    await server.start();
  } catch (error) {
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
