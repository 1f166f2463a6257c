import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '@liaison/lambda';
import { useWatchedWorld } from './watched-world.ts';
import type { Told } from './watched-world.ts';

// Each check of graphql-cop 1.15, in its order and with its requests, then OWASP's GraphQL Cheat Sheet, section by section.
// `docs/security.md` has both lists, with what other files show.

const { world, send, post, ask, get } = useWatchedWorld();

/** As graphql-cop asks: an operation by its name. */
const cop = (query: string): Promise<Told> => post({ query, operationName: 'cop' });

describe('graphql-cop finds no', () => {
  it('alias overloading: 101 aliases of one field', async () => {
    const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}:__typename \n`).join('');
    const told = await cop(`query cop { ${aliases} }`);
    expect([told.status, told.codes, told.data]).toEqual([400, ['TOO_MANY_ALIASES'], null]);
    expect(told.extensions).toMatchObject({ limit: 60, found: 101 });
  });

  it('batches: ten operations in an array, or one', async () => {
    for (const size of [10, 1, 0]) {
      const told = await post(Array.from({ length: size }, () => ({ query: 'query cop { __typename }' })));
      expect([told.status, told.codes, told.data]).toEqual([400, ['BATCH_REFUSED'], null]);
    }
  });

  it('trace mode: timings in the extensions', async () => {
    const told = await cop('query cop { __typename }');
    expect(JSON.parse(told.body)).toEqual({ data: { __typename: 'Query' } });
  });

  it('directive overloading: ten errors for ten directives, and hundreds of them', async () => {
    const ten = await cop(`query cop { __typename ${'@aa'.repeat(10)} }`);
    expect([ten.status, ten.codes, ten.extensions]).toEqual([
      400,
      ['TOO_MANY_DIRECTIVES'],
      { code: 'TOO_MANY_DIRECTIVES', limit: 5, found: 10 },
    ]);
    const hundreds = await cop(`query cop { ${'__typename @skip(if: false) '.repeat(200)} }`);
    expect([hundreds.status, hundreds.codes]).toEqual([400, ['TOO_MANY_DIRECTIVES']]);
  });

  it('circular introspection: fields of types of fields of types', async () => {
    const told = await cop(
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    );
    expect([told.codes, told.data]).toEqual([['GRAPHQL_VALIDATION_FAILED'], null]);
    const deeper = `query cop { __schema { types ${'{ fields { type '.repeat(8)} { name } ${'} }'.repeat(8)} } }`;
    expect((await cop(deeper)).codes).toEqual(['TOO_DEEP']);
  });

  it('mutations by GET', async () => {
    const told = await get({ query: 'mutation cop {__typename}' });
    expect([told.status, told.codes, told.data, told.headers['allow']]).toEqual([
      405,
      ['METHOD_NOT_ALLOWED'],
      null,
      'POST',
    ]);
  });

  it('operations in url-encoded forms', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', 'text/plain']) {
      const body = 'query=query+cop+%7B+__typename+%7D';
      const told = await send({ method: 'POST', path: '/graphql', headers: { 'content-type': type }, body });
      expect([told.status, told.codes, told.data]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE'], null]);
    }
  });

  it('unhandled errors: a document that is none', async () => {
    const told = await cop('qwerty cop { abc }');
    expect([told.codes, Object.keys(told.extensions)]).toEqual([['GRAPHQL_PARSE_FAILED'], ['code']]);
  });

  it('field duplication that costs: 500 times one field is answered as one, thousands are refused', async () => {
    const told = await cop(`query cop { ${'__typename \n'.repeat(500)} }`);
    expect(JSON.parse(told.body)).toEqual({ data: { __typename: 'Query' } });
    const more = await cop(`query cop { ${'__typename \n'.repeat(1900)} }`);
    expect([more.status, more.codes]).toEqual([400, ['TOO_MANY_FIELDS']]);
    expect((await cop(`query cop { ${'__typename \n'.repeat(5000)} }`)).codes).toEqual(['TOO_MANY_TOKENS']);
  });
});

/** What it reports and what stays so: `docs/security.md` says why. */
describe('graphql-cop finds, since it is meant to be there,', () => {
  it('field suggestions', async () => {
    const told = await cop('query cop { __schema { directive } }');
    expect([told.codes, told.message]).toEqual([
      ['GRAPHQL_VALIDATION_FAILED'],
      expect.stringContaining('Did you mean'),
    ]);
  });

  it('introspection', async () => {
    const told = await cop('query cop { __schema { types { name fields { name } } } }');
    const { types } = told.data?.['__schema'] as { types: readonly { name: string }[] };
    expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(['Query', 'Ngo', 'Forum']));
  });

  it('queries by GET, for reads and for nothing else', async () => {
    expect((await get({ query: 'query cop {__typename}' })).data).toEqual({ __typename: 'Query' });
  });

  it('an explorer, at an address of its own', async () => {
    const page = await world.request({ method: 'GET', path: '/explorer', headers: { accept: 'text/html' } });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await send({ method: 'GET', path: '/graphql', headers: { accept: 'text/html' } })).codes).not.toEqual([]);
  });
});

describe('input validation', () => {
  it.each([
    ['query Q($on: Date!) { partnershipStats(by: [STATUS], asOf: $on) { ngoCount } }', { on: "2026-01-01' OR '1'='1" }],
    ['query Q($on: Date!) { partnershipStats(by: [STATUS], asOf: $on) { ngoCount } }', { on: '2026-02-30' }],
    [
      'query Q($by: [PartnershipDimension!]!) { partnershipStats(by: $by) { ngoCount } }',
      { by: ['STATUS; DROP TABLE'] },
    ],
    ['query Q($where: NgoFilter) { ngos(where: $where) { nodes { id } } }', { where: { $ne: null } }],
    ['query Q($after: String) { ngos(after: $after) { nodes { id } } }', { after: '{"$gt":""}' }],
  ])('takes values of the schema only: %s', async (document, variables) => {
    const told = await ask(document, variables);
    expect([told.codes, told.data === null || Object.values(told.data).every((value) => value === null)]).toEqual([
      ['BAD_USER_INPUT'],
      true,
    ]);
  });

  it.each(["' OR '1'='1", '*', '%', '$(id)', '|| sleep 10', 'http://169.254.169.254/latest/meta-data/'])(
    'looks for what it is given and finds nothing: %s',
    async (text) => {
      const told = await ask('query Q($text: String!) { searchNgos(text: $text) { nodes { id } } }', { text });
      const found = (told.data?.['searchNgos'] as { nodes: readonly unknown[] } | null)?.nodes ?? [];
      expect([found, told.codes.filter((code) => code !== 'BAD_USER_INPUT')]).toEqual([[], []]);
    },
  );
});

describe('denial of service', () => {
  it('is not served by depth', async () => {
    const circle = (depth: number): string =>
      depth === 0 ? '{ id }' : `{ partnerships { ngo ${circle(depth - 1)} } }`;
    const told = await ask(`query evil { ngo(id: "ngo-icom") ${circle(10)} }`);
    expect([told.status, told.codes, told.extensions['limit']]).toEqual([400, ['TOO_DEEP'], 15]);
    expect(told.extensions['found']).toBeGreaterThan(15);
  });

  it('is not served by amount, nor by what the parts of a small operation come to', async () => {
    for (const first of [101, 99999999]) {
      const told = await ask(`{ ngos(first: ${first}) { nodes { id } } }`);
      expect([told.codes, told.data]).toEqual([['BAD_USER_INPUT'], { ngos: null }]);
    }
    const told = await ask(
      '{ ngos(first: 100) { nodes { activities(first: 100) { nodes { ngo { activities(first: 100) { nodes { id } } } } } } } }',
    );
    expect([told.codes, told.data]).toEqual([['COST_LIMIT_EXCEEDED'], null]);
  });

  it('is not served by lists without end: each that grows has pages', () => {
    const schema = buildSchema(readSchemaFiles().supergraphSdl, { assumeValidSDL: true });
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
    const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const connections = fields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(50);
    expect(connections.filter(({ field }) => !field.args.some(({ name }) => name === 'first'))).toEqual([]);
  });

  it('is not served by a subgraph that never answers', async () => {
    world.faults.hang('forums');
    const told = await ask('{ forum(id: "a") { title } ngo(id: "ngo-icom") { id } }');
    expect([told.codes, told.data]).toEqual([['SUBGRAPH_DEADLINE_EXCEEDED'], { forum: null, ngo: { id: 'ngo-icom' } }]);
  });
});

describe('access control', () => {
  it('has no door beside the fields: nothing is asked for by its id alone', () => {
    const schema = buildSchema(readSchemaFiles().supergraphSdl, { assumeValidSDL: true });
    const names = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(names.filter((name) => /^(?:node|nodes|_entities|_service)$/.test(name))).toEqual([]);
  });

  it('asks who somebody is before it looks whether something is there', async () => {
    const codes = [];
    for (const ngoId of ['ngo-icom', 'ngo-nobody']) {
      const input = { idempotencyKey: 'a', ngoId, title: 'x' };
      const document =
        'mutation M($input: PublishActivityInput!) { publishActivity(input: $input) { activity { id } } }';
      codes.push((await ask(document, { input })).codes);
    }
    expect(codes).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
  });
});

it('batching attacks: one request enumerates no more than the limit of aliases', async () => {
  const droids = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: ngo(id: "ngo-${index}") { id }`).join(' ')} }`;
  expect((await ask(droids(61))).codes).toEqual(['TOO_MANY_ALIASES']);
  expect((await ask(droids(60))).codes).toEqual([]);
});

describe('excessive errors', () => {
  it('tell nothing of a fault within', async () => {
    world.faults.fail('forums');
    const told = await ask('{ forum(id: "a") { title } }');
    expect([told.codes, told.data]).toEqual([['SUBGRAPH_FAILED'], { forum: null }]);
    expect(told.body).not.toContain('secret');
    world.faults.intercept('forums', () => Promise.resolve({ data: { forum: { title: { not: 'a text' } } } }));
    expect((await ask('{ forum(id: "a") { title } }')).codes).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('are not many: a document with hundreds of faults is told some', async () => {
    const told = await post({ query: `{ ${Array.from({ length: 900 }, (_, index) => `x${index}`).join(' ')} }` });
    expect(told.codes.length).toBeLessThanOrEqual(101);
    expect(told.body.length).toBeLessThan(30_000);
  });
});
