import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fetchWithin } from './fetch-within.ts';
import type { FetchOutcome } from '../plan/execution.ts';
import type { Transport } from './transport.ts';

const fetch = {
  subgraph: 'forums',
  document: parse('{ a }'),
  query: '{ a }',
  operationName: undefined,
  variableUsages: [],
  selectionSet: { kind: 'SelectionSet', selections: [] },
  fragments: new Map(),
} as unknown as Parameters<typeof fetchWithin>[2];

function run(execute: Transport['execute'], milliseconds: number, signal?: AbortSignal): Promise<FetchOutcome> {
  const parts = { actor: PUBLIC, languages: ['en'], now: '2027-01-01T00:00:00Z' } as const;
  const context = createRequestContext(signal ? { ...parts, signal } : parts);
  return fetchWithin(milliseconds, { execute }, fetch, {}, context);
}

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

describe('fetchWithin', () => {
  it('leaves no timer behind', async () => {
    const before = timers();
    expect(await run(async () => ({ data: { a: 1 } }), 60_000)).toMatchObject({ kind: 'answered' });
    expect(await run(() => Promise.reject(new Error('no')), 60_000)).toMatchObject({ code: 'SUBGRAPH_FAILED' });
    expect(timers()).toBe(before);
  });

  it('aborts the fetch when its time is over', async () => {
    let signal: AbortSignal | undefined;
    const outcome = await run((request) => {
      ({ signal } = request);
      return new Promise(() => undefined);
    }, 10);
    expect(outcome).toMatchObject({ code: 'SUBGRAPH_DEADLINE_EXCEEDED' });
    expect(signal?.aborted).toBe(true);
  });

  it('does not begin for a request that has ended', async () => {
    let begun = false;
    const outcome = await run(
      async () => {
        begun = true;
        return {};
      },
      60_000,
      AbortSignal.abort(),
    );
    expect(outcome).toMatchObject({ code: 'SUBGRAPH_DEADLINE_EXCEEDED' });
    expect(begun).toBe(false);
  });
});
