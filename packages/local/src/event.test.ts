import { describe, expect, it } from 'vitest';
import { createEvent } from './event.ts';

describe('an event made of an HTTP request', () => {
  it('has header names in lower case and joins what is sent twice', () => {
    const { headers } = createEvent({ method: 'GET', path: '/', headers: { 'X-One': 'a', accept: ['b', 'c'] } });
    expect(headers).toEqual({ 'x-one': 'a', accept: 'b,c' });
  });

  it('keeps cookies apart', () => {
    const event = createEvent({ method: 'GET', path: '/', headers: { Cookie: 'a=1; b=2' } });
    expect([event.cookies, event.headers]).toEqual([['a=1', 'b=2'], {}]);
  });

  it('keeps the query as it was written, and its values joined', () => {
    const event = createEvent({ method: 'GET', path: '/x', rawQueryString: 'a=1&a=2&b=%20' });
    expect(event.rawQueryString).toBe('a=1&a=2&b=%20');
    expect(event.queryStringParameters).toEqual({ a: '1,2', b: ' ' });
  });

  it('holds text as it is and everything else in base64', () => {
    const body = Buffer.from('{"é":1}');
    const text = createEvent({ method: 'POST', path: '/', headers: { 'content-type': 'application/json' }, body });
    expect([text.body, text.isBase64Encoded]).toEqual(['{"é":1}', false]);
    const binary = createEvent({ method: 'POST', path: '/', headers: { 'content-type': 'image/png' }, body });
    expect([binary.body, binary.isBase64Encoded]).toEqual([body.toString('base64'), true]);
  });

  it('has no body where none was sent', () => {
    expect(createEvent({ method: 'GET', path: '/', body: Buffer.alloc(0) })).not.toHaveProperty('body');
  });

  it('is of payload format 2.0 on the default stage', () => {
    const { version, requestContext } = createEvent({ method: 'GET', path: '/a b', now: '2026-11-21T12:00:00Z' });
    expect(version).toBe('2.0');
    expect(requestContext.http).toMatchObject({ method: 'GET', path: '/a b' });
    expect([requestContext.stage, requestContext.timeEpoch]).toEqual(['$default', Date.UTC(2026, 10, 21, 12)]);
  });
});
