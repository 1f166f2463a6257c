import { createBadUserInput, createPublicError } from '@liaison/kernel/reader';
import { afterAll, describe, expect, it } from 'vitest';
import { errorPaths, publicContext, startGraph } from '../../../tests/support/graph/graph.ts';
import type { TestGraph } from '../../../tests/support/graph/graph.ts';
import { liaison } from '../../../tests/support/graph/liaison-graph.ts';
import type { Replacements } from '../../../tests/support/graph/liaison-graph.ts';

const started: TestGraph[] = [];
afterAll(() => Promise.all(started.map(({ server }) => server.stop())));

async function start(replacements: Replacements, options: Parameters<typeof startGraph>[1] = {}): Promise<TestGraph> {
  const graph = await startGraph(liaison(replacements), options);
  started.push(graph);
  return graph;
}

const broken =
  (message = 'table ngo-views is gone') =>
  () => {
    throw new Error(message);
  };
const hanging = () => new Promise(() => undefined);

describe('an error of a resolver', () => {
  it('is found at its place, list indices included', async () => {
    const graph = await start({
      partnerships: {
        Ngo: { acronym: ({ id }: { id: string }) => (id === 'b' ? broken()() : id.toUpperCase()) },
      },
    });
    const { data, errors } = await graph.ask('{ all: ngos { short: acronym } }');
    expect(data).toEqual({ all: [{ short: 'A' }, { short: null }, { short: 'C' }] });
    expect(errors).toEqual([
      {
        message: 'The field could not be answered.',
        path: ['all', 1, 'short'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
  });

  it('stands at every place of its entity', async () => {
    const graph = await start({ dialogue: { Forum: { session: broken() } } });
    const answer = await graph.ask('{ ngos { id forums(first: 1) { id meeting: session { id } } } }');
    expect(errorPaths(answer)).toEqual([0, 1, 2].map((index) => `ngos.${index}.forums.0.meeting`));
    expect(graph.hidden).toHaveLength(1);
    expect(graph.hidden[0]).toMatchObject({ subgraph: 'dialogue', path: ['ngos', 0, 'forums', 0, 'meeting'] });
  });

  it('is found below unions and through several hops', async () => {
    const graph = await start({ forums: { Forum: { room: broken() } } });
    const answer = await graph.ask(
      '{ ngos { sessions { about { ... on Forum { place: room } ... on Ngo { name } } } } }',
    );
    const sessions = [{ about: { name: 'Ngo b' } }, { about: null }];
    expect(answer.data).toEqual({ ngos: [{ sessions }, { sessions }, { sessions }] });
    expect(errorPaths(answer)).toEqual([0, 1, 2].map((index) => `ngos.${index}.sessions.1.about.place`));
  });

  it('keeps message, code and extensions where it was written for the caller', async () => {
    const graph = await start({});
    const { errors } = await graph.ask('{ ngo(id: "a") { forums(first: -1) { id } } }');
    expect(errors).toEqual([
      {
        message: 'Argument "first" must not be negative.',
        path: ['ngo', 'forums'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
    expect(graph.hidden).toEqual([]);
  });

  it('tells nothing of what it was otherwise', async () => {
    const graph = await start({ partnerships: { Query: { ngo: broken() } } });
    const answer = await graph.ask('{ ngo(id: "a") { id } }');
    expect(JSON.stringify(answer)).not.toMatch(/ngo-views|stack|node_modules/);
    expect(String(graph.hidden[0]?.error)).toBe('Error: table ngo-views is gone');
  });

  it('hides messages with codes that are not in the contract', async () => {
    const odd = createPublicError('BAD_REQUEST', 'secret');
    Object.assign(odd.extensions, { code: 'ECONNREFUSED' });
    const graph = await start({ partnerships: { Query: { ngo: () => Promise.reject(odd) } } });
    const { errors } = await graph.ask('{ ngo(id: "a") { id } }');
    expect(errors?.[0]?.message).toBe('The field could not be answered.');
  });

  it('is told where the caller stands if it happened in a field that the gateway needed', async () => {
    const graph = await start({ partnerships: { Ngo: { id: broken() } } });
    const answer = await graph.ask('{ ngo(id: "a") { leads { id } } }');
    expect(answer.data).toEqual({ ngo: null });
    expect(errorPaths(answer)).toEqual(['ngo']);
  });
});

describe('an error of a reference', () => {
  it('stands at the fields that the entity was asked for, at every place', async () => {
    const graph = await start({
      forumOfNgo: ({ id }) => {
        if (id === 'a') throw createBadUserInput('id', 'is not liked.');
        return { id };
      },
    });
    const answer = await graph.ask('{ ngos { leads { id } partner { id leads { id } } } }');
    expect(answer.errors?.every(({ message }) => message === 'Argument "id" is not liked.')).toBe(true);
    expect(errorPaths(answer)).toEqual([
      'ngos.0.leads',
      'ngos.0.partner.leads',
      'ngos.1.partner.leads',
      'ngos.2.partner.leads',
    ]);
  });
});

describe('a subgraph that hangs', () => {
  it('is left after its deadline; the rest is answered', async () => {
    const graph = await start({ forums: { Ngo: { leads: hanging } } }, { subgraphDeadlineMs: 30 });
    const { data, errors } = await graph.ask('{ ngos { name leads { id } sessions { id } } }');
    const sessions = [{ id: 's' }, { id: 't' }];
    expect(data).toEqual({ ngos: ['a', 'b', 'c'].map((id) => ({ name: `Ngo ${id}`, leads: null, sessions })) });
    expect(errors).toEqual(
      [0, 1, 2].map((index) => ({
        message: 'The subgraph "forums" did not answer in time.',
        path: ['ngos', index, 'leads'],
        extensions: { code: 'SUBGRAPH_DEADLINE_EXCEEDED', subgraph: 'forums' },
      })),
    );
    expect(graph.fetches.find(({ subgraph }) => subgraph === 'forums')?.signal.aborted).toBe(true);
    expect(graph.fetches.find(({ subgraph }) => subgraph === 'dialogue')?.signal.aborted).toBe(false);
  });

  it('gives the resolvers a signal that tells them', async () => {
    let seen: AbortSignal | undefined;
    const graph = await start(
      {
        partnerships: {
          Query: {
            ngo: (_: unknown, __: unknown, { signal }: { signal: AbortSignal }) => {
              seen = signal;
              return hanging();
            },
          },
        },
      },
      { subgraphDeadlineMs: 20 },
    );
    const answer = await graph.ask('{ ngo(id: "a") { id } ngos { id } }');
    expect(seen?.aborted).toBe(true);
    expect(errorPaths(answer)).toEqual(['ngo', 'ngos']);
    expect(answer.data).toBeNull();
  });

  it('ends with the request', async () => {
    const controller = new AbortController();
    const leads = () => {
      setImmediate(() => {
        controller.abort();
      });
      return hanging();
    };
    const graph = await start({ forums: { Ngo: { leads } } }, { subgraphDeadlineMs: 60_000 });
    const context = publicContext(controller.signal);
    const { data, errors } = await graph.ask('{ ngo(id: "a") { leads { id title } } }', {}, context);
    expect(data).toEqual({ ngo: { leads: null } });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['SUBGRAPH_DEADLINE_EXCEEDED']);
    expect(graph.fetches.at(-1)?.signal.aborted).toBe(true);
  });
});

describe('a subgraph that throws', () => {
  it('fails at every field that was asked of it', async () => {
    const graph = await startGraph(liaison(), {
      transports: {
        PARTNERSHIPS: {
          execute: () => {
            throw new Error('ECONNREFUSED 10.0.0.1');
          },
        },
        forums: { execute: () => Promise.reject(new Error('ECONNRESET')) },
        dialogue: { execute: async () => ({ data: { sessions: [{ __typename: 'Session', id: 's' }] } }) },
      },
    });
    started.push(graph);
    const answer = await graph.ask('{ ngo(id: "a") { id } mine: forums { id } sessions { id } }');
    expect(answer.data).toEqual({ ngo: null, mine: null, sessions: [{ id: 's' }] });
    expect(answer.errors?.toSorted((a, b) => String(a.path).localeCompare(String(b.path)))).toEqual([
      {
        message: 'The subgraph "forums" could not answer.',
        path: ['mine'],
        extensions: { code: 'SUBGRAPH_FAILED', subgraph: 'forums' },
      },
      {
        message: 'The subgraph "partnerships" could not answer.',
        path: ['ngo'],
        extensions: { code: 'SUBGRAPH_FAILED', subgraph: 'partnerships' },
      },
    ]);
    expect(graph.hidden.map(({ error }) => String(error)).sort()).toEqual([
      'Error: ECONNREFUSED 10.0.0.1',
      'Error: ECONNRESET',
    ]);
  });

  it.each([
    ['nothing', {}],
    ['null', { data: null }],
    ['no entities', { data: { _entities: 'none' } }],
  ])('or answers %s fails the same way', async (_, result) => {
    const graph = await startGraph(liaison(), {
      transports: {
        partnerships: { execute: async () => ({ data: { ngo: { __typename: 'Ngo', id: 'a' } } }) },
        forums: { execute: async () => result },
        dialogue: { execute: async () => ({}) },
      },
    });
    started.push(graph);
    const answer = await graph.ask('{ ngo(id: "a") { leads { id } } }');
    expect(answer.data).toEqual({ ngo: { leads: null } });
    expect(answer.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['SUBGRAPH_FAILED']);
    expect(errorPaths(answer)).toEqual(['ngo.leads']);
  });
});

describe('a supergraph without a transport', () => {
  it('is refused at the start', async () => {
    await expect(startGraph(liaison(), { transports: {} })).rejects.toThrow(
      'The supergraph needs transports for: dialogue, forums, partnerships.',
    );
  });
});
