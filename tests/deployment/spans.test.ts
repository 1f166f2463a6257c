import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '@liaison/lambda';
import { createTables } from '@liaison/kernel/table';
import { createEvent } from '@liaison/local';
import { deploy } from '../support/deployed.ts';
import type { Deployment, StartFunction } from '../support/deployed.ts';
import { startEngineWire } from '../support/engine-wire.ts';
import type { EngineWire } from '../support/engine-wire.ts';
import type { SandboxPool } from '../support/sandbox-pool.ts';
import { startSpanCollector } from '../support/span-collector.ts';
import type { CollectedSpan, SpanCollector } from '../support/span-collector.ts';
import { toReply } from '../support/world.ts';
import { mutationDocument, useWritingWorld } from '../support/writing-world.ts';

// What the bundles that a deployment would upload send to a collector of spans, in sandboxes that stand still in between.

const SERVER = 2;
const GATEWAY_TABLE = 'spans-gateway';

const world = useWritingWorld();
let wire: EngineWire;
let collector: SpanCollector;
let deployment: Deployment;

beforeAll(async () => {
  wire = await startEngineWire(world.engine.endpoint);
  collector = await startSpanCollector();
  await createTables(world.engine.client, [GATEWAY_TABLE]);
  deployment = await deploy({
    bundles: ['single', 'gateway', 'partnerships', 'forums', 'dialogue'],
    endpoint: wire.url,
    tables: world.tables,
    gatewayTable: GATEWAY_TABLE,
  });
});
afterAll(async () => {
  await deployment.stop();
  await collector.close();
  wire.stop();
});
beforeEach(() => {
  collector.isSilent = false;
  collector.clear();
});

const start: StartFunction = (name, more) =>
  deployment.start(name, { ...more, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });

interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

async function ask(pool: SandboxPool, { query, variables = {}, headers = {}, timeoutMs }: Asked) {
  const event = createEvent({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { body = '' } = (await pool.answer(event, timeoutMs)) as Answer;
  const { data, errors } = toReply(body);
  return { data, codes: errors.map(({ extensions }) => extensions?.['code']) };
}

describe('split', () => {
  const OF_ALL = `{ searchNgos(text: "a", first: 1) { nodes { id } } forums(first: 1) { nodes { id } }
    dialogueSessions(first: 1) { nodes { id } } }`;

  it('the spans of all functions are one trace: each subgraph goes on from the fetch that invoked it', async () => {
    const { gateway } = await deployment.startSplit(start);
    // Five functions that answer for the first time take longer, on a busy machine, than a fetch may.
    await ask(gateway, { query: OF_ALL });
    const traceId = randomBytes(16).toString('hex');
    const headers = { traceparent: `00-${traceId}-${'1'.repeat(16)}-01` };
    expect((await ask(gateway, { query: OF_ALL, headers })).codes).toEqual([]);
    const spans = collector.spans().filter((span) => span.traceId === traceId);
    const parentOf = (child: CollectedSpan) => spans.find(({ spanId }) => spanId === child.parentSpanId);
    for (const name of ['partnerships', 'forums', 'dialogue']) {
      const own = spans.filter(({ resource }) => resource['faas.name'] === name);
      const [invoked, ...more] = own.filter(({ kind }) => kind === SERVER);
      expect([invoked?.name, more]).toEqual([`invoke ${name}`, []]);
      expect(invoked && parentOf(invoked)).toMatchObject({
        name: `fetch ${name}`,
        resource: { 'faas.name': 'gateway' },
      });
      const tables = own.filter(({ kind }) => kind !== SERVER);
      expect(tables.length).toBeGreaterThan(0);
      expect(new Set(tables.map((span) => parentOf(span)?.spanId))).toEqual(new Set([invoked?.spanId]));
    }
  });
});

describe('a sandbox that is told to end', () => {
  /** Leaves a sandbox that stands still, and a transaction that has ended since it answered. */
  async function leaveTransaction(): Promise<SandboxPool> {
    const pool = start('single');
    const headers = { authorization: `Bearer ${await deployment.token({ roles: ['liaison-officer'] })}` };
    const input = { idempotencyKey: randomBytes(8).toString('hex'), ngoId: world.dataset.ngos[0]?.id, title: 'Wells' };
    const query = mutationDocument('publishActivity', 'activity { id }');
    expect((await ask(pool, { query: '{ memberState(code: "SN") { name } }', headers })).codes).toEqual([]);
    collector.clear();
    const release = wire.holdAnswers('TransactWriteItems');
    const { codes } = await ask(pool, { query, variables: { input }, headers, timeoutMs: 8000 });
    expect(codes).toEqual(['REQUEST_DEADLINE_EXCEEDED']);
    await release();
    return pool;
  }
  const transactions = () => collector.spans().filter(({ name }) => name.startsWith('TransactWriteItems'));

  it('sends what it could not send when it answered, and ends by itself', async () => {
    const pool = await leaveTransaction();
    const [request] = collector.spans().filter(({ kind }) => kind === SERVER);
    expect([request?.name, transactions()]).toEqual(['POST /graphql', []]);
    expect(await pool.terminate()).toEqual([0]);
    expect(transactions().map(({ traceId }) => traceId)).toEqual([request?.traceId]);
  });

  it('ends by itself where the collector does not answer, before Lambda would end it', async () => {
    const pool = await leaveTransaction();
    collector.isSilent = true;
    expect(await pool.terminate()).toEqual([0]);
    // The exporter, which waits longer than Lambda does, has not given up.
    expect(pool.lines.filter((line) => line.includes('Spans could not be sent'))).toEqual([]);
  });
});
