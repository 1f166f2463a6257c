import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRequestContext, PUBLIC } from '@liaison/kernel/reader';
import type { RequestContext } from '@liaison/kernel/reader';
import type { FieldPolicies } from '@liaison/gateway';
import { doorTo, requestTo, STRANGER, textOf } from '../../../tests/support/graph/door.ts';
import { publicContext, startGraph } from '../../../tests/support/graph/graph.ts';
import type { Answer, TestGraph } from '../../../tests/support/graph/graph.ts';

const LIMIT = 20;

const POLICIES: FieldPolicies = {
  Ngo: { weight: 50 },
  'Query.ngos': { weight: 200, listSize: { slicingArguments: ['first'], sizedFields: ['nodes'] } },
  'Query.count': { weight: 2500 },
  'Ngo.events': { weight: 100, listSize: { slicingArguments: ['first'] } },
  'Mutation.rename': { weight: 500 },
};

/** Reads that take this many units each; a read is not begun where the meter has stopped them. */
function read({ meter }: RequestContext, units: number): void {
  meter.assertBelowCeiling();
  meter.record('ngos', units, 0);
}

let graph: TestGraph;
let unitsOfEvents = 1;

beforeAll(async () => {
  const ngo = (id: string) => ({ id, name: `NGO ${id}` });
  graph = await startGraph(
    {
      ngos: {
        sdl: `
          type Query { ngos(first: Int! = 20): Ngos! count: Int }
          type Ngos { nodes: [Ngo!]! }
          type Mutation { rename(id: ID!): Ngo }
          type Ngo @key(fields: "id") { id: ID! name: String events(first: Int! = 5): [String!] }
        `,
        resolvers: {
          Query: {
            ngos: (_source: unknown, { first }: { first: number }, context: RequestContext) => {
              read(context, 2 + first / 2);
              return { nodes: Array.from({ length: first }, (_, index) => ngo(String(index))) };
            },
          },
          Mutation: { rename: (_source: unknown, { id }: { id: string }) => ngo(id) },
          Ngo: {
            events: (_source: unknown, _args: unknown, context: RequestContext) => {
              read(context, unitsOfEvents);
              return ['a'];
            },
          },
        },
      },
    },
    { policies: POLICIES },
  );
});

afterAll(async () => {
  await graph.server.stop();
});

interface Sent {
  readonly status: number;
  readonly body: Answer;
}

async function send(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Sent> {
  const allowance = { unitsPerOperation: LIMIT, unitsPerMinute: 1000 };
  const door = doorTo(graph.server, { identify: async () => ({ ...STRANGER, allowance }) });
  const accept = 'application/graphql-response+json';
  const body = JSON.stringify({ query, variables });
  const reply = await door(requestTo({ headers: { accept, ...headers }, body }));
  return { status: reply.status, body: JSON.parse(textOf(reply)) as Answer };
}

describe('An operation that may cost more than its caller may ask at once', () => {
  it('is refused with the figure, the limit, the costliest part and the value that would fit', async () => {
    const { status, body } = await send('{ all: ngos(first: 50) { nodes { name } } }');
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message:
            'The operation may cost up to 27 units, and you may ask for 20 at once. ' +
            'What costs most is "all": 27 units. It fits with first: 36 at "all".',
          extensions: {
            code: 'COST_LIMIT_EXCEEDED',
            cost: {
              estimated: 27,
              limit: 20,
              costliest: { path: 'all', units: 27 },
              fittingFirst: [{ path: 'all', argument: 'first', value: 36 }],
            },
          },
        },
      ],
    });
  });

  it('passes with the value that was said to fit, and not with one more', async () => {
    const query = 'query ($n: Int!) { ngos(first: $n) { nodes { name events } } }';
    const { body } = await send(query, { n: 100 });
    const [error] = body.errors ?? [];
    expect(error?.message).toContain('It fits with first: 12 at "ngos" (the variable $n).');
    expect((await send(query, { n: 12 })).body.errors).toBeUndefined();
    expect((await send(query, { n: 13 })).body.errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }]);
  });

  it('is told where several arguments must be smaller, and where none would do', async () => {
    const both = await send('{ a: ngos(first: 50) { nodes { id } } b: ngos(first: 40) { nodes { id } } }');
    expect(both.body.errors?.[0]?.message).toContain('It fits with first: 16 at each of "a", "b".');
    const none = await send('{ count ngos(first: 3) { nodes { id } } }');
    expect(none.body.errors?.[0]?.message).toContain('No value of "first" would make it fit');
    expect(none.body.errors?.[0]?.extensions).toMatchObject({ cost: { fittingFirst: null } });
  });

  it('asks nothing of a subgraph', async () => {
    const before = graph.fetches.length;
    await send('{ ngos(first: 50) { nodes { name } } }');
    expect(graph.fetches.length).toBe(before);
  });
});

