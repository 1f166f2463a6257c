import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import {
  createHandler,
  createRequestLog,
  createSubgraphs,
  openGatewayTable,
  readSchemaFiles,
  startTelemetry,
} from '@liaison/lambda';
import type { Answer, LiaisonHandler, Telemetry } from '@liaison/lambda';
import { createTables } from '@liaison/kernel/table';
import { connectEngine, createDevIssuer, createEvent, KeyRegister } from '@liaison/local';
import type { DevIssuer, Engine } from '@liaison/local';
import { createFaults } from '../support/faults.ts';
import { OPERATIONS } from '../support/operations.ts';
import { startSpanCollector } from '../support/span-collector.ts';
import type { CollectedSpan, SpanCollector } from '../support/span-collector.ts';
import { worldTables } from '../support/world-tables.ts';
import { NOW } from '../support/world.ts';

const SERVER = 2;
const CLIENT = 3;
const EMAIL = 'ines.pereira@example.org';
const ADDRESS = '203.0.113.77';

interface Opened {
  readonly engine: Engine;
  readonly collector: SpanCollector;
  readonly telemetry: Telemetry;
  readonly handler: LiaisonHandler;
  readonly issuer: DevIssuer;
  readonly key: { readonly text: string; readonly prefix: string };
}

let opened: Opened | undefined;
const faults = createFaults();
const lines: string[] = [];
const telemetryFaults: unknown[] = [];
const hidden: { error: unknown; requestId: string | undefined }[] = [];

function world(): Opened {
  if (!opened) throw new Error('The graph opens before the tests.');
  return opened;
}

beforeAll(async () => {
  const engine = connectEngine(await (await fetch(`${inject('worldServer')}/facts`)).text());
  const gatewayTable = `telemetry-${randomBytes(4).toString('hex')}`;
  await createTables(engine.client, [gatewayTable]);
  const { text, key } = await new KeyRegister(engine.client, gatewayTable).create(
    { name: 'An app', role: 'partner-app' },
    NOW,
  );
  const collector = await startSpanCollector();
  const settings = { endpoint: collector.url, sampled: 1, resource: { 'service.name': 'liaison-test' } };
  const telemetry = await startTelemetry(settings, (fault) => telemetryFaults.push(fault));
  const issuer = await createDevIssuer({ now: () => NOW });
  const { subgraphSdl, ...contract } = readSchemaFiles();
  const handler = createHandler({
    ...contract,
    ...openGatewayTable(engine.client, gatewayTable, () => undefined),
    subgraphs: createSubgraphs({ client: engine.client, subgraphSdl, tables: worldTables('facts') }),
    identify: issuer.identify,
    now: () => NOW,
    wrapTransport: faults.wrap,
    onAnswered: createRequestLog({ write: (line) => lines.push(line), withMetrics: true }),
    onError: (error, { requestId }) => hidden.push({ error, requestId }),
  });
  if (telemetry === null) throw new Error('Nothing records spans.');
  opened = { engine, collector, telemetry, handler, issuer, key: { text, prefix: key.prefix } };
});

afterAll(async () => {
  await opened?.handler.stop();
  await opened?.telemetry.stop();
  await opened?.collector.close();
  await opened?.engine.stop();
});

beforeEach(async () => {
  faults.clear();
  await world().telemetry.flush();
  world().collector.clear();
  lines.length = 0;
  hidden.length = 0;
});

async function ask(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return world().handler(
    createEvent({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      sourceIp: ADDRESS,
      now: NOW,
    }),
  );
}

async function spans(): Promise<CollectedSpan[]> {
  await world().telemetry.flush();
  return world().collector.spans();
}

function named(all: readonly CollectedSpan[], name: RegExp): CollectedSpan[] {
  return all.filter((span) => name.test(span.name));
}

