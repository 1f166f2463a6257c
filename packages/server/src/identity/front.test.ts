import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../http/message.ts';
import { createFront } from './front.ts';

const OLD = 'the-old-secret-of-the-front';
const NEW = 'the-new-secret-of-the-front';

function requestWith(headers: Readonly<Record<string, string>>): HttpRequest {
  return {
    id: 'a',
    method: 'GET',
    path: '/graphql',
    query: '',
    headers: new Map(Object.entries(headers)),
    body: '',
    sourceAddress: '203.0.113.9',
    now: '2026-11-22T12:00:00.000Z',
    signal: new AbortController().signal,
  };
}

describe('a function behind its front', () => {
  const front = createFront([OLD, NEW]);

  it('takes what carries any of the secrets, and the address that the front saw', () => {
    for (const secret of [OLD, NEW]) {
      const passed = front(
        requestWith({ 'x-liaison-front': secret, 'x-liaison-viewer': '2001:db8::7', accept: '*/*' }),
      );
      expect(passed?.sourceAddress).toBe('2001:db8::7');
      // The secret goes no further: not to subgraphs, not to a log.
      expect([...(passed?.headers ?? [])]).toEqual([['accept', '*/*']]);
    }
  });

  it.each([undefined, '', 'another', OLD.toUpperCase(), `${OLD},${NEW}`, OLD.slice(1)])(
    'takes nothing with %j',
    (secret) => {
      expect(front(requestWith(secret === undefined ? {} : { 'x-liaison-front': secret }))).toBeNull();
    },
  );

  it.each(['', 'unknown', '192.0.2.1, 192.0.2.2', '192.0.2.1:443'])('does not take %j for an address', (viewer) => {
    const passed = front(requestWith({ 'x-liaison-front': NEW, 'x-liaison-viewer': viewer }));
    expect(passed?.sourceAddress).toBe('203.0.113.9');
  });
});

it('without a front, its headers mean nothing', () => {
  const passed = createFront([])(requestWith({ 'x-liaison-front': 'any', 'x-liaison-viewer': '192.0.2.1' }));
  expect([passed?.sourceAddress, passed?.headers.size]).toEqual(['203.0.113.9', 0]);
});