describe('A dry run', () => {
  const DRY = { 'x-liaison-dry-run': '1' };

  it('answers the estimate and runs nothing, a mutation neither', async () => {
    const before = graph.fetches.length;
    const { status, body } = await send('{ ngos(first: 10) { nodes { name } } }', {}, DRY);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: null,
      extensions: { cost: { estimated: 7, limit: LIMIT, costliest: { path: 'ngos', units: 7 } } },
    });
    const act = await send('mutation { rename(id: "a") { name } }', {}, { ...DRY, 'x-liaison-cost': '1' });
    expect(act.body.extensions).toEqual({
      cost: { estimated: 5, limit: LIMIT, costliest: { path: 'rename', units: 5 } },
    });
    expect(graph.fetches.length).toBe(before);
  });

  it('is no refusal where the operation would be refused, but says what would fit', async () => {
    const { status, body } = await send('{ ngos(first: 50) { nodes { name } } }', {}, DRY);
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.extensions).toMatchObject({
      cost: { estimated: 27, limit: LIMIT, fittingFirst: [{ path: 'ngos', argument: 'first', value: 36 }] },
    });
  });

  it('refuses variables that the operation would be refused for', async () => {
    const query = 'query ($n: Int!) { ngos(first: $n) { nodes { name } } }';
    const { status, body } = await send(query, { n: 'many' }, DRY);
    expect([status, body.errors?.[0]?.extensions?.['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.extensions).toBeUndefined();
  });
});

interface Page {
  readonly nodes: readonly { readonly name: string; readonly events: unknown }[];
}

function nodesOf({ data }: Answer): Page['nodes'] {
  return (data?.['ngos'] as Page).nodes;
}

describe('While it runs', () => {
  const query = '{ ngos(first: 4) { nodes { name events } } }';

  it('a query is stopped above twice its estimate, and what was read stays', async () => {
    unitsOfEvents = 12;
    const { status, body } = await send(query, {}, { 'x-liaison-cost': '1' });
    unitsOfEvents = 1;
    expect(status).toBe(200);
    expect(body.extensions).toMatchObject({ cost: { estimated: 8, readUnits: 28 } });
    const events = nodesOf(body).map((one) => [one.name, one.events]);
    expect(events).toEqual([
      ['NGO 0', ['a']],
      ['NGO 1', ['a']],
      ['NGO 2', null],
      ['NGO 3', null],
    ]);
    expect(body.errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']])).toEqual([
      ['ngos.nodes.2.events', 'COST_ESTIMATE_EXCEEDED'],
      ['ngos.nodes.3.events', 'COST_ESTIMATE_EXCEEDED'],
    ]);
  });

  it('a mutation is not stopped', async () => {
    unitsOfEvents = 500;
    const { body } = await send('mutation { a: rename(id: "a") { events } b: rename(id: "b") { events } }');
    unitsOfEvents = 1;
    expect(body).toEqual({ data: { a: { events: ['a'] }, b: { events: ['a'] } } });
  });

  it('what was estimated and what was spent is told to whoever asks', async () => {
    const { body } = await send(query, {}, { 'x-liaison-cost': '1' });
    expect(body.extensions).toEqual({
      cost: {
        estimated: 8,
        requests: 5,
        readUnits: 8,
        writeUnits: 0,
        bySubgraph: { ngos: { requests: 5, readUnits: 8, writeUnits: 0 } },
      },
    });
  });
});

describe('Without a door', () => {
  it('nothing is refused, and reads that are strong count twice', async () => {
    const headers = new Map([['x-liaison-cost', '1']]);
    const { errors, extensions } = await graph.ask(
      '{ ngos(first: 100) { nodes { id } } }',
      {},
      { ...publicContext(), headers },
    );
    expect([errors, extensions]).toMatchObject([undefined, { cost: { estimated: 52 } }]);
    const parts = { actor: PUBLIC, languages: ['en'], now: '2027-03-01T09:00:00Z', headers } as const;
    const strong = { ...createRequestContext(parts), readsStrongly: true };
    const twice = await graph.ask('{ ngos(first: 100) { nodes { id } } }', {}, strong);
    expect(twice.extensions).toMatchObject({ cost: { estimated: 104 } });
  });
});
