import { GraphQLScalarType, Kind } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { publicContext, startGraph } from '../../../tests/support/graph/graph.ts';
import { liaison } from '../../../tests/support/graph/liaison-graph.ts';

const graph = await startGraph(liaison());
afterAll(() => graph.server.stop());

describe('bad variables', () => {
  it.each([
    ['missing', {}, 'Variable "$id" of required type "ID!" was not provided.'],
    ['null', { id: null }, 'Variable "$id" of non-null type "ID!" must not be null.'],
    [
      'of the wrong type',
      { id: 'a', n: 'x' },
      'Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"',
    ],
    [
      'not a number',
      { id: 'a', n: Number.NaN },
      'Variable "$n" got invalid value NaN; Int cannot represent non-integer value: NaN',
    ],
  ])('that are %s are refused by name', async (_, variables, message) => {
    graph.fetches.length = 0;
    const query = 'query ($id: ID!, $n: Int) { ngo(id: $id) { forums(first: $n) { id } } }';
    const { data, errors } = await graph.ask(query, variables);
    expect(data).toBeUndefined();
    const variable = message.includes('$n') ? 'n' : 'id';
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', variable } }]);
    expect(graph.fetches).toEqual([]);
  });

  it('answer 400 over HTTP', async () => {
    const { status, body } = await graph.post({ query: 'query ($id: ID!) { ngo(id: $id) { id } }' });
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
  });

  it('of custom scalars are judged by the scalars that the gateway was given', async () => {
    const Day = new GraphQLScalarType({
      name: 'Day',
      parseValue: (value) => {
        if (value === 'never') throw new TypeError('There is no such day.');
        return value;
      },
      parseLiteral: (node) => {
        if (node.kind !== Kind.STRING || node.value === 'never') throw new TypeError('There is no such day.');
        return node.value;
      },
    });
    const days = {
      one: {
        sdl: 'scalar Day type Query { on(day: Day): Day }',
        resolvers: { Query: { on: (_: unknown, { day }: { day: string }) => day } },
      },
    };
    const other = await startGraph(days, { scalars: { Day } });
    const query = 'query ($day: Day) { on(day: $day) }';
    expect((await other.ask(query, { day: 'today' })).data).toEqual({ on: 'today' });
    const bad = await other.ask(query, { day: 'never' });
    expect(bad.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', variable: 'day' } }]);
    const literal = await other.ask('{ on(day: "never") }');
    expect(literal.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    await other.server.stop();
  });
});

describe('what is not served', () => {
  it('names itself: subscriptions', async () => {
    const other = await startGraph({
      one: { sdl: 'type Query { a: Int } type Subscription { ticks: Int }' },
    });
    const { errors, data } = await other.ask('subscription { ticks }');
    await other.server.stop();
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_SUPPORTED' } }]);
  });

  it.each(['{ ... @defer { ngos { id } } }', '{ ngos @stream { id } }'])(
    'is refused by validation: %s',
    async (query) => {
      const { errors } = await graph.ask(query);
      expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    },
  );

  it('says so: documents that do not parse or validate', async () => {
    expect((await graph.ask('{')).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
    const { status, body } = await graph.post({ query: '{ nope }' });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(JSON.stringify(body)).not.toContain('stacktrace');
  });

  it('includes requests that a page of another site could send', async () => {
    const { status } = await graph.post({ query: '{ ngos { id } }' }, { 'content-type': 'text/plain' });
    expect(status).toBe(415);
  });

  it('includes what went wrong inside', async () => {
    const other = await startGraph(liaison(), {
      plugins: [
        {
          requestDidStart: async () => ({
            didResolveOperation: async () => {
              throw new Error('secret-table');
            },
          }),
        },
      ],
    });
    const { errors } = await other.ask('{ ngos { id } }');
    await other.server.stop();
    expect(errors).toEqual([
      { message: 'The request could not be answered.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(String(other.hidden[0]?.error)).toContain('secret-table');
  });
});

describe('several operations in one document', () => {
  it('are told apart by name', async () => {
    const query =
      'query A($x: Boolean!) { ngos { id @skip(if: $x) ...F } } query B { ngo(id: "a") { ...F } } fragment F on Ngo { name }';
    const { body } = await graph.post({ query, operationName: 'B' });
    expect(body.data).toEqual({ ngo: { name: 'Ngo a' } });
    for (const operationName of [undefined, 'C']) {
      const { status, body: unresolved } = await graph.post({ query, operationName });
      expect(status).toBe(400);
      expect(unresolved.errors).toMatchObject([{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
    }
  });
});

describe('extensions', () => {
  it('list what was withheld, in order, only if anything was', async () => {
    const context = publicContext();
    const before = await graph.ask('{ ngos { id } }', {}, context);
    expect(before.extensions).toBeUndefined();
    context.withheld.add('Ngo.name').add('FocalPoint.email');
    const { extensions } = await graph.ask('{ ngos { id } }', {}, context);
    expect(extensions).toEqual({ withheld: ['FocalPoint.email', 'Ngo.name'] });
  });

  it('hold the cost, only when asked', async () => {
    const context = publicContext();
    context.meter.record('partnerships', 1.5, 0);
    context.meter.record('forums', 0.5, 2);
    context.meter.record('forums', 0.5, 0);
    const unasked = await graph.ask('{ ngos { id } }', {}, context);
    expect(unasked.extensions).toBeUndefined();
    const headers = new Map([['x-liaison-cost', '1']]);
    const { extensions } = await graph.ask('{ ngos { id } }', {}, { ...context, headers });
    expect(extensions).toEqual({
      cost: {
        requests: 3,
        readUnits: 2.5,
        writeUnits: 2,
        bySubgraph: {
          forums: { requests: 2, readUnits: 1, writeUnits: 2 },
          partnerships: { requests: 1, readUnits: 1.5, writeUnits: 0 },
        },
      },
    });
  });
});

describe('a number that no Float can hold', () => {
  it.each([
    ['an argument', '{ ngo(id: 1e999) { name } }', 'Argument "id"'],
    ['a default', 'query A($x: Float = -1e999) { ngos { id } ngo(id: "a") { name @skip(if: true) } }', 'A number'],
  ])('is refused as %s', async (_where, query, place) => {
    const { status, body } = await graph.post({ query });
    expect(status).toBe(400);
    expect(body.errors?.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`${place} must be a finite number`),
    );
  });
});
