import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Documents } from '../src/documents/documents.ts';
import { identifyDocuments } from '../src/documents/trusted-documents.ts';
import type { AnsweredRequest } from '../src/request-state.ts';
import type { ServerOptions } from '../src/options.ts';
import type { FieldPolicies } from '@liaison/gateway';
import { OperationPlanner } from '@liaison/gateway';
import { doorTo, requestTo, STRANGER, textOf } from '../../../tests/support/graph/door.ts';
import { startGraph } from '../../../tests/support/graph/graph.ts';
import type { TestGraph } from '../../../tests/support/graph/graph.ts';
import { liaison } from '../../../tests/support/graph/liaison-graph.ts';

const PROFILE = 'query NgoProfile($id: ID!) { ngo(id: $id) { name leads { title } } }\n';
const RENAME = 'mutation Rename { rename { id } }\n';
const plan = vi.spyOn(OperationPlanner.prototype, 'plan');

/** The small Liaison with a private field, a mutation, and something deprecated. */
function aging() {
  const { partnerships, ...others } = liaison();
  if (partnerships === undefined) throw new Error('There is no such subgraph.');
  const sdl = partnerships.sdl
    .replace('ngos: [Ngo!]!', 'mine: Ngo ngos(kind: Kind, was: String @deprecated(reason: "Use kind.")): [Ngo!]!')
    .replace('acronym: String', 'acronym: String @deprecated(reason: "Use name.")');
  const resolvers = {
    ...partnerships.resolvers,
    Query: { ...partnerships.resolvers?.['Query'], mine: () => ({ id: 'a', name: 'Ngo a' }) },
    Mutation: { rename: () => ({ id: 'a', name: 'Ngo a' }) },
  };
  const types = 'enum Kind { A OLD @deprecated(reason: "Use A.") } type Mutation { rename: Ngo }';
  return { partnerships: { ...partnerships, sdl: `${sdl} ${types}`, resolvers }, ...others };
}

const POLICIES: FieldPolicies = {
  'Query.ngos': { cache: { maxAge: 300 } },
  'Query.ngo': { cache: { maxAge: 60 } },
  'Query.mine': { cache: { maxAge: 60, scope: 'PRIVATE' } },
  'Mutation.rename': { cache: { maxAge: 60 } },
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph(aging(), { planAhead: [PROFILE, RENAME], policies: POLICIES });
  plan.mockClear();
});
afterEach(() => {
  plan.mockClear();
});
afterAll(() => graph.server.stop());

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Asks through a door that trusts two documents; what was answered, and what the owner heard of it. */
function opened(options: Partial<ServerOptions> = {}) {
  const heard: AnsweredRequest[] = [];
  const documents = new Documents(identifyDocuments([PROFILE, RENAME]));
  const door = doorTo(graph.server, { documents, onAnswered: (answered) => void heard.push(answered), ...options });
  const answer = async (request: Parameters<typeof requestTo>[0]) => {
    const reply = await door(requestTo(request));
    const { data, errors, extensions } = JSON.parse(textOf(reply)) as {
      data?: unknown;
      errors?: readonly { message: string; extensions: { code: string } }[];
      extensions?: Record<string, unknown>;
    };
    const operationState = heard.at(-1)?.operationState ?? null;
    return { status: reply.status, headers: reply.headers, data, errors, extensions, operationState };
  };
  return {
    post: (body: unknown) => answer({ body: JSON.stringify(body) }),
    get: (parameters: Readonly<Record<string, string>>) =>
      answer({
        method: 'GET',
        query: new URLSearchParams(parameters).toString(),
        headers: { 'apollo-require-preflight': '1' },
      }),
  };
}

