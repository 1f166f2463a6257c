import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import type { LiaisonHandler } from '@liaison/lambda';
import { closeHttpServer, createHttpServer, createLocalClient, localTables } from '@liaison/local';

// What a real browser sends and lets pages read. To it, `127.0.0.1` and `localhost` are two sites.
const { supergraphSdl, subgraphSdl } = readSchemaFiles();
const client = createLocalClient('http://127.0.0.1:1');
let pages: Server;
let api: Server;
let handler: LiaisonHandler;
let browser: Browser | undefined;
let page: Page;
/** Method, path without query, and Fetch Metadata of each request that came to the graph, with the status it got. */
const seen: string[] = [];

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const graph = (query = ''): string => `http://localhost:${portOf(api)}/graphql${query}`;
/** The page that may read answers, and one that may not: the same, under a name that is not on the list. */
const allowed = (): string => `http://127.0.0.1:${portOf(pages)}/`;
const stranger = (): string => `http://127.0.0.2:${portOf(pages)}/`;

beforeAll(async () => {
  pages = createServer(({ url = '/' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title>${contentOf(new URL(url, allowed()))}`);
  });
  await once(pages.listen(0), 'listening');
  handler = createHandler({
    supergraphSdl,
    subgraphs: createSubgraphs({ client, subgraphSdl, tables: localTables() }),
    corsOrigins: [`http://127.0.0.1:${portOf(pages)}`],
  });
  const answer: typeof handler = Object.assign(
    async (event: Parameters<LiaisonHandler>[0]) => {
      const reply = await handler(event);
      const { method, path } = event.requestContext.http;
      const [site, mode] = [event.headers['sec-fetch-site'], event.headers['sec-fetch-mode']];
      if (path === '/graphql') seen.push(`${method} ${site ?? ''} ${mode ?? ''} ${String(reply.statusCode)}`);
      return reply;
    },
    { stop: () => handler.stop() },
  );
  api = createHttpServer(answer, (fault) => seen.push(String(fault)));
  await once(api.listen(0), 'listening');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await closeHttpServer(api);
  await closeHttpServer(pages);
  await handler.stop();
  client.destroy();
});
beforeEach(async () => {
  if (!browser) throw new Error('The browser starts before the tests.');
  page = await browser.newPage();
  seen.length = 0;
});
afterEach(() => page.close());

/** What stands in the page of another site. */
function contentOf({ pathname, searchParams }: URL): string {
  const answer = graph(NAMED);
  if (pathname === '/shows') return `<img src="${answer}"><script src="${answer}"></script><iframe src="${answer}">`;
  if (pathname === '/leads') return `<script>location.href = "${answer}"</script>`;
  if (pathname !== '/sends') return `<a href="${answer}">The answer</a>`;
  const type = searchParams.get('type') ?? '';
  return `<form method="post" action="${graph()}" enctype="${type}"></form><script>document.forms[0].submit()</script>`;
}

const NAMED = `?query=${encodeURIComponent('{ __typename }')}`;
const ANSWER = { data: { __typename: 'Query' } };

interface Fetching {
  readonly method?: string;
  readonly mode?: 'no-cors';
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Asks with `fetch` from the page; what it read, or that it could read nothing. */
function fetched(url: string, options: Fetching = {}): Promise<unknown> {
  return page.evaluate(
    async ([address, given]) => {
      try {
        const response = await fetch(address, given);
        return response.type === 'opaque' ? 'opaque' : await response.json();
      } catch {
        return 'unreadable';
      }
    },
    [url, options] as const,
  );
}

const post = (headers: Record<string, string>): Fetching => ({
  method: 'POST',
  headers,
  body: '{"query":"{ __typename }"}',
});
const json = { 'content-type': 'application/json' };

describe('a page of another site that may read answers', () => {
  beforeEach(async () => {
    await page.goto(allowed());
  });

  it('fetches and sends, once the browser has asked leave', async () => {
    expect(await fetched(graph(NAMED))).toEqual(ANSWER);
    expect(await fetched(graph(), post({ ...json, 'x-liaison-cost': '1' }))).toMatchObject(ANSWER);
    expect(seen).toEqual(['GET cross-site cors 200', 'OPTIONS cross-site cors 204', 'POST cross-site cors 200']);
  });

  it('reads the headers that it needs, refusals included', async () => {
    const read = await page.evaluate(async (url) => {
      const { headers } = await fetch(url, { headers: { authorization: 'Bearer x' } });
      return [headers.get('www-authenticate') !== null, headers.get('vary')];
    }, graph(NAMED));
    expect(read).toEqual([true, null]);
  });
});

describe('a page of another site that may not', () => {
  beforeEach(async () => {
    await page.goto(stranger());
  });

  it('neither reads nor has anything done', async () => {
    expect(await fetched(graph(NAMED))).toBe('unreadable');
    expect(await fetched(graph(NAMED), { mode: 'no-cors' })).toBe('opaque');
    expect(await fetched(graph(), post(json))).toBe('unreadable');
    expect(await fetched(graph(), post({ 'content-type': 'text/plain' }))).toBe('unreadable');
    expect(await fetched(graph(), { ...post({ 'content-type': 'text/plain' }), mode: 'no-cors' })).toBe('opaque');
    expect(seen).toEqual([
      'GET cross-site cors 403',
      'GET cross-site no-cors 403',
      'OPTIONS cross-site cors 204',
      'POST cross-site cors 415',
      'POST cross-site no-cors 415',
    ]);
  });

  it('shows the graph neither as an image nor as a script nor in a frame', async () => {
    await page.goto(`${stranger()}shows`);
    expect(seen.toSorted()).toEqual([
      'GET cross-site navigate 403',
      'GET cross-site no-cors 403',
      'GET cross-site no-cors 403',
    ]);
  });

  it('sends no form', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      await page.goto(`${stranger()}sends?type=${type}`, { waitUntil: 'commit' });
      await page.waitForURL(graph());
    }
    expect(seen).toEqual(Array.from({ length: 3 }, () => 'POST cross-site navigate 415'));
  });

  it('may link to an answer, which who follows the link reads', async () => {
    await page.getByRole('link').click();
    await page.waitForURL(graph(NAMED));
    expect(await page.locator('body').innerText()).toContain('"__typename":"Query"');
    expect(seen).toEqual(['GET cross-site navigate 200']);
  });

  it('does not lead anybody there by itself', async () => {
    const answered = page.waitForResponse((response) => response.url() === graph(NAMED));
    await page.goto(`${stranger()}leads`, { waitUntil: 'commit' });
    expect((await answered).status()).toBe(403);
  });
});
