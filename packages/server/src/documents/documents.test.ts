import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PUBLIC } from '@liaison/kernel/reader';
import { RefusedRequest } from '../http/refused-request.ts';
import type { Caller } from '../identity/caller.ts';
import { Documents } from './documents.ts';
import type { Parameters } from './parameters.ts';

const allowance = { unitsPerOperation: Infinity, unitsPerMinute: Infinity };
const STRANGER: Caller = { actor: PUBLIC, credentials: 'NONE', bucket: 'address:192.0.2.1', allowance };
const APP: Caller = { ...STRANGER, credentials: 'KEY', bucket: 'key:a' };

const PROFILE = 'query NgoProfile($id: ID!) { ngo(id: $id) { name } }\n';
const FORMER = 'query NgoProfile($id: ID!) { ngo(id: $id) { id } }\n';
const TRUSTED = [{ name: 'NgoProfile', text: PROFILE }, { text: FORMER }];

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (text: string): Parameters => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: digest(text) } },
});

function refusalOf(ask: () => unknown): RefusedRequest {
  try {
    ask();
  } catch (error) {
    if (error instanceof RefusedRequest) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a trusted document', () => {
  const documents = new Documents(TRUSTED);

  it('is found by its name and by its id, and known by its text', () => {
    const id = `sha256:${digest(PROFILE)}`;
    const asked: Parameters[] = [
      { documentId: 'NgoProfile' },
      { documentId: id },
      { query: PROFILE },
      persisted(PROFILE),
    ];
    for (const parameters of asked) {
      expect(documents.find(parameters, STRANGER)).toEqual({ text: PROFILE, id, isTrusted: true });
    }
  });

  it('of an earlier release is found by its id alone', () => {
    expect(documents.find({ documentId: `sha256:${digest(FORMER)}` }, STRANGER).text).toBe(FORMER);
    expect(documents.find({ documentId: 'NgoProfile' }, STRANGER).text).toBe(PROFILE);
  });

  it('is not known by a text that differs in a space', () => {
    expect(documents.find({ query: `${PROFILE} ` }, STRANGER).isTrusted).toBe(false);
  });

  it.each([
    ['ngo-profile', 'No document has this id. Its name is "NgoProfile".'],
    ['NgoProfile.graphql', 'No document has this id. Its name is "NgoProfile".'],
    [
      `sha256:${'0'.repeat(64)}`,
      'No document has this id. Ask by the name of an operation, such as "NgoProfile", or by "sha256:" and the digest of its text.',
    ],
    ['__proto__', expect.stringContaining('such as "NgoProfile"') as string],
  ])('is not found as %s, and what would be right is said', (documentId, message) => {
    const { status, code, message: said } = refusalOf(() => documents.find({ documentId }, STRANGER));
    expect([status, code]).toEqual([404, 'DOCUMENT_NOT_FOUND']);
    expect(said).toEqual(message);
  });

  it('is not found where there are none', () => {
    const { message } = refusalOf(() => new Documents().find({ documentId: 'NgoProfile' }, STRANGER));
    expect(message).toBe('No document has this id. There are no trusted documents here: send the text as "query".');
  });
});

