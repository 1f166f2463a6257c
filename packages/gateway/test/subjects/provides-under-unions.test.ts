import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const HITS = [
  { __typename: 'Ngo', id: 'n1' },
  null,
  { __typename: 'Forum', id: 'f1' },
  { __typename: 'Ngo', id: 'n2' },
];
const provided = (hit: Record<string, unknown>) => ({ ...hit, label: `provided ${String(hit['id'])}` });

// Labels belong to the catalogue. The index provides those of NGOs, on one of its two fields.
const graph = await startGraph({
  index: {
    sdl: `
      type Query { search: [Hit] @provides(fields: "... on Ngo { label }") latest: Hit }
      union Hit = Ngo | Forum
      type Ngo @key(fields: "id") { id: ID! label: String @external }
      type Forum @key(fields: "id") { id: ID! }
    `,
    resolvers: { Query: { search: () => HITS.map((hit) => hit && provided(hit)), latest: () => HITS[0] } },
  },
  catalogue: {
    sdl: `
      type Query { catalogue: Int }
      type Ngo @key(fields: "id") { id: ID! label: String @shareable }
      type Forum @key(fields: "id") { id: ID! label: String }
    `,
    references: {
      Ngo: ({ id }) => ({ id, label: `label ${String(id)}` }),
      Forum: () => {
        throw new Error('out of order');
      },
    },
  },
});
afterAll(() => graph.server.stop());

describe('a field that is provided for one member of a union', () => {
  it('takes no second fetch', async () => {
    expect(await observe(graph, '{ search { ... on Ngo { id label } ... on Forum { id } } }')).toEqual({
      data: { search: [{ id: 'n1', label: 'provided n1' }, null, { id: 'f1' }, { id: 'n2', label: 'provided n2' }] },
      errors: [],
      fetches: [['index']],
    });
  });

  it('is fetched for the other member only, whose failure is its own', async () => {
    expect(await observe(graph, '{ search { ... on Forum { name: label } ... on Ngo { label } } }')).toEqual({
      data: { search: [{ label: 'provided n1' }, null, { name: null }, { label: 'provided n2' }] },
      errors: ['search.2.name INTERNAL_SERVER_ERROR'],
      fetches: [['index'], ['catalogue', { __typename: 'Forum', id: 'f1' }]],
    });
  });

  it('is fetched under a field that does not provide it', async () => {
    expect(
      await observe(graph, '{ latest { __typename ... on Ngo { label } } search { ... on Ngo { label } } }'),
    ).toEqual({
      data: {
        latest: { __typename: 'Ngo', label: 'label n1' },
        search: [{ label: 'provided n1' }, null, {}, { label: 'provided n2' }],
      },
      errors: [],
      fetches: [['index'], ['catalogue', { __typename: 'Ngo', id: 'n1' }]],
    });
  });
});
