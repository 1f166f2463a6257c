import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CachePolicy } from '../../src/cache-control/compute-cache-policy.ts';
import type { ServerOptions } from '../../src/options.ts';
import type { HttpReply } from '../../src/http/message.ts';
import type { Caller } from '../../src/identity/caller.ts';
import { doorTo, requestTo, STRANGER, textOf } from '../../../../tests/support/graph/door.ts';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { liaison } from '../../../../tests/support/graph/liaison-graph.ts';

let policy: CachePolicy | undefined;
let withheld: string | undefined;
beforeEach(() => {
  policy = undefined;
  withheld = undefined;
});

const graph = await startGraph(liaison(), {
  plugins: [
    {
      requestDidStart: async ({ contextValue }) => ({
        executionDidStart: async () => {
          if (contextValue.operationState && policy) contextValue.operationState.cachePolicy = policy;
          if (withheld !== undefined) contextValue.withheld.add(withheld);
        },
      }),
    },
  ],
});
afterAll(() => graph.server.stop());

type Headers = Record<string, string>;

const NGOS = '{ ngos { id name } }';
const addressOf = (query: string, others = ''): string => `query=${encodeURIComponent(query)}${others}`;

function get(query: string, headers: Headers = {}, options: Partial<ServerOptions> = {}, method = 'GET') {
  return doorTo(graph.server, options)(requestTo({ method, query: addressOf(query), headers }));
}

function post(query: string, headers: Headers = {}, options: Partial<ServerOptions> = {}) {
  return doorTo(graph.server, options)(requestTo({ body: JSON.stringify({ query }), headers }));
}

function codeOf(reply: HttpReply): string | undefined {
  const { errors } = JSON.parse(textOf(reply)) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

const known = (credentials: Caller['credentials']): Partial<ServerOptions> => ({
  identify: async () => ({ ...STRANGER, credentials }),
});

describe('the media type of an answer', () => {
  const graphql = 'application/graphql-response+json; charset=utf-8';
  const json = 'application/json; charset=utf-8';

  it.each([
    ['*/*', json],
    ['application/*;q=0.5', json],
    ['application/json', json],
    ['application/graphql-response+json', graphql],
    ['application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', graphql],
    ['application/json;q=0.9, application/graphql-response+json', graphql],
    ['application/graphql-response+json;q=0.1, application/json;q=0.2', json],
    ['text/html, application/xhtml+xml, */*;q=0.8', json],
  ])('is, for %s, %s, refusals included', async (accept, type) => {
    expect((await post(NGOS, { accept })).headers['content-type']).toBe(type);
    const refused = await post(NGOS, { accept, 'content-type': 'text/plain' });
    expect([refused.status, refused.headers['content-type']]).toEqual([415, type]);
  });

  it.each(['text/html', 'image/*', 'application/json;q=0', 'application/json; charset=utf-16'])(
    'is none of those that %s names',
    async (accept) => {
      const reply = await post(NGOS, { accept });
      expect([reply.status, codeOf(reply), reply.headers['content-type']]).toEqual([406, 'NOT_ACCEPTABLE', json]);
    },
  );

  it('decides the status of what GraphQL itself finds wrong, and of nothing else', async () => {
    const wrong = ['{', '{ nope }', 'query ($id: ID!) { ngo(id: $id) { id } }', 'query A { a } query B { b }'];
    for (const query of wrong) {
      expect([query, (await post(query, { accept: 'application/json' })).status]).toEqual([query, 200]);
      expect([query, (await post(query, { accept: graphql })).status]).toEqual([query, 400]);
    }
    const batch = await doorTo(graph.server)(requestTo({ body: '[]', headers: { accept: 'application/json' } }));
    expect([batch.status, codeOf(batch)]).toEqual([400, 'BATCH_REFUSED']);
  });
});

describe('what may be kept of an answer', () => {
  const OF_ALL: CachePolicy = { maxAge: 60, scope: 'PUBLIC' };

  it('is, of a public one, what its hints say', async () => {
    policy = OF_ALL;
    expect((await get(NGOS)).headers['cache-control']).toBe('public, max-age=60');
    expect((await get(NGOS, {}, {}, 'HEAD')).headers['cache-control']).toBe('public, max-age=60');
    policy = { maxAge: 0, scope: 'PUBLIC' };
    expect((await get(NGOS)).headers['cache-control']).toBe('no-cache');
    policy = undefined;
    expect((await get(NGOS)).headers['cache-control']).toBe('no-cache');
  });

  it('is never for others where it is somebody’s, or something was left out', async () => {
    policy = OF_ALL;
    for (const credentials of ['KEY', 'TOKEN'] as const) {
      const reply = await get(NGOS, {}, known(credentials));
      expect([credentials, reply.headers['cache-control']]).toEqual([credentials, 'private, no-cache']);
    }
    const passedOn = await get(NGOS, { authorization: 'Bearer of-a-subgraph' });
    expect(passedOn.headers['cache-control']).toBe('private, no-cache');
    withheld = 'Ngo.name';
    expect((await get(NGOS)).headers['cache-control']).toBe('private, no-cache');
    withheld = undefined;
    policy = { maxAge: 60, scope: 'PRIVATE' };
    expect((await get(NGOS)).headers['cache-control']).toBe('private, no-cache');
  });

  it('is nothing after a POST, an error, a refusal, and a sign of health', async () => {
    policy = OF_ALL;
    const replies = [
      await post(NGOS),
      await get('{ nope }'),
      await get('{ nope }', { accept: 'application/graphql-response+json' }),
      await get('mutation { __typename }'),
      await get(NGOS, { accept: 'text/html' }),
      await doorTo(graph.server)(requestTo({ method: 'GET' })),
      await doorTo(graph.server)(requestTo({ method: 'DELETE' })),
      ...(await Promise.all(
        ['/health', '/ready', '/nothing'].map((path) => doorTo(graph.server)(requestTo({ method: 'GET', path }))),
      )),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 400, 405, 406, 400, 405, 200, 200, 404]);
    expect(new Set(replies.map(({ headers }) => headers['cache-control']))).toEqual(new Set(['no-store']));
    expect(replies.filter(({ headers }) => headers['etag'] !== undefined)).toEqual([]);
  });

  it('depends on all that the request says of who asks and what he reads', async () => {
    const vary =
      'accept, accept-encoding, accept-language, authorization, x-api-key, x-liaison-cost, x-liaison-dry-run';
    for (const reply of [await get(NGOS), await post(NGOS), await get(NGOS, { accept: 'text/html' })]) {
      expect(reply.headers['vary']).toBe(vary);
    }
    expect((await get(NGOS, {}, { corsOrigins: ['https://a.test'] })).headers['vary']).toBe(
      vary.replace('x-api', 'origin, x-api'),
    );
  });
});