function line(): Record<string, unknown> {
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

const FEDERATED = `query Spy_ines_pereira($id: ID!, $text: String!) {
  ngo(id: $id) { name forums(first: 2) { nodes { title recommendations(first: 2) { nodes { id } } } } }
  searchNgos(text: $text) { nodes { id } }
}`;

describe('the spans of a request', () => {
  it('stand in each other: request, plan, fetches, tables', async () => {
    const traceId = randomBytes(16).toString('hex');
    const parentId = randomBytes(8).toString('hex');
    const authorization = `Bearer ${await world().issuer.token({ role: 'analyst' })}`;
    const answer = await ask(
      { query: FEDERATED, variables: { id: 'ngo-cafod', text: EMAIL } },
      {
        authorization,
        traceparent: `00-${traceId}-${parentId}-01`,
        tracestate: 'vendor=ines',
        baggage: `mail=${EMAIL}`,
        'x-forwarded-for': ADDRESS,
      },
    );
    expect([answer.statusCode, JSON.parse(answer.body ?? '')]).toMatchObject([200, { data: { ngo: { forums: {} } } }]);
    const all = await spans();
    const [request] = named(all, /^POST \/graphql$/);
    expect(request).toMatchObject({ traceId, parentSpanId: parentId, kind: SERVER });
    expect(new Set(all.map((span) => span.traceId))).toEqual(new Set([traceId]));
    const fetches = named(all, /^fetch /);
    expect(new Set(fetches.map(({ name }) => name))).toEqual(new Set(['fetch partnerships', 'fetch forums']));
    for (const span of [...named(all, /^plan$/), ...fetches]) expect(span.parentSpanId).toBe(request?.spanId);
    expect(named(all, /^plan$/)).toHaveLength(1);
    const tables = named(all, /^(?:GetItem|BatchGetItem|Query) facts-/);
    expect(tables.length).toBeGreaterThanOrEqual(2);
    for (const span of tables) {
      const parent = fetches.find(({ spanId }) => spanId === span.parentSpanId);
      expect([span.kind, parent?.name]).toEqual([
        CLIENT,
        `fetch ${/facts-(\w+?)(?:-views)?$/.exec(span.name)?.[1] ?? ''}`,
      ]);
    }
  });

  it('say what it was and how it ended, in the names of the conventions', async () => {
    await ask({ query: FEDERATED, variables: { id: 'ngo-cafod', text: 'museum' } });
    const all = await spans();
    const [request] = named(all, /^POST/);
    expect(request?.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'url.path': '/graphql',
      'http.response.status_code': 200,
      'graphql.document.id': expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
      'graphql.operation.type': 'query',
      'faas.coldstart': false,
    });
    expect(named(all, /^fetch forums$/)[0]?.attributes).toEqual({ 'liaison.subgraph': 'forums' });
    const [table] = named(all, /^Query/);
    expect(table?.attributes).toMatchObject({ 'db.system.name': 'aws.dynamodb', 'db.operation.name': 'Query' });
    expect(world().collector.resources()[0]).toEqual({ 'service.name': 'liaison-test' });
  });

  it('name the operation of a trusted document alone', async () => {
    const profile = OPERATIONS.find(({ name }) => name === 'NgoProfile');
    await ask({ query: profile?.text, variables: { id: 'ngo-cafod' } });
    const [request] = named(await spans(), /^POST/);
    expect(request?.attributes['graphql.operation.name']).toBe('NgoProfile');
    expect(line()).toMatchObject({ operationName: 'NgoProfile', OperationName: 'NgoProfile' });
  });

  it('hold nothing of a person, of what was asked, or by what', async () => {
    const token = await world().issuer.token({ role: 'analyst', subject: EMAIL });
    const text = world().key.text;
    await ask({ query: `{ searchNgos(text: "${EMAIL}") { nodes { id } } }` }, { authorization: `Bearer ${token}` });
    await ask({ query: FEDERATED, variables: { id: EMAIL, text: EMAIL } }, { 'x-api-key': text });
    await ask({ query: FEDERATED, variables: { id: EMAIL } }, { authorization: `Bearer ${token.slice(0, -4)}` });
    await ask({ query: `{ ngo(id: "${EMAIL}") { operationOfInes: id } }`, operationName: 'operationOfInes' });
    await spans();
    const written = [...world().collector.bodies, ...lines].join('\n');
    expect(written).toContain('sha256:');
    for (const secret of [
      EMAIL,
      'ines.pereira',
      'Spy_',
      'operationOfInes',
      'searchNgos',
      token,
      token.slice(-20),
      text,
      text.slice(-20),
      ADDRESS,
    ]) {
      expect(written).not.toContain(secret);
    }
  });

  it('fail with a code where a subgraph does, and never with a message', async () => {
    faults.fail('forums', new Error(`No room for ${EMAIL}`));
    const answer = await ask({ query: FEDERATED, variables: { id: 'ngo-cafod', text: 'museum' } });
    expect(answer.body).toContain('SUBGRAPH_FAILED');
    const all = await spans();
    expect(named(all, /^fetch forums$/)[0]).toMatchObject({
      status: { code: 2 },
      attributes: { 'error.type': 'SUBGRAPH_FAILED' },
      events: [],
    });
    expect(named(all, /^POST/)[0]).toMatchObject({
      status: { code: 2 },
      attributes: { 'http.response.status_code': 200, 'error.type': 'SUBGRAPH_FAILED' },
    });
    expect(JSON.stringify(all)).not.toContain(EMAIL);
    expect(line()).toMatchObject({ level: 'ERROR', codes: ['SUBGRAPH_FAILED'], Errors: 1, Refused: 0 });
    expect(hidden.map(({ requestId }) => requestId)).toEqual([line()['requestId']]);
  });

  it('join no trace that is not one', async () => {
    for (const traceparent of ['', 'x', `00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`, `00-${'g'.repeat(32)}-x-01`]) {
      world().collector.clear();
      expect((await ask({ query: '{ __typename }' }, { traceparent })).statusCode).toBe(200);
      const [request] = named(await spans(), /^POST/);
      expect([request?.traceId, request?.parentSpanId ?? '']).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), '']);
    }
  });

  it('are recorded though the caller says that his trace is not', async () => {
    const traceId = randomBytes(16).toString('hex');
    await ask({ query: '{ __typename }' }, { traceparent: `00-${traceId}-${'1'.repeat(16)}-00` });
    expect(named(await spans(), /^POST/)[0]?.traceId).toBe(traceId);
    expect(line()['traceId']).toBe(traceId);
  });

  it('are given up where they cannot be sent, which is told once, and answered all the same', async () => {
    const { collector, telemetry } = world();
    telemetryFaults.length = 0;
    collector.status = 400;
    for (let time = 0; time < 2; time += 1) {
      expect((await ask({ query: '{ __typename }' })).statusCode).toBe(200);
      await telemetry.flush();
    }
    collector.status = 200;
    expect(telemetryFaults.map(String)).toEqual(['Error: Spans could not be sent.']);
    await ask({ query: '{ __typename }' });
    expect(named(await spans(), /^POST/)).toHaveLength(1);
  });
});

