import { gzipSync } from 'node:zlib';
import { parse } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpTransport } from '../../src/index.ts';
import type { HttpTransportOptions, SubgraphResult } from '../../src/index.ts';
import { publicContext } from '../graph.ts';
import { sendJson, silent, startSubgraph } from './http-subgraph.ts';
import type { HttpSubgraph, Script } from './http-subgraph.ts';

const started: HttpSubgraph[] = [];
afterEach(() => Promise.all(started.splice(0).map((subgraph) => subgraph.stop())));

async function start(script: Script): Promise<HttpSubgraph> {
  const subgraph = await startSubgraph(script);
  started.push(subgraph);
  return subgraph;
}

interface Asking {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Sends one fetch the way the gateway does. */
async function ask(
  { url }: { readonly url: string },
  options: Partial<HttpTransportOptions> = {},
  { query = '{ a }', variables = {}, headers = {}, signal = new AbortController().signal }: Asking = {},
): Promise<SubgraphResult> {
  return createHttpTransport({ url, ...options }).execute({
    subgraph: 'forums',
    document: parse(query),
    query,
    operationName: undefined,
    variables,
    context: { ...publicContext(), headers: new Map(Object.entries(headers)) },
    signal,
  });
}

const answers: Script = (_asked, response) => {
  sendJson(response, 200, { data: { a: 1 } });
};

/** Answers each request by the next script, the last one for ever. */
function inTurn(...scripts: readonly Script[]): Script {
  let turn = 0;
  return (asked, response) => {
    const script = scripts[Math.min(turn, scripts.length - 1)] ?? silent;
    turn += 1;
    return script(asked, response);
  };
}

const status =
  (code: number, headers: Record<string, string> = {}): Script =>
  (_asked, response) => {
    response.writeHead(code, headers).end();
  };
const breaks: Script = (_asked, response) => response.socket?.destroy();

describe('a request over HTTP', () => {
  it('is a POST of JSON that asks for a GraphQL answer', async () => {
    const subgraph = await start(answers);
    const query = 'query ($id: ID) { a(id: $id) }';
    expect(await ask(subgraph, {}, { query, variables: { id: 'x' } })).toEqual({ data: { a: 1 } });
    expect(subgraph.asked[0]).toMatchObject({
      method: 'POST',
      path: '/graphql',
      body: { query, variables: { id: 'x' } },
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
    });
  });

  it('passes on those of the caller’s headers that are named, and no other', async () => {
    const subgraph = await start(answers);
    const headers = { authorization: 'Bearer x', cookie: 'session=1', 'x-tenant': 'unesco', 'accept-language': 'fr' };
    await ask(subgraph, {}, { headers });
    await ask(subgraph, { forwardHeaders: ['X-Tenant', 'authorization'] }, { headers });
    const [none, some] = subgraph.asked;
    expect(none?.headers).not.toMatchObject({ authorization: expect.anything() as unknown });
    expect([none?.headers['x-tenant'], none?.headers['accept-language']]).toEqual([undefined, '*']);
    expect(some?.headers).toMatchObject({ 'x-tenant': 'unesco', authorization: 'Bearer x' });
    expect(some?.headers.cookie).toBeUndefined();
  });

  it('leaves out a header of the caller that cannot stand on the wire', async () => {
    const subgraph = await start(answers);
    await ask(subgraph, { forwardHeaders: ['x-name'] }, { headers: { 'x-name': 'Ⅷ\r\nx-evil: 1' } });
    expect(subgraph.asked[0]?.headers).not.toHaveProperty('x-name');
  });

  it('sends the owner’s headers with everything, and they are stronger than the caller’s', async () => {
    const subgraph = await start(answers);
    const options = { forwardHeaders: ['x-key'], headers: { 'X-Key': 'gateway' } };
    await ask(subgraph, options, { headers: { 'x-key': 'caller' } });
    expect(subgraph.asked[0]?.headers['x-key']).toBe('gateway');
  });

  it('makes credentials in the URL basic authorization', async () => {
    const { port, asked } = await start(answers);
    await ask({ url: `http://us%40er:p%w@127.0.0.1:${port}/graphql` });
    expect(asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('us@er:p%w').toString('base64')}`);
  });

  it.each(['host', 'Content-Length', 'connection', 'TE', 'cookie', 'Set-Cookie', 'not a name', ''])(
    'is refused at the start where it would pass on the header "%s"',
    (name) => {
      expect(() => createHttpTransport({ url: 'http://a.test', forwardHeaders: [name] })).toThrow(TypeError);
    },
  );

  it.each(['', 'forums', 'ftp://a.test', 'file:///etc/passwd'])('is refused at the start for the URL "%s"', (url) => {
    expect(() => createHttpTransport({ url })).toThrow('A subgraph is asked at an http or https URL.');
  });

  it('uses one connection again and again', async () => {
    const subgraph = await start(answers);
    for (let turn = 0; turn < 30; turn += 1) await ask(subgraph);
    expect(subgraph.asked).toHaveLength(30);
    expect(subgraph.connections).toBeLessThanOrEqual(2);
  });
});

describe('an answer over HTTP', () => {
  it.each([200, 400, 500])('is read whatever its status, such as %i', async (code) => {
    const subgraph = await start((_asked, response) => {
      const error = { message: 'No.', path: ['a', 0], extensions: { code: 'FORBIDDEN' } };
      sendJson(response, code, { data: null, errors: [error] });
    });
    const { data, errors } = await ask(subgraph);
    expect(data).toBeNull();
    expect(errors?.map((error) => error.toJSON())).toEqual([
      { message: 'No.', path: ['a', 0], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('may be of either media type, with parameters, in any case', async () => {
    for (const type of ['application/graphql-response+json; charset=utf-8', 'Application/JSON;charset=UTF-8']) {
      const subgraph = await start((_asked, response) => {
        sendJson(response, 200, { data: { a: 'é' } }, { 'content-type': type });
      });
      expect(await ask(subgraph)).toEqual({ data: { a: 'é' } });
    }
  });

  it('may be compressed', async () => {
    const subgraph = await start((_asked, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync('{"data":{"a":2}}'));
    });
    expect(await ask(subgraph)).toEqual({ data: { a: 2 } });
  });

  const json = { 'content-type': 'application/json' };
  it.each([
    ['a page', 200, { 'content-type': 'text/html' }, '<h1>Hi</h1>', 'text/html: <h1>Hi</h1>'],
    ['JSON that says it is text', 200, { 'content-type': 'text/plain' }, '{"data":{}}', 'text/plain: {"data":{}}'],
    ['an answer of no type', 200, {}, '{"data":{}}', 'no content type: {"data":{}}'],
    ['nothing', 200, json, '', 'an empty body: (nothing)'],
    ['no content', 204, {}, '', 'no content type: (nothing)'],
    ['half an answer', 200, json, '{"data":{"a":', 'a body that is not JSON: {"data":{"a":'],
    ['a list', 200, json, '[]', 'JSON that is no object: []'],
    ['null', 200, json, 'null', 'JSON that is no object: null'],
    ['a number', 200, json, '1', 'JSON that is no object: 1'],
    ['neither data nor errors', 200, json, '{}', 'neither data nor errors: {}'],
    ['no data and no error', 200, json, '{"errors":[]}', 'neither data nor errors: {"errors":[]}'],
    ['data that are a list', 200, json, '{"data":[1]}', '"data" that is no object: {"data":[1]}'],
    ['data that are a text', 200, json, '{"data":"x"}', '"data" that is no object: {"data":"x"}'],
    ['errors that are a text', 200, json, '{"data":{},"errors":"x"}', '"errors" that is no list'],
    ['errors that are an object', 500, json, '{"data":{},"errors":{}}', '"errors" that is no list'],
    [
      'a fault of its own',
      500,
      { 'content-type': 'text/html' },
      'oh\n\n\u0000no',
      'answered 500 with text/html: oh no',
    ],
    ['another address', 302, { location: '/elsewhere' }, '', 'answered 302 with no content type'],
  ])('is refused where it is %s', async (_what, code, headers, body, message) => {
    const subgraph = await start((_asked, response) => {
      response.writeHead(code, headers).end(body);
    });
    const { url } = subgraph;
    await expect(ask({ url: `${url.replace('//', '//me:secret@')}?key=secret` })).rejects.toThrow(message);
    await expect(ask({ url: `${url.replace('//', '//me:secret@')}?key=secret` })).rejects.not.toThrow('secret');
    await expect(ask(subgraph)).rejects.toThrow(url);
    expect(subgraph.asked.every(({ path }) => path?.startsWith('/graphql'))).toBe(true);
  });

  it('quotes no more than the start of a long page', async () => {
    const subgraph = await start((_asked, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('x'.repeat(100_000));
    });
    const message = await ask(subgraph).catch(String);
    expect(JSON.stringify(message).length).toBeLessThan(400);
  });

  it.each([
    ['no object', 'x', { message: 'The subgraph reported an error without a message.' }],
    ['null', null, { message: 'The subgraph reported an error without a message.' }],
    ['without a message', { message: 1 }, { message: 'The subgraph reported an error without a message.' }],
    ['with a path that is none', { message: 'm', path: 'a.b' }, { message: 'm' }],
    ['with a path of other things', { message: 'm', path: ['a', { b: 1 }, null] }, { message: 'm' }],
    ['with a negative index', { message: 'm', path: ['a', -1] }, { message: 'm' }],
    ['with extensions that are none', { message: 'm', extensions: [1] }, { message: 'm' }],
    [
      'with what is for developers, or steers the gateway’s own answer',
      { message: 'm', extensions: { code: 'X', stacktrace: ['at'], exception: {}, http: { status: 418 }, hint: 1 } },
      { message: 'm', extensions: { code: 'X', hint: 1 } },
    ],
  ])('keeps of an error %s what can be used', async (_what, error, kept) => {
    const subgraph = await start((_asked, response) => {
      sendJson(response, 200, { data: { a: null }, errors: [error] });
    });
    const { errors } = await ask(subgraph);
    expect(errors?.map((each) => each.toJSON())).toEqual([kept]);
  });

  it('poisons no prototype', async () => {
    const subgraph = await start((_asked, response) => {
      const evil = '{"polluted":true}';
      response.writeHead(200, json);
      response.end(
        `{"__proto__":${evil},"data":{"a":1,"__proto__":${evil}},"errors":[{"message":"m","extensions":{"__proto__":${evil}}}]}`,
      );
    });
    const { errors } = await ask(subgraph);
    expect({}).not.toHaveProperty('polluted');
    expect(Object.keys(errors?.[0]?.extensions ?? {})).toEqual([]);
    expect(errors?.[0]?.extensions['polluted']).toBeUndefined();
  });

  it('larger than allowed is not read to its end', async () => {
    const subgraph = await start(async (_asked, response) => {
      response.writeHead(200, json);
      response.write(`{"data":{"a":"${'x'.repeat(2000)}`);
    });
    await expect(ask(subgraph, { maxResponseBytes: 1000 })).rejects.toThrow('with more than 1000 bytes');
    expect(await subgraph.asked[0]?.gone).toBe(true);
    expect(subgraph.asked).toHaveLength(1);
  });

  it('is not longer than it announces', async () => {
    const subgraph = await start((_asked, response) => {
      const socket = response.socket;
      socket?.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 14\r\n\r\n');
      socket?.end(`{"data":{"a":1}}${'x'.repeat(5000)}`);
    });
    await expect(ask(subgraph, { maxResponseBytes: 1000 })).rejects.toThrow('a body that is not JSON: {"data":{"a":1');
  });

  it('of a length that is announced may be as large as allowed, and no larger', async () => {
    const subgraph = await start(answers);
    const length = JSON.stringify({ data: { a: 1 } }).length;
    subgraph.answer((_asked, response) => {
      sendJson(response, 200, { data: { a: 1 } }, { 'content-length': String(length) });
    });
    expect(await ask(subgraph, { maxResponseBytes: length })).toEqual({ data: { a: 1 } });
    await expect(ask(subgraph, { maxResponseBytes: length - 1 })).rejects.toThrow(`more than ${length - 1} bytes`);
  });

  it('is counted after its decompression', async () => {
    const bomb = gzipSync(`{"data":{"a":"${'x'.repeat(50_000_000)}"}}`);
    const subgraph = await start((_asked, response) => {
      response.writeHead(200, { ...json, 'content-encoding': 'gzip', 'content-length': String(bomb.length) }).end(bomb);
    });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(ask(subgraph, { maxResponseBytes: 1_000_000 })).rejects.toThrow('with more than 1000000 bytes');
  });
});

describe('a query that brought no answer', () => {
  it.each([
    ['its connection broke', breaks],
    ['a proxy found nobody', status(502)],
    ['the server was starting', status(503)],
    ['a proxy gave up', status(504)],
    ['the server asked for patience', status(429, { 'retry-after': '0' })],
    ['the server named a time', status(503, { 'retry-after': 'Sat, 01 Jan 2000 00:00:00 GMT' })],
    [
      'half of its answer came',
      ((_asked, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{', () => response.socket?.destroy());
      }) satisfies Script,
    ],
  ])('is asked once more when %s', async (_why, script) => {
    const subgraph = await start(inTurn(script, answers));
    expect(await ask(subgraph)).toEqual({ data: { a: 1 } });
    expect(subgraph.asked).toHaveLength(2);
  });

  it.each([
    ['it went wrong there', status(500)],
    ['it was not liked', status(400)],
    ['it was too much without a time being named', status(429)],
    ['it has to wait too long', status(503, { 'retry-after': '3600' })],
    ['it leads elsewhere', status(307, { location: '/graphql' })],
  ])('is not asked again when %s', async (_why, script) => {
    const subgraph = await start(inTurn(script, answers));
    await expect(ask(subgraph)).rejects.toThrow('answered');
    expect(subgraph.asked).toHaveLength(1);
  });

  it('is asked as often as is allowed, and then fails', async () => {
    const subgraph = await start(breaks);
    await expect(ask(subgraph, { retries: 3 })).rejects.toThrow('the connection was closed');
    expect(subgraph.asked).toHaveLength(4);
    await expect(ask(subgraph, { retries: 0 })).rejects.toThrow('the connection was closed');
    expect(subgraph.asked).toHaveLength(5);
  });

  it('is answered with the errors that the last 503 holds', async () => {
    const subgraph = await start((_asked, response) => {
      sendJson(response, 503, { errors: [{ message: 'Later.', extensions: { code: 'BUSY' } }] });
    });
    const { errors } = await ask(subgraph);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BUSY']);
    expect(subgraph.asked).toHaveLength(2);
  });

  it('is asked again when an attempt of its own takes too long', async () => {
    const subgraph = await start(inTurn(silent, answers));
    expect(await ask(subgraph, { timeoutMs: 100, retries: 5 })).toEqual({ data: { a: 1 } });
    expect(await subgraph.asked[0]?.gone).toBe(true);
  });

  it('is told as what it is when every attempt takes too long', async () => {
    const subgraph = await start(silent);
    await expect(ask(subgraph, { timeoutMs: 30 })).rejects.toThrow('there was no answer within 30 ms');
    expect(subgraph.asked.length).toBeLessThanOrEqual(2);
  });

  it('is given up with its connection when nobody waits any more', async () => {
    for (const timeoutMs of [undefined, 60_000]) {
      const subgraph = await start(silent);
      const controller = new AbortController();
      const answer = ask(subgraph, { timeoutMs, retries: 9 }, { signal: controller.signal });
      const { gone } = await subgraph.next();
      controller.abort();
      await expect(answer).rejects.toThrow();
      expect(await gone).toBe(true);
      expect(subgraph.asked).toHaveLength(1);
    }
  });

  it('is not waited for between attempts when nobody waits any more', async () => {
    const controller = new AbortController();
    const subgraph = await start((_asked, response) => {
      response.writeHead(503, { 'retry-after': '1' }).end(() => {
        controller.abort();
      });
    });
    await expect(ask(subgraph, { retries: 100 }, { signal: controller.signal })).rejects.toThrow();
    expect(subgraph.asked).toHaveLength(1);
  });

  it('leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const subgraph = await start(answers);
    await ask(subgraph);
    const before = timers();
    await ask(subgraph, { timeoutMs: 60_000 });
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe('a mutation that brought no answer', () => {
  it.each([
    ['its connection broke', breaks],
    ['the server was starting', status(503, { 'retry-after': '0' })],
    ['a proxy gave up', status(504)],
  ])('is never sent twice, though %s', async (_why, script) => {
    const subgraph = await start(inTurn(script, answers));
    await expect(ask(subgraph, { retries: 5 }, { query: 'mutation { a }' })).rejects.toThrow();
    expect(subgraph.asked).toHaveLength(1);
  });
});
