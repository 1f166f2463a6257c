import { afterAll, describe, expect, it } from 'vitest';
import { compose, startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const FILES: Readonly<Record<string, unknown>> = {
  d1: [
    { __typename: 'Scan', name: 'one', size: 1, pages: 11 },
    null,
    { __typename: 'Film', name: 'two', size: 2, minutes: 22 },
    { __typename: 'Film', name: 'three', size: null, minutes: 3 },
  ],
  d2: [],
  d3: null,
};
const TYPES = `
  interface Attachment { name: String! }
  interface Upload implements Attachment { name: String! size: Int }
  type Scan implements Attachment & Upload @shareable @inaccessible { name: String! size: Int pages: Int }
  type Film implements Attachment & Upload @shareable { name: String! size: Int minutes: Int }
`;

// The composition reads no condition on an interface within a condition; supergraphs of others hold them.
const PLAIN = 'files{name ...on Scan{pages}...on Film{minutes}}';
const NESTED = 'files { name ... on Upload { size ... on Scan { pages } ... on Film { minutes } } }';

// The printer needs of each attachment what its type has; scans are no part of the public schema.
const subgraphs = {
  library: {
    sdl: `${TYPES} type Query { documents: [Document!] }
      type Document @key(fields: "id") { id: ID! files: [Attachment] }`,
    resolvers: {
      Query: { documents: () => Object.keys(FILES).map((id) => ({ id })) },
      Document: { files: ({ id }: { id: string }) => FILES[id] },
    },
    references: { Document: ({ id }: Readonly<Record<string, unknown>>) => ({ id }) },
  },
  printer: {
    sdl: `${TYPES} type Query { queue: Document }
      type Document @key(fields: "id") {
        id: ID!
        files: [Attachment] @external
        sheet: String @requires(fields: "${PLAIN}")
        names: String @requires(fields: "files { ... on Attachment { name } }")
      }`,
    resolvers: {
      Query: { queue: () => ({ id: 'd1' }) },
      Document: {
        sheet: ({ files }: { files: unknown }) => JSON.stringify(files),
        names: ({ files }: { files: ({ name: string } | null)[] | null }) =>
          files?.map((file) => file?.name ?? '-').join(' ') ?? 'none',
      },
    },
    references: { Document: (reference: Readonly<Record<string, unknown>>) => reference },
  },
};
const graph = await startGraph(subgraphs, { supergraphSdl: compose(subgraphs).replace(PLAIN, NESTED) });
afterAll(() => graph.server.stop());

const document = (id: string, files?: unknown) => ({
  __typename: 'Document',
  id,
  ...(files === undefined ? {} : { files }),
});
const required = [
  { name: 'one', __typename: 'Scan', size: 1, pages: 11 },
  null,
  { name: 'two', __typename: 'Film', size: 2, minutes: 22 },
  { name: 'three', __typename: 'Film', size: null, minutes: 3 },
];

describe('@requires with fragments', () => {
  it('sends of each item what its type has, of hidden types too, and lists as they are', async () => {
    const { data, errors, fetches } = await observe(graph, '{ documents { id sheet } }');
    expect(errors).toEqual([]);
    expect(fetches).toEqual([
      ['library'],
      ['printer', document('d1', required), document('d2', []), document('d3', null)],
    ]);
    expect(data).toMatchObject({ documents: [{ id: 'd1' }, { id: 'd2', sheet: '[]' }, { id: 'd3', sheet: 'null' }] });
  });

  it('takes a condition that always holds as none', async () => {
    const { data, fetches } = await observe(graph, '{ documents { names } }');
    expect(data).toEqual({ documents: [{ names: 'one - two three' }, { names: '' }, { names: 'none' }] });
    const names = ['one', null, 'two', 'three'].map((name) => name && { name });
    expect(fetches[1]).toEqual(['printer', document('d1', names), document('d2', []), document('d3', null)]);
  });

  it('goes to the owner and back where the requiring subgraph was asked first', async () => {
    const { fetches } = await observe(graph, '{ queue { sheet names } }');
    expect(fetches).toEqual([['printer'], ['library', document('d1')], ['printer', document('d1', required)]]);
  });

  it('keeps the hidden type from the caller who selects the same list', async () => {
    const { data, errors } = await observe(graph, '{ queue { names files { name ... on Film { minutes } } sheet } }');
    expect(data).toMatchObject({
      queue: {
        names: 'one - two three',
        files: [null, null, { name: 'two', minutes: 22 }, { name: 'three', minutes: 3 }],
      },
    });
    expect(errors).toEqual(['queue.files.0 INTERNAL_SERVER_ERROR']);
  });
});
