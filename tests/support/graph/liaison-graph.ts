import { createBadUserInput } from '@liaison/kernel/reader';
import type { SubgraphFixture } from './subgraph-schema.ts';

/** What a test may replace: the resolvers of a small Liaison, by subgraph. */
export interface Replacements {
  readonly partnerships?: SubgraphFixture['resolvers'];
  readonly forums?: SubgraphFixture['resolvers'];
  readonly dialogue?: SubgraphFixture['resolvers'];
  readonly forumOfNgo?: (reference: Readonly<Record<string, unknown>>) => unknown;
}

const NGOS = ['a', 'b', 'c'].map((id) => ({ __typename: 'Ngo', id, name: `Ngo ${id}`, acronym: id.toUpperCase() }));
const ngo = (id: unknown) => NGOS.find((each) => each.id === id) ?? null;

/** Three subgraphs with the shapes that the real ones have: three NGOs, two forums, and sessions about both. */
export function liaison(replacements: Replacements = {}): Record<string, SubgraphFixture> {
  return {
    partnerships: {
      sdl: `
        type Query { ngos: [Ngo!]! ngo(id: ID!): Ngo }
        type Ngo @key(fields: "id") { id: ID! name: String! acronym: String partner: Ngo }
      `,
      resolvers: {
        Query: {
          ngos: () => NGOS,
          ngo: (_: unknown, { id }: { id: string }) => ngo(id),
          ...replacements.partnerships?.['Query'],
        },
        Ngo: { partner: () => NGOS[0], ...replacements.partnerships?.['Ngo'] },
      },
      references: { Ngo: ({ id }) => ngo(id) },
    },
    forums: {
      sdl: `
        type Query { forums: [Forum!] forum(id: ID!): Forum }
        type Ngo @key(fields: "id") { id: ID! forums(first: Int = 2): [Forum!] leads: Forum }
        type Forum @key(fields: "id") { id: ID! title: String room: String! }
      `,
      resolvers: {
        Query: {
          forums: () => FORUMS,
          forum: (_: unknown, { id }: { id: string }) => forum(id),
          ...replacements.forums?.['Query'],
        },
        Ngo: {
          forums: (_: unknown, { first }: { first: number }) => {
            if (first < 0) throw createBadUserInput('first', 'must not be negative.');
            return FORUMS.slice(0, first);
          },
          leads: () => FORUMS[0],
          ...replacements.forums?.['Ngo'],
        },
        Forum: { ...replacements.forums?.['Forum'] },
      },
      references: { Ngo: replacements.forumOfNgo ?? (({ id }) => ({ id })), Forum: ({ id }) => forum(id) },
    },
    dialogue: {
      sdl: `
        union Subject = Ngo | Forum
        type Query { sessions: [Session!]! }
        type Session @key(fields: "id") { id: ID! about: Subject }
        type Ngo @key(fields: "id") { id: ID! sessions: [Session!] }
        type Forum @key(fields: "id") { id: ID! session: Session }
      `,
      resolvers: {
        Query: { sessions: () => SESSIONS },
        Ngo: { sessions: () => SESSIONS, ...replacements.dialogue?.['Ngo'] },
        Forum: { session: () => SESSIONS[0], ...replacements.dialogue?.['Forum'] },
      },
      references: { Ngo: ({ id }) => ({ id }), Forum: ({ id }) => ({ id }) },
    },
  };
}

const FORUMS = ['f', 'g'].map((id) => ({ __typename: 'Forum', id, title: `Forum ${id}`, room: `Room ${id}` }));
const forum = (id: unknown) => FORUMS.find((each) => each.id === id) ?? null;

const SESSIONS = [
  { __typename: 'Session', id: 's', about: { __typename: 'Ngo', id: 'b' } },
  { __typename: 'Session', id: 't', about: { __typename: 'Forum', id: 'g' } },
];
