import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';
import type { Reference } from '../../../../tests/support/graph/subgraph-schema.ts';

interface Session {
  readonly id: string;
  readonly code: string;
  readonly track: { id: string; tag: string | null } | null;
}
const sessions: readonly Session[] = [
  { id: 's1', code: 'c1', track: { id: 't1', tag: 'peace' } },
  { id: 's2', code: 'c2', track: { id: 't2', tag: null } },
  { id: 's3', code: 'c3', track: null },
];
const held = ({ sessions }: Reference) => sessions as readonly Session[];

const programmes = [{ sessions: [{ id: 's2' }, { id: 's1' }] }, { sessions: [] }, { sessions: [{ id: 's3' }] }];

const graph = await startGraph({
  programme: {
    sdl: `
      type Query { programmes: [Programme!]! }
      type Programme @key(fields: "sessions { id }") { sessions: [Session!]! }
      extend type Session @key(fields: "id") { id: String! @external track: Track @shareable }
      type Track @key(fields: "id") { id: String! tag: String @shareable opening: Session! @shareable }
    `,
    resolvers: {
      Query: { programmes: () => programmes },
      Session: { track: ({ id }: { id: string }) => sessions.find((session) => session.id === id)?.track },
      Track: { opening: () => ({ id: 's1' }) },
    },
    references: { Session: ({ id }) => ({ id }) },
  },
  codes: {
    sdl: `
      type Query { codes: Int }
      type Session @key(fields: "id") @key(fields: "id code") { id: String! code: String! }
    `,
    references: { Session: ({ id }) => sessions.find((session) => session.id === id) },
  },
  lists: {
    sdl: `
      type Query { lists: Int }
      type Programme @key(fields: "sessions { id code }") {
        sessions: [Session!]! first: Session @shareable chosen: Session @shareable
      }
      type Session @key(fields: "id code") { id: String! code: String }
    `,
    references: {
      Programme: (reference) => ({
        ...reference,
        first: held(reference)[0] ?? null,
        chosen: held(reference).at(-1) ?? null,
      }),
    },
  },
  fees: {
    sdl: `
      type Query { fees: Int }
      type Programme @key(fields: "sessions { id code track { id tag } } chosen { id }") {
        sessions: [Session!]! first: Session @shareable chosen: Session @shareable size: Int
      }
      type Session @key(fields: "id code track { id tag }") { id: String! code: String track: Track fee: Int }
      type Track @key(fields: "id tag") { id: String! tag: String }
    `,
    references: {
      Programme: (reference) => ({ ...reference, size: held(reference).length }),
      Session: ({ id, track }) => ({ id, track, fee: track === null ? 0 : 7 }),
    },
  },
});
afterAll(() => graph.server.stop());

describe('a key that holds a list of entities', () => {
  it('is filled from the subgraphs that know its parts, in the order of the list', async () => {
    const { data, errors, fetches } = await observe(graph, '{ programmes { first { id } chosen { code } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      programmes: [
        { first: { id: 's2' }, chosen: { code: 'c1' } },
        { first: null, chosen: null },
        { first: { id: 's3' }, chosen: { code: 'c3' } },
      ],
    });
    const [, ...sent] = fetches.find(([subgraph]) => subgraph === 'lists') ?? [];
    expect(sent.map((reference) => reference['sessions'])).toEqual([
      [
        { id: 's2', code: 'c2' },
        { id: 's1', code: 'c1' },
      ],
      [],
      [{ id: 's3', code: 'c3' }],
    ]);
  });

  it('may be made of parts that need keys of their own', async () => {
    const { data, errors, fetches } = await observe(graph, '{ programmes { size sessions { fee } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      programmes: [
        { size: 2, sessions: [{ fee: 7 }, { fee: 7 }] },
        { size: 0, sessions: [] },
        { size: 1, sessions: [{ fee: 0 }] },
      ],
    });
    const sent = fetches.filter(([subgraph]) => subgraph === 'fees').flatMap(([, ...references]) => references);
    expect(sent).toContainEqual({ __typename: 'Session', id: 's3', code: 'c3', track: null });
    expect(sent).toContainEqual({
      __typename: 'Programme',
      sessions: [
        { id: 's2', code: 'c2', track: { id: 't2', tag: null } },
        { id: 's1', code: 'c1', track: { id: 't1', tag: 'peace' } },
      ],
      chosen: { id: 's1' },
    });
  });
});