describe('a persisted query', () => {
  const TEXT = '{ ngos { id } }';

  it('is asked for by its digest, sent with its text, and known from then on', () => {
    const documents = new Documents();
    const { status, code, message } = refusalOf(() => documents.find(persisted(TEXT), STRANGER));
    expect([status, code, message]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound']);
    expect(documents.find({ query: TEXT, ...persisted(TEXT) }, STRANGER).text).toBe(TEXT);
    const found = documents.find(persisted(TEXT), STRANGER);
    expect(found).toEqual({ text: TEXT, id: `sha256:${digest(TEXT)}`, isTrusted: false });
    // A digest names a text, whoever left it; it is no name of a trusted document.
    expect(refusalOf(() => documents.find({ documentId: found.id }, STRANGER)).code).toBe('DOCUMENT_NOT_FOUND');
  });

  it('takes a digest in capitals', () => {
    const documents = new Documents();
    const sha256Hash = digest(TEXT).toUpperCase();
    const asked = { query: TEXT, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    expect(documents.find(asked, STRANGER).text).toBe(TEXT);
    expect(documents.find(persisted(TEXT), STRANGER).text).toBe(TEXT);
  });

  it('is not kept under the digest of another text', () => {
    const documents = new Documents();
    const { status, code } = refusalOf(() => documents.find({ query: '{ other }', ...persisted(TEXT) }, STRANGER));
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(refusalOf(() => documents.find(persisted(TEXT), STRANGER)).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each([
    [{ version: 2, sha256Hash: digest(TEXT) }],
    [{ version: 1 }],
    [{ version: 1, sha256Hash: 'abc' }],
    [{ version: 1, sha256Hash: [digest(TEXT)] }],
    ['yes'],
  ])('is refused as %j', (persistedQuery) => {
    const { status, code, message } = refusalOf(() =>
      new Documents().find({ query: TEXT, extensions: { persistedQuery } }, STRANGER),
    );
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(message).toContain('"extensions.persistedQuery" must be');
  });

  it('is refused together with a document id', () => {
    const asked = { documentId: 'NgoProfile', ...persisted(PROFILE) };
    expect(refusalOf(() => new Documents(TRUSTED).find(asked, STRANGER)).code).toBe('BAD_REQUEST');
  });

  it('is nothing where it is null', () => {
    expect(new Documents().find({ query: TEXT, extensions: { persistedQuery: null } }, STRANGER).text).toBe(TEXT);
  });

  it('gives way to others: the one that nobody asked for the longest time first', () => {
    const documents = new Documents([], { persisted: { entries: 2, characters: 100 } });
    const leave = (text: string) => documents.find({ query: text, ...persisted(text) }, STRANGER);
    const isKnown = (text: string): boolean => {
      try {
        return documents.find(persisted(text), STRANGER).text === text;
      } catch {
        return false;
      }
    };
    for (const text of ['{ a }', '{ b }']) leave(text);
    expect(isKnown('{ a }')).toBe(true);
    leave('{ c }');
    expect(['{ a }', '{ b }', '{ c }'].map(isKnown)).toEqual([true, false, true]);
    const long = `{ ${'d'.repeat(96)} }`;
    leave(long);
    expect([long, '{ a }', '{ c }'].map(isKnown)).toEqual([true, false, false]);
    leave(`{ ${'e'.repeat(97)} }`);
    expect(isKnown(long)).toBe(true);
  });
});

describe('a stage that the public may ask with trusted documents only', () => {
  const documents = new Documents(TRUSTED, { publicMayAsk: 'TRUSTED' });
  const codeOf = (parameters: Parameters, caller = STRANGER): string => {
    try {
      documents.find(parameters, caller);
      return 'found';
    } catch (error) {
      return error instanceof RefusedRequest ? `${error.status} ${error.code}` : String(error);
    }
  };

  it('refuses another text, however it is sent', () => {
    const query = '{ ngos { id } }';
    expect(codeOf({ query })).toBe('403 DOCUMENT_NOT_TRUSTED');
    expect(codeOf({ query, ...persisted(query) })).toBe('403 DOCUMENT_NOT_TRUSTED');
    expect(codeOf(persisted(query))).toBe('200 PERSISTED_QUERY_NOT_FOUND');
  });

  it('does not let in what somebody with credentials has left', () => {
    const query = '{ ngos { name } }';
    expect(codeOf({ query, ...persisted(query) }, APP)).toBe('found');
    expect([codeOf(persisted(query), APP), codeOf(persisted(query))]).toEqual(['found', '403 DOCUMENT_NOT_TRUSTED']);
  });

  it('answers trusted ones, and any text to those with credentials', () => {
    for (const parameters of [{ documentId: 'NgoProfile' }, { query: PROFILE }, { query: FORMER }, persisted(FORMER)]) {
      expect(codeOf(parameters)).toBe('found');
    }
    for (const credentials of ['KEY', 'TOKEN'] as const) {
      expect(codeOf({ query: '{ ngos { id } }' }, { ...STRANGER, credentials })).toBe('found');
    }
  });

  it.each([
    ['the usual question', getIntrospectionQuery()],
    ['a type', 'query A { __type(name: "Ngo") { name } } query B { __typename }'],
    [
      'fragments',
      '{ ... { ...A } } fragment A on Query { s: __schema { types { ...T } } } fragment T on __Type { name }',
    ],
  ])('tells everybody what the graph is: %s', (_what, query) => {
    expect(codeOf({ query })).toBe('found');
  });

  it.each([
    ['a field beside', '{ __typename ngos { id } }'],
    ['a field in a fragment', '{ __typename ...A } fragment A on Query { ngos { id } }'],
    ['a field of that alias', '{ __schema: ngos { id } }'],
    ['another operation', 'query A { __typename } query B { ngos { id } }'],
    ['a mutation', 'mutation { __typename }'],
    ['a fragment that is not there', '{ __typename ...A }'],
    ['no GraphQL', '{ __typename'],
    ['more than can be looked through', `{ ${'__typename '.repeat(2500)} }`],
  ])('is not deceived by %s', (_what, query) => {
    expect(codeOf({ query })).toBe('403 DOCUMENT_NOT_TRUSTED');
  });

  it('ends on fragments in a circle', () => {
    expect(codeOf({ query: '{ ...A } fragment A on Query { ...B __typename } fragment B on Query { ...A }' })).toBe(
      'found',
    );
  });
});
