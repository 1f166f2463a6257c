import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const names: Readonly<Record<string, string | null>> = { n1: 'Aid', n2: null };
const nameOf = ({ id }: Readonly<Record<string, unknown>>) => {
  const name = names[String(id)];
  if (name === undefined) throw new Error('no such row');
  return name;
};

// The registry gave its names and years away to the directory, yet two subgraphs go on computing with them.
const graph = await startGraph({
  registry: {
    sdl: `
      type Query { oldest(id: ID!): Ngo }
      type Ngo @key(fields: "id") {
        id: ID! name: String @external founded: Int badge: String @requires(fields: "name")
      }
    `,
    resolvers: {
      Query: { oldest: (_: unknown, { id }: { id: string }) => ({ id, name: 'STALE', founded: 1 }) },
      Ngo: { badge: ({ name }: { name: string | null }) => `<${name}>` },
    },
    references: { Ngo: (reference) => ({ founded: 1, ...reference }) },
  },
  directory: {
    sdl: `
      type Query { newest: Ngo }
      type Ngo @key(fields: "id") {
        id: ID! name: String @override(from: "registry") founded: Int @override(from: "registry")
      }
    `,
    resolvers: { Query: { newest: () => ({ id: 'n1' }) }, Ngo: { name: nameOf, founded: () => 1999 } },
    references: { Ngo: ({ id }) => ({ id }) },
  },
  forums: {
    sdl: `
      type Query { forums: Int }
      type Ngo @key(fields: "id") {
        id: ID! name: String @external founded: Int @external label: String @requires(fields: "name founded")
      }
    `,
    resolvers: {
      Ngo: { label: ({ name, founded }: Readonly<Record<string, string | number | null>>) => `${name}, ${founded}` },
    },
    references: { Ngo: (reference) => reference },
  },
});
afterAll(() => graph.server.stop());

describe('a required field that was overridden', () => {
  it('is brought from its new owner even to the old one', async () => {
    expect(await observe(graph, '{ oldest(id: "n1") { badge } }')).toEqual({
      data: { oldest: { badge: '<Aid>' } },
      errors: [],
      fetches: [
        ['registry'],
        ['directory', { __typename: 'Ngo', id: 'n1' }],
        ['registry', { __typename: 'Ngo', id: 'n1', name: 'Aid' }],
      ],
    });
  });

  it('comes with the first fetch where the new owner is asked first', async () => {
    expect(await observe(graph, '{ newest { badge } }')).toEqual({
      data: { newest: { badge: '<Aid>' } },
      errors: [],
      fetches: [['directory'], ['registry', { __typename: 'Ngo', id: 'n1', name: 'Aid' }]],
    });
  });

  it('is required by a third subgraph as its new owner has it, and asked for once', async () => {
    const { data, errors, fetches } = await observe(graph, '{ oldest(id: "n1") { founded name label badge } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({ oldest: { founded: 1999, name: 'Aid', label: 'Aid, 1999', badge: '<Aid>' } });
    expect(fetches.filter(([subgraph]) => subgraph === 'directory')).toHaveLength(1);
    expect(fetches).toContainEqual(['forums', { __typename: 'Ngo', id: 'n1', name: 'Aid', founded: 1999 }]);
  });

  it('is handed on when null', async () => {
    expect(await observe(graph, '{ oldest(id: "n2") { badge } }')).toMatchObject({
      data: { oldest: { badge: '<null>' } },
      errors: [],
    });
  });

  it('that fails is an error where it stands, or at the entity where nobody selected it', async () => {
    const unselected = await observe(graph, '{ oldest(id: "n3") { badge } }');
    expect(unselected.errors).toEqual(['oldest INTERNAL_SERVER_ERROR']);
    const selected = await observe(graph, '{ oldest(id: "n3") { badge name } }');
    expect(selected.data).toMatchObject({ oldest: { name: null } });
    expect(selected.errors).toEqual(['oldest.name INTERNAL_SERVER_ERROR']);
  });
});
