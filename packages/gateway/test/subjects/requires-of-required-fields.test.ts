import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const FEES: Readonly<Record<string, number | null>> = { m1: 100, m2: null, m3: 700 };
const bool = (value: unknown) => (value === null ? null : value === true);

// Fee (not public) -> is it high? -> may the member state pay it? And rebate -> is it high with a rebate? -> ...
const graph = await startGraph({
  fees: {
    sdl: 'type Query { fees: Int } type State @key(fields: "id") { id: ID! fee: Int @inaccessible }',
    resolvers: {
      State: {
        fee: ({ id }: { id: string }) => {
          if (id === 'm4') throw new Error('fee unknown');
          return FEES[id];
        },
      },
    },
    references: { State: ({ id }) => ({ id }) },
  },
  states: {
    sdl: `
      type Query { states(ids: [ID!]!): [State!] }
      type State @key(fields: "id") { id: ID! rebate: Boolean! }
    `,
    resolvers: {
      Query: { states: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id, rebate: id === 'm3' })) },
    },
    references: { State: ({ id }) => ({ id, rebate: id === 'm3' }) },
  },
  assessment: {
    sdl: `
      type Query { assessment: Int }
      type State @key(fields: "id") {
        id: ID!
        fee: Int @external
        isHigh: Boolean @requires(fields: "fee")
        rebate: Boolean! @external
        isHighWithRebate: Boolean @requires(fields: "rebate")
      }
    `,
    resolvers: {
      State: {
        isHigh: ({ fee }: { fee: number | null }) => (fee === null ? null : fee > 500),
        isHighWithRebate: ({ rebate }: { rebate: boolean }) => !rebate,
      },
    },
    references: { State: (reference) => reference },
  },
  treasury: {
    sdl: `
      type Query { treasury: Int }
      type State @key(fields: "id") {
        id: ID!
        isHigh: Boolean @external
        mayPay: Boolean @requires(fields: "isHigh")
        isHighWithRebate: Boolean @external
        mayPayWithRebate: Boolean @requires(fields: "isHighWithRebate")
      }
    `,
    resolvers: {
      State: {
        mayPay: ({ isHigh }: { isHigh: boolean | null }) => (isHigh === null ? null : !isHigh),
        mayPayWithRebate: ({ isHighWithRebate }: { isHighWithRebate: boolean | null }) => !bool(isHighWithRebate),
      },
    },
    references: { State: (reference) => reference },
  },
});
afterAll(() => graph.server.stop());

const state = (id: string, rest: object = {}) => ({ __typename: 'State', id, ...rest });

describe('@requires of a field that requires', () => {
  it('runs along the chain, nulls included, and shows nothing of what is not public', async () => {
    expect(await observe(graph, '{ states(ids: ["m1", "m2", "m3"]) { mayPay } }')).toEqual({
      data: { states: [{ mayPay: true }, { mayPay: null }, { mayPay: false }] },
      errors: [],
      fetches: [
        ['states'],
        ['fees', state('m1'), state('m2'), state('m3')],
        ['assessment', state('m1', { fee: 100 }), state('m2', { fee: null }), state('m3', { fee: 700 })],
        ['treasury', state('m1', { isHigh: false }), state('m2', { isHigh: null }), state('m3', { isHigh: true })],
      ],
    });
    expect((await graph.ask('{ states(ids: ["m1"]) { fee } }')).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  it('does without the hop whose field came with the first fetch', async () => {
    const { data, fetches } = await observe(graph, '{ states(ids: ["m3"]) { mayPayWithRebate } }');
    expect(data).toEqual({ states: [{ mayPayWithRebate: true }] });
    expect(fetches).toEqual([
      ['states'],
      ['assessment', state('m3', { rebate: true })],
      ['treasury', state('m3', { isHighWithRebate: false })],
    ]);
  });

  it('answers both chains and their middles in one operation', async () => {
    const query = '{ states(ids: ["m1", "m3"]) { isHigh mayPay isHighWithRebate mayPayWithRebate } }';
    const { data, errors } = await observe(graph, query);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      states: [
        { isHigh: false, mayPay: true, isHighWithRebate: true, mayPayWithRebate: false },
        { isHigh: true, mayPay: false, isHighWithRebate: false, mayPayWithRebate: true },
      ],
    });
  });

  it('tells of a failure at its hidden beginning without naming it', async () => {
    const { data, errors } = await observe(graph, '{ states(ids: ["m4", "m1"]) { id mayPay } }');
    expect(data).toEqual({
      states: [
        { id: 'm4', mayPay: null },
        { id: 'm1', mayPay: true },
      ],
    });
    expect(errors).toEqual(['states.0 INTERNAL_SERVER_ERROR']);
    const answer = await graph.ask('{ states(ids: ["m4"]) { mayPay } }');
    expect(JSON.stringify(answer.errors)).not.toContain('fee');
    expect(graph.hidden.map(({ subgraph, error }) => `${subgraph}: ${String(error)}`)).toContain(
      'fees: Error: fee unknown',
    );
  });
});
