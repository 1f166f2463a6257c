import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

type Args = Readonly<Record<string, unknown>>;
const PARTNERS: Readonly<Record<string, string[]>> = { n1: ['n2', 'n3'], n2: ['n1'], n3: [] };
const kindOf = (id: unknown) => (id === 'n3' ? 'COVERT' : id === 'n2' ? null : 'OPEN');

// Partners may be filtered by kind; that argument's default is a value that no caller can name.
const graph = await startGraph({
  registry: {
    sdl: `
      type Query { listed: [Ngo!]! @shareable }
      type Ngo @key(fields: "id") { id: ID founded: Int secret: String @inaccessible }
    `,
    resolvers: { Query: { listed: () => [{ id: 'n1', founded: 1990 }, { id: 'n3' }] } },
    references: { Ngo: ({ id }) => ({ id, founded: id === 'n1' ? 1990 : null }) },
  },
  partners: {
    sdl: `
      type Query { partnered: [Ngo!]! }
      type Ngo @key(fields: "id") {
        id: ID partners(kind: Kind = COVERT @inaccessible, first: Int = 9): [Ngo!]! kind: Kind kinds: [Kind!]!
      }
      enum Kind { OPEN COVERT @inaccessible }
    `,
    resolvers: {
      Query: { partnered: () => [{ id: 'n1' }] },
      Ngo: {
        partners: ({ id }: Args, { kind, first }: Args) =>
          kind === 'COVERT'
            ? (PARTNERS[String(id)] ?? []).slice(0, Number(first)).map((partner) => ({ id: partner }))
            : [],
        kind: ({ id }: Args) => kindOf(id),
        kinds: ({ id }: Args) => ['OPEN', kindOf(id) ?? 'OPEN'],
      },
    },
    references: { Ngo: ({ id }) => ({ id }) },
  },
});
afterAll(() => graph.server.stop());

describe('what is not public', () => {
  it('still works inside: the default of a hidden argument reaches the resolver', async () => {
    expect(await observe(graph, '{ listed { id partners { id founded } few: partners(first: 1) { id } } }')).toEqual({
      data: {
        listed: [
          {
            id: 'n1',
            partners: [
              { id: 'n2', founded: null },
              { id: 'n3', founded: null },
            ],
            few: [{ id: 'n2' }],
          },
          { id: 'n3', partners: [], few: [] },
        ],
      },
      errors: [],
      fetches: [
        ['registry'],
        ['partners', { __typename: 'Ngo', id: 'n1' }, { __typename: 'Ngo', id: 'n3' }],
        ['registry', { __typename: 'Ngo', id: 'n2' }, { __typename: 'Ngo', id: 'n3' }],
      ],
    });
  });

  it.each([
    '{ partnered { partners(kind: OPEN) { id } } }',
    '{ partnered { partners(kind: COVERT) { id } } }',
    '{ listed { secret } }',
  ])('cannot be asked for: %s', async (query) => {
    const { data, errors, fetches } = await observe(graph, query);
    expect({ data, errors, fetches }).toEqual({
      data: undefined,
      errors: ['- GRAPHQL_VALIDATION_FAILED'],
      fetches: [],
    });
  });

  it('is an error in place of the value, item by item, by the nulls that the type allows', async () => {
    const { data, errors } = await observe(graph, '{ partnered { partners { id kind } } }');
    expect(data).toEqual({
      partnered: [
        {
          partners: [
            { id: 'n2', kind: null },
            { id: 'n3', kind: null },
          ],
        },
      ],
    });
    expect(errors).toEqual(['partnered.0.partners.1.kind INTERNAL_SERVER_ERROR']);
    const list = await observe(graph, '{ listed { id founded } partnered { partners { kinds } } }');
    expect(list.data).toBeNull();
    expect(list.errors).toEqual(['partnered.0.partners.1.kinds.1 INTERNAL_SERVER_ERROR']);
  });

  it('is not found by introspection', async () => {
    const { data } = await observe(
      graph,
      '{ __type(name: "Ngo") { fields { name args { name } } } kinds: __type(name: "Kind") { enumValues { name } } }',
    );
    expect(JSON.stringify(data)).not.toMatch(/secret|COVERT|"kind"\}\]/);
    expect(data).toMatchObject({ kinds: { enumValues: [{ name: 'OPEN' }] } });
  });
});
