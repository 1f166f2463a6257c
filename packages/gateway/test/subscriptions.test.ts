import { HeaderMap } from '@apollo/server';
import { afterAll, describe, expect, it } from 'vitest';
import { publicContext, startGraph } from '../../../tests/support/graph/graph.ts';

const graph = await startGraph({
  agenda: {
    sdl: `
      type Query { now: Session }
      type Subscription { changed(room: String): Session ended: [Session!]! }
      type Session { id: ID! title: String }
    `,
    resolvers: { Query: { now: () => ({ id: 's', title: 'Opening' }) } },
  },
});
afterAll(() => graph.server.stop());

async function get(query: string, operationName?: string) {
  const search = new URLSearchParams({ query, ...(operationName === undefined ? {} : { operationName }) });
  const headers = new HeaderMap([['apollo-require-preflight', 'yes']]);
  const answer = await graph.server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'GET', headers, search: `?${search.toString()}`, body: undefined },
    context: async () => publicContext(),
  });
  const text = answer.body.kind === 'complete' ? answer.body.string : '{}';
  return { status: answer.status ?? 200, body: JSON.parse(text) as unknown };
}

const SEVERAL = 'query Now { now { id } } subscription Changes { changed { id } }';
const refused = { errors: [{ extensions: { code: 'OPERATION_NOT_SUPPORTED' } }] };

describe('a subscription', () => {
  it.each([
    'subscription { changed { id title } }',
    'subscription ($room: String) { news: changed(room: $room) { __typename } }',
    'subscription { ...F } fragment F on Subscription { ended { id } }',
  ])('is refused over POST, and no subgraph hears of it: %s', async (query) => {
    const { status, body } = await graph.post({ query });
    expect(status).toBe(400);
    expect(body).toMatchObject(refused);
    expect(body).not.toHaveProperty('data');
    expect(graph.fetches).toEqual([]);
    expect(graph.hidden).toEqual([]);
  });

  it('is refused when it is the operation asked for, and no others with it', async () => {
    expect((await graph.post({ query: SEVERAL, operationName: 'Changes' })).body).toMatchObject(refused);
    expect((await graph.post({ query: SEVERAL, operationName: 'Now' })).body).toEqual({ data: { now: { id: 's' } } });
    expect(await get(SEVERAL, 'Now')).toEqual({ status: 200, body: { data: { now: { id: 's' } } } });
  });

  it('is refused over GET for the method alone, as a mutation would be', async () => {
    for (const answer of [await get('subscription { changed { id } }'), await get(SEVERAL, 'Changes')]) {
      expect(answer).toMatchObject({ status: 405, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
      expect(answer.body).not.toHaveProperty('data');
    }
  });

  it.each(['subscription { changed { nope } }', 'subscription { changed { id } ended { id } }'])(
    'that does not fit the schema is refused for that: %s',
    async (query) => {
      const { status, body } = await graph.post({ query });
      expect(status).toBe(400);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    },
  );

  it('is in the schema that callers see', async () => {
    const { data } = await graph.ask('{ __schema { subscriptionType { fields { name } } } }');
    expect(data).toEqual({ __schema: { subscriptionType: { fields: [{ name: 'changed' }, { name: 'ended' }] } } });
  });
});
