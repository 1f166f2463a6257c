import { spawnSync } from 'node:child_process';
import { buildSchema, isScalarType, parse } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createLocalTransport } from '../src/transports/local.ts';
import type { SubgraphResult, Transport } from '../src/transports/transport.ts';
import { publicContext } from '../../../tests/support/graph/graph.ts';

const SDL = `
  scalar Code
  enum Size { SMALL LARGE }
  interface Named { name: String! }
  type Ngo implements Named { name: String! size: Size code: Code }
  type Forum implements Named { name: String! year: Int }
  union Party = Ngo | Forum
  type Query {
    ngo: Ngo ngos: [Ngo] members: [Ngo!] named: Named party: Party parties: [Party!]
    size: Size count: Int share: Float code: Code grid: [[Int!]] echo(text: String = "-"): String
  }
`;

/** The schema with one resolver for a field of the root. */
function schemaWith(field: string, resolve: (...parameters: unknown[]) => unknown): GraphQLSchema {
  const schema = buildSchema(SDL);
  const definition = schema.getQueryType()?.getFields()[field];
  if (!definition) throw new Error(`There is no field ${field}.`);
  definition.resolve = resolve;
  const code = schema.getType('Code');
  if (isScalarType(code)) {
    code.serialize = (value) => {
      if (value === 'wrong') throw new Error('No code is wrong.');
      return value;
    };
  }
  return schema;
}

function fetcher(transport: Transport, query: string) {
  const request = { subgraph: 'test', document: parse(query), query, operationName: undefined };
  return (variables = {}): Promise<SubgraphResult> =>
    transport.execute({ ...request, variables, context: publicContext(), signal: new AbortController().signal });
}

/** Data, and where the errors are: the two executors word some of them differently. */
function comparable({ data, errors }: SubgraphResult | ExecutionResult): unknown {
  return { data, paths: (errors ?? []).map(({ path }) => path?.join('.')) };
}

const later = (value: unknown) => new Promise((resolve) => setImmediate(resolve, value));
const rejects = () => Promise.reject(new Error('no'));
const NGO = { __typename: 'Ngo', name: 'A', size: 'SMALL' };

/** Field, what its resolver does, selection. */
const OUTCOMES: readonly (readonly [string, string, () => unknown, string])[] = [
  ['a value', 'ngo', () => later(NGO), '{ name size }'],
  ['an error', 'ngo', rejects, '{ name }'],
  ['an error at once', 'ngo', () => raise(), '{ name }'],
  ['an error as a value', 'ngo', () => new Error('no'), '{ name }'],
  ['no object', 'ngo', () => 5, '{ name }'],
  ['null for a non-null field', 'ngo', () => ({ name: null, size: 'SMALL' }), '{ size name }'],
  ['no public value of an enum', 'size', () => later('HUGE'), ''],
  ['a number that is none', 'count', () => later('many'), ''],
  ['not a finite number', 'share', () => Number.NaN, ''],
  ['a scalar that cannot be serialized', 'code', () => later('wrong'), ''],
  ['something else than a list', 'ngos', () => later(5), '{ name }'],
  ['a set', 'ngos', () => new Set([NGO]), '{ name }'],
  ['items that fail', 'ngos', () => [rejects(), later(NGO), rejects()], '{ name }'],
  [
    'items that fail before others are there',
    'ngos',
    async () => [later(NGO), rejects(), later(NGO), rejects()],
    '{ name }',
  ],
  ['error values as items', 'ngos', () => [new Error('no'), NGO], '{ name }'],
  ['items that may not fail', 'members', () => [NGO, rejects()], '{ name }'],
  ['null in a list of lists', 'grid', () => [[1, null], [2], null], ''],
  ['a thrown text', 'count', () => Promise.reject(text()), ''],
  ['a type', 'named', () => later(NGO), '{ name ... on Ngo { size } ... on Forum { year } }'],
  ['no type', 'named', () => later({ name: 'A' }), '{ name }'],
  ['no type at once', 'named', () => ({ name: 'A' }), '{ name }'],
  ['an unknown type', 'party', () => later({ __typename: 'State' }), '{ ... on Ngo { name } }'],
  ['a type that cannot stand here', 'party', () => ({ __typename: 'Query' }), '{ __typename }'],
  ['items of unknown types', 'parties', () => [NGO, { __typename: 'State' }], '{ __typename }'],
];

function raise(): never {
  throw new Error('no');
}

/** Not an Error: JavaScript lets anything be thrown. */
function text(): Error {
  return 'no' as unknown as Error;
}

describe('a subgraph in this process', () => {
  it.each(OUTCOMES)('answers %s alike, compiled or not', async (_name, field, resolve, selection) => {
    const query = `{ ${field} ${selection} }`;
    const [plain, compiled] = await Promise.all(
      [Infinity, 1].map((jitFromRun) =>
        fetcher(createLocalTransport(schemaWith(field, resolve), { jitFromRun }), query)(),
      ),
    );
    expect(comparable(compiled ?? {})).toEqual(comparable(plain ?? {}));
  });

  it('compiles a document in its third run', async () => {
    const schemas: unknown[] = [];
    const schema = schemaWith('echo', (_source, _arguments, _context, info) => {
      schemas.push((info as { schema: unknown }).schema);
      return null;
    });
    const transport = createLocalTransport(schema);
    const [first, second] = [fetcher(transport, '{ echo }'), fetcher(transport, '{ __typename echo }')];
    for (const ask of [first, second, first, first, second, first]) await ask();
    // graphql-jit runs on a copy.
    expect(schemas.map((seen) => seen === schema)).toEqual([true, true, true, false, true, false]);
  });

  it('mixes up neither variables nor answers of runs that overlap', async () => {
    const schema = schemaWith('echo', (_source, args) => later((args as { text: string }).text));
    const ask = fetcher(createLocalTransport(schema, { jitFromRun: 1 }), 'query ($text: String) { echo(text: $text) }');
    const texts = Array.from({ length: 20 }, (_, index) => (index % 3 === 0 ? {} : { text: `t${index}` }));
    const answers = await Promise.all(texts.map(ask));
    expect(answers).toEqual(texts.map(({ text: given = '-' }) => ({ data: { echo: given } })));
    expect(new Set(answers.map(({ data }) => data)).size).toBe(texts.length);
  });

  it("hands resolvers the fetch's own signal", async () => {
    const signals: unknown[] = [];
    const schema = schemaWith('echo', (_source, _arguments, context) => {
      signals.push((context as { signal: AbortSignal }).signal);
      return null;
    });
    const { signal } = new AbortController();
    for (const jitFromRun of [Infinity, 1]) {
      const transport = createLocalTransport(schema, { jitFromRun });
      const request = { subgraph: 'test', document: parse('{ echo }'), query: '{ echo }', operationName: undefined };
      await transport.execute({ ...request, variables: {}, context: publicContext(), signal });
    }
    expect(signals).toEqual([signal, signal]);
  });

  it('loads the compiler when a document first needs it', () => {
    const script = `
      import { registerHooks } from 'node:module';
      import { buildSchema, parse } from 'graphql';
      import { createLocalTransport } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
      let run = 0;
      registerHooks({ resolve(specifier, context, next) {
        if (specifier === 'graphql-jit') console.log('loaded in run ' + run);
        return next(specifier, context);
      } });
      const transport = createLocalTransport(buildSchema('type Query { x: Int }'));
      const document = parse('{ x }');
      for (run = 1; run <= 4; run += 1) await transport.execute({ document, variables: {}, context: {} });
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: new URL('..', import.meta.url),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('loaded in run 3\n');
  });
});
