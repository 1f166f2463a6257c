import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

interface Row {
  readonly id: string;
  readonly slot: number;
  readonly venue: string | null;
}
const SESSIONS: readonly Row[] = [
  { id: 's1', slot: 1, venue: 'v1' },
  { id: 's2', slot: 2, venue: null },
  { id: 's3', slot: 3, venue: 'v1' },
  { id: 's4', slot: 4, venue: 'v2' },
];
const find = ({ id, slot }: Readonly<Record<string, unknown>>) =>
  SESSIONS.find((row) => row.id === id && row.slot === (slot ?? row.slot));
const venue = ({ venue: id }: Row) => (id === null ? null : { id, city: `City of ${id}` });

// Venues have no key where their access is known: it is reached through the session, by that session's longer key.
const graph = await startGraph({
  agenda: {
    sdl: `
      type Query { sessions: [Session!]! }
      type Session @key(fields: "id") @key(fields: "id slot") { id: ID! slot: Int! venue: Venue @shareable }
      type Venue @key(fields: "id") { id: ID! city: String @shareable }
    `,
    resolvers: { Query: { sessions: () => SESSIONS }, Session: { venue } },
    references: { Session: find, Venue: ({ id }) => ({ id, city: `City of ${String(id)}` }) },
  },
  atlas: {
    sdl: `
      type Query { atlas: Int }
      type Venue @key(fields: "id") { id: ID! city: String @shareable floor: Int }
    `,
    references: { Venue: ({ id }) => ({ id, floor: id === 'v1' ? 3 : null }) },
  },
  access: {
    sdl: `
      type Query { access: Int }
      type Session @key(fields: "id slot") { id: ID! slot: Int! venue: Venue @shareable }
      type Venue { access: Access }
      type Access { doors: [Int] steps: Int! }
    `,
    resolvers: {
      Session: { venue },
      Venue: { access: ({ id }: { id: string }) => ({ doors: [1, null], steps: id === 'v2' ? null : 4 }) },
    },
    references: { Session: find },
  },
});
afterAll(() => graph.server.stop());

const reference = ({ id, slot }: Row) => ({ __typename: 'Session', id, slot });

describe('a value type with fields in a subgraph that has no key for it', () => {
  it('is completed through the entity around it, in every item of a list', async () => {
    const answer = await observe(graph, '{ sessions { id venue { id access { doors } } } }');
    const access = { doors: [1, null] };
    expect(answer).toEqual({
      data: {
        sessions: [
          { id: 's1', venue: { id: 'v1', access } },
          { id: 's2', venue: null },
          { id: 's3', venue: { id: 'v1', access } },
          { id: 's4', venue: { id: 'v2', access } },
        ],
      },
      errors: [],
      fetches: [['agenda'], ['access', ...SESSIONS.map(reference)]],
    });
  });

  it('takes other fields by its own key, once for each venue', async () => {
    const { data, errors, fetches } = await observe(graph, '{ sessions { venue { floor city access { doors } } } }');
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      sessions: [{ venue: { floor: 3 } }, { venue: null }, {}, { venue: { floor: null } }],
    });
    const venues = ['v1', 'v2'].map((id) => ({ __typename: 'Venue', id }));
    expect(fetches).toHaveLength(3);
    expect(fetches).toContainEqual(['atlas', ...venues]);
  });

  it('keeps what the other subgraph said where the non-null part of it fails', async () => {
    const { data, errors } = await observe(graph, '{ sessions { venue { city access { steps } } } }');
    expect(data).toEqual({
      sessions: [
        { venue: { city: 'City of v1', access: { steps: 4 } } },
        { venue: null },
        { venue: { city: 'City of v1', access: { steps: 4 } } },
        { venue: { city: 'City of v2', access: null } },
      ],
    });
    expect(errors).toEqual(['sessions.3.venue.access.steps INTERNAL_SERVER_ERROR']);
  });
});
