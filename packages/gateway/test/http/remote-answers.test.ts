import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpTransport } from '../../src/transports/http/transport.ts';
import { errorPaths, startGraph } from '../../../../tests/support/graph/graph.ts';
import type { TestGraph } from '../../../../tests/support/graph/graph.ts';
import { liaison } from '../../../../tests/support/graph/liaison-graph.ts';
import type { Replacements } from '../../../../tests/support/graph/liaison-graph.ts';
import type { SubgraphFixture } from '../../../../tests/support/graph/subgraph-schema.ts';
import { executes, sendJson, startSubgraph } from '../../../../tests/support/graph/http-subgraph.ts';
import type { HttpSubgraph, Script } from '../../../../tests/support/graph/http-subgraph.ts';

const toStop: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of toStop.splice(0)) await stop();
});

interface HttpGraph {
  readonly graph: TestGraph;
  readonly subgraphs: Readonly<Record<string, HttpSubgraph>>;
}

/** A gateway whose subgraphs are all asked over HTTP. A script takes the place of a subgraph that it names. */
async function start(
  fixtures: Readonly<Record<string, SubgraphFixture>>,
  scripts: Readonly<Record<string, Script>> = {},
): Promise<HttpGraph> {
  const subgraphs: Record<string, HttpSubgraph> = {};
  for (const [name, fixture] of Object.entries(fixtures)) {
    const subgraph = await startSubgraph(scripts[name] ?? executes(fixture));
    subgraphs[name] = subgraph;
    toStop.push(() => subgraph.stop());
  }
  const transports = Object.fromEntries(
    Object.entries(subgraphs).map(([name, { url }]) => [name, createHttpTransport({ url })]),
  );
  const graph = await startGraph(fixtures, { transports, subgraphDeadlineMs: 60_000 });
  toStop.unshift(() => graph.server.stop());
  return { graph, subgraphs };
}

const failing = (message: string, extensions: Record<string, unknown>): Replacements => ({
  forums: {
    Ngo: {
      leads: ({ id }: { id: string }) => {
        if (id === 'b') throw new GraphQLError(message, { extensions });
        return null;
      },
    },
  },
});

