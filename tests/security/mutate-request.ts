import type { Random } from '../support/random.ts';
import type { PlainRequest } from './seed-requests.ts';

type Change = (request: PlainRequest, random: Random) => PlainRequest;

const METHODS = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'get', ''];
const PATHS = [
  '/graphql',
  '/graphql/',
  '//graphql',
  '/graphql/..',
  '/',
  '/explorer',
  '/health',
  '/ready',
  '/vendor/',
  '/%2e%2e/',
  '/graphql;x',
  '/\u00e9',
];
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-16',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  '',
  ';',
  'application/json, x',
];
const CHARACTERS = [
  '\u0000',
  '\uD800',
  '\uDFFF',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ':',
  ',',
  '$',
  '@',
  '#',
  '...',
  '"""',
  '\n',
  '\r\n',
  '\uFEFF',
  '\u2028',
  '😀',
  '%',
  '%00',
  '&',
  '=',
  '+',
  '-',
  '1e400',
  '0x1',
  'null',
  '\\u0000',
  '\\ud83d',
  '<',
  "'",
  ';',
  '--',
  '..',
  '*',
];
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  accept: [
    '*/*',
    'text/html',
    'application/json;q=0',
    'application/graphql-response+json;q=0.1, application/json',
    ';;q',
    '',
  ],
  'accept-language': ['fr', '*', 'xx-YY;q=2', 'fr;q=', '-', 'fr,'.repeat(500)],
  'accept-encoding': ['gzip', 'br', 'gzip;q=0, br;q=0', '*', 'identity;q=0', 'zstd', ';q=1'],
  'content-encoding': ['gzip', 'identity', 'br', 'x'],
  'if-none-match': ['*', '"a"', 'W/"a"', '"', '"a" "b"', ',,,'],
  origin: ['null', 'https://a.example', 'x', 'http://['],
  'sec-fetch-site': ['cross-site', 'same-origin', 'none', 'x'],
  'sec-fetch-mode': ['cors', 'no-cors', 'navigate', 'x'],
  'x-liaison-cost': ['1', '0', 'true'],
  'x-liaison-dry-run': ['1', '0', 'x'],
  'x-api-key': ['liaison_x', 'lk_00000000_', '', 'x'.repeat(500), 'Bearer x'],
  authorization: ['Bearer', 'Bearer x', 'Basic YTpi', 'Bearer eyJhbGciOiJub25lIn0.e30.', '', 'Bearer '.repeat(100)],
  cookie: ['a=b', '__Host-a=1; token=x', ';'],
  traceparent: ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', '00-0-0-00', 'x'],
  'x-forwarded-for': ['1.2.3.4', 'x'],
  expect: ['x'],
};
const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0,
  () => 1.5,
  () => 2 ** 31,
  () => 1e21,
  () => '',
  () => 'x'.repeat(5000),
  () => [],
  () => ({}),
  () => '\u0000',
  () => '\uD800',
  () => '2026-02-30',
  () => 'eyJ2IjoxfQ',
  () => [[[[[[]]]]]],
  () => ({ a: { b: { c: {} } } }),
  () => ['a', null, 1],
  () => Array.from({ length: 300 }, (_, index) => `ngo-${index}`),
  () => '9999-12-31T23:59:60Z',
];
const NAMES = [
  'id',
  'name',
  'ngo',
  'ngos',
  'nodes',
  'edges',
  'node',
  'pageInfo',
  '__typename',
  '__schema',
  '__type',
  '__proto__',
  'constructor',
  'then',
  'Query',
  'Ngo',
  'x',
  'first',
  'after',
  'where',
  'on',
  'true',
  'null',
  'fragment',
  'mutation',
  'subscription',
  '$x',
  '@skip(if: true)',
  '@include(if: $x)',
  '@deprecated',
  '...on Ngo { id }',
  '...F',
  '{ id }',
  '(id: "a")',
  'a: ',
];

/** Some changes one after the other; most requests are then wrong in one way, some in several. */
export function mutateRequest(request: PlainRequest, random: Random): PlainRequest {
  const times = random.pick([1, 1, 1, 2, 3]);
  let changed = request;
  for (let time = 0; time < times; time += 1) changed = random.pick(CHANGES)(changed, random);
  return changed;
}

/** Deletes, repeats, inserts or replaces somewhere in a text. */
function mutateText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.pick([1, 1, 2, 5, 20]);
  const [before, here, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  return random.pick([
    () => before + after,
    () => before + here + here + after,
    () => before + random.pick(CHARACTERS) + here + after,
    () => before + random.pick(CHARACTERS) + after,
    () => before + String.fromCharCode(random.below(0x10000)) + after,
    () => before + here.repeat(random.pick([3, 30, 300])) + after,
    () => before,
  ])();
}

