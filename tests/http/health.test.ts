import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, createReadyCheck, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import { closeHttpServer, createHttpServer, createLocalClient, localTables, tableNamesOf } from '@liaison/local';
import { curl } from '../support/curl.ts';

// A server whose tables are nowhere: nothing listens at their address.
const client = createLocalClient('http://127.0.0.1:1');
const faults: unknown[] = [];
const { supergraphSdl, subgraphSdl } = readSchemaFiles();
const tables = localTables();
const handler = createHandler({
  supergraphSdl,
  subgraphs: createSubgraphs({ client, subgraphSdl, tables }),
  ready: createReadyCheck(client, tableNamesOf(tables)),
  onError: (fault) => faults.push(fault),
});
let server: Server;

beforeAll(async () => {
  server = createHttpServer(handler, (fault) => faults.push(fault), { bodyTimeoutMs: 50 });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  await closeHttpServer(server);
  await handler.stop();
  client.destroy();
});

const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

describe('a server whose tables do not answer', () => {
  it('is alive, and not ready, and tells its owner alone why', async () => {
    const [alive, ready, head] = await Promise.all([
      curl(at('/health')),
      curl(at('/ready')),
      curl(at('/ready'), { method: 'HEAD' }),
    ]);
    expect([alive.status, JSON.parse(alive.body)]).toEqual([200, { status: 'ok' }]);
    expect([ready.status, ready.headers['retry-after'], ready.headers['cache-control']]).toEqual([
      503,
      '1',
      'no-store',
    ]);
    expect(ready.body).toContain('"code":"NOT_READY"');
    expect(ready.body).not.toMatch(/forums|127\.0\.0\.1|ECONN/);
    expect([head.status, head.body]).toEqual([503, '']);
    expect(faults.splice(0).map(String).join()).toMatch(/ECONNREFUSED/);
  });
});

describe('the local server', () => {
  it('waits for a body no longer than it was told, and for the next one again', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': '500' };
    const sent = request(at('/graphql'), { method: 'POST', headers, agent: false });
    sent.on('error', () => undefined);
    sent.write('{"query":');
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    expect([response.statusCode, response.headers.connection]).toEqual([408, 'close']);
    expect(await text(response)).toContain('"code":"BODY_TOO_SLOW"');
    sent.destroy();
    expect((await curl(at('/health'))).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('makes nothing of a caller who goes before he has asked', async () => {
    const arrived = once(server, 'request');
    const sent = request(at('/graphql'), { method: 'POST', headers: { 'content-length': '500' }, agent: false });
    sent.on('error', () => undefined);
    sent.write('{');
    const [incoming] = (await arrived) as [IncomingMessage];
    const closed = once(incoming, 'close').catch(() => undefined);
    sent.destroy();
    await closed;
    expect((await curl(at('/health'))).status).toBe(200);
    expect(faults).toEqual([]);
  });
});
