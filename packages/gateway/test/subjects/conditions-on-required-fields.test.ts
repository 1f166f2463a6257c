import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const called: string[] = [];
const from = (name: string, source: string) => (hall: Record<string, unknown>) => {
  called.push(name);
  return `${name}(${String(hall[source])})`;
};

const graph = await startGraph({
  halls: {
    sdl: `
      type Query { venues: [Venue] }
      interface Venue { id: ID! }
      type Hall implements Venue @key(fields: "id") { id: ID! seats: Int! }
      type Tent implements Venue @key(fields: "id") { id: ID! poles: Int }
    `,
    resolvers: {
      Query: {
        venues: () => [
          { __typename: 'Hall', id: 'h', seats: 9 },
          { __typename: 'Tent', id: 't', poles: 2 },
        ],
      },
    },
    references: { Hall: ({ id }) => ({ id, seats: 9 }), Tent: ({ id }) => ({ id, poles: 2 }) },
  },
  safety: {
    sdl: `
      type Query { safety: Int }
      type Hall @key(fields: "id") { id: ID! seats: Int! @external exits: String @requires(fields: "seats") }
    `,
    resolvers: { Hall: { exits: from('exits', 'seats') } },
    references: { Hall: (reference) => reference },
  },
  permits: {
    sdl: `
      type Query { permits: Int }
      type Hall @key(fields: "id") {
        id: ID! exits: String @external permit: String @requires(fields: "exits") fee: String @requires(fields: "exits")
      }
      type Tent @key(fields: "id") { id: ID! poles: Int @external permit: String @requires(fields: "poles") }
    `,
    resolvers: {
      Hall: { permit: from('permit', 'exits'), fee: from('fee', 'exits') },
      Tent: { permit: from('permit', 'poles') },
    },
    references: { Hall: (reference) => reference, Tent: (reference) => reference },
  },
});
afterAll(() => graph.server.stop());
beforeEach(() => {
  called.length = 0;
});

const asked = async (query: string, variables: Record<string, boolean> = {}) => {
  const { data, errors, fetches } = await observe(graph, query, variables);
  expect(errors).toEqual([]);
  return { data, subgraphs: fetches.map(([subgraph]) => subgraph), called: called.toSorted() };
};
const permit = 'permit(exits(9))';

describe('a condition on a field that requires others', () => {
  const query = `query ($on: Boolean = true, $off: Boolean = false) {
    venues { id ... on Hall { seats permit @include(if: $on) fee @skip(if: $on) x: fee @include(if: $off) } }
  }`;

  it('decides whether what it requires is fetched at all', async () => {
    expect(await asked(query, { on: false })).toEqual({
      data: { venues: [{ id: 'h', seats: 9, fee: 'fee(exits(9))' }, { id: 't' }] },
      subgraphs: ['halls', 'safety', 'permits'],
      called: ['exits', 'fee'],
    });
    expect(
      await asked('query ($no: Boolean!) { venues { ... on Hall { seats permit @include(if: $no) } } }', { no: false }),
    ).toMatchObject({
      data: { venues: [{ seats: 9 }, {}] },
      subgraphs: ['halls'],
    });
  });

  it('goes by the default of its variable', async () => {
    expect(await asked(query)).toEqual({
      data: { venues: [{ id: 'h', seats: 9, permit }, { id: 't' }] },
      subgraphs: ['halls', 'safety', 'permits'],
      called: ['exits', 'permit'],
    });
  });

  it('leaves what another field still requires', async () => {
    const both = 'query ($a: Boolean!) { venues { ... on Hall { permit fee @skip(if: $a) exits @include(if: $a) } } }';
    expect(await asked(both, { a: true })).toEqual({
      data: { venues: [{ permit, exits: 'exits(9)' }, {}] },
      subgraphs: ['halls', 'safety', 'permits'],
      called: ['exits', 'permit'],
    });
  });

  it('counts together with others on the same field, and with the field elsewhere', async () => {
    const twice = `query ($a: Boolean!, $b: Boolean!) {
      venues { ... on Hall { permit @include(if: $a) @skip(if: $b) } ... on Hall @include(if: $b) { permit } }
    }`;
    expect((await asked(twice, { a: true, b: false })).data).toEqual({ venues: [{ permit }, {}] });
    expect((await asked(twice, { a: false, b: true })).data).toEqual({ venues: [{ permit }, {}] });
    expect(await asked(twice, { a: false, b: false })).toMatchObject({
      data: { venues: [{}, {}] },
      subgraphs: ['halls'],
    });
  });

  it('on a fragment of an interface stands for all types in it', async () => {
    const fragment = `query ($a: Boolean!) { venues { id ...Permits @include(if: $a) } }
      fragment Permits on Venue { ... on Hall { permit } ... on Tent { permit @skip(if: $a) poles } }`;
    expect(await asked(fragment, { a: true })).toMatchObject({
      data: {
        venues: [
          { id: 'h', permit },
          { id: 't', poles: 2 },
        ],
      },
      called: ['exits', 'permit'],
    });
    expect(await asked(fragment, { a: false })).toMatchObject({ subgraphs: ['halls'] });
  });
});
