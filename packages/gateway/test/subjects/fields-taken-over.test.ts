import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const stale = () => {
  throw new Error('nobody asks the old owner');
};
const days: Readonly<Record<string, string | null>> = { s1: '2027-03-01', s2: null };
const DAY = { s1: '2027-03-01', s2: null };

// Days and rooms of sessions moved from the desk to the calendar; days may be answered by the minutes as well.
const graph = await startGraph({
  desk: {
    sdl: `
      type Query { sessions: [Session] @shareable deskSessions: [Session] }
      type Session @key(fields: "id") { id: ID! day: String @shareable room: Room title: String }
      type Room @shareable { name: String }
    `,
    resolvers: {
      Query: {
        sessions: () => ['s1', 's2'].map((id) => ({ id })),
        deskSessions: () => ['s1', null, 's2', 's1'].map((id) => id && { id }),
      },
      Session: { day: stale, room: stale, title: ({ id }: { id: string }) => `Title of ${id}` },
    },
    references: { Session: ({ id }) => ({ id }) },
  },
  calendar: {
    sdl: `
      type Query { sessions: [Session] @shareable calendarSessions: [Session] }
      type Session @key(fields: "id") {
        id: ID! day: String @override(from: "desk") @shareable room: Room @override(from: "desk")
      }
      type Room @shareable { name: String }
    `,
    resolvers: {
      Query: { sessions: () => ['s1', 's2'].map((id) => ({ id })), calendarSessions: () => [{ id: 's2' }] },
      Session: {
        day: ({ id }: { id: string }) => days[id],
        room: ({ id }: { id: string }) => (id === 's1' ? { name: 'Hall' } : null),
      },
    },
    references: { Session: ({ id }) => ({ id }) },
  },
});
afterAll(() => graph.server.stop());

const session = (id: string) => ({ __typename: 'Session', id });

describe('a field that another subgraph took over', () => {
  it('is never asked of its old owner, whoever answers the root', async () => {
    const { data, errors } = await observe(graph, '{ sessions { day } }');
    expect({ data, errors }).toEqual({ data: { sessions: [{ day: DAY.s1 }, { day: null }] }, errors: [] });
  });

  it('takes a hop from the old owner, with its objects, and none from the new', async () => {
    const query = '{ deskSessions { title room { name } day } }';
    expect(await observe(graph, query)).toEqual({
      data: {
        deskSessions: [
          { title: 'Title of s1', room: { name: 'Hall' }, day: DAY.s1 },
          null,
          { title: 'Title of s2', room: null, day: null },
          { title: 'Title of s1', room: { name: 'Hall' }, day: DAY.s1 },
        ],
      },
      errors: [],
      fetches: [['desk'], ['calendar', session('s1'), session('s2')]],
    });
    expect((await observe(graph, '{ calendarSessions { day room { name } } }')).fetches).toEqual([['calendar']]);
  });

  it('leaves the rest with the old owner', async () => {
    expect(await observe(graph, '{ calendarSessions { title day } }')).toEqual({
      data: { calendarSessions: [{ title: 'Title of s2', day: null }] },
      errors: [],
      fetches: [['calendar'], ['desk', session('s2')]],
    });
  });
});
