import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { LiaisonHandler } from '@liaison/lambda';
import { closeHttpServer, createHttpServer, createLocalClient, localTables } from '@liaison/local';
import { curl } from '../support/curl.ts';
import type { HttpReply } from '../support/curl.ts';
import { leaksIn } from './leaks.ts';

const ends: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Served {
  readonly port: number;
  readonly faults: unknown[];
}

/** The handler over HTTP, with an engine at the port, or none at all. */
async function serve(
  engine = 1,
  options: { requestDeadlineMs?: number; bodyTimeoutMs?: number } = {},
): Promise<Served> {
  const { bodyTimeoutMs, requestDeadlineMs } = options;
  const { subgraphSdl, ...contract } = readSchemaFiles();
  const client = createLocalClient(`http://127.0.0.1:${engine}`);
  const faults: unknown[] = [];
  const onError = (fault: unknown): void => void faults.push(fault);
  const handler: LiaisonHandler = createHandler({
    ...contract,
    subgraphs: createSubgraphs({ client, subgraphSdl, tables: localTables() }),
    ...(requestDeadlineMs !== undefined && { requestDeadlineMs }),
    onError,
  });
  const server = createHttpServer(handler, onError, { ...(bodyTimeoutMs !== undefined && { bodyTimeoutMs }) });
  const port = await listen(server);
  ends.push(async () => {
    await closeHttpServer(server);
    await handler.stop();
    client.destroy();
  });
  return { port, faults };
}

/** All that a socket is answered until it is closed, or until `until` has come. */
async function speak(port: number, parts: readonly string[], until?: RegExp): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  let heard = '';
  const over = new Promise<void>((resolve) => {
    socket.on('data', (text: string) => {
      heard += text;
      if (until?.test(heard) === true) resolve();
    });
    socket.on('close', () => {
      resolve();
    });
    socket.on('error', () => undefined);
  });
  await once(socket, 'connect');
  for (const part of parts) socket.write(part);
  await over;
  socket.destroy();
  return heard;
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';
const BODY = '{"query":"{ __typename }"}';
const WELL = `${HEAD}content-length: ${BODY.length}\r\n\r\n${BODY}`;
const CLOSING = `${HEAD}connection: close\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;

/** The status line of each answer in what a socket heard. */
const statuses = (heard: string): string[] =>
  [...heard.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status ?? '');

describe('a socket', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterEach(async () => {
    expect(statuses(await speak(served.port, [CLOSING]))).toEqual(['200']);
    expect(served.faults).toEqual([]);
  });

  it('is refused a body of 2 MB, and one of 8 MB before it has been sent', async () => {
    const { port } = served;
    const headers = { 'content-type': 'application/json' };
    for (const megabytes of [2, 8]) {
      const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(megabytes * 1_000_000)}` });
      const reply = await curl(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      expect([reply.status, reply.body]).toEqual([413, expect.stringContaining('"BODY_TOO_LARGE"')]);
    }
  });

  it('is refused a body that does not come', async () => {
    const { port } = await serve(1, { bodyTimeoutMs: 50 });
    const heard = await speak(port, [`${HEAD}content-length: 1000\r\n\r\n{"query":`], /\}\]\}/);
    expect([statuses(heard), heard]).toEqual([['408'], expect.stringContaining('"BODY_TOO_SLOW"')]);
  });

  it('may close in the middle of a body: nobody is told of a fault', async () => {
    const { port } = served;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`${HEAD}content-length: 1000\r\n\r\n{"query":`);
    socket.destroy();
    await once(socket, 'close');
  });

  it.each<[string, string]>([
    ['two lengths', `${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\n{"a":`],
    ['a length and chunks', `${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${WELL}`],
    ['a length that is none', `${HEAD}content-length: -1\r\n\r\n{}`],
    ['chunks that are none', `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
    ['a header of 100 kB', `${HEAD}x-long: ${'x'.repeat(100_000)}\r\n\r\n`],
    [
      '3000 headers',
      `${HEAD}${Array.from({ length: 3000 }, (_, index) => `x-${index}: ${'y'.repeat(20)}\r\n`).join('')}\r\n`,
    ],
    ['a header with a null byte', `${HEAD}x-null: a\u0000b\r\n\r\n`],
    ['a header folded over two lines', `${HEAD}x-folded: a\r\n b: c\r\n\r\n`],
    ['a space before the colon', `${HEAD}content-length : 26\r\n\r\n${BODY}`],
    ['an address of 100 kB', `GET /graphql?query=${'x'.repeat(100_000)} HTTP/1.1\r\nhost: a\r\n\r\n`],
    ['another protocol', '\u0016\u0003\u0001\u0000\u0005\r\n\r\n'],
  ])('is refused what may be read in two ways, or is too much: %s', async (_what, request) => {
    const { port } = served;
    const heard = await speak(port, [request]);
    expect(statuses(heard)).toEqual([expect.stringMatching(/^4\d\d$/)]);
    expect(leaksIn(heard)).toEqual([]);
  });

  it('may ask again and again, and is answered in order', async () => {
    const { port } = served;
    const heard = await speak(port, [`${WELL}${WELL}GET /nothing HTTP/1.1\r\nhost: a\r\n\r\n${CLOSING}`]);
    expect(statuses(heard)).toEqual(['200', '200', '404', '200']);
  });
});

describe('an engine that never answers', () => {
  it('is let go at the deadline of the request, which is answered with 504', async () => {
    const hanging: Socket[] = [];
    const closed: Promise<unknown>[] = [];
    const engine = createServer((socket) => {
      hanging.push(socket);
      closed.push(once(socket, 'close'));
      socket.on('error', () => undefined);
      socket.resume();
    });
    const engineAt = await listen(engine);
    ends.push(() => new Promise((resolve) => engine.close(resolve)));
    const { port } = await serve(engineAt, { requestDeadlineMs: 300 });
    const ask = (): Promise<HttpReply> =>
      curl(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ ngo(id: "ngo-icom") { name } forum(id: "a") { title } }' }),
      });
    // The first may spend its time on being planned.
    let reply = await ask();
    while (hanging.length === 0) reply = await ask();
    const { errors, data } = JSON.parse(reply.body) as { errors: { extensions: { code: string } }[]; data?: unknown };
    expect([reply.status, data]).toEqual([504, undefined]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['REQUEST_DEADLINE_EXCEEDED']);
    expect(leaksIn(reply.body)).toEqual([]);
    // The tables' calls were told to stop: their connections are closed from our side.
    await Promise.all(closed);
  });
});
