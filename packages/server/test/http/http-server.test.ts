import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeHttpServer, createHttpServer } from '../../src/node.ts';
import type { BodyLimits } from '../../src/node.ts';
import type { Pipeline } from '../../src/pipeline.ts';
import { doorTo } from '../../../../tests/support/graph/door.ts';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import type { TestGraph } from '../../../../tests/support/graph/graph.ts';
import { liaison } from '../../../../tests/support/graph/liaison-graph.ts';
import { begin, post, replyOf, send } from './gateway-process.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph(liaison());
});
afterAll(() => graph.server.stop());

const open: Server[] = [];
afterEach(async () => {
  for (const http of open.splice(0)) await closeHttpServer(http);
});

interface Listening {
  readonly url: string;
  readonly http: Server;
  readonly faults: unknown[];
}

async function listen({
  answer = doorTo(graph.server),
  bodyLimits,
}: { answer?: Pipeline; bodyLimits?: BodyLimits } = {}): Promise<Listening> {
  const faults: unknown[] = [];
  const http = createHttpServer(answer, (error) => faults.push(error), bodyLimits);
  await once(http.listen(0, '127.0.0.1'), 'listening');
  open.push(http);
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`, http, faults };
}

const { method, headers } = post('');

describe('the HTTP server', () => {
  it('waits for a body no longer than it was told', async () => {
    const { url, faults } = await listen({ bodyLimits: { maxBytes: 1000, timeoutMs: 50 } });
    const sent = begin(url, { method, headers: { ...headers, 'content-length': '500' } });
    sent.write('{"query":');
    const { status, body, headers: answered } = await replyOf(sent);
    sent.destroy();
    expect([status, answered.connection]).toEqual([408, 'close']);
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: 'The body did not arrive within 50 ms.', extensions: { code: 'BODY_TOO_SLOW' } }],
    });
    expect(faults).toEqual([]);
  });

  it('reads a body that is as large as it may be, and none that is larger', async () => {
    const { url } = await listen({ bodyLimits: { maxBytes: 100, timeoutMs: 60_000 } });
    const body = '{"query":"{ngos{id}}"}';
    expect((await send(url, { method, headers, body: body.padEnd(100) })).status).toBe(200);
    expect((await send(url, { method, headers, body: body.padEnd(101) })).status).toBe(413);
  });

  it('makes nothing of a caller who goes before he has asked', async () => {
    const { url, http, faults } = await listen();
    const arrived = once(http, 'request');
    const sent = begin(url, { method, headers: { ...headers, 'content-length': '500' } });
    sent.on('error', () => undefined);
    sent.write('{"query":');
    const [request] = (await arrived) as [NodeJS.EventEmitter];
    const closed = new Promise((resolve) => request.once('close', resolve));
    sent.destroy();
    await closed;
    expect((await send(url, post('{ ngos { id } }'))).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('answers with a code where it fails itself, and tells its owner', async () => {
    const broken = Object.create(graph.server, {
      executeHTTPGraphQLRequest: { value: () => Promise.reject(new Error('a fault of ours')) },
    }) as TestGraph['server'];
    const told: unknown[] = [];
    const { url } = await listen({ answer: doorTo(broken, { onError: (error) => told.push(error) }) });
    const { status, body } = await send(url, post('{ ngos { id } }'));
    expect([status, JSON.parse(body)]).toEqual([
      500,
      {
        errors: [{ message: 'The request could not be answered.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      },
    ]);
    expect(told.map(String)).toEqual(['Error: a fault of ours']);
  });
});
