import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

type Args = Readonly<Record<string, unknown>>;
type Numbers = Readonly<Record<string, number | null>>;
const RATES: Readonly<Record<string, number | null>> = { USD: 2, EUR: 3, CHF: null };

// One amount, required in three currencies by three fields of one subgraph, and asked for in a fourth by the caller.
const graph = await startGraph({
  grants: {
    sdl: `
      type Query { grants: [Grant!] }
      type Grant @key(fields: "id") { id: ID! years: Int amount(currency: String!): Int donor: Donor }
      type Donor { pledge(currency: String!): Int }
    `,
    resolvers: {
      Query: { grants: () => [1, 5].map((years) => ({ id: `g${years}`, years })) },
      Grant: {
        amount: ({ years }: { years: number }, { currency }: Args) => {
          if (currency === 'ZZZ') throw new Error('no rate');
          const rate = RATES[String(currency)];
          return rate === null || rate === undefined ? null : rate * 10 * years;
        },
        donor: () => ({}),
      },
      Donor: { pledge: (_: unknown, { currency }: Args) => RATES[String(currency)] },
    },
    references: { Grant: ({ id }) => ({ id, years: Number(String(id).slice(1)) }) },
  },
  desk: {
    sdl: `
      type Query { desk: Int }
      type Grant @key(fields: "id") {
        id: ID!
        years: Int @external
        amount(currency: String!): Int @external
        donor: Donor @external
        dollars: String @requires(fields: "amount(currency: \\"USD\\") years")
        euros: String @requires(fields: "amount(currency: \\"EUR\\") years")
        francs: String @requires(fields: "amount(currency: \\"CHF\\")")
        lost: String @requires(fields: "amount(currency: \\"ZZZ\\")")
        pledged: String @requires(fields: "donor { pledge(currency: \\"EUR\\") }")
        francsPledged: String @requires(fields: "donor { pledge(currency: \\"CHF\\") }")
      }
      type Donor @external { pledge(currency: String!): Int }
    `,
    resolvers: {
      Grant: {
        dollars: ({ amount, years }: Numbers) => `${amount}/${years}`,
        euros: ({ amount, years }: Numbers) => `${amount}/${years}`,
        francs: ({ amount }: Numbers) => `${amount}`,
        lost: ({ amount }: Numbers) => `lost ${amount}`,
        pledged: ({ donor }: { donor: Numbers }) => `${donor['pledge']}`,
        francsPledged: ({ donor }: { donor: Numbers }) => `${donor['pledge']}`,
      },
    },
    references: { Grant: (reference) => reference },
  },
});
afterAll(() => graph.server.stop());

describe('fields that require one field with different arguments', () => {
  it('each get theirs, and the caller his', async () => {
    const query =
      '{ grants { dollars euros francs amount(currency: "USD") donor { pledge(currency: "USD") } pledged } }';
    const { data, errors } = await observe(graph, query);
    expect(errors).toEqual([]);
    const rest = { francs: 'null', donor: { pledge: 2 }, pledged: '3' };
    expect(data).toEqual({
      grants: [
        { dollars: '20/1', euros: '30/1', amount: 20, ...rest },
        { dollars: '100/5', euros: '150/5', amount: 100, ...rest },
      ],
    });
  });

  it('are sent as many representations as there are conflicting values, each under the plain name', async () => {
    const { fetches } = await observe(graph, '{ grants { dollars euros } }');
    expect(fetches[0]).toEqual(['grants']);
    const sent = fetches.slice(1).flatMap(([subgraph, ...references]) => references.map((each) => [subgraph, each]));
    expect(sent).toHaveLength(4);
    for (const [id, years] of [
      ['g1', 1],
      ['g5', 5],
    ] as const) {
      for (const amount of [20 * years, 30 * years]) {
        expect(sent).toContainEqual(['desk', { __typename: 'Grant', id, amount, years }]);
      }
    }
  });

  it('fail apart from each other', async () => {
    const { data, errors } = await observe(graph, '{ grants { euros lost dollars } }');
    expect(data).toEqual({
      grants: [
        { euros: '30/1', lost: 'lost null', dollars: '20/1' },
        { euros: '150/5', lost: 'lost null', dollars: '100/5' },
      ],
    });
    expect(errors).toEqual([0, 1].map((index) => `grants.${index} INTERNAL_SERVER_ERROR`));
  });

  it('one object down are refused together, as the planner would send one value for both; apart they are answered', async () => {
    expect(await observe(graph, '{ grants { pledged francsPledged } }')).toEqual({
      data: null,
      errors: ['- INTERNAL_SERVER_ERROR'],
      fetches: [],
    });
    expect(String(graph.hidden.at(-1)?.error)).toContain('does not read what it fetches');
    const apart = { pledged: '3' };
    expect((await observe(graph, '{ grants { pledged } }')).data).toEqual({ grants: [apart, apart] });
    const other = { francsPledged: 'null' };
    expect((await observe(graph, '{ grants { francsPledged } }')).data).toEqual({ grants: [other, other] });
  });
});
