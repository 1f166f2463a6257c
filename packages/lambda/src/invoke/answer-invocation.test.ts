import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { SubgraphRequest, SubgraphResult } from '@liaison/gateway';
import { createPublicError } from '@liaison/kernel/reader';
import { createInvocationAnswer } from './answer-invocation.ts';
import { PROTOCOL } from './payload.ts';

const ASKED = {
  protocol: PROTOCOL,
  ask: 'EXECUTE',
  query: '{ forum(id: "a") { title } }',
  operationName: null,
  variables: { constructor: 1 },
  context: {
    actor: { id: 'sub:a', scopes: [['forums:write', 'ANY']], owns: [{ type: 'Ngo', id: 'ngo-a' }] },
    languages: ['fr', 'en'],
    now: '2026-11-22T12:00:00.000Z',
    readsStrongly: true,
    requestId: 'request-1',
    traceparent: null,
  },
  withinMs: 60_000,
  headroom: { ceiling: 20, spent: 19 },
};

function answering(execute: (request: SubgraphRequest) => SubgraphResult | Promise<SubgraphResult>, largest?: number) {
  const faults: unknown[] = [];
  const answer = createInvocationAnswer({
    subgraph: 'forums',
    transport: { execute: async (request) => execute(request) },
    ready: () => Promise.reject(new Error('no table')),
    onError: (error, where) => faults.push([error, where]),
    ...(largest !== undefined && { largestAnswerBytes: largest }),
  });
  return { answer, faults };
}

describe('the function of a subgraph', () => {
  it('sees the request as it would in the process of the gateway', async () => {
    const seen: SubgraphRequest[] = [];
    const { answer } = answering((request) => {
      seen.push(request);
      request.context.meter.record('forums', 2, 0);
      request.context.withheld.add('Forum.drafts');
      expect(() => {
        request.context.meter.assertBelowCeiling();
      }).toThrow('The query was stopped after 21 cost units');
      return { data: { forum: null } };
    });
    expect(await answer(ASKED, 60_000)).toEqual({
      protocol: PROTOCOL,
      answered: 'EXECUTED',
      data: { forum: null },
      errors: [],
      spent: [['forums', { requests: 1, readUnits: 2, writeUnits: 0 }]],
      withheld: ['Forum.drafts'],
    });
    await answer(ASKED, 60_000);
    const [first, second] = seen;
    expect(first?.context.actor).toEqual({ ...ASKED.context.actor, scopes: new Map([['forums:write', 'ANY']]) });
    expect([first?.variables, first?.context.languages]).toEqual([{ constructor: 1 }, ['fr', 'en']]);
    // The same document each time, which is what the compiler counts by.
    expect(second?.document).toBe(first?.document);
  });

  it('passes on what was written for callers, and keeps the rest in its log', async () => {
    const { answer, faults } = answering(() => ({
      data: null,
      errors: [
        createPublicError('FORBIDDEN', 'No.'),
        new GraphQLError('secret', { path: ['forum', 0], originalError: new Error('of the table') }),
      ],
    }));
    expect(await answer(ASKED, 60_000)).toMatchObject({
      errors: [
        { message: 'No.', path: null, extensions: { code: 'FORBIDDEN' } },
        {
          message: 'The field could not be answered.',
          path: ['forum', 0],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(faults).toMatchObject([[{ message: 'of the table' }, { subgraph: 'forums', requestId: 'request-1' }]]);
  });

  it('says with a code that an answer is too large, and what it has cost all the same', async () => {
    const { answer } = answering(({ context }) => {
      context.meter.record('forums', 9, 0);
      return { data: { text: 'x'.repeat(1000) } };
    }, 1000);
    expect(await answer(ASKED, 60_000)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }],
      spent: [['forums', { readUnits: 9 }]],
    });
  });

  it.each([
    ['the gateway no longer waits', { ...ASKED, withinMs: 5 }, 60_000],
    ['Lambda is about to end it', ASKED, 255],
  ])('stops when %s', async (_when, asked, leftMs) => {
    const { answer } = answering(
      ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve({ data: { stopped: true } });
          });
        }),
    );
    expect(await answer(asked, leftMs)).toMatchObject({ data: { stopped: true } });
  });

  it('takes nothing but what a gateway of its release sends, and is ready as its tables are', async () => {
    const { answer } = answering(() => ({ data: null }));
    for (const payload of [
      null,
      {},
      { ...ASKED, protocol: PROTOCOL + 1 },
      { ...ASKED, context: {} },
      { Records: [] },
    ]) {
      await expect(answer(payload, 60_000)).rejects.toThrow(TypeError);
    }
    await expect(answer({ protocol: PROTOCOL, ask: 'READY' }, 60_000)).rejects.toThrow('no table');
  });
});
