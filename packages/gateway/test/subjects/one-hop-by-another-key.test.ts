import { afterAll, describe, expect, it } from 'vitest';
import { startGraph } from '../../../../tests/support/graph/graph.ts';
import { observe } from '../observe.ts';

const EMAILS: Readonly<Record<string, string | null>> = {
  p1: 'a@aid.test',
  p2: null,
  p3: 'c@aid.test',
  p4: 'x@aid.test',
};

// People are found by id and named by their address, which is external where the badge is known.
const graph = await startGraph({
  contacts: {
    sdl: 'type Query { people(ids: [ID!]!): [Person] } type Person @key(fields: "id") { id: ID! email: String }',
    resolvers: {
      Query: { people: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id, email: EMAILS[id] })) },
    },
  },
  badges: {
    sdl: `
      type Query { badges: Int }
      type Person @key(fields: "email") { email: String @external badge: String! colour: String }
    `,
    resolvers: {
      Person: {
        badge: ({ email }: { email: string }) => {
          if (email.startsWith('x')) throw new Error('withdrawn');
          return `Badge of ${email}`;
        },
      },
    },
    references: { Person: (reference) => (reference['email'] === null ? null : { ...reference, colour: 'blue' }) },
  },
});
afterAll(() => graph.server.stop());

const person = (id: string) => ({ __typename: 'Person', email: EMAILS[id] });

describe('an entity that another subgraph knows by another key', () => {
  it('takes one hop, and its id is not sent', async () => {
    expect(await observe(graph, '{ people(ids: ["p1", "p3", "p1"]) { id badge } }')).toEqual({
      data: {
        people: ['p1', 'p3', 'p1'].map((id) => ({ id, badge: `Badge of ${EMAILS[id]}` })),
      },
      errors: [],
      fetches: [['contacts'], ['badges', person('p1'), person('p3')]],
    });
  });

  it('whose key is null is not found; what it must have makes it null, what it may lack does not', async () => {
    const answer = await observe(graph, '{ people(ids: ["p2", "p1"]) { id colour } }');
    expect(answer.data).toEqual({
      people: [
        { id: 'p2', colour: null },
        { id: 'p1', colour: 'blue' },
      ],
    });
    expect(answer.errors).toEqual([]);
    const strict = await observe(graph, '{ people(ids: ["p2", "p1"]) { id badge } }');
    expect(strict.data).toEqual({ people: [null, { id: 'p1', badge: 'Badge of a@aid.test' }] });
    expect(strict.errors).toEqual(['people.0.badge INTERNAL_SERVER_ERROR']);
  });

  it('fails for itself alone, at each of its places', async () => {
    const { data, errors } = await observe(graph, '{ people(ids: ["p4", "p1", "p4"]) { tag: badge } }');
    expect(data).toEqual({ people: [null, { tag: 'Badge of a@aid.test' }, null] });
    expect(errors).toEqual(['people.0.tag INTERNAL_SERVER_ERROR', 'people.2.tag INTERNAL_SERVER_ERROR']);
  });
});
