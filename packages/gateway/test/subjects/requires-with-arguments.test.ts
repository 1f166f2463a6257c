import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

type Args = Readonly<Record<string, unknown>>;
const SPEAKERS = ['x', null, 'y', 'z'].map((speaker, index) => ({ id: `t${index}`, speaker }));

// The chair's list of a session is computed from a number of its talks; the room from its seats in a layout.
const graph = await startGraph({
  agenda: {
    sdl: `
      type Query { sessions: [Session] }
      type Session @key(fields: "id") {
        id: ID! title: String seats(layout: Layout!, spare: Int = 2): Int room: Room
      }
      type Room { sound(level: Int!): Int }
      enum Layout { ROWS ROUND }
      type Talk @key(fields: "id") { id: ID! speaker: ID }
    `,
    resolvers: {
      Query: { sessions: () => [{ id: 's', title: 'Opening' }, null, { id: 'r' }] },
      Session: {
        seats: ({ id }: Args, { layout, spare }: Args) =>
          id === 'r' ? null : (layout === 'ROWS' ? 100 : 40) + Number(spare),
        room: ({ id }: Args) => (id === 'r' ? null : {}),
      },
      Room: { sound: (_: unknown, { level }: Args) => Number(level) * 10 },
    },
    references: {
      Session: ({ id }) => ({ id }),
      Talk: ({ id }) => SPEAKERS.find((talk) => talk.id === id),
    },
  },
  venue: {
    sdl: `
      type Query { venue: Int }
      enum Layout { ROWS ROUND }
      type Session @key(fields: "id") {
        id: ID!
        seats(layout: Layout!, spare: Int = 2): Int @external
        room: Room @external
        chairs: String @requires(fields: "seats(layout: ROUND, spare: 0)")
        noise: Int @requires(fields: "room { sound(level: 3) }")
      }
      type Room @external { sound(level: Int!): Int }
    `,
    resolvers: {
      Session: {
        chairs: ({ seats }: { seats: number | null }) => `${seats} chairs`,
        noise: ({ room }: { room: { sound: number } | null }) => room?.sound ?? null,
      },
    },
    references: { Session: (reference) => reference },
  },
  speakers: {
    sdl: `
      type Query { speakers: Int }
      type Session @key(fields: "id") {
        id: ID! talks(first: Int!): [Talk] roster: [ID] @requires(fields: "talks(first: 3) { speaker }")
      }
      type Talk @key(fields: "id") { id: ID! minutes: Int speaker: ID @external }
    `,
    resolvers: {
      Session: {
        talks: (_: unknown, { first }: { first: number }) => SPEAKERS.slice(0, first),
        roster: ({ talks }: { talks: { speaker: string | null }[] }) => talks.map(({ speaker }) => speaker),
      },
      Talk: { minutes: () => 20 },
    },
    references: { Session: (reference) => reference, Talk: ({ id }) => ({ id }) },
  },
});
afterAll(() => graph.server.stop());

describe('@requires with arguments', () => {
  it('is asked for with them, also below an object, and sent under the plain name', async () => {
    const { data, errors, fetches } = await observe(graph, '{ sessions { chairs noise } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      sessions: [{ chairs: '40 chairs', noise: 30 }, null, { chairs: 'null chairs', noise: null }],
    });
    const session = (id: string, rest: object) => ({ __typename: 'Session', id, ...rest });
    expect(fetches).toEqual([
      ['agenda'],
      ['venue', session('s', { seats: 40, room: { sound: 30 } }), session('r', { seats: null, room: null })],
    ]);
  });

  it('does not mix with the same field under other arguments, defaults or an alias', async () => {
    const query = `query ($layout: Layout = ROWS) {
      sessions { seats(layout: $layout) chairs round: seats(layout: ROUND, spare: 0) room { sound(level: 1) } noise }
    }`;
    const { data, errors } = await observe(graph, query);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      sessions: [
        { seats: 102, chairs: '40 chairs', round: 40, room: { sound: 10 }, noise: 30 },
        null,
        { seats: null, chairs: 'null chairs', round: null, room: null, noise: null },
      ],
    });
  });

  it('takes a list of its length while the caller takes one of his', async () => {
    const query = `query ($first: Int = 1) { sessions { roster ...Few ...Same } }
      fragment Few on Session { talks(first: $first) { id minutes } }
      fragment Same on Session { talks(first: $first) { minutes } }`;
    const talk = { id: 't0', minutes: 20 };
    for (const [variables, talks] of [
      [{}, [talk]],
      [{ first: 0 }, []],
    ] as const) {
      const { data, errors } = await observe(graph, query, variables);
      expect(errors).toEqual([]);
      const session = { roster: ['x', null, 'y'], talks };
      expect(data).toEqual({ sessions: [session, null, session] });
    }
  });

  it('asks once for what two sessions require of the same talks', async () => {
    const { fetches } = await observe(graph, '{ sessions { roster } }');
    expect(fetches.map(([subgraph, ...sent]) => [subgraph, sent.length])).toEqual([
      ['agenda', 0],
      ['speakers', 2],
      ['agenda', 3],
      ['speakers', 2],
    ]);
  });
});
