import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedRequests } from '../security/seed-requests.ts';
import type { PlainRequest } from '../security/seed-requests.ts';
import { createRandom } from '../support/random.ts';
import { SEED_OFFSET } from '../support/seed.ts';
import { mutationDocument } from '../support/writing-world.ts';
import { unexplained } from './explained-faults.ts';
import { startMeasuredProcess } from './measured-process.ts';
import type { MeasuredProcess } from './measured-process.ts';

const SECONDS = Number(process.env['LIAISON_SECONDS'] ?? 60);
const CLIENTS = Number(process.env['LIAISON_CLIENTS'] ?? 200);
/** Of the clients; each act waits for the one before it on the log of partnerships. */
const WRITERS = 4;
/** Milliseconds between an answer and the next question of a client, on average: 200 people, not 200 loops. */
const READS_FOR_MS = 3000;
const MOST_GROWTH = 1.15;
const SHOWN = 5;

let server: MeasuredProcess;
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

beforeAll(async () => {
  server = await startMeasuredProcess();
});
afterAll(async () => {
  agent.destroy();
  await server.stop();
});

interface Answered {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: string;
}

function send(asked: PlainRequest): Promise<Answered> {
  const { method, path, query, headers, body } = asked;
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}?${query}`, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, etag: answered.etag, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server has closed a connection that nobody used, in the moment in which it was to be used again.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(send(asked));
      else reject(error);
    });
    sent.end(body);
  });
}

const ACT = mutationDocument('publishActivity', 'activity { id }');

function act(): PlainRequest {
  const input = { idempotencyKey: randomUUID(), ngoId: 'ngo-cafod', title: 'Wells, and who looks after them' };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${server.token}` };
  const body = JSON.stringify({ query: ACT, variables: { input } });
  return { method: 'POST', path: '/graphql', query: '', headers, body };
}

/** Queries that were asked for as they should be, and are answered without an error: free, trusted, by GET. */
async function goodQueries(): Promise<readonly PlainRequest[]> {
  const asked = seedRequests().filter(
    ({ path, headers, body }) =>
      path === '/graphql' &&
      headers['if-none-match'] === undefined &&
      headers['accept-encoding'] === undefined &&
      !body.includes('mutation M('),
  );
  const good: PlainRequest[] = [];
  for (const one of asked) {
    const { status, body } = await send(one);
    if (status === 200 && !body.includes('"errors"')) good.push(one);
  }
  expect(good.length).toBeGreaterThan(40);
  return good;
}

it(`serves ${CLIENTS} clients for ${SECONDS} seconds, and then holds what it held before`, async () => {
  const queries = await goodQueries();
  const wrong: string[] = [];
  const counts = { answered: 0, revalidated: 0, acts: 0 };
  let isOver = false;

  const client = async (index: number): Promise<void> => {
    const random = createRandom(index);
    const tags = new Map<PlainRequest, string>();
    while (!isOver) {
      await pause(random.between(0, 2 * READS_FOR_MS));
      const isAct = index < WRITERS && random.chance(0.3);
      const asked = isAct ? act() : random.pick(queries);
      const tag = tags.get(asked);
      const headers = tag === undefined ? asked.headers : { ...asked.headers, 'if-none-match': tag };
      try {
        const { status, etag, body } = await send({ ...asked, headers });
        counts.answered += 1;
        if (status === 304) counts.revalidated += 1;
        else if (status !== 200 || body.includes('"errors"')) wrong.push(`${status} ${body.slice(0, 300)}`);
        else if (isAct) counts.acts += 1;
        if (etag !== undefined && asked.method === 'GET') tags.set(asked, etag);
      } catch (error) {
        wrong.push(String(error));
      }
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, index) => client(index));
  await pause((SECONDS / 2) * 1000);
  const halfway = await server.heap();
  await pause((SECONDS / 2) * 1000);
  const atTheEnd = await server.heap();
  isOver = true;
  await Promise.all(clients);
  console.log(
    `Seed ${SEED_OFFSET}: ${counts.answered} answers, ${counts.revalidated} of them 304, ${counts.acts} acts; ` +
      `heap ${halfway.toFixed(1)} MB at half time, ${atTheEnd.toFixed(1)} MB at the end; ${wrong.length} errors`,
  );
  expect([wrong.slice(0, SHOWN), unexplained(server.faults).slice(0, SHOWN)]).toEqual([[], []]);
  expect(counts.revalidated).toBeGreaterThan(0);
  expect(counts.acts).toBeGreaterThan(0);
  expect(atTheEnd).toBeLessThanOrEqual(halfway * MOST_GROWTH);
});
