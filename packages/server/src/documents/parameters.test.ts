import { describe, expect, it } from 'vitest';
import { requestTo } from '../../../../tests/support/graph/door.ts';
import { RefusedRequest } from '../http/refused-request.ts';
import { LARGEST_BODY_BYTES } from '../http/json-body.ts';
import { readParameters } from './parameters.ts';

function post(body: string, headers: Record<string, string> = {}) {
  return readParameters(requestTo({ body, headers }));
}

function get(query: string) {
  return readParameters(requestTo({ method: 'GET', query }));
}

/** Status and code of the refusal. */
function refused(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof RefusedRequest) return `${error.status} ${error.code}`;
    throw error;
  }
  return 'nothing';
}

const QUERY = '{"query":"{ a }"}';

describe('the parameters of a POST', () => {
  it('are what the body says, without those that are null or empty', () => {
    const body = { query: '{ a }', operationName: 'A', variables: { x: 1 }, extensions: { y: 2 } };
    expect(post(JSON.stringify(body))).toEqual(body);
    const nothing = { documentId: null, operationName: '', variables: null, extensions: null };
    expect(post(JSON.stringify({ query: '{ a }', ...nothing }))).toEqual({ query: '{ a }' });
    expect(post('{"documentId":"Known","other":[1]}')).toEqual({ documentId: 'Known' });
  });

  it.each([
    'application/json',
    'Application/JSON;charset=UTF-8',
    'application/json; charset="utf-8"',
    ' application/json ; x=1',
  ])('come as %s', (type) => {
    expect(post(QUERY, { 'content-type': type })).toEqual({ query: '{ a }' });
  });

  it.each([
    '',
    'json',
    'text/plain',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json+x',
    'application/json; charset=iso-8859-1',
    'text/plain, application/json',
    'application/json, text/plain',
  ])('do not come as "%s"', (type) => {
    expect(refused(() => post(QUERY, { 'content-type': type }))).toBe('415 UNSUPPORTED_MEDIA_TYPE');
  });

  it('do not come compressed, nor larger than a limit that counts bytes', () => {
    expect(refused(() => post(QUERY, { 'content-encoding': 'gzip' }))).toBe('415 UNSUPPORTED_MEDIA_TYPE');
    expect(post(QUERY, { 'content-encoding': 'identity' })).toEqual({ query: '{ a }' });
    const filled = (text: string): string => `{"query":"${text}"}`;
    const room = LARGEST_BODY_BYTES - filled('').length;
    expect(post(filled('x'.repeat(room))).query).toHaveLength(room);
    expect(refused(() => post(filled('x'.repeat(room + 1))))).toBe('413 BODY_TOO_LARGE');
    expect(refused(() => post(filled('é'.repeat(room - 1))))).toBe('413 BODY_TOO_LARGE');
  });

  it.each([
    ['', '400 BAD_REQUEST'],
    ['{"query":', '400 BAD_REQUEST'],
    ['null', '400 BAD_REQUEST'],
    ['"{ a }"', '400 BAD_REQUEST'],
    ['[]', '400 BATCH_REFUSED'],
    ['[{"query":"{ a }"},{"query":"{ a }"}]', '400 BATCH_REFUSED'],
    ['{"query":1}', '400 BAD_REQUEST'],
    ['{"query":{"kind":"Document"}}', '400 BAD_REQUEST'],
    ['{"query":"{ a }","operationName":["A"]}', '400 BAD_REQUEST'],
    ['{"query":"{ a }","variables":"{}"}', '400 BAD_REQUEST'],
    ['{"query":"{ a }","variables":[]}', '400 BAD_REQUEST'],
    ['{"query":"{ a }","extensions":true}', '400 BAD_REQUEST'],
    ['{"documentId":7}', '400 BAD_REQUEST'],
    ['{"query":"{ a }","documentId":"Known"}', '400 BAD_REQUEST'],
  ])('are not %s', (body, refusal) => {
    expect(refused(() => post(body))).toBe(refusal);
  });
});

describe('the parameters of a GET', () => {
  it('are what the address says, without those that are empty', () => {
    const query = new URLSearchParams({ query: 'query A { a }', operationName: 'A', variables: '{"x":"é&="}' });
    expect(get(String(query))).toEqual({ query: 'query A { a }', operationName: 'A', variables: { x: 'é&=' } });
    expect(get('documentId=Known&variables=&operationName=&query=')).toEqual({ documentId: 'Known' });
    expect(get('documentId=Known&variables=null')).toEqual({ documentId: 'Known' });
  });

  it.each([
    'query={a}&query={b}',
    'documentId=a&documentId=a',
    'query={a}&variables={}&variables={}',
    'query={a}&variables=x',
    'query={a}&variables=[1]',
    'query={a}&extensions="x"',
    'query={a}&documentId=Known',
  ])('are not ?%s', (query) => {
    expect(refused(() => get(query))).toBe('400 BAD_REQUEST');
  });
});