describe('an error of a subgraph over HTTP', () => {
  it('reaches the caller at its place, with message and code, where it has a code', async () => {
    const { graph } = await start(liaison(failing('Ask the secretariat.', { code: 'EMBARGOED', until: '2030' })));
    const { data, errors } = await graph.ask('{ all: ngos { id first: leads { id } } }');
    expect(data).toEqual({ all: ['a', 'b', 'c'].map((id) => ({ id, first: null })) });
    expect(errors).toEqual([
      {
        message: 'Ask the secretariat.',
        path: ['all', 1, 'first'],
        extensions: { code: 'EMBARGOED', until: '2030' },
      },
    ]);
    expect(graph.hidden).toEqual([]);
  });

  it.each([
    ['no code', {}],
    ['the code of what nobody wrote', { code: 'INTERNAL_SERVER_ERROR' }],
    ['a code that is no text', { code: 7 }],
    ['an empty code', { code: '' }],
  ])('keeps its message from the caller where it has %s', async (_what, extensions) => {
    const { graph } = await start(liaison(failing('password of db-7 is wrong', { ...extensions, stacktrace: ['x'] })));
    const answer = await graph.ask('{ ngos { id leads { id } } }');
    expect(answer.errors).toEqual([
      {
        message: 'The field could not be answered.',
        path: ['ngos', 1, 'leads'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(graph.hidden).toMatchObject([{ subgraph: 'forums', path: ['ngos', 1, 'leads'] }]);
    expect(String(graph.hidden[0]?.error)).toContain('password of db-7');
  });

  it('does not steer the status and headers of the answer', async () => {
    const http = { status: 418, headers: { 'x-evil': '1' } };
    const { graph } = await start(liaison(failing('No.', { code: 'FORBIDDEN', http })));
    const { status, headers, body } = await graph.post({ query: '{ ngos { id leads { id } } }' });
    expect([status, headers['x-evil']]).toEqual([200, undefined]);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('that stands nowhere stands at every field that was asked', async () => {
    const { graph } = await start(liaison(), {
      partnerships: (_asked, response) => {
        sendJson(response, 400, { errors: [{ message: 'Who are you?', extensions: { code: 'UNAUTHENTICATED' } }] });
      },
    });
    const answer = await graph.ask('{ one: ngo(id: "a") { id } two: ngo(id: "b") { id } }');
    expect(answer.data).toEqual({ one: null, two: null });
    expect(errorPaths(answer)).toEqual(['one', 'two']);
  });
});

const NGOS = { data: { ngos: [{ __typename: 'Ngo', id: 'a' }] } };
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('an answer of a wrong form', () => {
  it.each([
    ['an object in place of a list', '{"data":{"ngos":{"id":"a"}}}'],
    ['a text in place of a list', '{"data":{"ngos":"x"}}'],
    ['lists in lists', '{"data":{"ngos":[[{"id":"a"}]]}}'],
    ['texts in place of objects', '{"data":{"ngos":["x",1,true]}}'],
    ['null where null is not allowed', '{"data":{"ngos":[null]}}'],
    ['no field at all', '{"data":{}}'],
    ['a type that nobody knows', '{"data":{"ngos":[{"__typename":"Alien","id":1}]}}'],
    ['an error that stands nowhere', '{"data":null,"errors":[{"message":"m","path":["a",7,"b"]}]}'],
    ['an error under __proto__', '{"data":null,"errors":[{"message":"m","path":["__proto__","constructor"]}]}'],
    ['__proto__ in place of data', '{"data":{"__proto__":{"ngos":[]}}}'],
    ['lists nested without end', `{"data":{"ngos":${nested(200_000)}}}`],
  ])('never ends more than its request: %s', async (_what, text) => {
    const { graph, subgraphs } = await start(liaison(), {
      partnerships: (_asked, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(text);
      },
    });
    const { status, body } = await graph.post({ query: '{ ngos { id name acronym } }' });
    expect(status).toBe(200);
    expect(body.errors?.length).toBeGreaterThan(0);
    expect(body.errors?.every(({ extensions }) => typeof extensions?.['code'] === 'string')).toBe(true);
    subgraphs['partnerships']?.answer((_asked, response) => {
      sendJson(response, 200, NGOS);
    });
    expect((await graph.ask('{ ngos { id } }')).data).toEqual({ ngos: [{ id: 'a' }] });
  });

  it.each([
    ['null', '{"data":{"_entities":null}}'],
    ['an object', '{"data":{"_entities":{}}}'],
    ['too few', '{"data":{"_entities":[{"leads":null}]}}'],
    ['other things', '{"data":{"_entities":[1,"x",[]]}}'],
    ['missing', '{"data":{}}'],
  ])('for entities is an error at each that is missing: %s', async (_what, text) => {
    const { graph } = await start(liaison(), {
      forums: (_asked, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(text);
      },
    });
    const answer = await graph.ask('{ ngos { id leads { id } } }');
    expect(answer.data).toEqual({ ngos: ['a', 'b', 'c'].map((id) => ({ id, leads: null })) });
    expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toContain('SUBGRAPH_FAILED');
    expect(errorPaths(answer)).toContain('ngos.2.leads');
  });
});

describe('a mutation over HTTP', () => {
  const graphWithMutation = (): Record<string, SubgraphFixture> => ({
    partnerships: {
      sdl: 'type Query { a: Int } type Mutation { rename: Ngo } type Ngo @key(fields: "id") { id: ID! }',
      resolvers: { Mutation: { rename: () => ({ id: 'a' }) } },
    },
    forums: {
      sdl: 'type Query { b: Int } type Ngo @key(fields: "id") { id: ID! leads: Int }',
      references: { Ngo: ({ id }) => ({ id, leads: 7 }) },
    },
  });
  const MUTATION = 'mutation { rename { id leads } }';

  /** Breaks the connection of its first request. */
  const breaksOnce = (script: Script): Script => {
    let isFirst = true;
    return (asked, response) => {
      if (!isFirst) return script(asked, response);
      isFirst = false;
      return response.socket?.destroy();
    };
  };

  it('is sent once, whatever happens', async () => {
    const fixtures = graphWithMutation();
    const partnerships = breaksOnce(executes(fixtures['partnerships'] ?? { sdl: '' }));
    const { graph, subgraphs } = await start(fixtures, { partnerships });
    const { data, errors } = await graph.ask(MUTATION);
    expect(data).toEqual({ rename: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_FAILED', subgraph: 'partnerships' });
    expect(subgraphs['partnerships']?.asked).toHaveLength(1);
  });

  it('asks for the entities in its answer as often as a query may', async () => {
    const fixtures = graphWithMutation();
    const forums = breaksOnce(executes(fixtures['forums'] ?? { sdl: '' }));
    const { graph, subgraphs } = await start(fixtures, { forums });
    expect((await graph.ask(MUTATION)).data).toEqual({ rename: { id: 'a', leads: 7 } });
    expect([subgraphs['partnerships']?.asked.length, subgraphs['forums']?.asked.length]).toEqual([1, 2]);
  });
});
