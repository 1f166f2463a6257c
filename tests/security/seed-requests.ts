import { buildSchema, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { readExamples, readSchemaFiles, repositoryExplorerFiles } from '@liaison/lambda';
import { OPERATIONS } from '../support/operations.ts';

/** A request as it is sent, before or after it was changed. */
export interface PlainRequest {
  readonly method: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

export function posted(body: object, headers: Readonly<Record<string, string>> = {}): PlainRequest {
  return {
    method: 'POST',
    path: '/graphql',
    query: '',
    headers: { ...JSON_HEADERS, ...headers },
    body: JSON.stringify(body),
  };
}

export function got(
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): PlainRequest {
  return { method: 'GET', path: '/graphql', query: new URLSearchParams(parameters).toString(), headers, body: '' };
}

/** Well-formed requests of every kind: all operations, all mutations, introspection, trusted documents, GET, pages. */
export function seedRequests(): readonly PlainRequest[] {
  const examples = readExamples(repositoryExplorerFiles()).flatMap((task) => task.examples);
  const asked = examples.map(({ query, variables }) => posted({ query, variables }));
  const byAddress = examples.map(({ query, variables }) => got({ query, variables: JSON.stringify(variables) }));
  const trusted = OPERATIONS.filter(({ kind }) => kind === 'query').flatMap(({ name, text }) => {
    const variables = examples.find(({ query }) => query === text)?.variables ?? {};
    return [posted({ documentId: name, variables }), got({ documentId: name, variables: JSON.stringify(variables) })];
  });
  const revalidated = byAddress.map((request) => ({ ...request, headers: { 'if-none-match': '"AAAA", W/"BBBB"' } }));
  const costed = asked.slice(0, 5).map((request) => ({
    ...request,
    headers: {
      ...request.headers,
      'x-liaison-cost': '1',
      'accept-language': 'fr;q=0.9, es',
      'accept-encoding': 'br, gzip;q=0.5',
    },
  }));
  return [...asked, ...byAddress, ...trusted, ...revalidated, ...costed, ...mutations(), ...others()];
}

function others(): PlainRequest[] {
  const hash = 'a'.repeat(64);
  return [
    posted({ query: '{ __schema { types { name fields { name type { name ofType { name } } } } } }' }),
    posted({
      query:
        'query A { __typename } query B($x: ID!) { ngo(id: $x) { ...N } } fragment N on Ngo { id name @include(if: true) }',
      operationName: 'B',
      variables: { x: 'ngo-icom' },
    }),
    posted({ query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    got({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }) }),
    posted(
      { query: '{ ngos(first: 2, after: "eyJ2IjoxfQ") { pageInfo { endCursor } } }' },
      { 'x-liaison-dry-run': '1' },
    ),
    {
      method: 'OPTIONS',
      path: '/graphql',
      query: '',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
      body: '',
    },
    ...['/', '/explorer', '/health', '/ready', '/vendor/graphiql.min.js', '/nothing'].map((path) => ({
      method: 'GET',
      path,
      query: '',
      headers: {},
      body: '',
    })),
  ];
}

/** One of each mutation, with a value for every part of its input. */
function mutations(): PlainRequest[] {
  const schema = buildSchema(readSchemaFiles().supergraphSdl, { assumeValidSDL: true });
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.flatMap(({ name, args }) => {
    const [input] = args;
    if (input === undefined) return [];
    const query = `mutation M($input: ${String(input.type)}) { ${name}(input: $input) { userErrors { code message path } } }`;
    return [posted({ query, variables: { input: valueOf(input.type, 0) } })];
  });
}

const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1.5,
  Boolean: true,
  Date: '2026-11-21',
  DateTime: '2026-11-21T09:00:00Z',
  ID: 'ngo-cafod',
  String: 'A text',
};

function valueOf(type: GraphQLInputType, depth: number): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return depth > 4 ? [] : [valueOf(inner.ofType, depth + 1)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return SCALARS[inner.name] ?? 'text';
  const parts = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) || depth < 3);
  return Object.fromEntries(parts.map((field) => [field.name, valueOf(field.type, depth + 1)]));
}
