import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answers, sendJson, useSubgraphs } from '../../../../tests/support/graph/http-subgraph.ts';
import { ask } from './one-fetch.ts';

const start = useSubgraphs();

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
