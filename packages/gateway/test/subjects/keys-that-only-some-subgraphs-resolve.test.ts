import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import type { Reference } from '../../../../tests/support/graph/subgraph-schema.ts';

const code = (one: string) => ({ one, two: `${one}-2`, three: `${one}-3` });
const codeType = 'type Code @shareable { one: ID! two: ID! three: ID! }';

// Four keys, of which each subgraph may be entered by one and not by the others.
const graph = await startGraph({
  seats: {
    sdl: `
      type Query { seats: Int }
      type Delegation
        @key(fields: "id", resolvable: true)
        @key(fields: "plate", resolvable: false)
        @key(fields: "code { one two }", resolvable: false)
        @key(fields: "id code { two three }", resolvable: false) {
        id: ID! plate: ID! @shareable code: Code! @shareable name: String! head: String
      }
      ${codeType}
    `,
    references: {
      Delegation: ({ id }) =>
        id === 'd3'
          ? null
          : { id, plate: `p-${String(id)}`, code: code(String(id)), name: `Delegation ${String(id)}`, head: null },
    },
  },
  protocol: {
    sdl: `
      type Query { dinner: Dinner }
      type Dinner @key(fields: "id") { id: ID! guests: [Delegation!]! waiting: [Delegation]! }
      type Delegation
        @key(fields: "code { one two }", resolvable: false)
        @key(fields: "id code { two three }", resolvable: true)
        @key(fields: "plate", resolvable: false)
        @key(fields: "id", resolvable: false) {
        id: ID! plate: ID! @shareable code: Code! @shareable name: String! @external head: String @external
        card: String! @requires(fields: "name head")
      }
      ${codeType}
    `,
    resolvers: {
      Query: {
        dinner: () => ({
          id: 'x',
          guests: ['d1', 'd2', 'd1'].map((id) => ({ id, plate: 'never asked', code: code(id) })),
          waiting: [null, { id: 'd3', plate: '', code: code('d3') }],
        }),
      },
      Delegation: {
        card: ({ name, head, code: { two } }: Reference & { code: { two: string } }) =>
          `${String(name)}, ${String(head)}, ${two}`,
      },
    },
    references: { Delegation: (reference) => reference },
  },
});
afterAll(() => graph.server.stop());

describe('an entity with keys that not every subgraph resolves', () => {
  it('is looked up by the one that the subgraph resolves', async () => {
    const { data, errors, fetches } = await observe(graph, '{ dinner { guests { name } } }');
    expect({ data, errors }).toEqual({
      data: { dinner: { guests: ['d1', 'd2', 'd1'].map((id) => ({ name: `Delegation ${id}` })) } },
      errors: [],
    });
    expect(fetches).toEqual([
      ['protocol'],
      ['seats', { __typename: 'Delegation', id: 'd1' }, { __typename: 'Delegation', id: 'd2' }],
    ]);
  });

  it('comes back by the other, with exactly that key and what is required', async () => {
    const { data, errors, fetches } = await observe(graph, '{ dinner { guests { card } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      dinner: { guests: ['d1', 'd2', 'd1'].map((id) => ({ card: `Delegation ${id}, null, ${id}-2` })) },
    });
    expect(fetches.slice(2)).toEqual([
      [
        'protocol',
        ...['d1', 'd2'].map((id) => ({
          __typename: 'Delegation',
          name: `Delegation ${id}`,
          head: null,
          id,
          code: { two: `${id}-2`, three: `${id}-3` },
        })),
      ],
    ]);
  });

  it('is not asked for what it requires where the first subgraph does not have it', async () => {
    const { data, errors, fetches } = await observe(graph, '{ dinner { waiting { id card } id } }');
    expect(data).toEqual({ dinner: { waiting: [null, null], id: 'x' } });
    expect(errors).toEqual(['dinner.waiting.1.card INTERNAL_SERVER_ERROR']);
    expect(fetches.map(([subgraph]) => subgraph)).toEqual(['protocol', 'seats']);
  });
});
