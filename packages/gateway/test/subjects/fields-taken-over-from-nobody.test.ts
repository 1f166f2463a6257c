import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

// The calendar overrides a subgraph that is not in this graph: an override without effect. Both may be asked.
const graph = await startGraph({
  calendar: {
    sdl: `
      type Query { sessions: [Session] @shareable calendarSessions: [Session] }
      type Session @key(fields: "id") { id: ID! day: String! @override(from: "retired") @shareable hour: Int @override(from: "retired") }
    `,
    resolvers: {
      Query: { sessions: () => [{ id: 's' }], calendarSessions: () => [{ id: 's' }, null] },
      Session: { day: () => 'calendar', hour: ({ id }: { id: string }) => (id === 's' ? 9 : null) },
    },
    references: { Session: ({ id }) => ({ id }) },
  },
  desk: {
    sdl: `
      type Query { sessions: [Session] @shareable deskSessions: [Session] }
      type Session @key(fields: "id") { id: ID! day: String! @shareable }
    `,
    resolvers: {
      Query: { sessions: () => [{ id: 's' }], deskSessions: () => [{ id: 's' }, { id: 't' }] },
      Session: { day: () => 'desk' },
    },
    references: { Session: ({ id }) => ({ id }) },
  },
});
afterAll(() => graph.server.stop());

describe('a field taken over from a subgraph that is not there', () => {
  it('is answered by whoever was asked first, without a hop', async () => {
    expect(await observe(graph, '{ deskSessions { day } calendarSessions { day } }')).toMatchObject({
      data: { deskSessions: [{ day: 'desk' }, { day: 'desk' }], calendarSessions: [{ day: 'calendar' }, null] },
      errors: [],
    });
    expect(graph.fetches.map(({ subgraph }) => subgraph).sort()).toEqual(['calendar', 'desk']);
    expect((await observe(graph, '{ sessions { day } }')).fetches).toHaveLength(1);
  });

  it('is at home where it says when no other subgraph has it', async () => {
    expect(await observe(graph, '{ deskSessions { id hour } }')).toEqual({
      data: {
        deskSessions: [
          { id: 's', hour: 9 },
          { id: 't', hour: null },
        ],
      },
      errors: [],
      fetches: [['desk'], ['calendar', { __typename: 'Session', id: 's' }, { __typename: 'Session', id: 't' }]],
    });
  });
});