describe('the tag of an answer', () => {
  it('is that of its data, whatever the extensions, the compression and the method', async () => {
    const { etag } = (await get(NGOS)).headers;
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const same = [
      await get(NGOS, { 'x-liaison-cost': '1' }),
      await get(NGOS, { 'accept-encoding': 'br' }),
      await get(NGOS, { accept: 'application/graphql-response+json' }),
      await get(NGOS, {}, {}, 'HEAD'),
      await get('{ ngos { id, name } }'),
    ];
    expect(textOf(same[0] ?? (await get(NGOS)))).toContain('"cost"');
    expect(same.map(({ headers }) => headers['etag'])).toEqual(same.map(() => etag));
    expect((await get('{ ngos { id } }')).headers['etag']).not.toBe(etag);
  });

  it('spares a caller who has it the answer', async () => {
    const whole = await get(NGOS);
    const { etag = '' } = whole.headers;
    const strong = etag.replace('W/', '');
    const ofTheBody = {
      'content-type': whole.headers['content-type'],
      'content-length': whole.headers['content-length'],
    };
    for (const named of [etag, strong, '*', `"other", ${etag}`, `W/"a,b",${strong} , "c"`]) {
      for (const method of ['GET', 'HEAD']) {
        const reply = await get(NGOS, { 'if-none-match': named }, {}, method);
        expect([named, reply.status, reply.body]).toEqual([named, 304, '']);
        expect({ ...reply.headers, ...ofTheBody }).toEqual(whole.headers);
        expect(Object.keys(reply.headers)).not.toContain('content-length');
      }
    }
    for (const named of ['"other"', strong.slice(1), strong.toLowerCase(), '']) {
      const reply = await get(NGOS, { 'if-none-match': named });
      expect([named, reply.status, textOf(reply)]).toEqual([named, 200, textOf(whole)]);
    }
  });

  it('spares nobody what was sent, or refused', async () => {
    expect((await post(NGOS, { 'if-none-match': '*' })).status).toBe(200);
    expect((await get('{ nope }', { 'if-none-match': '*' })).status).toBe(200);
    expect((await get(NGOS, { 'if-none-match': '*', accept: 'text/html' })).status).toBe(406);
  });
});

