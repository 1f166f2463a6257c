import { describe, expect, it } from 'vitest';
import { requestTo } from '../../../../tests/support/graph/door.ts';
import { createCors } from './cors.ts';
import type { CorsOrigins } from './cors.ts';
import { refuseCrossSite } from './cross-site.ts';

type Headers = Record<string, string>;

const APP = 'https://app.test';
const OTHER = 'https://other.test';

function marked(origins: CorsOrigins, headers: Headers, method = 'GET'): Readonly<Record<string, string>> {
  const reply = { status: 200, headers: { vary: 'accept' }, body: '' };
  return createCors(origins).mark(requestTo({ method, headers }), reply).headers;
}

describe('what a browser is told of who may read', () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };

  it('is "everybody", whoever asks, where all may', () => {
    for (const headers of [{}, { origin: APP }, { origin: 'null' }]) {
      expect(marked('*', headers)).toEqual({
        vary: 'accept',
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, www-authenticate',
      });
    }
  });

  it('is his own origin, where it is on the list, and nothing otherwise', () => {
    const listed = marked([APP], { origin: APP });
    expect([listed['access-control-allow-origin'], listed['vary']]).toEqual([APP, 'accept, origin']);
    for (const origin of [OTHER, 'null', `${APP}.evil.test`, 'http://app.test', `${APP}:444`, '*']) {
      expect(marked([APP], { origin })).toEqual({ vary: 'accept, origin' });
    }
    expect(marked([APP], {})).toEqual({ vary: 'accept, origin' });
    expect(marked([], { origin: APP })).toEqual({ vary: 'accept' });
  });

  it('is, before he sends, with which methods and headers', () => {
    for (const origins of ['*', [APP]] as const) {
      expect(marked(origins, { origin: APP, ...preflight }, 'OPTIONS')).toMatchObject({
        'access-control-allow-methods': 'GET, HEAD, POST',
        'access-control-allow-headers':
          'accept-language, authorization, content-type, if-none-match, x-api-key, x-liaison-cost, x-liaison-dry-run',
        'access-control-max-age': '86400',
      });
    }
    expect(marked([APP], { origin: OTHER, ...preflight }, 'OPTIONS')).toEqual({ vary: 'accept, origin' });
    expect(marked('*', { origin: APP }, 'OPTIONS')).not.toHaveProperty('access-control-allow-methods');
  });

  it('never speaks of cookies', () => {
    const told = marked('*', { origin: APP, cookie: 'a=1', ...preflight }, 'OPTIONS');
    expect(told).not.toHaveProperty('access-control-allow-credentials');
  });
});

describe('what a browser sends for a page of another site', () => {
  const isAllowed = createCors([APP]).isAllowed;
  const sent = (site: string, mode: string, others: Headers = {}) => ({
    'sec-fetch-site': site,
    'sec-fetch-mode': mode,
    ...others,
  });
  const passes = (headers: Headers, method = 'GET'): boolean => {
    try {
      refuseCrossSite(requestTo({ method, headers }), isAllowed);
      return true;
    } catch (error) {
      expect(error).toMatchObject({ status: 403, code: 'CROSS_SITE_REQUEST' });
      return false;
    }
  };
  const page = { 'sec-fetch-dest': 'document', 'sec-fetch-user': '?1' };

  it.each([
    ['curl', {}],
    ['an address that somebody typed', sent('none', 'navigate', page)],
    ['our own explorer', sent('same-origin', 'cors', { origin: 'https://api.test' })],
    ['fetch in a page that may read', sent('cross-site', 'cors', { origin: APP })],
    ['a link that somebody followed', sent('cross-site', 'navigate', page)],
  ])('is let pass: %s', (_what, headers: Headers) => {
    expect(passes(headers)).toBe(true);
  });

  it.each([
    ['an image', sent('cross-site', 'no-cors', { 'sec-fetch-dest': 'image' })],
    ['a script', sent('cross-site', 'no-cors', { 'sec-fetch-dest': 'script' })],
    ['an image of a neighbouring site', sent('same-site', 'no-cors', { 'sec-fetch-dest': 'image' })],
    ['fetch without leave', sent('cross-site', 'no-cors', { 'sec-fetch-dest': 'empty' })],
    ['fetch in a page that may not read', sent('cross-site', 'cors', { origin: OTHER })],
    ['fetch in a page without origin', sent('cross-site', 'cors', { origin: 'null' })],
    ['a frame', sent('cross-site', 'navigate', { 'sec-fetch-dest': 'iframe', 'sec-fetch-user': '?1' })],
    ['a page that leads elsewhere by itself', sent('cross-site', 'navigate', { 'sec-fetch-dest': 'document' })],
    ['a site that is not known yet', sent('new-site', 'no-cors')],
    ['a socket', sent('cross-site', 'websocket', { origin: OTHER })],
  ])('is refused: %s', (_what, headers: Headers) => {
    expect(passes(headers)).toBe(false);
  });

  it('is refused as a form, whoever sent it off', () => {
    expect(passes(sent('cross-site', 'navigate', page), 'POST')).toBe(false);
    expect(passes(sent('cross-site', 'cors', { origin: APP }), 'POST')).toBe(true);
  });
});