function inBody(request: PlainRequest, change: (body: Record<string, unknown>) => void): PlainRequest {
  try {
    const body = JSON.parse(request.body) as Record<string, unknown>;
    change(body);
    return { ...request, body: JSON.stringify(body) };
  } catch {
    return request;
  }
}

/** Words and signs of a document, moved about. */
function mutateDocument(text: string, random: Random): string {
  const tokens: string[] = text.match(/"[^"]*"|[\w$@]+|\.\.\.|\s+|[^\s\w]/g) ?? [];
  const at = random.below(tokens.length + 1);
  random.pick([
    () => tokens.splice(at, random.pick([1, 2, 10])),
    () => tokens.splice(at, 0, ` ${random.pick(NAMES)} `),
    () => tokens.splice(at, 1, random.pick(NAMES)),
    () => tokens.splice(at, 0, ...tokens.slice(at, at + random.pick([1, 5, 40]))),
    () => tokens.splice(at, 0, random.pick(['{ a ', '(', '[', '{ nodes ']).repeat(random.pick([3, 20, 700]))),
    () =>
      tokens.splice(
        at,
        0,
        random.pick([' a: ', ' @skip(if: false) ', ' __typename ', ' ...F ']).repeat(random.pick([5, 70, 1100])),
      ),
    () => tokens.push(' fragment F on Query { ...G } fragment G on Query { ...F __typename }'),
  ])();
  return tokens.join('');
}

/** Another value somewhere below one. */
function mutateValue(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.2)) {
    if (typeof value === 'string' && random.chance(0.5)) return mutateText(value, random);
    return random.pick(VALUES)();
  }
  const keys = Object.keys(value);
  if (keys.length === 0 || random.chance(0.15))
    return { ...value, [random.pick(['__proto__', 'x', 'first', 'id', '0', ''])]: random.pick(VALUES)() };
  const key = random.pick(keys);
  const inner = mutateValue((value as Record<string, unknown>)[key], random);
  return Array.isArray(value)
    ? value.map((one: unknown, index) => (String(index) === key ? inner : one))
    : { ...value, [key]: inner };
}

function withHeader(request: PlainRequest, name: string, value: string): PlainRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

const CHANGES: readonly Change[] = [
  (request, random) => ({ ...request, body: mutateText(request.body, random) }),
  (request, random) => ({ ...request, body: mutateText(request.body, random) }),
  (request, random) => ({ ...request, query: mutateText(request.query, random) }),
  (request, random) =>
    inBody(request, (body) => {
      if (typeof body['query'] === 'string') body['query'] = mutateDocument(body['query'], random);
    }),
  (request, random) =>
    inBody(request, (body) => {
      if (typeof body['query'] === 'string') body['query'] = mutateDocument(body['query'], random);
    }),
  (request, random) =>
    inBody(request, (body) => {
      body['variables'] = mutateValue(body['variables'] ?? {}, random);
    }),
  (request, random) =>
    inBody(request, (body) => {
      body['variables'] = mutateValue(body['variables'] ?? {}, random);
    }),
  (request, random) =>
    inBody(request, (body) => {
      body[random.pick(['query', 'variables', 'operationName', 'extensions', 'documentId', '__proto__'])] =
        random.pick(VALUES)();
    }),
  (request, random) => {
    const [name, values] = random.pick(Object.entries(HEADERS));
    return withHeader(request, name, random.pick(values));
  },
  (request, random) => {
    const names = Object.keys(request.headers);
    if (names.length === 0) return request;
    const name = random.pick(names);
    if (random.chance(0.7)) return withHeader(request, name, mutateText(request.headers[name] ?? '', random));
    return { ...request, headers: Object.fromEntries(Object.entries(request.headers).filter(([one]) => one !== name)) };
  },
  (request, random) => withHeader(request, 'content-type', random.pick(TYPES)),
  (request, random) => ({ ...request, method: random.pick(METHODS) }),
  (request, random) => ({
    ...request,
    path: random.chance(0.5) ? random.pick(PATHS) : mutateText(request.path, random),
  }),
  (request) => ({ ...request, body: `[${request.body}]` }),
  (request) => ({ ...request, query: request.body, body: '' }),
  (request, random) => {
    const parameters = new URLSearchParams(request.query);
    const names = [...parameters.keys()];
    if (names.length === 0) return request;
    const name = random.pick(names);
    parameters.set(name, mutateText(parameters.get(name) ?? '', random));
    if (random.chance(0.2)) parameters.append(name, 'x');
    return { ...request, query: parameters.toString() };
  },
];
