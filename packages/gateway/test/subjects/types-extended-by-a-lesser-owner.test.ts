import { describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const ngos = [
  { id: 'n1', name: 'Aid', nick: 'A' },
  { id: 'n2', name: 'Bread', nick: null },
];
const body = '{ id: ID! @external name: String! @external seat: Int }';

// Four spellings of the same thing: the registry owns an NGO, seating adds to it and can sometimes tell its name.
const spellings = [
  ['@extends in Federation 1', 1, `type Ngo @key(fields: "id") @extends ${body}`],
  ['extend type in Federation 1', 1, `extend type Ngo @key(fields: "id") ${body}`],
  ['@extends in Federation 2', 2, `type Ngo @key(fields: "id") @extends ${body}`],
  ['extend type in Federation 2', 2, `extend type Ngo @key(fields: "id") ${body}`],
] as const;

const start = (federation: 1 | 2, extension: string) =>
  startGraph({
    seating: {
      federation,
      sdl: `
        type Query { seated: [Ngo] told: [Ngo] @provides(fields: "name") }
        ${extension}
      `,
      resolvers: {
        Query: {
          seated: () => [{ id: 'n1' }, null, { id: 'n9' }, { id: 'n1' }],
          told: () => [{ id: 'n2', name: 'as seating tells' }],
        },
        Ngo: { seat: ({ id }: { id: string }) => Number(id.slice(1)) },
      },
      references: { Ngo: ({ id }) => ({ id }) },
    },
    registry: {
      federation,
      sdl: `
        type Query { ngo(id: ID): Ngo }
        type Ngo @key(fields: "id") { id: ID! name: String! ${federation === 2 ? '@shareable' : ''} nick: String }
      `,
      resolvers: { Query: { ngo: (_: unknown, args: { id: string }) => ngos.find(({ id }) => id === args.id) } },
      references: { Ngo: (reference) => ngos.find(({ id }) => id === reference['id']) ?? null },
    },
  });

describe.each(spellings)('a type extended by %s', (_, federation, extension) => {
  it('is answered by both subgraphs, whichever is asked first', async () => {
    const graph = await start(federation, extension);
    const own = await observe(graph, '{ told { id seat } }');
    const both = await observe(graph, '{ seated { seat name } ngo(id: "n2") { nick seat name } }');
    await graph.server.stop();
    expect(own).toEqual({ data: { told: [{ id: 'n2', seat: 2 }] }, errors: [], fetches: [['seating']] });
    expect(both.data).toEqual({
      seated: [{ seat: 1, name: 'Aid' }, null, null, { seat: 1, name: 'Aid' }],
      ngo: { nick: null, seat: 2, name: 'Bread' },
    });
    expect(both.errors).toEqual(['seated.2.name INTERNAL_SERVER_ERROR']);
    expect(both.fetches).toHaveLength(4);
    expect(both.fetches).toContainEqual(['registry', { __typename: 'Ngo', id: 'n1' }, { __typename: 'Ngo', id: 'n9' }]);
    expect(both.fetches).toContainEqual(['seating', { __typename: 'Ngo', id: 'n2' }]);
  });

  it('is told by the lesser owner where it provides, and fetched for the rest', async () => {
    const graph = await start(federation, extension);
    const provided = await observe(graph, '{ told { name } }');
    const rest = await observe(graph, '{ told { name nick } }');
    await graph.server.stop();
    expect(provided).toEqual({ data: { told: [{ name: 'as seating tells' }] }, errors: [], fetches: [['seating']] });
    expect(rest).toMatchObject({
      errors: [],
      fetches: [['seating'], ['registry', { __typename: 'Ngo', id: 'n2' }]],
    });
    expect(rest.data).toMatchObject({ told: [{ nick: null }] });
  });
});
