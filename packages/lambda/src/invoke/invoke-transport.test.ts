import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { InvokeCommand } from '@aws-sdk/client-lambda';
import type { SubgraphRequest } from '@liaison/gateway';
import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import { createInvokeTransport } from './invoke-transport.ts';
import type { Invoker } from './invoke-function.ts';
import { PROTOCOL } from './payload.ts';

type Reply = object | Error;

/** A Lambda that gives these replies, one after the other, and remembers what it was sent. */
function lambdaOf(replies: readonly Reply[]): { client: Invoker; sent: Record<string, unknown>[] } {
  const sent: Record<string, unknown>[] = [];
  const send = async ({ input }: InvokeCommand): Promise<unknown> => {
    const reply =
      replies[
        sent.push(JSON.parse(Buffer.from(input.Payload as Uint8Array).toString()) as Record<string, unknown>) - 1
      ];
    if (reply instanceof Error) throw reply;
    if (reply === undefined) throw new Error('It was asked too often.');
    return reply;
  };
  return { client: { send }, sent };
}

const ANSWER = {
  protocol: PROTOCOL,
  answered: 'EXECUTED',
  data: { constructor: 1 },
  errors: [],
  spent: [['forums', { requests: 2, readUnits: 3, writeUnits: 0.5 }]],
  withheld: ['Ngo.contacts'],
};
const answered = (answer: object) => ({ Payload: Buffer.from(JSON.stringify(answer)) });
const failed = (errorType: string) => ({
  FunctionError: 'Unhandled',
  Payload: Buffer.from(`{"errorType":"${errorType}"}`),
});
const named = (name: string) => Object.assign(new Error('no'), { name });

function toHttpRequest(query: string, signal = new AbortController().signal): SubgraphRequest {
  const context = createRequestContext({ actor: PUBLIC, languages: ['en'], now: '2026-11-22T12:00:00.000Z' });
  const document = parse(query);
  return {
    subgraph: 'forums',
    document,
    query,
    operationName: undefined,
    variables: {},
    context,
    signal,
    withinMs: 900,
  };
}

const QUERY = '{ constructor: forums { totalCount } }';
const MUTATION = 'mutation { closeForum { userErrors { code } } }';

describe('a subgraph in a function', () => {
  it('is told what it needs, and its spending and what it withheld are added to the request', async () => {
    const { client, sent } = lambdaOf([answered(ANSWER)]);
    const request = toHttpRequest(QUERY);
    request.context.meter.record('forums', 4, 0);
    request.context.meter.stopAbove(20);
    expect(await createInvokeTransport({ client, functionName: 'forums' }).execute(request)).toEqual({
      data: { constructor: 1 },
    });
    expect(sent).toEqual([
      {
        protocol: PROTOCOL,
        ask: 'EXECUTE',
        query: QUERY,
        operationName: null,
        variables: {},
        context: {
          actor: { id: 'public', scopes: [], owns: [] },
          languages: ['en'],
          now: '2026-11-22T12:00:00.000Z',
          readsStrongly: false,
          requestId: null,
          traceparent: null,
        },
        withinMs: 900,
        headroom: { ceiling: 20, spent: 4 },
      },
    ]);
    expect(request.context.meter.total()).toEqual({ requests: 3, readUnits: 7, writeUnits: 0.5 });
    expect([...request.context.withheld]).toEqual(['Ngo.contacts']);
  });

  it.each([
    ['that was ended in the middle', failed('Runtime.ExitError')],
    ['that ran out of time', failed('Sandbox.Timedout')],
    ['of which too many run', named('TooManyRequestsException')],
    ['whose connection broke', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    ['that Lambda could not reach', Object.assign(named('ServiceException'), { $metadata: { httpStatusCode: 500 } })],
  ])('%s is asked a query once more, and a mutation never', async (_how, fault) => {
    const again = lambdaOf([fault, answered(ANSWER)]);
    await createInvokeTransport({ ...again, functionName: 'forums' }).execute(toHttpRequest(QUERY));
    expect(again.sent).toHaveLength(2);
    const failing = lambdaOf([fault, fault]);
    await expect(
      createInvokeTransport({ ...failing, functionName: 'forums' }).execute(toHttpRequest(QUERY)),
    ).rejects.toThrow();
    const mutation = lambdaOf([fault]);
    await expect(
      createInvokeTransport({ ...mutation, functionName: 'forums' }).execute(toHttpRequest(MUTATION)),
    ).rejects.toThrow(/^forums /);
    expect([failing.sent.length, mutation.sent.length]).toEqual([2, 1]);
  });

  it.each([
    ['may not be invoked', named('AccessDeniedException')],
    ['is not there', named('ResourceNotFoundException')],
    ['answers something else', answered({ hello: 'world' })],
    ['answers in another release', answered({ ...ANSWER, protocol: PROTOCOL + 1 })],
    ['was asked something else', answered({ protocol: PROTOCOL, answered: 'READY' })],
    ['answers nothing', { Payload: undefined }],
  ])('that %s is not asked twice', async (_how, reply) => {
    const { client, sent } = lambdaOf([reply]);
    await expect(
      createInvokeTransport({ client, functionName: 'forums' }).execute(toHttpRequest(QUERY)),
    ).rejects.toThrow();
    expect(sent).toHaveLength(1);
  });

  it('is not asked again once the fetch was abandoned', async () => {
    const controller = new AbortController();
    const client = {
      send: async () => {
        controller.abort(new Error('too late'));
        throw named('TimeoutError');
      },
    } as unknown as Invoker;
    const asked = createInvokeTransport({ client, functionName: 'forums' }).execute(
      toHttpRequest(QUERY, controller.signal),
    );
    await expect(asked).rejects.toThrow('could not be invoked');
  });
});