describe('the line of a request', () => {
  it('says all that is known of it', async () => {
    await ask({ query: FEDERATED, variables: { id: 'ngo-cafod', text: 'museum' } }, { 'x-api-key': world().key.text });
    const { _aws, ...written } = line();
    expect(written).toMatchObject({
      timestamp: NOW,
      level: 'INFO',
      message: 'request',
      requestId: expect.stringMatching(/^[\w-]{36}$/) as unknown,
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
      method: 'POST',
      status: 200,
      credentials: 'KEY',
      keyPrefix: world().key.prefix,
      documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
      operationType: 'query',
      cost: { estimated: expect.any(Number) as unknown, writeUnits: 0 },
      rateRemaining: expect.any(Number) as unknown,
      Requests: 1,
      Errors: 0,
      Refused: 0,
    });
    const { cost } = written as { cost: { requests: number; readUnits: number } };
    expect([cost.requests > 0, cost.readUnits > 0, written['ReadUnits']]).toEqual([true, true, cost.readUnits]);
    expect(_aws).toMatchObject({ Timestamp: Date.parse(NOW) });
    expect(Object.keys(written)).not.toContain('operationName');
  });

  it('names the stage that refused it by its code, and as much as was known by then', async () => {
    const token = await world().issuer.token({ role: 'analyst' });
    const deep = `{ ngo(id: "x") ${'{ headquarters '.repeat(40)}{ city }${' }'.repeat(40)} }`;
    const refused: [unknown, Record<string, string>, string, string[]][] = [
      ['{"query":', {}, 'BAD_REQUEST', []],
      [{ query: '{ __typename }' }, { authorization: `Bearer ${token}x` }, 'UNAUTHENTICATED', []],
      [{ query: '{ __typename }' }, { 'x-api-key': `${world().key.text}x` }, 'UNAUTHENTICATED', []],
      [{ documentId: `sha256:${'0'.repeat(64)}` }, {}, 'DOCUMENT_NOT_FOUND', ['credentials']],
      [{ query: deep }, { authorization: `Bearer ${token}` }, 'TOO_DEEP', ['credentials', 'documentId']],
      [{ query: '{ nothing }' }, {}, 'GRAPHQL_VALIDATION_FAILED', ['credentials', 'documentId', 'cost']],
      [{ query: '{ a' }, {}, 'GRAPHQL_PARSE_FAILED', ['credentials', 'documentId', 'cost']],
    ];
    for (const [body, headers, code, known] of refused) {
      lines.length = 0;
      await ask(body, { accept: 'application/graphql-response+json', ...headers });
      const written = line();
      expect([code, written['level'], written['refusal'] ?? code, written['codes'], written['Refused']]).toEqual([
        code,
        'WARN',
        code,
        [code],
        1,
      ]);
      expect([code, ['credentials', 'documentId', 'cost'].filter((field) => field in written)]).toEqual([code, known]);
    }
  });
});
