import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandler, createSubgraphs, readSchemaFiles } from '@liaison/lambda';
import { ALLOWANCES, createRateLimiter } from '@liaison/server';
import type { LiaisonHandler } from '@liaison/lambda';
import type { Allowances } from '@liaison/server';
import { createDevIssuer, createEvent, createLocalClient, localTables } from '@liaison/local';
import type { DevIssuer } from '@liaison/local';

const NOW = '2027-03-01T12:00:00.000Z';
/** Estimated at a few units, at some hundreds and at more than all that is allowed in a minute. */
const SMALL = '{ ngo(id: "ngo-a") { id } }';
const LARGE = '{ ngos(first: 20) { nodes { id name } } }';
const LARGEST = '{ ngos(first: 100) { nodes { activities(first: 100) { nodes { id } } } } }';

let now = NOW;
/** What the tables are to have spent on each fetch, in read units. */
let spent = 0;
let handler: LiaisonHandler;
let issuer: DevIssuer;

beforeEach(async () => {
  now = NOW;
  spent = 0;
  issuer = await createDevIssuer({ now: () => now });
});
afterEach(async () => {
  await handler.stop();
});

/** A server without tables, for which the public may spend so many units a minute, and analysts twice as many. */
function open(unitsPerMinute: number, unitsPerOperation = 1e6): void {
  const { subgraphSdl, ...contract } = readSchemaFiles();
  const client = createLocalClient('http://127.0.0.1:1');
  const allowances: Allowances = {
    ...ALLOWANCES,
    public: { unitsPerOperation, unitsPerMinute },
    analyst: { unitsPerOperation, unitsPerMinute: 2 * unitsPerMinute },
  };
  handler = createHandler({
    ...contract,
    subgraphs: createSubgraphs({ client, subgraphSdl, tables: localTables() }),
    identify: issuer.identify,
    allowances,
    rateLimiter: createRateLimiter(),
    now: () => now,
    wrapTransport: () => ({
      execute: async ({ context }) => {
        context.meter.record('partnerships', spent, 0);
        return { data: { ngo: null, ngos: { nodes: [] } } };
      },
    }),
  });
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** Cost units that are left. */
  readonly left: number;
}

async function ask(query: string, headers: Record<string, string> = {}, sourceIp = '192.0.2.1'): Promise<Answered> {
  const answer = await handler(
    createEvent({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
      sourceIp,
      now,
    }),
  );
  const { errors = [] } = JSON.parse(answer.body ?? '{}') as {
    errors?: { message: string; extensions?: { code: string } }[];
  };
  const given = answer.headers ?? {};
  return {
    status: answer.statusCode ?? 0,
    headers: given,
    code: errors[0]?.extensions?.code,
    message: errors[0]?.message,
    left: Number(/;r=(\d+)/.exec(String(given['ratelimit']))?.[1]),
  };
}

/** Asks until it is refused; answers how often it was not. */
async function exhaust(query: string, headers: Record<string, string> = {}, sourceIp?: string): Promise<number> {
  for (let times = 0; ; times += 1) {
    const { code } = await ask(query, headers, sourceIp);
    if (code === 'RATE_LIMITED') return times;
  }
}

