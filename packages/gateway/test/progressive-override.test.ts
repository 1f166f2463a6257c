import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { planDocuments } from '../src/operation/known-plans.ts';
import { compose, startGraph } from '../../../tests/support/graph/graph.ts';
import { observe } from './observe.ts';
import type { Reference } from '../../../tests/support/graph/subgraph-schema.ts';

const ROWS: Readonly<Record<string, Reference>> = {
  s1: { id: 's1', day: 'Monday', room: 'Hall', floor: 1, chair: 'Ada' },
  s2: { id: 's2', day: null, room: 'Tent', floor: null, chair: null },
};
const session = ({ id }: Reference) => ROWS[String(id)];

// The calendar takes four fields over from the desk, at its own pace each. Both answer alike.
const subgraphs = {
  desk: {
    sdl: `
      type Query { sessions: [Session] }
      type Session @key(fields: "id") { id: ID! day: String room: String floor: Int chair: String }
    `,
    resolvers: { Query: { sessions: () => [ROWS['s1'], null, ROWS['s2']] } },
    references: { Session: session },
  },
  calendar: {
    sdl: `
      type Query { latest: Session }
      type Session @key(fields: "id") {
        id: ID!
        day: String @override(from: "desk", label: "percent(25)")
        room: String @override(from: "desk", label: "percent(75.5)")
        floor: Int @override(from: "desk", label: "percent(100)")
        chair: String @override(from: "desk", label: "when-the-calendar-is-ready")
      }
    `,
    resolvers: { Query: { latest: () => ROWS['s2'] } },
    references: { Session: session },
  },
};

/** What the next requests draw, from 0 up to, not including, 100. */
let draw = 0;
const graph = await startGraph(subgraphs, { random: () => draw / 100 });
afterAll(() => graph.server.stop());
beforeEach(() => {
  draw = 0;
});

const references = ['s1', 's2'].map((id) => ({ __typename: 'Session', id }));
const data = (...fields: string[]) => ({
  sessions: ['s1', null, 's2'].map((id) => id && Object.fromEntries(fields.map((field) => [field, ROWS[id]?.[field]]))),
});

/** Which fields the calendar is asked for. */
async function overridden(query = '{ sessions { day room floor chair } }'): Promise<string[]> {
  await observe(graph, query);
  const fetches = graph.fetches.filter(({ subgraph }) => subgraph === 'calendar');
  return ['day', 'room', 'floor', 'chair'].filter((field) => fetches.some((fetch) => fetch.query.includes(field)));
}

describe('@override of a percentage of the requests', () => {
  it.each([
    [0, ['day', 'room', 'floor']],
    [24.9, ['day', 'room', 'floor']],
    [25, ['room', 'floor']],
    [75.4, ['room', 'floor']],
    [75.5, ['floor']],
    [99.99, ['floor']],
  ])('asks the new owner for what lies above the draw: %d', async (percentage, fields) => {
    draw = percentage;
    expect(await overridden()).toEqual(fields);
    expect((await observe(graph, '{ sessions { day room floor chair } }')).data).toEqual(
      data('day', 'room', 'floor', 'chair'),
    );
  });

  it('sends a field to one side or the other, never to both', async () => {
    draw = 24;
    expect(await observe(graph, '{ sessions { day } }')).toEqual({
      data: data('day'),
      errors: [],
      fetches: [['desk'], ['calendar', ...references]],
    });
    draw = 26;
    expect(await observe(graph, '{ sessions { day } }')).toEqual({
      data: data('day'),
      errors: [],
      fetches: [['desk']],
    });
    expect(await observe(graph, '{ latest { day } }')).toMatchObject({
      data: { latest: { day: null } },
      fetches: [['calendar'], ['desk', references[1]]],
    });
  });

  it('keeps one plan for each side of a threshold, and mixes none of them up', async () => {
    const query = 'query Once { sessions { day room } }';
    const seen = new Map<string, Set<unknown>>();
    for (const percentage of [10, 90, 50, 0, 24, 60, 99, 25, 75]) {
      draw = percentage;
      const side = (await overridden(query)).join();
      const documents = seen.get(side) ?? new Set();
      documents.add(graph.fetches[0]?.document);
      seen.set(side, documents);
    }
    // The document of a fetch is the same object as long as its plan is kept.
    expect([...seen].map(([side, documents]) => [side, documents.size])).toEqual([
      ['day,room', 1],
      ['', 1],
      ['room', 1],
    ]);
  });

  it('holds for plans made ahead', async () => {
    const query = '{ sessions { day room } }';
    const knownPlans = await planDocuments(compose(subgraphs), [query]);
    const other = await startGraph(subgraphs, { random: () => draw / 100, knownPlans });
    for (const [percentage, count] of [
      [80, 1],
      [50, 2],
      [20, 2],
    ] as const) {
      draw = percentage;
      const answer = await observe(other, query);
      expect(answer.data).toEqual(data('day', 'room'));
      expect(answer.fetches).toHaveLength(count);
      expect(other.fetches.some((fetch) => fetch.query.includes('day') && fetch.subgraph === 'calendar')).toBe(
        percentage < 25,
      );
    }
    await other.server.stop();
  });

  it('draws once for each request', async () => {
    let draws = 0;
    const other = await startGraph(subgraphs, { random: () => ((draws += 1), 0.5) });
    await other.ask('{ sessions { day room } latest { day } }');
    await other.ask('{ sessions { day room } latest { day } }');
    await other.server.stop();
    expect(draws).toBe(2);
  });
});

describe('@override under a label that is no percentage', () => {
  it('is never active', async () => {
    for (const percentage of [0, 99]) {
      draw = percentage;
      expect(await observe(graph, '{ sessions { chair } }')).toEqual({
        data: data('chair'),
        errors: [],
        fetches: [['desk']],
      });
    }
    expect((await observe(graph, '{ latest { chair } }')).fetches).toEqual([['calendar'], ['desk', references[1]]]);
  });
});
