import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHandler, createSubgraphs, openGatewayTable, readSchemaFiles } from '@liaison/lambda';
import { GENEROUS_ALLOWANCES, KeyRegister } from '@liaison/server';
import { createTables } from '@liaison/kernel/table';
import {
  closeHttpServer,
  createDevIssuer,
  createEvent,
  createHttpServer,
  loadDataset,
  localTables,
  startEngine,
} from '@liaison/local';
import type { DevIssuer } from '@liaison/local';
import type { PlainRequest } from '../security/seed-requests.ts';
import type { RawReply } from '../support/world.ts';
import { NOW } from '../support/world.ts';
import { readDataset } from '@liaison/data';

/** Everything that answers requests, with tables of its own that may be written to. */
export interface Target {
  readonly issuer: DevIssuer;
  /** Of an app. */
  readonly key: string;
  /** What nobody was told. */
  readonly faults: unknown[];
  /** As an event, as Lambda gets it. A compressed body comes in base64. */
  byEvent(request: PlainRequest): Promise<RawReply>;
  /** Over a socket; null where the request cannot be written in HTTP, or was refused by breaking the connection. */
  overHttp(request: PlainRequest): Promise<RawReply | null>;
  close(): Promise<void>;
}

const GATEWAY_TABLE = 'soak-gateway';

export async function openTarget(): Promise<Target> {
  const tables = localTables('soak-');
  const engine = await startEngine();
  const { subgraphSdl, ...contract } = readSchemaFiles();
  const faults: unknown[] = [];
  const onError = (fault: unknown): void => void faults.push(fault);
  const subgraphs = createSubgraphs({ client: engine.client, subgraphSdl, tables, onError });
  await loadDataset(engine.client, readDataset({ examples: false }), subgraphs, { at: NOW });
  await createTables(engine.client, [GATEWAY_TABLE]);
  const issuer = await createDevIssuer();
  const register = new KeyRegister(engine.client, GATEWAY_TABLE);
  const { text: key } = await register.create({ name: 'An app', role: 'partner-app' }, new Date().toISOString());
  const handler = createHandler({
    ...contract,
    subgraphs,
    identify: issuer.identify,
    ...openGatewayTable(engine.client, GATEWAY_TABLE, onError),
    allowances: GENEROUS_ALLOWANCES,
    onError,
  });
  const server = createHttpServer(handler, onError);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    issuer,
    key,
    faults,
    byEvent: async ({ method, path, query, headers, body }) => {
      const {
        statusCode = 200,
        headers: answered = {},
        body: text = '',
      } = await handler(
        createEvent({ method, path: encodeURI(path.toWellFormed()), rawQueryString: query, headers, body }),
      );
      const named = Object.entries(answered).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
      return { status: statusCode, headers: Object.fromEntries(named), body: text };
    },
    overHttp: (request) => sendOver(port, request),
    close: async () => {
      await closeHttpServer(server);
      await handler.stop();
      await engine.stop();
    },
  };
}

function sendOver(port: number, { method, path, query, headers, body }: PlainRequest): Promise<RawReply | null> {
  return new Promise((resolve) => {
    const address = encodeURI(`${path}${query === '' ? '' : `?${query}`}`.toWellFormed());
    try {
      const sent = httpRequest({ port, host: '127.0.0.1', method, path: address, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => {
          resolve(null);
        });
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const named = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
          const isCoded = response.headers['content-encoding'] !== undefined;
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(named),
            body: bytes.toString(isCoded ? 'base64' : 'utf8'),
          });
        });
      });
      sent.on('error', () => {
        resolve(null);
      });
      sent.end(method === 'GET' || method === 'HEAD' ? undefined : body);
    } catch {
      // A method, address or header that HTTP has no way to write.
      resolve(null);
    }
  });
}