describe('a trusted document over HTTP', () => {
  const data = { ngo: { name: 'Ngo a', leads: { title: 'Forum f' } } };
  const id = `sha256:${digest(PROFILE)}`;

  it.each(['NgoProfile', id])('is asked for as %s, with nothing planned', async (documentId) => {
    const { post, get } = opened();
    const variables = { id: 'a' };
    const answers = [
      await post({ documentId, variables }),
      await post({ documentId, operationName: 'NgoProfile', variables }),
      await get({ documentId, variables: JSON.stringify(variables) }),
    ];
    expect(answers.map((answer) => [answer.status, answer.data])).toEqual(answers.map(() => [200, data]));
    expect(answers.map(({ operationState }) => operationState?.document.id)).toEqual(answers.map(() => id));
    expect(plan).not.toHaveBeenCalled();
  });

  it('is held to the rules of every other: variables, operation names, mutations by POST only', async () => {
    const { post, get } = opened();
    expect((await post({ documentId: 'NgoProfile' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const another = await post({ documentId: 'NgoProfile', operationName: 'Other' });
    expect(another.errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    expect((await get({ documentId: 'Rename' })).status).toBe(405);
    expect((await post({ documentId: 'Rename' })).data).toEqual({ rename: { id: 'a' } });
  });

  it('is not found under another name, and not sent together with a text', async () => {
    const { post } = opened();
    const unknown = await post({ documentId: 'ngo-profile' });
    expect([unknown.status, unknown.errors?.[0]?.extensions.code]).toEqual([404, 'DOCUMENT_NOT_FOUND']);
    const both = await post({ documentId: 'NgoProfile', query: PROFILE });
    expect([both.status, both.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('is all that the public may ask where it is told so', async () => {
    const documents = new Documents(identifyDocuments([PROFILE]), { publicMayAsk: 'TRUSTED' });
    const { post } = opened({ documents });
    const refused = await post({ query: '{ ngos { id } }' });
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
    expect((await post({ documentId: 'NgoProfile', variables: { id: 'a' } })).data).toEqual(data);
    expect((await post({ query: '{ __schema { queryType { name } } }' })).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    const known = opened({ documents, identify: async () => ({ ...STRANGER, credentials: 'KEY' }) });
    expect((await known.post({ query: '{ ngo(id: "a") { id } }' })).data).toEqual({ ngo: { id: 'a' } });
  });
});

describe('a client of persisted queries', () => {
  const text = 'query Ngos { ngos { id } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: digest(text) } };
  const data = { ngos: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };

  it('sends the digest, then the text as well, then the digest alone', async () => {
    const { post, get } = opened();
    const first = await post({ operationName: 'Ngos', variables: {}, extensions });
    expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(first.errors).toEqual([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect((await post({ operationName: 'Ngos', variables: {}, query: text, extensions })).data).toEqual(data);
    expect((await post({ operationName: 'Ngos', variables: {}, extensions })).data).toEqual(data);
    expect(
      (await get({ operationName: 'Ngos', variables: '{}', extensions: JSON.stringify(extensions) })).data,
    ).toEqual(data);
  });

  it('may send everything by GET', async () => {
    const { get } = opened();
    const asked = { extensions: JSON.stringify(extensions) };
    expect((await get(asked)).errors?.[0]?.message).toBe('PersistedQueryNotFound');
    expect((await get({ ...asked, query: text })).data).toEqual(data);
    expect((await get(asked)).data).toEqual(data);
  });

  it('is refused a digest of another text', async () => {
    const { status, errors } = await opened().post({ query: '{ ngos { name } }', extensions });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('how long an answer may be kept', () => {
  it.each([
    ['{ ngos { id } ngo(id: "a") { name } }', { maxAge: 60, scope: 'PUBLIC' }, 'public, max-age=60'],
    ['{ ngos { id leads { title } } }', { maxAge: 300, scope: 'PUBLIC' }, 'public, max-age=300'],
    ['{ ngos { id } forums { id } }', { maxAge: 0, scope: 'PUBLIC' }, 'no-cache'],
    ['{ mine { id } }', { maxAge: 60, scope: 'PRIVATE' }, 'private, no-cache'],
    ['{ __schema { queryType { name } } }', { maxAge: 3600, scope: 'PUBLIC' }, 'public, max-age=3600'],
  ])('is known of %s, the first time and again', async (query, policy, header) => {
    const { get } = opened();
    for (const answer of [await get({ query }), await get({ query })]) {
      expect([answer.operationState?.cachePolicy, answer.headers['cache-control']]).toEqual([policy, header]);
    }
  });

  it('is not told of mutations', async () => {
    const answer = await opened().post({ documentId: 'Rename' });
    expect([answer.operationState?.cachePolicy, answer.headers['cache-control']]).toEqual([undefined, 'no-store']);
  });
});

describe('what is deprecated', () => {
  const ofName = { coordinate: 'Ngo.acronym', reason: 'Use name.' };
  const ofArgument = { coordinate: 'Query.ngos(was:)', reason: 'Use kind.' };
  const ofValue = { coordinate: 'Kind.OLD', reason: 'Use A.' };

  it('is told to those who use it, and to the owner', async () => {
    const { extensions, operationState } = await opened().post({
      query: '{ ngos(was: "x") { b: acronym a: acronym } }',
    });
    expect(extensions).toEqual({ deprecations: [ofName, ofArgument] });
    expect(operationState?.deprecations).toEqual([ofName, ofArgument]);
  });

  it('is found in variables, anew each time', async () => {
    const { post } = opened();
    const query = 'query ($kind: Kind) { ngos(kind: $kind) { id } }';
    const kinds = ['OLD', 'A', null, 'OLD'];
    const told: unknown[] = [];
    for (const kind of kinds) told.push((await post({ query, variables: { kind } })).extensions?.['deprecations']);
    expect(told).toEqual([[ofValue], undefined, undefined, [ofValue]]);
  });

  it('is told without a door, too', async () => {
    expect((await graph.ask('{ ngo(id: "a") { acronym } }')).extensions).toEqual({ deprecations: [ofName] });
    expect((await graph.ask('{ ngo(id: "a") { name } }')).extensions).toBeUndefined();
  });
});
