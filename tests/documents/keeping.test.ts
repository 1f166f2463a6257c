import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler, readExamples, readSchemaFiles, repositoryExplorerFiles } from '@liaison/lambda';
import type { LiaisonHandler } from '@liaison/lambda';
import { createDevIssuer, createEvent } from '@liaison/local';
import { OPERATIONS } from '../support/operations.ts';
import { NOW, useWorld } from '../support/world.ts';

const world = useWorld({ examples: false });

/** Every example of the explorer, each operation at least once. */
const EXAMPLES = readExamples(repositoryExplorerFiles()).flatMap(({ examples }) => examples);
const MUTATIONS = OPERATIONS.filter(({ kind }) => kind === 'mutation');

let handler: LiaisonHandler;
let bearer = '';
let isBroken = false;
beforeAll(async () => {
  const issuer = await createDevIssuer({ now: () => NOW });
  bearer = `Bearer ${await issuer.token({ role: 'liaison-officer' })}`;
  handler = createHandler({
    ...readSchemaFiles(),
    subgraphs: world.subgraphs,
    identify: issuer.identify,
    now: () => NOW,
    wrapTransport: (_name, transport) => ({
      execute: (request) => (isBroken ? Promise.reject(new Error('Broken.')) : transport.execute(request)),
    }),
  });
});
afterAll(() => handler.stop());

async function ask(method: string, asked: object, given: Readonly<Record<string, string>> = {}) {
  const isPost = method === 'POST';
  const search = new URLSearchParams();
  for (const [key, value] of isPost ? [] : Object.entries(asked)) {
    search.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  const event = createEvent({
    method,
    path: '/graphql',
    rawQueryString: search.toString(),
    headers: { ...(isPost && { 'content-type': 'application/json' }), 'apollo-require-preflight': '1', ...given },
    ...(isPost && { body: JSON.stringify(asked) }),
    now: NOW,
  });
  const { headers = {}, body = '' } = await handler(event);
  const {
    data,
    errors = [],
    extensions = {},
  } = JSON.parse(body) as {
    data?: unknown;
    errors?: unknown[];
    extensions?: Record<string, unknown>;
  };
  return { kept: String(headers['cache-control']), data, errors, isWithheld: extensions['withheld'] !== undefined };
}

describe('what the public is answered', () => {
  it('may be kept as the hints say, unless something was withheld', async () => {
    const seen = new Set<string>();
    for (const { query, variables } of EXAMPLES) {
      const { kept, errors, isWithheld } = await ask('GET', { query, variables });
      expect(errors).toEqual([]);
      seen.add(kept.replace(/\d+/, 'N'));
      if (isWithheld) expect([query, kept]).toEqual([query, 'private, no-cache']);
      else
        expect([query, kept]).toEqual([
          query,
          expect.stringMatching(/^(?:public, max-age=\d+|no-cache|private, no-cache)$/),
        ]);
    }
    expect(seen).toContain('public, max-age=N');
  });

  it('may not be kept where a subgraph failed', async () => {
    isBroken = true;
    for (const { query, variables } of EXAMPLES) {
      const { kept, errors } = await ask('GET', { query, variables });
      expect([errors.length > 0, kept]).toEqual([true, 'no-store']);
    }
    isBroken = false;
  });

  it('may not be kept where it was asked by POST, or refused', async () => {
    for (const { query, variables } of EXAMPLES)
      expect((await ask('POST', { query, variables })).kept).toBe('no-store');
    for (const { text } of MUTATIONS) expect((await ask('GET', { query: text })).kept).toBe('no-store');
    for (const query of ['{ ngo(id: "a") { nothing } }', '{', '{ ngo(id: "a") { id @skip(if: 1) } }']) {
      expect((await ask('GET', { query })).kept).toBe('no-store');
    }
  });
});

describe('what an officer is answered', () => {
  it('is nowhere public', async () => {
    for (const { query, variables } of EXAMPLES) {
      const { kept, data, errors } = await ask('GET', { query, variables }, { authorization: bearer });
      expect([errors, kept]).toEqual([[], 'private, no-cache']);
      expect(data).not.toBeNull();
    }
  });
});
