import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, readSchemaFiles } from '@liaison/lambda';
import type { LiaisonHandler } from '@liaison/lambda';
import { closeHttpServer, createEvent, createHttpServer } from '@liaison/local';
import { documentOf } from '../support/operations.ts';
import { useWorld } from '../support/world.ts';

const world = useWorld({ examples: false });
let handler: LiaisonHandler | undefined;
let server: Server | undefined;

beforeAll(async () => {
  handler = createHandler({ ...readSchemaFiles(), subgraphs: world.subgraphs, now: () => world.now });
  server = createHttpServer(handler, (error) => {
    throw error;
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  if (server) await closeHttpServer(server);
  await handler?.stop();
});

type Headers = Readonly<Record<string, string>>;

interface Representation {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

interface Asked {
  readonly method?: string;
  readonly query?: string;
  readonly headers?: Headers;
  readonly body?: string;
}

/** A request by one of the two ways, its answer as it comes, not decompressed. */
type Ask = (asked: Asked) => Promise<Representation>;

const asEvent: Ask = async ({ method = 'GET', query = '', headers = {}, body }) => {
  if (!handler) throw new Error('The handler is made before the tests.');
  const answer = await handler(createEvent({ method, path: '/graphql', rawQueryString: query, headers, body }));
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers as Headers,
    bytes: Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8'),
  };
};

const addressOf = (query: string): string =>
  `http://127.0.0.1:${(server?.address() as AddressInfo).port}/graphql?${query}`;

/** By Node's own client, which decompresses what says that it is compressed. */
const overHttp: Ask = async ({ method = 'GET', query = '', headers = {}, body }) => {
  const response = await fetch(addressOf(query), { method, headers, ...(body !== undefined && { body }) });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), bytes };
};

const DECOMPRESS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync };

const ASKED: [string, Readonly<Record<string, unknown>>, Headers][] = [
  ['NgoProfile', { id: 'ngo-atd' }, {}],
  ['SearchNgos', { text: 'education', first: 40 }, {}],
  ['PartnershipStats', { by: ['STATUS', 'REGION'] }, {}],
  ['MemberStateBrief', { code: 'FR' }, { 'accept-language': 'fr' }],
  ['NgosNearOffice', { office: 'unesco-dakar', withinKm: 5000 }, {}],
];

describe.each(ASKED)('the answer to %s', (operation, variables, reader) => {
  const address = (): string =>
    new URLSearchParams({ query: documentOf(operation), variables: JSON.stringify(variables) }).toString();
  const post = (ask: Ask): Promise<Representation> =>
    ask({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...reader },
      body: JSON.stringify({ query: documentOf(operation), variables }),
    });

  it('is the same sent or fetched, plain or compressed, over HTTP or as an event', async () => {
    const plain = await post(asEvent);
    expect([plain.status, plain.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(JSON.parse(plain.bytes.toString())).not.toHaveProperty('errors');
    expect(plain.bytes.length).toBeGreaterThan(1024);
    expect((await post(overHttp)).bytes).toEqual(plain.bytes);
    for (const coding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': coding, ...reader };
      const [event, http] = [
        await asEvent({ query: address(), headers }),
        await overHttp({ query: address(), headers }),
      ];
      const decompress = DECOMPRESS[coding] ?? ((bytes: Buffer) => bytes);
      expect(event.headers['content-encoding'] ?? 'identity').toBe(coding);
      expect(decompress(event.bytes)).toEqual(plain.bytes);
      expect(http.headers['content-encoding'] ?? 'identity').toBe(coding);
      expect(http.headers['content-length']).toBe(String(event.bytes.length));
      expect(http.bytes).toEqual(plain.bytes);
    }
    const byDefault = await fetch(addressOf(address()), { headers: reader });
    expect(await byDefault.text()).toBe(plain.bytes.toString());
  });

  it('is fetched again only where it is another', async () => {
    for (const ask of [asEvent, overHttp]) {
      const first = await ask({ query: address(), headers: reader });
      const { etag = '', vary, 'cache-control': cacheControl } = first.headers;
      expect(etag).toMatch(/^W\//);
      const again = await ask({
        query: address(),
        headers: { ...reader, 'if-none-match': etag, 'x-liaison-cost': '1' },
      });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      expect(again.headers).toMatchObject({ etag, vary, 'cache-control': cacheControl });
      const head = await ask({ method: 'HEAD', query: address(), headers: reader });
      expect([head.status, head.bytes.length, head.headers['etag']]).toEqual([200, 0, etag]);
      const other = await ask({ query: address(), headers: { ...reader, 'if-none-match': 'W/"other"' } });
      expect(other.bytes).toEqual(first.bytes);
    }
  });
});

describe('what may be kept', () => {
  it('holds no answer of one reader for another', async () => {
    const query = new URLSearchParams({ query: '{ memberState(code: "DE") { name } }' }).toString();
    const tags = new Set<string | undefined>();
    for (const language of ['en', 'fr', 'es']) {
      const { headers } = await overHttp({ query, headers: { 'accept-language': language } });
      expect(headers['vary']).toMatch(/\baccept-language\b.*\bauthorization\b.*\bx-api-key\b/);
      tags.add(headers['etag']);
    }
    expect(tags.size).toBe(3);
  });

  it('is not the answer to a key or token, be it refused', async () => {
    const query = new URLSearchParams({ query: '{ __typename }' }).toString();
    for (const headers of [{ authorization: 'Bearer x' }, { 'x-api-key': 'x' }]) {
      const reply = await overHttp({ query, headers });
      expect([reply.status, reply.headers['cache-control']]).toEqual([401, 'no-store']);
    }
  });

  it('is asked for by nobody who is known from a cookie or the address', async () => {
    const query = new URLSearchParams({ query: '{ __typename }', access_token: 'x', 'x-api-key': 'x' }).toString();
    const reply = await overHttp({ query, headers: { cookie: 'authorization=Bearer x; session=1' } });
    expect([reply.status, JSON.parse(reply.bytes.toString())]).toEqual([200, { data: { __typename: 'Query' } }]);
  });
});
