import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { AnsweredRequest } from '@liaison/server';
import { Meter, PUBLIC } from '@liaison/kernel/reader';
import { readTelemetry } from '../runtime/environment.ts';
import { createRequestLog } from './request-log.ts';
import { startTelemetry } from './telemetry.ts';

const NOW = '2027-03-01T09:00:00.000Z';
const DOCUMENT = { text: 'query Spy { ngo(id: "secret") { id } }', id: `sha256:${'a'.repeat(64)}`, isTrusted: false };

type OperationState = NonNullable<AnsweredRequest['operationState']>;

const meter = new Meter();
meter.record('forums', 1.5, 0);
meter.record('dialogue', 0, 4);

const request: AnsweredRequest['request'] = {
  id: 'JKJaXmPLvHcESHA=',
  method: 'POST',
  path: '/graphql',
  query: '',
  headers: new Map([['authorization', 'Bearer secret']]),
  body: '{"variables":{"email":"secret@example.org"}}',
  sourceAddress: '203.0.113.9',
  now: NOW,
  signal: new AbortController().signal,
};
const caller: OperationState['caller'] = {
  actor: PUBLIC,
  credentials: 'KEY',
  bucket: 'key:secret',
  allowance: { unitsPerOperation: 1, unitsPerMinute: 1 },
  keyPrefix: 'liaison_k7f3',
};
const operationState: OperationState = {
  request,
  caller,
  document: DOCUMENT,
  meter,
  estimate: { units: 12, costliest: null },
  operation: { type: 'query', name: 'Spy' },
  deprecations: [],
  codes: [],
};
const answered: AnsweredRequest = {
  request,
  status: 200,
  caller,
  document: DOCUMENT,
  operationState,
  refusal: null,
  codes: [],
  fault: null,
  isRefused: false,
  milliseconds: 12.3456,
  traceId: null,
};

/** The lines of these requests, from one process. */
function linesOf(all: readonly Partial<AnsweredRequest>[], withMetrics = true): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = createRequestLog({ write: (line) => lines.push(line), withMetrics });
  for (const one of all) log({ ...answered, ...one });
  for (const line of lines) expect(line).not.toMatch(/secret|Spy|203\.0|[\r\n\u2028]/);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function lineOf(one: Partial<AnsweredRequest>, withMetrics = true): Record<string, unknown> {
  return linesOf([one], withMetrics)[0] ?? {};
}

describe('the line of a request', () => {
  it('says what it was and cost, in this order, and nothing else', () => {
    expect(Object.entries(lineOf({ traceId: 'b'.repeat(32) }, false))).toEqual([
      ['timestamp', NOW],
      ['level', 'INFO'],
      ['message', 'request'],
      ['requestId', 'JKJaXmPLvHcESHA='],
      ['traceId', 'b'.repeat(32)],
      ['method', 'POST'],
      ['status', 200],
      ['milliseconds', 12.35],
      ['credentials', 'KEY'],
      ['keyPrefix', 'liaison_k7f3'],
      ['documentId', DOCUMENT.id],
      ['operationType', 'query'],
      ['cost', { estimated: 12, requests: 2, readUnits: 1.5, writeUnits: 4 }],
    ]);
  });

  it('leaves out what was not yet known when it was refused', () => {
    const early = { caller: null, document: null, operationState: null };
    const line = lineOf(
      { ...early, status: 400, refusal: 'BAD_REQUEST', codes: ['BAD_REQUEST'], isRefused: true },
      false,
    );
    expect(Object.keys(line)).toEqual([
      'timestamp',
      'level',
      'message',
      'requestId',
      'method',
      'status',
      'milliseconds',
      'refusal',
      'codes',
    ]);
    expect(line['level']).toBe('WARN');
  });

  it('tells who still uses what will go away', () => {
    const uses = ['Ngo.acronym', 'Ngo.acronym', ...Array.from({ length: 40 }, (_, index) => `Ngo.f${index}`)];
    const deprecations = uses.map((coordinate) => ({ coordinate, reason: 'secret' }));
    const line = lineOf({ operationState: { ...operationState, deprecations } });
    expect(line['keyPrefix']).toBe('liaison_k7f3');
    expect(line['deprecations']).toHaveLength(20);
    expect(line['deprecations']).toEqual(['Ngo.acronym', ...uses.slice(2, 21)]);
  });

  it('keeps what comes from outside short, on the line, and in its place', () => {
    const injected = `x","level":"ERROR"}\n{"forged":true}\u2028${'y'.repeat(500)}`;
    const lines = linesOf([{ request: { ...request, id: injected } }, { caller: { ...caller, keyPrefix: injected } }]);
    expect(lines.map(({ level }) => level)).toEqual(['INFO', 'INFO']);
    for (const text of [lines[0]?.['requestId'], lines[1]?.['keyPrefix']]) expect(text).toMatch(/^[\w=.:-]{64}$/);
  });

  it('says how much is left where that is limited', () => {
    const rate = { isAllowed: true, taken: 12, limit: 5000, remaining: 4988, refillSeconds: 1, retryAfterSeconds: 0 };
    expect(lineOf({ operationState: { ...operationState, rate } })['rateRemaining']).toBe(4988);
    expect(
      lineOf({ operationState: { ...operationState, rate: { ...rate, remaining: Infinity } } }),
    ).not.toHaveProperty('rateRemaining');
  });

  it('is an error where something is wrong here', () => {
    const line = lineOf({ codes: ['SUBGRAPH_FAILED'], fault: 'SUBGRAPH_FAILED' });
    expect(line).toMatchObject({ level: 'ERROR', status: 200, Errors: 1, Refused: 0 });
  });
});

