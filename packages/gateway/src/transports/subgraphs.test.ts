import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import { describe, expect, it } from 'vitest';
import { compileFetchOperation } from '../plan/compiled-fetch.ts';
import { createSubgraphs } from './subgraphs.ts';

const SUPERGRAPH = 'enum join__Graph { A @join__graph(name: "a", url: "") }';

function fetchOf(operation: string): ReturnType<typeof compileFetchOperation> {
  return compileFetchOperation({ kind: 'Fetch', serviceName: 'a', operation });
}

describe('the deadline of a fetch', () => {
  it('is longer for a mutation, which may be done though it is given up', async () => {
    const queryFailed = Promise.withResolvers<null>();
    const fetch = createSubgraphs(
      SUPERGRAPH,
      {
        a: {
          // Queries are never answered; a mutation is, once the query beside it has been given up.
          execute: async ({ query }) => {
            if (query.startsWith('query')) return new Promise(() => undefined);
            await queryFailed.promise;
            return { data: { done: true } };
          },
        },
      },
      { query: 1, mutation: 60_000 },
    );
    const context = createRequestContext({ actor: PUBLIC, languages: ['en'], now: '2027-01-01T00:00:00Z' });
    const mutation = fetch(fetchOf('mutation { done }'), {}, context);
    const query = await fetch(fetchOf('query { done }'), {}, context);
    expect(query).toMatchObject({ kind: 'failed', code: 'SUBGRAPH_DEADLINE_EXCEEDED' });
    queryFailed.resolve(null);
    expect(await mutation).toMatchObject({ kind: 'answered', result: { data: { done: true } } });
  });
});
