import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

// Each plenary follows another, the last one itself.
interface Plenary {
  readonly __typename: 'Plenary';
  readonly id: string;
  readonly room: string;
  readonly follows: () => Plenary | null;
}
const plenary = (id: string, after: string | null): Plenary => ({
  __typename: 'Plenary',
  id,
  room: `Room ${id}`,
  follows: () => (after === null ? null : (plenaries.get(after) ?? null)),
});
const plenaries: ReadonlyMap<unknown, Plenary> = new Map(
  [plenary('1', '2'), plenary('2', '2'), plenary('3', null)].map((item) => [item.id, item]),
);

const graph = await startGraph({
  agenda: {
    sdl: `
      type Query { next: Meeting meetings: [Meeting!]! }
      interface Meeting { follows: Meeting }
      type Plenary implements Meeting @key(fields: "id") {
        id: ID! follows: Plenary @provides(fields: "room") room: String @external
      }
    `,
    resolvers: { Query: { next: () => plenaries.get('1'), meetings: () => [...plenaries.values()] } },
    references: { Plenary: ({ id }) => plenaries.get(id) },
  },
  rooms: {
    sdl: `
      type Query { rooms: Int }
      type Plenary @key(fields: "id") { id: ID! room: String @shareable seats: Int }
    `,
    references: { Plenary: ({ id }) => ({ id, room: `Room ${String(id)}`, seats: Number(id) * 10 }) },
  },
});
afterAll(() => graph.server.stop());

describe('an interface that leads back to itself', () => {
  it('needs no second subgraph where the type of the interface provides what is asked for', async () => {
    expect(await observe(graph, '{ next { ... on Plenary { follows { id room } } } }')).toEqual({
      data: { next: { follows: { id: '2', room: 'Room 2' } } },
      errors: [],
      fetches: [['agenda']],
    });
  });

  it('provides nothing itself: by way of its own field, the owner is asked', async () => {
    expect(await observe(graph, '{ next { follows { ... on Plenary { id room } } } }')).toEqual({
      data: { next: { follows: { id: '2', room: 'Room 2' } } },
      errors: [],
      fetches: [['agenda'], ['rooms', { __typename: 'Plenary', id: '2' }]],
    });
  });

  it('provides it at the field alone, so that what stands before it is fetched', async () => {
    const query = '{ next { ... on Plenary { room follows { room follows { __typename room } } } } }';
    expect(await observe(graph, query)).toEqual({
      data: {
        next: { room: 'Room 1', follows: { room: 'Room 2', follows: { __typename: 'Plenary', room: 'Room 2' } } },
      },
      errors: [],
      fetches: [['agenda'], ['rooms', { __typename: 'Plenary', id: '1' }]],
    });
  });

  it('is asked for once, however often it comes round', async () => {
    const seats = '... on Plenary { seats }';
    const query = `{ meetings { ${seats} follows { ${seats} follows { ${seats} follows { ${seats} } } } } }`;
    const { data, errors, fetches } = await observe(graph, query);
    expect(errors).toEqual([]);
    const second = { seats: 20, follows: { seats: 20, follows: { seats: 20, follows: { seats: 20 } } } };
    expect(data).toEqual({ meetings: [{ ...second, seats: 10 }, second, { seats: 30, follows: null }] });
    expect(fetches).toHaveLength(2);
    expect(fetches[1]).toEqual(['rooms', ...['2', '1', '3'].map((id) => ({ __typename: 'Plenary', id }))]);
  });

  it('stops at a null', async () => {
    const { data, errors } = await observe(graph, '{ meetings { follows { follows { ... on Plenary { seats } } } } }');
    expect({ data, errors }).toEqual({
      data: {
        meetings: [{ follows: { follows: { seats: 20 } } }, { follows: { follows: { seats: 20 } } }, { follows: null }],
      },
      errors: [],
    });
  });
});
