import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const isForum = (id: unknown) => String(id).startsWith('f');
const place = (id: string) => ({ __typename: isForum(id) ? 'Hall' : 'Tent', id, name: `Name of ${id}` });
const event = {
  __typename: 'Forum',
  id: 'e',
  places: ['f1', 'x1', 'f1'].map(place).concat([{ ...place('x2'), name: null as never }]),
};

// Names of places belong to the atlas; the agenda provides them on one of its paths, for every kind or for one.
const graph = await startGraph({
  agenda: {
    sdl: `
      type Query {
        bare: Event
        full: Event @provides(fields: "places { name }")
        halls: Forum @provides(fields: "places { ... on Hall { name } }")
      }
      interface Event { id: ID! places: [Place] }
      interface Place { id: ID! name: String }
      type Forum implements Event @key(fields: "id") { id: ID! places: [Place] @shareable }
      type Hall implements Place @key(fields: "id") { id: ID! name: String @external }
      type Tent implements Place @key(fields: "id") { id: ID! name: String @external }
    `,
    resolvers: { Query: { bare: () => event, full: () => event, halls: () => event } },
  },
  atlas: {
    sdl: `
      type Query { atlas: Int }
      interface Place { id: ID! name: String }
      type Hall implements Place @key(fields: "id") { id: ID! name: String @shareable seats: Int! }
      type Tent implements Place @key(fields: "id") { id: ID! name: String @shareable pegs: Int }
    `,
    resolvers: { Hall: { seats: () => 80 } },
    references: {
      Hall: ({ id }) => place(String(id)),
      Tent: ({ id }) => ({ ...place(String(id)), name: id === 'x2' ? null : `Name of ${String(id)}`, pegs: 12 }),
    },
  },
});
afterAll(() => graph.server.stop());

const reference = (id: string) => ({ __typename: isForum(id) ? 'Hall' : 'Tent', id });
const named = [{ name: 'Name of f1' }, { name: 'Name of x1' }, { name: 'Name of f1' }, { name: null }];

describe('a field that is provided under an interface', () => {
  it('comes with its parent on the path that provides it', async () => {
    expect(await observe(graph, '{ full { places { name } } }')).toEqual({
      data: { full: { places: named } },
      errors: [],
      fetches: [['agenda']],
    });
  });

  it('is fetched on a path that does not provide it, once for each place', async () => {
    const { data, errors, fetches } = await observe(graph, '{ bare { places { name } } }');
    expect({ data, errors }).toEqual({ data: { bare: { places: named } }, errors: [] });
    expect(fetches[0]).toEqual(['agenda']);
    const sent = fetches.slice(1).flatMap(([, ...references]) => references);
    expect(sent).toHaveLength(3);
    for (const id of ['f1', 'x1', 'x2']) expect(sent).toContainEqual(reference(id));
  });

  it('may be provided for one type of the interface only', async () => {
    const { data, errors, fetches } = await observe(graph, '{ halls { places { name } } }');
    expect({ data, errors }).toEqual({ data: { halls: { places: named } }, errors: [] });
    expect(fetches).toEqual([['agenda'], ['atlas', reference('x1'), reference('x2')]]);
  });

  it('is not asked for again where other fields are', async () => {
    const { data, fetches } = await observe(
      graph,
      '{ full { places { name ... on Hall { seats } ... on Tent { pegs } } } }',
    );
    expect(data).toMatchObject({ full: { places: [{ seats: 80 }, { pegs: 12 }, { seats: 80 }, { pegs: 12 }] } });
    for (const { query } of graph.fetches.slice(1)) expect(query).not.toContain('name');
    expect(
      fetches
        .slice(1)
        .flat()
        .filter((part) => typeof part === 'object'),
    ).toHaveLength(3);
  });
});
