import { describe, expect, it } from 'vitest';
import { createRandom } from '../support/random.ts';
import { faultIn } from './judge-reply.ts';
import { mutateRequest } from './mutate-request.ts';
import { seedRequests } from './seed-requests.ts';
import type { PlainRequest } from './seed-requests.ts';
import { shrinkRequest } from './shrink-request.ts';
import { useWatchedWorld } from './watched-world.ts';

const { world, send, post, get, ask } = useWatchedWorld();

const NGO = 'query Ngo($id: ID!) { ngo(id: $id) { name } }';
const KNOWN = 'ngo-icom';
const TYPE = { 'content-type': 'application/json' };

describe('a body', () => {
  it.each<[string, string, number, string]>([
    [
      'of 2 MB',
      JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(2_000_000) } }),
      413,
      'BODY_TOO_LARGE',
    ],
    ['of 2 MB that is no JSON', '['.repeat(2_000_000), 413, 'BODY_TOO_LARGE'],
    ['of brackets', '['.repeat(100_000), 400, 'BAD_REQUEST'],
    ['of nested lists', '['.repeat(50_000) + ']'.repeat(50_000), 400, 'BATCH_REFUSED'],
    ['of nested objects', `${'{"query":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 400, 'BAD_REQUEST'],
    ['of nothing', '', 400, 'BAD_REQUEST'],
    ['of null', 'null', 400, 'BAD_REQUEST'],
    ['of a number', '1e999', 400, 'BAD_REQUEST'],
    ['whose query is a list', '{"query":["{ __typename }"]}', 400, 'BAD_REQUEST'],
    ['whose query comes by its prototype', '{"__proto__":{"query":"{ __typename }"}}', 400, 'BAD_REQUEST'],
    ['whose variables are a list', '{"query":"{ __typename }","variables":[1]}', 400, 'BAD_REQUEST'],
    ['whose variables are JSON in a text', '{"query":"{ __typename }","variables":"{}"}', 400, 'BAD_REQUEST'],
    ['with a null byte before it', '\u0000{"query":"{ __typename }"}', 400, 'BAD_REQUEST'],
  ])('is refused: %s', async (_what, body, status, code) => {
    const told = await post(body);
    expect([told.status, told.codes, told.data]).toEqual([status, [code], null]);
  });

  it.each([
    { 'content-encoding': 'gzip' },
    { 'content-type': 'application/json; charset=utf-7' },
    { 'content-type': 'application/json, text/plain' },
    { 'content-type': '' },
    { 'content-type': `application/${'x'.repeat(100_000)}` },
  ])('is refused where it may be read in two ways: %j', async (headers) => {
    const told = await post({ query: '{ __typename }' }, headers);
    expect([told.status, told.codes]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  it('may hold a query twice, of which the last holds, as JSON has it', async () => {
    const told = await post('{"query":"{ a }","query":"{ __typename }"}');
    expect(told.data).toEqual({ __typename: 'Query' });
  });
});

describe('variables', () => {
  const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
  it.each([
    ['a deep list', deep],
    ['a deep object', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['an object with a prototype', '{"__proto__":{"isAdministrator":true},"constructor":{"prototype":{}}}'],
    ['true', 'true'],
    ['null', 'null'],
    ['half a number', '1.5'],
    ['half a character', '"\\ud800"'],
    ['half a character before a name', `"\\udfff${KNOWN}"`],
  ])('of a wrong type are refused: %s', async (_what, id) => {
    const told = await post(`{"query":${JSON.stringify(NGO)},"variables":{"id":${id}}}`);
    expect([told.codes, told.data]).toEqual([['BAD_USER_INPUT'], null]);
    expect(told.body.length).toBeLessThan(2000);
    expect(({} as { isAdministrator?: boolean }).isAdministrator).toBeUndefined();
  });

  it.each([
    '\u0000',
    `${KNOWN}\u0000`,
    '\u202E',
    ' ',
    '',
    'a'.repeat(3000),
    '😀'.repeat(600),
    '../../etc/passwd',
    "' OR '1'='1",
    '"; DROP TABLE ngos; --',
    '{"$ne": null}',
    '$(reboot)',
    '<script>',
    '\r\nset-cookie: a=b',
    '__proto__',
    'constructor',
    'toString',
    '#',
    'NGO#1',
    'LOG',
    '-1',
    '1e999',
    'NaN',
    String(2 ** 64),
  ])('that look like something else are ids of nothing: %j', async (id) => {
    const told = await ask(NGO, { id });
    expect([told.status, told.body.trim()]).toEqual([200, '{"data":{"ngo":null}}']);
  });

  it('of names that are not asked for change nothing', async () => {
    const body = `{"query":${JSON.stringify(NGO)},"variables":{"id":"${KNOWN}","__proto__":{"id":"x"},"toString":1,"extra":${deep}}}`;
    const told = await post(body);
    expect([told.codes, told.data]).toEqual([[], { ngo: { name: expect.any(String) as string } }]);
  });

  it.each(['99999999', '-1', '0', '2147483648', '1e400', '-1e400', '1.5', '9'.repeat(400), '"20"', 'true', '[]'])(
    'of a size that cannot be are refused: %s',
    async (first) => {
      const document = 'query Q($first: Int!) { ngos(first: $first) { nodes { id } } }';
      const told = await post(`{"query":"${document}","variables":{"first":${first}}}`);
      const refused = expect.stringMatching(/^(?:BAD_USER_INPUT|COST_LIMIT_EXCEEDED)$/) as string;
      expect(told.codes).toEqual([refused]);
      const literal = await ask(`{ ngos(first: ${first === '1e400' ? '1E400' : first}) { nodes { id } } }`);
      expect([...new Set(literal.codes)]).toEqual([
        expect.stringMatching(/^(?:BAD_USER_INPUT|COST_LIMIT_EXCEEDED|GRAPHQL_VALIDATION_FAILED)$/),
      ]);
    },
  );
});

describe('a document', () => {
  it('may name fields as it likes, and is answered under those names', async () => {
    const told = await ask(
      `query Q($id: ID!) { __proto__: ngo(id: $id) { constructor: name hasOwnProperty: id __proto__: id then: id toJSON: id } then: __typename toString: __typename }`,
      { id: KNOWN },
    );
    const inner = `{"constructor":"International Council of Museums","hasOwnProperty":"${KNOWN}","__proto__":"${KNOWN}","then":"${KNOWN}","toJSON":"${KNOWN}"}`;
    expect(told.codes).toEqual([]);
    expect(told.body.trim()).toBe(`{"data":{"__proto__":${inner},"then":"Query","toString":"Query"}}`);
  });

  it.each([
    ['', 'BAD_REQUEST'],
    ['\u0000', 'GRAPHQL_PARSE_FAILED'],
    ['{ __typename \u0000 }', 'GRAPHQL_PARSE_FAILED'],
    ['{ ngo(id: "\uD800") { id } }', 'GRAPHQL_PARSE_FAILED'],
    ['{ ngo(id: "\\uD800") { id } }', 'GRAPHQL_PARSE_FAILED'],
    ['#', 'GRAPHQL_PARSE_FAILED'],
    ['type Query { a: Int }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    [`{ ngo(id: ${'['.repeat(900)}1${']'.repeat(900)}) { id } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [`query Q($a: ${'['.repeat(900)}Int${']'.repeat(900)}) { __typename }`, 'GRAPHQL_VALIDATION_FAILED'],
    [`{ ngo(id: "a") ${'{ partnerships { nodes { ngo '.repeat(10)} { id } ${'} } }'.repeat(10)} }`, 'TOO_DEEP'],
    [`${'{ a '.repeat(640)}${'}'.repeat(640)}`, 'TOO_DEEP'],
    [`${'{ a '.repeat(5000)}${'}'.repeat(5000)}`, 'TOO_MANY_TOKENS'],
    [`{ __typename } ${'# '.padEnd(120_000, 'x')}`, 'TOO_MANY_TOKENS'],
    ['subscription { __typename }', 'OPERATION_NOT_SUPPORTED'],
    ['{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ __typename @defer }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('is refused: %j', async (query, code) => {
    const told = await post({ query });
    expect([new Set(told.codes), told.data]).toEqual([new Set([code]), null]);
    expect(told.body.length).toBeLessThan(10_000);
  });

  it('has the operation that is named, by its own name', async () => {
    const query = 'query A { __typename } query B { b: __typename } mutation C { __typename }';
    for (const operationName of ['Z', '__proto__', 'constructor', 'a', ' A', 'A\u0000', '']) {
      expect((await post({ query, operationName })).codes).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    }
    for (const operationName of [1, ['A'], { A: 1 }, true]) {
      expect((await post({ query, operationName })).codes).toEqual(['BAD_REQUEST']);
    }
    expect((await post({ query, operationName: 'B' })).data).toEqual({ b: 'Query' });
    expect((await get({ query, operationName: 'C' })).codes).toEqual(['METHOD_NOT_ALLOWED']);
    expect((await get({ query, operationName: 'A' })).data).toEqual({ __typename: 'Query' });
  });
});

