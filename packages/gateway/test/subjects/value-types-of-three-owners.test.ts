import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const isStateless = (reference: Readonly<Record<string, unknown>>) => reference['code'] === 'p0';
let isOfficeDown = false;

// One subgraph opens the programme, two say parts of its budget, a fourth knows budgets by the number one of them gave.
const graph = await startGraph({
  programmes: {
    sdl: 'type Query { programmes: [Programme] } type Programme @key(fields: "code") { code: ID title: String }',
    resolvers: {
      Query: {
        programmes: () => [{ code: 'p1', title: 'Water' }, null, { code: 'p0', title: 'None' }, { code: 'p2' }],
      },
    },
    references: { Programme: (reference) => reference },
  },
  treasury: {
    sdl: `
      type Query { treasury: Int }
      type Programme @key(fields: "code") { code: ID @external budget: Budget @shareable }
      type Budget { note: String }
    `,
    references: {
      Programme: (reference) => ({
        ...reference,
        budget: isStateless(reference) ? null : { note: `note of ${String(reference['code'])}` },
      }),
    },
  },
  office: {
    sdl: `
      type Query { office: Int }
      type Programme @key(fields: "code") { code: ID @external budget: Budget @shareable }
      type Budget { number: ID @shareable }
    `,
    references: {
      Programme: (reference) => {
        if (isOfficeDown) throw new Error('closed');
        return { ...reference, budget: isStateless(reference) ? null : { number: 7 } };
      },
    },
  },
  changeFeed: {
    sdl: 'type Query { changeFeed: Int } type Budget @key(fields: "number") { number: ID balance: Int }',
    references: { Budget: ({ number }) => ({ number, balance: Number(number) * 10 }) },
  },
});
afterAll(() => graph.server.stop());

const programmes = ['p1', 'p0', 'p2'].map((code) => ({ __typename: 'Programme', code }));

describe('a value type that three subgraphs own', () => {
  it('is assembled through its parent and its key', async () => {
    const { data, errors, fetches } = await observe(
      graph,
      '{ programmes { code budget { number balance note } title } }',
    );
    const budget = { number: '7', balance: 70 };
    expect(data).toEqual({
      programmes: [
        { code: 'p1', budget: { ...budget, note: 'note of p1' }, title: 'Water' },
        null,
        { code: 'p0', budget: null, title: 'None' },
        { code: 'p2', budget: { ...budget, note: 'note of p2' }, title: null },
      ],
    });
    expect(errors).toEqual([]);
    expect(fetches).toHaveLength(4);
    expect(fetches).toContainEqual(['treasury', ...programmes]);
    expect(fetches).toContainEqual(['office', ...programmes]);
    // Both budgets have one number: asked for once.
    expect(fetches[3]).toEqual(['changeFeed', { __typename: 'Budget', number: '7' }]);
  });

  it('does not ask the subgraph whose part nobody selected', async () => {
    const { fetches } = await observe(graph, '{ programmes { budget { note } } }');
    expect(fetches).toEqual([['programmes'], ['treasury', ...programmes]]);
  });

  it('keeps the parts that were had when the subgraph with its key fails', async () => {
    isOfficeDown = true;
    const { data, errors, fetches } = await observe(graph, '{ programmes { budget { balance note } } }');
    isOfficeDown = false;
    expect(data).toEqual({
      programmes: [
        { budget: { balance: null, note: 'note of p1' } },
        null,
        { budget: null },
        { budget: { balance: null, note: 'note of p2' } },
      ],
    });
    expect(errors).toEqual([0, 2, 3].map((index) => `programmes.${index}.budget INTERNAL_SERVER_ERROR`));
    expect(fetches.map(([subgraph]) => subgraph)).not.toContain('changeFeed');
  });
});
