import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const RECORDS = [
  { __typename: 'Letter', subject: 'Invitation' },
  { __typename: 'Memo', text: 'Seen' },
];
const SCANS = [
  { __typename: 'Letter', subject: 'Reply' },
  { __typename: 'Scan', pages: 4 },
];
const entity = { Dossier: ({ id }: Readonly<Record<string, unknown>>) => (id === 'lost' ? null : { id }) };

// Both subgraphs hold folders of documents; each has a kind of document of its own, without a key.
const graph = await startGraph({
  registry: {
    sdl: `
      type Query { opened: Dossier dossiers: [Dossier] both: Dossier @shareable }
      type Dossier @key(fields: "id") { id: ID! folder: Folder @shareable records: Folder }
      type Folder @shareable { documents: [Document!]! }
      union Document = Letter | Memo
      type Letter @shareable { subject: String }
      type Memo { text: String }
    `,
    resolvers: {
      Query: {
        opened: () => ({ id: 'd' }),
        dossiers: () => [{ id: 'd' }, { id: 'lost' }, null],
        both: () => ({ id: 'd' }),
      },
      Dossier: { folder: () => ({ documents: RECORDS }), records: () => ({ documents: RECORDS }) },
    },
    references: entity,
  },
  scanner: {
    sdl: `
      type Query { scanned: Dossier both: Dossier @shareable }
      type Dossier @key(fields: "id") { id: ID! folder: Folder @shareable scans: Folder }
      type Folder @shareable { documents: [Document!]! }
      union Document = Letter | Scan
      type Letter @shareable { subject: String }
      type Scan { pages: Int }
    `,
    resolvers: {
      Query: { scanned: () => ({ id: 'd' }), both: () => ({ id: 'd' }) },
      Dossier: { folder: () => ({ documents: SCANS }), scans: () => ({ documents: SCANS }) },
    },
    references: entity,
  },
});
afterAll(() => graph.server.stop());

const documents = 'documents { __typename ... on Letter { subject } ... on Memo { text } ... on Scan { pages } }';

describe('a union that two subgraphs extend differently', () => {
  it('is whole under a field that one subgraph owns, wherever the path began', async () => {
    expect(await observe(graph, `{ opened { scans { ${documents} } } }`)).toEqual({
      data: { opened: { scans: { documents: SCANS } } },
      errors: [],
      fetches: [['registry'], ['scanner', { __typename: 'Dossier', id: 'd' }]],
    });
    expect((await observe(graph, `{ scanned { records { ${documents} } } }`)).data).toEqual({
      scanned: { records: { documents: RECORDS } },
    });
  });

  it('shows both sides next to each other', async () => {
    const { data, errors, fetches } = await observe(
      graph,
      `{ dossiers { records { ${documents} } scans { ${documents} } } }`,
    );
    const records = { documents: RECORDS };
    expect(data).toEqual({
      dossiers: [{ records, scans: { documents: SCANS } }, { records, scans: null }, null],
    });
    expect(errors).toEqual([]);
    const sent = ['d', 'lost'].map((id) => ({ __typename: 'Dossier', id }));
    expect(fetches).toEqual([['registry'], ['scanner', ...sent]]);
  });

  it('gives what both know under a field that both may answer, from the subgraph that was asked anyway', async () => {
    const { data, fetches } = await observe(graph, '{ opened { folder { documents { ... on Letter { subject } } } } }');
    expect(data).toEqual({ opened: { folder: { documents: [{ subject: 'Invitation' }, {}] } } });
    expect(fetches).toEqual([['registry']]);
    const other = await observe(graph, '{ scanned { folder { documents { ... on Letter { subject } } } } }');
    expect(other.data).toEqual({ scanned: { folder: { documents: [{ subject: 'Reply' }, {}] } } });
    expect(other.fetches).toEqual([['scanner']]);
  });

  it('asks such a field only for what both know: the planner leaves the rest of the union out, so it reads as null', async () => {
    const { data, errors } = await observe(
      graph,
      `{ opened { folder { ${documents} } } both { folder { ${documents} } } }`,
    );
    const folder = { documents: [RECORDS[0], { __typename: 'Memo', text: null }] };
    expect(data).toEqual({ opened: { folder }, both: { folder } });
    expect(errors).toEqual([]);
  });
});