describe('an address', () => {
  it('is not made one of a mutation by a header or a second parameter', async () => {
    const query = 'mutation { __typename }';
    for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
      expect((await get({ query }, { [name]: 'POST' })).codes).toEqual(['METHOD_NOT_ALLOWED']);
    }
    const twice = `query=${encodeURIComponent('{ __typename }')}&query=${encodeURIComponent(query)}`;
    expect((await send({ method: 'GET', path: '/graphql', query: twice })).codes).toEqual(['BAD_REQUEST']);
    expect((await send({ method: 'GET', path: '/graphql', query: `_method=POST&query=${query}` })).codes).toEqual([
      'METHOD_NOT_ALLOWED',
    ]);
  });

  it.each([
    '//graphql',
    '/graphql//',
    '/graphql/x',
    '/graphql\u0000',
    '/graphql;a=b',
    '/GraphQL',
    '/../graphql',
    '/.env',
    '/.git/config',
    '/admin',
    '/vendor/../package.json',
    '/assets/..%2fpackage.json',
  ])('is taken as it is written: %j', async (path) => {
    const reply = await world.request({
      method: 'POST',
      path: encodeURI(path),
      headers: TYPE,
      body: '{"query":"{ __typename }"}',
    });
    expect(reply.status).toBe(404);
  });

  it.each([
    '%',
    '%zz',
    'query=%',
    '&&&=&',
    `query=${'%25'.repeat(5000)}`,
    'variables={}',
    'extensions=1&query={__typename}',
    'variables=%00&query={__typename}',
  ])('may hold anything after the question mark: %s', async (query) => {
    const told = await send({ method: 'GET', path: '/graphql', query });
    expect([told.data, told.codes]).toEqual([null, [expect.stringMatching(/^(?:BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/)]]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', 'post', 'PROPFIND', '__proto__'])(
    'answers no %s',
    async (method) => {
      const told = await send({ method, path: '/graphql', headers: TYPE, body: '{"query":"{ __typename }"}' });
      expect([told.status, told.codes]).toEqual([405, ['METHOD_NOT_ALLOWED']]);
    },
  );
});

describe('a header', () => {
  it.each([
    'accept-language',
    'user-agent',
    'x-liaison-cost',
    'if-none-match',
    'traceparent',
    'tracestate',
    'origin',
    'x-forwarded-for',
    'accept-encoding',
    'x-nobody-knows',
  ])('may be as long as it likes: %s', async (name) => {
    for (const value of [
      'a,'.repeat(20_000),
      'q=1;'.repeat(10_000),
      '-'.repeat(40_000),
      '"'.repeat(40_000),
      '\u00e9\u0001',
      '__proto__',
    ]) {
      const reply = await world.request({
        method: 'POST',
        path: '/graphql',
        headers: { ...TYPE, [name]: value },
        body: '{"query":"{ __typename }"}',
      });
      expect([name, reply.status]).toEqual([name, 200]);
    }
  });

  it.each(['a,'.repeat(20_000), ';q=1,'.repeat(10_000), '/'.repeat(40_000), 'text/html'])(
    'accept is not understood, in short',
    async (accept) => {
      const told = await post({ query: '{ __typename }' }, { accept });
      expect([told.status, told.codes]).toEqual([406, ['NOT_ACCEPTABLE']]);
    },
  );
});

// `npm run soak` sends many more, with tokens and over HTTP (`tests/soak/mutated-requests.soak.ts`).
const MUTATED = 150;

const isAnAddress = ({ path }: PlainRequest): boolean => {
  try {
    return path.startsWith('/') && decodeURI(path) !== '';
  } catch {
    return false;
  }
};

it('a request that was changed at random is answered with what is wrong with it, and nothing else', async () => {
  const random = createRandom(41);
  const seeds = seedRequests();
  const faultOf = async (request: PlainRequest): Promise<string | null> =>
    faultIn(request, await world.request(request));
  for (let sent = 0; sent < MUTATED; sent += 1) {
    const request = mutateRequest(random.pick(seeds), random);
    if (!isAnAddress(request)) continue;
    const fault = await faultOf(request);
    if (fault !== null) throw new Error(`${fault}: ${JSON.stringify(await shrinkRequest(request, faultOf))}`);
  }
  expect((await world.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});
