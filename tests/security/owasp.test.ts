import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '@liaison/api';
import { useWatchedWorld } from './watched-world.ts';

// OWASP's GraphQL Cheat Sheet, section by section. What other files show is named in `docs/security.md`.
const { world, post, ask } = useWatchedWorld();

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
    for (const document of [
      '{ ngos(first: 99999999) { nodes { id } } }',
      '{ ngos(first: 100) { nodes { activities(first: 100) { nodes { ngo { activities(first: 100) { nodes { id } } } } } } } }',
    ]) {
      const told = await ask(document);
      expect([told.codes, told.data]).toEqual([['COST_LIMIT_EXCEEDED'], null]);
    }
    // A token of the dearest kind may ask for more; the size of a page is bounded all the same.
    expect((await ask('{ searchNgos(text: "a", first: 101) { nodes { id } } }')).codes).toEqual(['BAD_USER_INPUT']);
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
