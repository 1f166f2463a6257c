import { execute, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PUBLIC } from '../reader/actor.ts';
import type { Actor } from '../reader/actor.ts';
import type { Scope } from '../reader/permissions.ts';
import { createRequestContext } from '../reader/request-context.ts';
import { buildSubgraphSchema } from './subgraph-schema.ts';

/** What every subgraph's SDL has. */
const SHARED = `
  scalar Date
  scalar DateTime
  enum Region { AFRICA }
  enum Language { EN }
  type Country { name(language: Language): String region: Region }
`;

const SDL = `${SHARED}
  type Query {
    me: Ngo
    drafts: [Int!] @requiresScopes(scopes: [["drafts:read"], ["reviews:read", "contacts:read"]])
    own: String @authenticated
  }
  type Mutation {
    write(x: Int): Int! @requiresScopes(scopes: [["activities:write"]])
    enter: Int @authenticated
  }
  type Ngo @key(fields: "id") {
    id: ID!
    email: String @requiresScopes(scopes: [["contacts:read"]])
    phone: String @authenticated
  }
`;

let calls: string[] = [];
const called = (name: string, value: unknown) => () => {
  calls.push(name);
  return value;
};
const schema = buildSubgraphSchema(
  SDL,
  {
    Query: {
      me: () => ({ id: 'a', email: 'a@b.example', phone: '1' }),
      drafts: called('drafts', [1]),
      own: () => 'own',
    },
    Mutation: { write: called('write', 1), enter: called('enter', 2) },
  },
  { Ngo: async (references) => references.map(({ id }) => ({ id, email: 'a@b.example' })) },
);

function actorWith(...scopes: readonly Scope[]): Actor {
  return { id: 'somebody', scopes: new Map(scopes.map((scope) => [scope, 'OWN'] as const)), owns: [] };
}

async function ask(actor: Actor, document: string): Promise<ExecutionResult & { withheld: string[] }> {
  calls = [];
  const contextValue = createRequestContext({ actor, languages: [], now: '2026-11-21T12:00:00Z' });
  const result = await execute({ schema, document: parse(document), contextValue });
  return { ...result, withheld: [...contextValue.withheld] };
}

describe('the guard of fields', () => {
  it('answers those who have the scopes, in any of the ways given', async () => {
    const all = '{ me { id email phone } drafts own }';
    const whole = { me: { id: 'a', email: 'a@b.example', phone: '1' }, drafts: [1], own: 'own' };
    expect(await ask(actorWith('contacts:read', 'drafts:read'), all)).toMatchObject({ data: whole, withheld: [] });
    expect(await ask(actorWith('contacts:read', 'reviews:read'), all)).toMatchObject({ data: whole, withheld: [] });
  });

  it('leaves null what the reader may not see, without an error, and says what it withheld', async () => {
    expect(await ask(PUBLIC, '{ me { id email phone } drafts own }')).toEqual({
      data: { me: { id: 'a', email: null, phone: null }, drafts: null, own: null },
      withheld: expect.arrayContaining(['Ngo.email', 'Ngo.phone', 'Query.drafts', 'Query.own']) as unknown,
    });
    expect(calls).toEqual([]);
    const half = await ask(actorWith('reviews:read'), '{ drafts own }');
    expect(half).toEqual({ data: { drafts: null, own: 'own' }, withheld: ['Query.drafts'] });
  });

  it('stands before the fields of entities too', async () => {
    const document = '{ _entities(representations: [{ __typename: "Ngo", id: "a" }]) { ... on Ngo { id email } } }';
    expect(await ask(PUBLIC, document)).toMatchObject({ data: { _entities: [{ id: 'a', email: null }] } });
  });

  it('forbids an act, by its path, and does not do it', async () => {
    const { data, errors = [] } = await ask(actorWith('contacts:read'), 'mutation { enter write }');
    expect(data).toBeNull();
    expect(errors.map(({ message, path, extensions }) => [message, path, extensions['code']])).toEqual([
      ['write needs the scope activities:write.', ['write'], 'FORBIDDEN'],
    ]);
    expect(calls).toEqual(['enter']);
    expect((await ask(PUBLIC, 'mutation { enter }')).errors).toMatchObject([
      { message: 'enter needs a signed-in caller.' },
    ]);
    expect(await ask(actorWith('activities:write'), 'mutation { write }')).toMatchObject({ data: { write: 1 } });
  });

  it('is not built where it would leave a field open, or break it', () => {
    const build = (sdl: string): unknown => buildSubgraphSchema(SHARED + sdl, {}, {});
    const field = (directive: string, type = 'Int'): string => `type Query { x: ${type} ${directive} }`;
    expect(build(field('@requiresScopes(scopes: [["drafts:read"]])'))).toBeDefined();
    for (const scopes of [
      '[]',
      '[[]]',
      '["drafts:read"]',
      '"drafts:read"',
      '[["draft:read"]]',
      '[[1]]',
      '[["drafts:read"], []]',
    ]) {
      expect(() => build(field(`@requiresScopes(scopes: ${scopes})`))).toThrow('Query.x cannot be enforced');
    }
    expect(() => build(field('@requiresScopes'))).toThrow('names no scopes');
    expect(() => build(field('@authenticated', 'Int!'))).toThrow('cannot be null');
    expect(() => build('type Query { x: Int } type Secret @authenticated { y: Int }')).toThrow('stands on a type');
    expect(() => build('type Query { x: Int } enum E @requiresScopes(scopes: [["drafts:read"]]) { A }')).toThrow(
      'stands on a type',
    );
    const onInterface = 'type Query { x: I } interface I { y: Int @authenticated } type A implements I { y: Int }';
    expect(() => build(onInterface)).toThrow('stands on an interface');
  });
});