/** The schema of the format, as AWS publishes it: members that it does not know are ignored. */
const directive = v.object({
  Namespace: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)),
  Dimensions: v.pipe(
    v.array(v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(250))), v.maxLength(30))),
    v.minLength(1),
  ),
  Metrics: v.pipe(
    v.array(
      v.strictObject({
        Name: v.pipe(v.string(), v.minLength(1), v.maxLength(1024)),
        Unit: v.optional(v.picklist(['Count', 'Milliseconds', 'None'])),
        StorageResolution: v.optional(v.picklist([1, 60])),
      }),
    ),
    v.maxLength(100),
  ),
});
const embedded = v.looseObject({
  _aws: v.strictObject({
    Timestamp: v.pipe(v.number(), v.integer(), v.minValue(0)),
    CloudWatchMetrics: v.array(directive),
  }),
});

describe('the metrics of a request', () => {
  const trusted = {
    ...operationState,
    document: { ...DOCUMENT, isTrusted: true },
    operation: { type: 'query', name: 'NgoProfile' },
  };

  it('keep to the embedded format: every metric is a number, every dimension a text of the line', () => {
    for (const line of linesOf([
      {},
      { operationState: trusted },
      { operationState: null, status: 401, isRefused: true },
    ])) {
      const { _aws } = v.parse(embedded, line);
      expect(_aws.Timestamp).toBe(Date.parse(NOW));
      for (const { Dimensions, Metrics } of _aws.CloudWatchMetrics) {
        for (const name of Dimensions.flat()) expect(line[name]).toEqual(expect.stringMatching(/^\w{1,250}$/));
        for (const { Name } of Metrics) expect(line[Name]).toEqual(expect.any(Number));
      }
    }
  });

  it('are those of all requests, and a few of each trusted document', () => {
    const [free, ours] = linesOf([{}, { operationState: trusted }]).map((line) => v.parse(embedded, line));
    const all = ['Requests', 'Errors', 'Refused', 'RateLimited', 'ColdStarts', 'Latency', 'ReadUnits', 'WriteUnits'];
    const names = (line: typeof free): unknown =>
      line?._aws.CloudWatchMetrics.map(({ Dimensions, Metrics }) => [Dimensions, Metrics.map(({ Name }) => Name)]);
    expect(names(free)).toEqual([[[[]], all]]);
    expect(names(ours)).toEqual([
      [[[]], all],
      [[['OperationName']], ['Requests', 'Latency', 'ReadUnits']],
    ]);
    expect([free, ours].map((line) => line?.['OperationName'])).toEqual([undefined, 'NgoProfile']);
  });

  it('count the first request of a process, refusals, and those for want of units', () => {
    const limited = { status: 429, codes: ['RATE_LIMITED'], isRefused: true };
    const lines = linesOf([{}, limited]);
    expect(lines.map(({ ColdStarts }) => ColdStarts)).toEqual([1, 0]);
    expect(lines[0]).toMatchObject({ Requests: 1, Refused: 0, RateLimited: 0, ReadUnits: 1.5, WriteUnits: 4 });
    expect(lines[1]).toMatchObject({ Requests: 1, Refused: 1, RateLimited: 1, Errors: 0 });
  });
});

describe('where spans are sent', () => {
  const nothing = {
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    OTEL_SERVICE_NAME: '',
    OTEL_TRACES_SAMPLER_ARG: '',
    AWS_LAMBDA_FUNCTION_NAME: 'app-dev-Gateway',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_REGION: '',
  };

  it('is nowhere unless a collector is named', async () => {
    expect(readTelemetry(nothing)).toBeNull();
    expect(await startTelemetry(null, () => undefined)).toBeNull();
  });

  it('is a collector, with what Lambda says of the function', () => {
    const collector = {
      ...nothing,
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      OTEL_TRACES_SAMPLER_ARG: '0.1',
    };
    expect(readTelemetry(collector)).toEqual({
      endpoint: 'http://127.0.0.1:4318',
      sampled: 0.1,
      resource: {
        'service.name': 'liaison',
        'cloud.provider': 'aws',
        'cloud.platform': 'aws_lambda',
        'faas.name': 'app-dev-Gateway',
        'faas.version': '$LATEST',
      },
    });
  });
});
