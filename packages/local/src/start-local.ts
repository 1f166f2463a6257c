import type { AddressInfo } from 'node:net';
import { createHandler, createReadyCheck, createRequestLog, openGatewayTable, startTelemetry } from '@liaison/lambda';
import { closeHttpServer, GENEROUS_ALLOWANCES } from '@liaison/server';
import type { LiaisonHandler, TelemetrySettings } from '@liaison/lambda';
import { createEvent } from './event.ts';
import { createDevIssuer } from './identity/dev-issuer.ts';
import type { DevIssuer } from './identity/dev-issuer.ts';
import { openDevIssuer } from './identity/key-file.ts';
import { createHttpServer } from './http-server.ts';
import { openData } from './open-data.ts';
import type { DataOptions } from './open-data.ts';
import { localGatewayTable, localTables, tableNamesOf } from './tables.ts';

export interface LocalOptions extends DataOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /**
   * The issuer of accepted tokens.
   * @default that of this machine, or one in memory if the data are in memory
   */
  readonly issuer?: DevIssuer;
  /** Called with a line of JSON for each GraphQL request. */
  readonly onRequest?: ((line: string) => void) | undefined;
  /** True if callers without credentials may only use trusted documents. */
  readonly trustedOnly?: boolean | undefined;
  /** A collector that accepts OTLP over HTTP, for spans. */
  readonly collector?: string | undefined;
}

export interface LocalServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly issuer: DevIssuer;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** A query to all three subgraphs, before the server listens. */
const FIRST_QUESTION = '{ ngo(id: "-") { id } forum(id: "-") { id } dialogueSession(id: "-") { id } }';

/** Starts everything on this machine: the data, the handler of Lambda, and HTTP in front of it. */
export async function startLocal(options: LocalOptions): Promise<LocalServer> {
  const onError = options.onError ?? (() => undefined);
  const issuer = options.issuer ?? (await (options.memory ? createDevIssuer() : openDevIssuer()));
  const telemetry = await startTelemetry(spansTo(options.collector), onError);
  const { engine, schema, subgraphs } = await openData(options);
  const handler = createHandler({
    ...schema,
    publicMayAsk: options.trustedOnly ? 'TRUSTED' : 'ANYTHING',
    subgraphs,
    identify: issuer.identify,
    ...openGatewayTable(engine.client, localGatewayTable(), onError),
    allowances: GENEROUS_ALLOWANCES,
    ready: createReadyCheck(engine.client, [...tableNamesOf(localTables()), localGatewayTable()]),
    ...(options.onRequest && { onAnswered: createRequestLog({ write: options.onRequest, withMetrics: false }) }),
    onError,
  });
  const server = createHttpServer(handler, onError);
  const stop = async (): Promise<void> => {
    if (server.listening) await closeHttpServer(server);
    await handler.stop();
    await engine.stop();
    await telemetry?.stop();
  };
  try {
    await askFirst(handler, options.trustedOnly ? await issuer.token({ role: 'analyst' }) : null);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, HOST, resolve);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, port, issuer, stop };
}

function spansTo(collector: string | undefined): TelemetrySettings | null {
  if (collector === undefined) return null;
  return { endpoint: collector, sampled: 1, resource: { 'service.name': 'liaison' } };
}

/** `token` is for a handler that refuses untrusted documents of the public. */
async function askFirst(handler: LiaisonHandler, token: string | null): Promise<void> {
  const answer = await handler(
    createEvent({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: FIRST_QUESTION }),
    }),
  );
  const { errors } = JSON.parse(answer.body ?? '{}') as { errors?: unknown };
  if (answer.statusCode !== 200 || errors !== undefined) {
    throw new Error(`The graph does not answer its first question: ${answer.body ?? ''}`);
  }
}