describe('what a caller may ask in a minute', () => {
  it('is said with every answer, and when it is spent with 429 and how long to wait, after which he is answered', async () => {
    open(10);
    const first = await ask('{ __typename }');
    expect([first.status, first.headers['ratelimit-policy'], first.headers['ratelimit']]).toEqual([
      200,
      '"minute";q=10;w=60',
      '"minute";r=9;t=6',
    ]);
    expect(await exhaust('{ __typename }')).toBe(9);
    const refused = await ask('{ __typename }');
    expect([refused.status, refused.code, refused.headers['retry-after'], refused.left]).toEqual([
      429,
      'RATE_LIMITED',
      '6',
      0,
    ]);
    expect(refused.message).toMatch(/^Your 10 units of this minute are spent\. Try again in 6 s\.$/);
    now = '2027-03-01T12:00:06.000Z';
    expect((await ask('{ __typename }')).status).toBe(200);
  });

  it('is counted by the address that the network sees, whatever headers say', async () => {
    open(10);
    expect(await exhaust('{ __typename }')).toBe(10);
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip']) {
      expect((await ask('{ __typename }', { [name]: '198.51.100.7' })).status).toBe(429);
    }
    expect((await ask('{ __typename }', {}, '198.51.100.7')).status).toBe(200);
    expect(await exhaust('{ __typename }', {}, '2001:db8::1')).toBe(10);
    expect((await ask('{ __typename }', {}, '2001:db8::ffff')).status).toBe(429);
    expect((await ask('{ __typename }', {}, '2001:db8:0:1::1')).status).toBe(200);
  });

  it('is another bucket for each token’s subject, wherever he asks from', async () => {
    open(10);
    const [one, other] = await Promise.all(
      ['one', 'other'].map(async (subject) => ({
        authorization: `Bearer ${await issuer.token({ role: 'analyst', subject })}`,
      })),
    );
    expect(await exhaust('{ __typename }')).toBe(10);
    expect(await exhaust('{ __typename }', one, '198.51.100.7')).toBe(20);
    expect((await ask('{ __typename }', one)).status).toBe(429);
    expect((await ask('{ __typename }', other)).status).toBe(200);
  });

  it('is taken by the estimate, and what was not spent is given back with the next request', async () => {
    open(1000);
    spent = 3;
    const first = await ask(LARGE);
    const estimate = 1000 - first.left;
    expect(estimate).toBeGreaterThan(10);
    const second = await ask('{ __typename }');
    expect(second.left).toBe(1000 - 3 - 1);
    spent = 0;
    await ask(LARGE);
    // A request costs one unit, even where the tables were not asked.
    expect((await ask('{ __typename }')).left).toBe(1000 - 3 - 1 - 1 - 1);
  });

  it('is spent by one unit where nothing is run: on a dry run, and on a document that is none', async () => {
    open(100);
    const dry = await ask(LARGE, { 'x-liaison-dry-run': '1' });
    expect([dry.status, dry.left]).toEqual([200, 99]);
    const wrong = await ask('{ nothing }');
    expect([wrong.code, wrong.left]).toEqual(['GRAPHQL_VALIDATION_FAILED', 98]);
    const none = await ask('{');
    expect([none.code, none.left]).toEqual(['GRAPHQL_PARSE_FAILED', 97]);
  });

  it('is refused before the document is read, once all is known to be spent', async () => {
    open(10);
    await exhaust('{ __typename }');
    const refused = await ask('{ this is no document');
    expect([refused.status, refused.code, refused.headers['retry-after'], refused.left]).toEqual([
      429,
      'RATE_LIMITED',
      '6',
      0,
    ]);
    expect(refused.message).toMatch(/^Your 10 units of this minute are spent\. Try again in 6 s\.$/);
  });

  it('is taken up by what is refused too, so that a stranger who does not wait is soon refused unread', async () => {
    open(100, 1e6);
    const costs = 100 - (await ask(LARGE, { 'x-liaison-dry-run': '1' })).left;
    expect(costs).toBe(1);
    const refused = [];
    for (let time = 0; time < 150; time += 1) refused.push(await ask(LARGE));
    const [first, last] = [refused.find(({ status }) => status === 429), refused.at(-1)];
    expect(first?.message).toMatch(/^This may cost up to \d+(?:\.\d+)? units, and \d+ of your 100 a minute are left\./);
    expect(Number(first?.headers['retry-after'])).toBeGreaterThan(0);
    expect(last?.message).toMatch(/^Your 100 units of this minute are spent\./);
  });

  it('may be too little for one operation for ever, which is said in place of a time to wait', async () => {
    open(10);
    const refused = await ask(LARGEST);
    expect([refused.status, refused.code, refused.headers['retry-after']]).toEqual([
      400,
      'COST_LIMIT_EXCEEDED',
      undefined,
    ]);
    expect(refused.message).toMatch(/you may spend 10 a minute: it would never be let in/);
    expect((await ask(SMALL)).status).toBe(200);
  });
});
