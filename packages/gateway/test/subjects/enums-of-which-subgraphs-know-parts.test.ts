import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

// `Status` only leaves (what any subgraph knows is public), `Order` only enters (what all know is), `Level` does both.
const graph = await startGraph({
  registry: {
    sdl: `
      type Query { ngos(order: Order = NAME): [Ngo] }
      type Ngo @key(fields: "id level") { id: ID! status: Status levels: [Level!] level: Level }
      enum Status { ACTIVE PAUSED }
      enum Order { NAME YEAR }
      enum Level { GENERAL ROSTER @inaccessible SPECIAL }
    `,
    resolvers: {
      Query: {
        ngos: (_: unknown, { order }: { order: string }) => [
          { id: `a by ${order}`, status: 'PAUSED', levels: ['GENERAL', 'SPECIAL'], level: 'SPECIAL' },
          { id: 'b', status: 'ACTIVE', levels: ['GENERAL', 'ROSTER'], level: 'ROSTER' },
          { id: 'c', status: null, levels: [], level: null },
        ],
      },
    },
  },
  review: {
    sdl: `
      type Query { reviewed(level: Level!, order: Order): [Ngo!] }
      type Ngo @key(fields: "id level") {
        id: ID! level: Level last: Status report(order: Order): String levels: [Level!] @external
        rated: String @requires(fields: "levels")
      }
      enum Status { ACTIVE CLOSED }
      enum Order { YEAR NAME SIZE }
      enum Level { GENERAL ROSTER SPECIAL }
    `,
    resolvers: {
      Query: { reviewed: (_: unknown, { level }: { level: string }) => [{ id: 'z', level }] },
      Ngo: {
        last: () => 'CLOSED',
        report: ({ level }: { level: string }, { order }: { order?: string }) => `${level} ${order}`,
        rated: ({ levels }: { levels: string[] }) => levels.join('+'),
      },
    },
    references: { Ngo: (reference) => reference },
  },
});
afterAll(() => graph.server.stop());

describe('an enum of which subgraphs know different values', () => {
  it('leaves with the values of all of them', async () => {
    const { data, errors } = await observe(graph, '{ ngos { status last } }');
    const last = 'CLOSED';
    expect(errors).toEqual([]);
    expect(data).toEqual({
      ngos: [
        { status: 'PAUSED', last },
        { status: 'ACTIVE', last },
        { status: null, last },
      ],
    });
  });

  it('enters with the values that all know, and with no other', async () => {
    expect(await observe(graph, '{ ngos(order: YEAR) { id } }')).toMatchObject({
      data: { ngos: [{ id: 'a by YEAR' }, {}, {}] },
    });
    expect(await observe(graph, '{ ngos { id } }')).toMatchObject({ data: { ngos: [{ id: 'a by NAME' }, {}, {}] } });
    expect(await observe(graph, '{ ngos { report(order: SIZE) } }')).toEqual({
      data: undefined,
      errors: ['- GRAPHQL_VALIDATION_FAILED'],
      fetches: [],
    });
    const query = 'query ($order: Order) { ngos { id report(order: $order) } }';
    expect(await observe(graph, query, { order: 'SIZE' })).toEqual({
      data: undefined,
      errors: ['- BAD_USER_INPUT'],
      fetches: [],
    });
    expect(await observe(graph, query, { order: 'YEAR' })).toMatchObject({
      data: { ngos: [{ report: 'SPECIAL YEAR' }, {}, {}] },
    });
  });
});

describe('a value of an enum that is not public', () => {
  it('serves as key and as requirement, between subgraphs', async () => {
    const { data, errors, fetches } = await observe(graph, '{ ngos { report rated } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      ngos: [
        { report: 'SPECIAL undefined', rated: 'GENERAL+SPECIAL' },
        { report: 'ROSTER undefined', rated: 'GENERAL+ROSTER' },
        { report: 'null undefined', rated: '' },
      ],
    });
    expect(fetches[1]).toContainEqual({ __typename: 'Ngo', id: 'b', level: 'ROSTER', levels: ['GENERAL', 'ROSTER'] });
  });

  it('takes with it the list in which it may not be null', async () => {
    const { data, errors } = await observe(graph, '{ ngos { grades: levels level } }');
    expect(data).toEqual({
      ngos: [
        { grades: ['GENERAL', 'SPECIAL'], level: 'SPECIAL' },
        { grades: null, level: null },
        { grades: [], level: null },
      ],
    });
    expect(errors).toEqual(['ngos.1.grades.1 INTERNAL_SERVER_ERROR', 'ngos.1.level INTERNAL_SERVER_ERROR']);
  });

  it('cannot be asked for', async () => {
    expect((await observe(graph, '{ reviewed(level: ROSTER) { id } }')).errors).toEqual([
      '- GRAPHQL_VALIDATION_FAILED',
    ]);
    const query = 'query ($level: Level!) { reviewed(level: $level) { id level } }';
    expect((await observe(graph, query, { level: 'ROSTER' })).errors).toEqual(['- BAD_USER_INPUT']);
    expect((await observe(graph, query, { level: 'GENERAL' })).data).toEqual({
      reviewed: [{ id: 'z', level: 'GENERAL' }],
    });
  });
});
