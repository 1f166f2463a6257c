import { createBadUserInput } from '@liaison/kernel/reader';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

let tally = 0;
const steps: string[] = [];
const change =
  (name: string, next: (by: number) => number) =>
  async (_: unknown, { by = 0 }: { by?: number }) => {
    steps.push(name);
    await new Promise((resolve) => setImmediate(resolve));
    tally = next(by);
    return tally;
  };
const added: Record<string, unknown>[] = [];

const graph = await startGraph({
  ballots: {
    sdl: `
      type Query { motion(id: ID!): Motion }
      type Mutation {
        propose(input: NewMotion!): Motion!
        double(by: Int): Int!
        open(title: String!): Session @shareable
        refuse: Motion!
      }
      input NewMotion { title: String! seats: [Int!]! = [1] }
      type Motion @key(fields: "id") { id: ID! title: String! seats: [Int!]! }
      type Session @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Mutation: {
        propose: (_: unknown, { input }: { input: Record<string, unknown> }) => {
          steps.push('propose');
          const motion = { id: `m${added.length}`, ...input };
          added.push(motion);
          return motion;
        },
        double: change('double', (by) => tally * by),
        open: (_: unknown, { title }: { title: string }) => {
          steps.push('open in ballots');
          return { id: title };
        },
        refuse: () => {
          throw createBadUserInput('title', 'is taken.');
        },
      },
    },
    references: {
      Motion: ({ id }) => added.find((motion) => motion['id'] === id) ?? null,
      Session: ({ id }) => ({ id }),
    },
  },
  counting: {
    sdl: `
      type Query { tally: Int! }
      type Mutation { add(by: Int!): Int! reset: Int open(title: String!): Session @shareable }
      type Motion @key(fields: "id") { id: ID! seats: [Int!]! @external quorum: Int! @requires(fields: "seats") }
      type Session @key(fields: "id") { id: ID! title: String! }
    `,
    resolvers: {
      Query: { tally: () => tally },
      Mutation: {
        add: change('add', (by) => tally + by),
        reset: change('reset', () => 0),
        open: (_: unknown, { title }: { title: string }) => {
          steps.push('open in counting');
          return { id: title, title };
        },
      },
      Motion: { quorum: ({ seats }: { seats: number[] }) => seats.reduce((sum, seat) => sum + seat, 0) },
    },
    references: { Motion: (reference) => reference, Session: ({ id }) => ({ id, title: id }) },
  },
});
afterAll(() => graph.server.stop());
beforeEach(() => {
  tally = 0;
  steps.length = 0;
  added.length = 0;
});

describe('a mutation', () => {
  it('takes its fields in turn, though neighbours are of different subgraphs', async () => {
    const { data, errors, fetches } = await observe(
      graph,
      'mutation { five: add(by: 5) ten: double(by: 2) thirteen: add(by: 3) more: add(by: 1) final: double(by: 10) reset }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ five: 5, ten: 10, thirteen: 13, more: 14, final: 140, reset: 0 });
    expect(steps).toEqual(['add', 'double', 'add', 'add', 'double', 'reset']);
    expect(fetches.map(([subgraph]) => subgraph)).toEqual(['counting', 'ballots', 'counting', 'ballots', 'counting']);
  });

  it('brings what other subgraphs know of its object', async () => {
    const query = `mutation ($input: NewMotion!, $seats: [Int!]!) {
      a: propose(input: $input) { title quorum } b: propose(input: { title: "B", seats: $seats }) { id quorum }
    }`;
    const { data, errors, fetches } = await observe(graph, query, { input: { title: 'A' }, seats: [2, 3] });
    expect({ data, errors }).toEqual({
      data: { a: { title: 'A', quorum: 1 }, b: { id: 'm1', quorum: 5 } },
      errors: [],
    });
    const sent = fetches.filter(([subgraph]) => subgraph === 'counting').flatMap(([, ...references]) => references);
    expect(sent.toSorted((a, b) => String(a['id']).localeCompare(String(b['id'])))).toEqual([
      { __typename: 'Motion', id: 'm0', seats: [1] },
      { __typename: 'Motion', id: 'm1', seats: [2, 3] },
    ]);
  });

  it('that two subgraphs could do is done by one, once', async () => {
    const { data, errors } = await observe(graph, 'mutation { open(title: "Day 1") { id title } }');
    expect({ data, errors }).toEqual({ data: { open: { id: 'Day 1', title: 'Day 1' } }, errors: [] });
    expect(steps).toHaveLength(1);
  });

  it('ends where a field is null that may not be: what was to come is not done', async () => {
    const { data, errors } = await observe(graph, 'mutation { add(by: 2) refuse { id } later: add(by: 3) }');
    expect(data).toBeNull();
    expect(errors).toEqual(['refuse BAD_USER_INPUT']);
    expect(tally).toBe(2);
  });

  it('skipped by a condition is not done', async () => {
    const query = 'mutation ($no: Boolean!) { a: add(by: 1) b: double(by: 9) @include(if: $no) c: add(by: 1) }';
    expect((await observe(graph, query, { no: false })).data).toEqual({ a: 1, c: 2 });
    expect(steps).toEqual(['add', 'add']);
  });
});
