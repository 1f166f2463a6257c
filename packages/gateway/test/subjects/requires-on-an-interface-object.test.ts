import { afterAll, describe, expect, it } from 'vitest';
import { compose, startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import type { Reference } from '../../../../tests/support/graph/subgraph-schema.ts';

const people: readonly Record<string, unknown>[] = [
  { __typename: 'Delegate', id: 'd1', name: 'Ana', age: 40, aliases: ['An', null] },
  { __typename: 'Guest', id: 'g1', name: null, host: 'Bob', aliases: null },
];
const person = ({ id }: Reference) => people.find((each) => each['id'] === id) ?? null;

const subgraphs = {
  registry: {
    sdl: `
      type Query { people: [Named!]! }
      interface Named @key(fields: "id") { id: ID! name: String aliases: [String] }
      type Delegate implements Named @key(fields: "id") { id: ID! name: String aliases: [String] age: Int }
      type Guest implements Named @key(fields: "id") { id: ID! name: String aliases: [String] host: String }
    `,
    resolvers: { Query: { people: () => people } },
    references: { Named: person, Delegate: person, Guest: person },
  },
  wardrobe: {
    sdl: `
      type Query { badged: [Named] }
      type Named @key(fields: "id") @interfaceObject {
        id: ID! name: String @external aliases: [String] @external
        badge(prefix: String! = "-"): String @requires(fields: "name aliases")
      }
    `,
    resolvers: {
      Query: { badged: () => [{ id: 'g1' }, null, { id: 'd1' }, { id: 'g1' }] },
      Named: {
        badge: ({ name, aliases }: Reference, { prefix }: { prefix: string }) =>
          `${prefix}${String(name)}/${JSON.stringify(aliases)}`,
      },
    },
    references: { Named: (reference: Reference) => reference },
  },
};

// The composer that we use forgets `@external` on an interface object; others write it, and only then can it be planned.
const supergraphSdl = compose(subgraphs).replace(/interface Named[^{]*\{[^}]*\}/, (type) =>
  type.replaceAll(
    /(name|aliases): \[?String\]?/g,
    '$& @join__field(graph: REGISTRY) @join__field(graph: WARDROBE, external: true)',
  ),
);
const graph = await startGraph(subgraphs, { supergraphSdl });
afterAll(() => graph.server.stop());

const ana = '-Ana/["An",null]';
const guest = '-null/null';

describe('@requires on an interface object', () => {
  it('brings what is required from the interface, nulls and lists included', async () => {
    expect(await observe(graph, '{ people { badge } }')).toEqual({
      data: { people: [{ badge: ana }, { badge: guest }] },
      errors: [],
      fetches: [
        ['registry'],
        [
          'wardrobe',
          { __typename: 'Named', id: 'd1', name: 'Ana', aliases: ['An', null] },
          { __typename: 'Named', id: 'g1', name: null, aliases: null },
        ],
      ],
    });
  });

  it('goes there and back where the interface object comes first, asking for each object once', async () => {
    const { data, errors, fetches } = await observe(graph, '{ badged { __typename badge name } }');
    expect(errors).toEqual([]);
    const g1 = { __typename: 'Guest', badge: guest, name: null };
    expect(data).toEqual({ badged: [g1, null, { __typename: 'Delegate', badge: ana, name: 'Ana' }, g1] });
    expect(fetches.map(([subgraph, ...sent]) => [subgraph, sent.length])).toEqual([
      ['wardrobe', 0],
      ['registry', 2],
      ['wardrobe', 2],
    ]);
  });

  it('may be asked for under a type, which the others then do without', async () => {
    expect(await observe(graph, '{ badged { ... on Guest { host x: badge(prefix: "x") } } }')).toMatchObject({
      data: { badged: [{ host: 'Bob', x: 'xnull/null' }, null, {}, { host: 'Bob', x: 'xnull/null' }] },
      errors: [],
    });
  });

  it('is left out where only the types of the interface are asked about', async () => {
    expect(await observe(graph, '{ people { ... on Delegate { age } } }')).toEqual({
      data: { people: [{ age: 40 }, {}] },
      errors: [],
      fetches: [['registry']],
    });
  });
});

describe('an interface object in a subgraph whose name comes first', () => {
  it('leads to the types of its interface all the same', async () => {
    const { registry, wardrobe } = subgraphs;
    const earlier = await startGraph({ registry, attire: wardrobe });
    const observed = await observe(earlier, '{ badged { ... on Guest { host } ... on Delegate { age } } }');
    await earlier.server.stop();
    expect(observed).toEqual({
      data: { badged: [{ host: 'Bob' }, null, { age: 40 }, { host: 'Bob' }] },
      errors: [],
      fetches: [['attire'], ['registry', { __typename: 'Named', id: 'g1' }, { __typename: 'Named', id: 'd1' }]],
    });
  });
});

describe('the planner of version 0.0.38', () => {
  it('forgets what is required where the field is asked for under several types: not even an error', async () => {
    const query = '{ badged { ... on Guest { badge } ... on Delegate { badge } } }';
    const { data, errors, fetches } = await observe(graph, query);
    expect({ data, errors }).toEqual({
      data: { badged: [{ badge: null }, null, { badge: '-undefined/undefined' }, { badge: null }] },
      errors: [],
    });
    expect(fetches.at(-1)).toEqual(['wardrobe', { __typename: 'Named', id: 'd1' }]);
  });
});
