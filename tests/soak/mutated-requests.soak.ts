import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '@liaison/kernel/reader';
import { faultIn } from '../security/judge-reply.ts';
import { mutateRequest } from '../security/mutate-request.ts';
import { posted, seedRequests } from '../security/seed-requests.ts';
import type { PlainRequest } from '../security/seed-requests.ts';
import { shrinkRequest } from '../security/shrink-request.ts';
import { createRandom } from '../support/random.ts';
import { SEED_OFFSET } from '../support/seed.ts';
import { collectedHeap } from './collected-heap.ts';
import { textOfFault, unexplained } from './explained-faults.ts';
import { openTarget } from './open-target.ts';
import type { Target } from './open-target.ts';

const REQUESTS = Number(process.env['LIAISON_REQUESTS'] ?? 50_000);
const AT_ONCE = 8;
const SHARE_OVER_HTTP = 0.15;
/** Of the heap between the first half and the end, with what the bounded stores may still take. */
const MOST_GROWTH = 1.25;
const STORES_MB = 50;

let target: Target;

beforeAll(async () => {
  target = await openTarget();
});
afterAll(async () => {
  await target.close();
});

/** The seeds as somebody: with tokens of several roles, with a key, and with cursors that were really given. */
async function seedsWithCredentials(): Promise<readonly PlainRequest[]> {
  const seeds = seedRequests();
  const bearers = [
    ['ngo', { ngo: 'ngo-cafod' }],
    ['member-state', { state: 'FR' }],
    ['liaison-officer', {}],
    ['administrator', {}],
  ] as const satisfies readonly (readonly [Role, object])[];
  const tokens = await Promise.all(bearers.map(([role, whom]) => target.issuer.token({ role, ...whom })));
  const signedIn = tokens.flatMap((token) =>
    seeds.map((seed) => ({ ...seed, headers: { ...seed.headers, authorization: `Bearer ${token}` } })),
  );
  const ofAnApp = seeds.map((seed) => ({ ...seed, headers: { ...seed.headers, 'x-api-key': target.key } }));
  return [...seeds, ...(await nextPages(seeds)), ...signedIn, ...ofAnApp];
}

async function nextPages(seeds: readonly PlainRequest[]): Promise<PlainRequest[]> {
  const pages: PlainRequest[] = [];
  for (const seed of seeds) {
    const { query, variables } = read(seed.body);
    if (typeof query !== 'string' || !query.includes('$after')) continue;
    const { body } = await target.byEvent(posted({ query, variables: { ...variables, first: 2 } }));
    const [, after] = /"endCursor":"([^"]+)"/.exec(body) ?? [];
    if (after !== undefined) pages.push(posted({ query, variables: { ...variables, first: 2, after } }));
  }
  expect(pages.length).toBeGreaterThan(3);
  return pages;
}

function read(body: string): { query?: unknown; variables?: object } {
  return body === '' ? {} : (JSON.parse(body) as { query?: unknown; variables?: object });
}

const throughTheHandler = async (request: PlainRequest): Promise<string | null> => {
  try {
    return faultIn(request, await target.byEvent(request));
  } catch (error) {
    return `the handler rejects: ${String(error)}`;
  }
};
const overHttp = async (request: PlainRequest): Promise<string | null> => {
  const reply = await target.overHttp(request);
  return reply === null ? null : faultIn(request, reply);
};

it(`answers ${REQUESTS} requests that were changed at random, and goes on`, async () => {
  const random = createRandom(0);
  const seeds = await seedsWithCredentials();
  const slowest = { milliseconds: 0, request: '' };
  const ask = async (request: PlainRequest): Promise<void> => {
    const way = random.chance(SHARE_OVER_HTTP) ? overHttp : throughTheHandler;
    const began = performance.now();
    const fault = await way(request);
    const milliseconds = performance.now() - began;
    if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, request: JSON.stringify(request) });
    const heard = unexplained(target.faults.splice(0).map(textOfFault));
    if (fault === null && heard.length === 0) return;
    const smallest = fault === null ? request : await shrinkRequest(request, way);
    throw new Error(
      `Seed ${SEED_OFFSET}: ${fault ?? 'a fault'} after ${JSON.stringify(smallest).slice(0, 5000)}\n${heard.join('\n')}`,
    );
  };
  for (const seed of seeds) await ask(seed);
  let halfway = 0;
  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const requests = Array.from({ length: AT_ONCE }, () => mutateRequest(random.pick(seeds), random));
    await Promise.all(requests.map(ask));
    if (halfway === 0 && sent >= REQUESTS / 2) halfway = collectedHeap();
  }
  const atTheEnd = collectedHeap();
  console.log(
    `Seed ${SEED_OFFSET}: heap ${halfway.toFixed(1)} MB at half time, ${atTheEnd.toFixed(1)} MB at the end; ` +
      `slowest ${slowest.milliseconds.toFixed(0)} ms: ${slowest.request.slice(0, 300)}`,
  );
  expect(atTheEnd).toBeLessThan(halfway * MOST_GROWTH + STORES_MB);
  const last = await target.byEvent(posted({ query: '{ __typename }' }));
  expect([last.status, JSON.parse(last.body)]).toEqual([200, { data: { __typename: 'Query' } }]);
});