describe('compression', () => {
  const LONG = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: ngos { id name }`).join(' ')} }`;

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['br;q=0, *', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['identity;q=0.5, GZIP;q=0.8', 'gzip', gunzipSync],
  ])('answers, for %s, with %s', async (accepted, coding, decompress) => {
    const plain = await post(LONG);
    const reply = await post(LONG, { 'accept-encoding': accepted });
    expect(reply.headers['content-encoding']).toBe(coding);
    expect(reply.headers['content-length']).toBe(String(reply.body.length));
    expect(reply.body.length).toBeLessThan(plain.body.length / 4);
    expect(decompress(Buffer.from(reply.body)).toString('utf8')).toBe(plain.body);
    const others = { 'content-encoding': coding, 'content-length': reply.headers['content-length'] };
    expect(reply.headers).toEqual({ ...plain.headers, ...others });
  });

  it.each(['', 'identity', 'deflate', 'identity, gzip;q=0.5', 'gzip;q=0', '*;q=0', 'x'.repeat(5000)])(
    'leaves the answer as it is for %s',
    async (accepted) => {
      const reply = await post(LONG, { 'accept-encoding': accepted });
      expect(reply.headers).not.toHaveProperty('content-encoding');
      expect(reply.body).toBe((await post(LONG)).body);
    },
  );

  it('leaves out what is too small to gain by it', async () => {
    expect((await post(NGOS, { 'accept-encoding': 'br' })).headers).not.toHaveProperty('content-encoding');
  });

  it('compresses pages, once for all who ask', async () => {
    const body = 'A page of words. '.repeat(200);
    const page: HttpReply = { status: 200, headers: { 'content-type': 'text/html', etag: 'W/"a"' }, body };
    const door = doorTo(graph.server, { pages: ({ path }) => (path === '/' ? page : null) });
    const ask = (headers: Headers): Promise<HttpReply> => door(requestTo({ method: 'GET', path: '/', headers }));
    const first = await ask({ 'accept-encoding': 'br' });
    expect([first.headers['vary'], brotliDecompressSync(first.body).toString()]).toEqual(['accept-encoding', body]);
    expect((await ask({ 'accept-encoding': 'br' })).body).toBe(first.body);
    expect((await ask({})).headers['vary']).toBe('accept-encoding');
    const again = await ask({ 'accept-encoding': 'br', 'if-none-match': '"a"' });
    expect([again.status, again.headers['vary'], again.body]).toEqual([304, 'accept-encoding', '']);
  });
});

describe('HEAD and OPTIONS', () => {
  it('HEAD is a GET without the body', async () => {
    const whole = await get(NGOS);
    const head = await get(NGOS, {}, {}, 'HEAD');
    expect([head.status, head.headers, head.body]).toEqual([200, whole.headers, '']);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(whole.body)));
    expect((await get('{ nope }', { accept: 'application/graphql-response+json' }, {}, 'HEAD')).status).toBe(400);
  });

  it('OPTIONS says what may be done, and asks nothing', async () => {
    const before = graph.fetches.length;
    const of = async (path: string) => {
      const { status, headers } = await doorTo(graph.server)(requestTo({ method: 'OPTIONS', path }));
      return [status, headers['allow']];
    };
    expect(await of('/graphql')).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
    expect(await of('/health')).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect(await of('/nothing')).toEqual([404, undefined]);
    expect(graph.fetches).toHaveLength(before);
  });

  it.each(['DELETE', 'PUT', 'PATCH', 'TRACE', 'QUERY'])('%s is refused with what may be done', async (method) => {
    const reply = await doorTo(graph.server)(requestTo({ method }));
    expect([reply.status, reply.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
    expect(textOf(reply)).toContain('Only GET, HEAD, OPTIONS and POST are answered here.');
  });

  it('a change is made by POST alone', async () => {
    for (const method of ['GET', 'HEAD']) {
      const reply = await get('mutation { __typename }', {}, {}, method);
      expect([reply.status, reply.headers['allow']]).toEqual([405, 'POST']);
    }
  });
});

describe('readiness', () => {
  const sign = { method: 'GET', path: '/ready' };

  it('asks once for all who ask together, tells why to the owner alone, and asks again later', async () => {
    const told: unknown[] = [];
    let asked = 0;
    const ready = async (): Promise<void> => {
      asked += 1;
      throw new Error('the table forums-views is away');
    };
    const door = doorTo(graph.server, { ready, onError: (error) => told.push(error) });
    const replies = await Promise.all([1, 2, 3].map(() => door(requestTo(sign))));
    expect(asked).toBe(1);
    expect(told.map(String)).toEqual(['Error: the table forums-views is away']);
    for (const reply of replies) {
      expect([reply.status, codeOf(reply), reply.headers['retry-after']]).toEqual([503, 'NOT_READY', '1']);
      expect(textOf(reply)).not.toContain('forums');
    }
    expect((await doorTo(graph.server, { ready: async () => undefined })(requestTo(sign))).status).toBe(200);
  });
});
