import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLocal } from '@liaison/local';
import type { LocalServer } from '@liaison/local';

let server: LocalServer | undefined;
let browser: Browser | undefined;
let page: Page;
/** What must not happen: errors and warnings on the console, faults of the page, requests that leave the machine. */
let complaints: string[] = [];

beforeAll(async () => {
  const onError = (error: unknown): void => {
    complaints.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  server = await startLocal({ examples: false, memory: true, reset: false, port: 0, onError });
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  if (!browser || !server) throw new Error('Browser and server start before the tests.');
  const { host } = new URL(server.url);
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== host) complaints.push(`left for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
});

afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const answer = () => page.locator('.result-window');
const run = () => page.getByRole('button', { name: /execute query/i });

describe('the explorer', () => {
  it('is one click from the first page', async () => {
    await page.goto(server?.url ?? '');
    await page.getByRole('link', { name: 'Ask the graph' }).click();
    await page.getByRole('navigation', { name: 'Example questions' }).waitFor();
    expect(page.url()).toBe(`${server?.url ?? ''}/explorer`);
  });

  it('answers the question that it opens with', async () => {
    await page.goto(`${server?.url ?? ''}/explorer`);
    await run().click();
    await answer().getByText('Dakar').first().waitFor();
  });

  it('puts an example that is clicked into the editor, with its variables, and answers it', async () => {
    await page.goto(`${server?.url ?? ''}/explorer`);
    await page.getByRole('button', { name: 'NGOs by name or acronym' }).click();
    await page.locator('.graphiql-query-editor').getByText('SearchNgos', { exact: true }).waitFor();
    await page.locator('.graphiql-editor-tool').getByText('"museums"').waitFor();
    await run().click();
    await answer().getByText('International Council of Museums').first().waitFor();
    await answer().getByText('readUnits').first().waitFor();
  });

  it('answers every example', async () => {
    await page.goto(`${server?.url ?? ''}/explorer`);
    const examples = page.getByRole('navigation').getByRole('button');
    await examples.first().waitFor();
    expect(await examples.count()).toBeGreaterThanOrEqual(17);
    for (const example of await examples.all()) {
      const operation = (await example.getAttribute('title')) ?? '';
      await example.click();
      const [response] = await Promise.all([
        page.waitForResponse((candidate) => candidate.url().endsWith('/graphql')),
        run().click(),
      ]);
      const { data, errors } = (await response.json()) as { data?: object; errors?: unknown };
      expect([operation, errors]).toEqual([operation, undefined]);
      expect(
        Object.values(data ?? {}).filter((value) => value === null),
        `${operation} answers with null`,
      ).toEqual([]);
    }
  });

  it('shows what the schema says', async () => {
    await page.goto(`${server?.url ?? ''}/explorer`);
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByRole('link', { name: 'ngosNear' }).first().waitFor();
  });

  it('opens its dialogs within its own security policy', async () => {
    await page.goto(`${server?.url ?? ''}/explorer`);
    await page.getByRole('button', { name: /settings dialog/i }).click();
    await page.getByRole('dialog').waitFor();
  });
});
