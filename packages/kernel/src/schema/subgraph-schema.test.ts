import { execute, GraphQLError, GraphQLSchema, parse, validateSchema } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PUBLIC } from '../reader/actor.ts';
import { createRequestContext } from '../reader/request-context.ts';
import { buildSubgraphSchema } from './subgraph-schema.ts';
import type { ReferenceResolver, ResolverMap } from './subgraph-schema.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
  scalar Date
  scalar DateTime
  enum Region { AFRICA EUROPE_NORTH_AMERICA }
  enum Language { EN FR ES }
  type Country @shareable { code: ID! name(language: Language): String! region: Region }
  type Query { country(code: ID!): Country party: Party on(day: Date, at: DateTime): String }
  type Ngo @key(fields: "id") { id: ID! name: String! }
  type State @key(fields: "code") { code: ID! capital: String }
  union Party = Ngo | State
`;
const context = createRequestContext({ actor: PUBLIC, languages: ['en'], now: '2026-11-21T00:00:00Z' });

const RESOLVERS: ResolverMap = {
  Query: {
    country: (_source: unknown, { code }: { code: string }) => ({ code }),
    party: () => ({ code: 'SN' }),
    on: (_source: unknown, { day, at }: { day?: string; at?: string }) => `${String(day)} ${String(at)}`,
  },
  Ngo: { name: ({ id }: { id: string }) => `NGO ${id}` },
  Party: { __resolveType: (party: object) => ('code' in party ? 'State' : 'Ngo') },
};

function build(
  references: Record<string, ReferenceResolver> = {},
): (text: string, representations?: unknown[]) => Promise<ExecutionResult> {
  const schema = buildSubgraphSchema(SDL, RESOLVERS, references);
  // A schema of its own, since this one calls itself valid without being asked.
  expect(validateSchema(new GraphQLSchema({ ...schema.toConfig(), assumeValid: false }))).toEqual([]);
  return async (text, representations) =>
    execute({ schema, document: parse(text), contextValue: context, variableValues: { r: representations } });
}

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Ngo { id name } ... on State { code capital } } }`;

describe('subgraph schema', () => {
  it('answers fields, unions and what all subgraphs share', async () => {
    const ask = build();
    expect(await ask('{ country(code: "SN") { code name region } party { ... on State { code } } }')).toEqual({
      data: { country: { code: 'SN', name: 'Senegal', region: 'AFRICA' }, party: { code: 'SN' } },
    });
  });

  it('parses days and instants, and says what is wrong with them', async () => {
    const ask = build();
    expect((await ask('{ on(day: "2026-02-28", at: "2027-03-28T01:30:00+01:00") }')).data).toEqual({
      on: '2026-02-28 2027-03-28T00:30:00Z',
    });
    for (const literal of ['day: "2026-02-30"', 'day: 3', 'at: "soon"', 'at: "2026-02-28"']) {
      const { errors = [] } = await ask(`{ on(${literal}) }`);
      expect(errors, literal).toHaveLength(1);
    }
  });

  it('asks for the entities of a type in one call, and answers in the order asked', async () => {
    const calls: unknown[] = [];
    const ask = build({
      Ngo: async (references) => {
        calls.push(references.map(({ id }) => id));
        return references.map(({ id }) => (id === 'gone' ? null : { id }));
      },
      State: async (references) => references.map(({ code }) => ({ code, capital: 'Dakar' })),
    });
    const answer = await ask(ENTITIES, [
      { __typename: 'Ngo', id: 'b' },
      { __typename: 'State', code: 'SN' },
      { __typename: 'Ngo', id: 'gone' },
      { __typename: 'Ngo', id: 'a' },
    ]);
    expect(answer).toEqual({
      data: {
        _entities: [
          { __typename: 'Ngo', id: 'b', name: 'NGO b' },
          { __typename: 'State', code: 'SN', capital: 'Dakar' },
          null,
          { __typename: 'Ngo', id: 'a', name: 'NGO a' },
        ],
      },
    });
    expect(calls).toEqual([['b', 'gone', 'a']]);
  });

  it('tells types apart even where both answer the same object', async () => {
    const same = { id: 'x', code: 'x' };
    const ask = build({ Ngo: async () => [same], State: async () => [same] });
    const { data } = await ask(ENTITIES, [
      { __typename: 'Ngo', id: 'x' },
      { __typename: 'State', code: 'x' },
    ]);
    expect(data?.['_entities']).toMatchObject([{ __typename: 'Ngo' }, { __typename: 'State' }]);
  });

  it('fails the entities of the type that fails, and no others', async () => {
    const ask = build({
      Ngo: async () => {
        throw new GraphQLError('the reader failed');
      },
      State: async (references) => references.map(({ code }) => ({ code })),
    });
    const { data, errors = [] } = await ask(ENTITIES, [
      { __typename: 'State', code: 'SN' },
      { __typename: 'Ngo', id: 'a' },
    ]);
    expect(data?.['_entities']).toEqual([{ __typename: 'State', code: 'SN', capital: null }, null]);
    expect(errors.map(({ path }) => path)).toEqual([['_entities', 1]]);
  });

  it('refuses an entity that it does not have', async () => {
    const ask = build({ Ngo: async (references) => references });
    expect(
      (await ask(ENTITIES.replace('... on State { code capital }', ''), [{ __typename: 'State', code: 'SN' }])).errors,
    ).toHaveLength(1);
  });

  it('refuses resolvers that the SDL knows nothing of', () => {
    expect(() => buildSubgraphSchema(SDL, { Query: { nothing: () => null } }, {})).toThrow('Query.nothing');
    expect(() => buildSubgraphSchema(SDL, { Nobody: { name: () => null } }, {})).toThrow('Nobody');
  });
});
