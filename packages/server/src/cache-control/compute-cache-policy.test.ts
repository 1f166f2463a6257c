import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readFieldPolicies } from '@liaison/gateway';
import { computeCachePolicy } from './compute-cache-policy.ts';

const SDL = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @cacheControl(maxAge: Int, scope: Scope) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  enum Scope { PUBLIC PRIVATE }
  type Query {
    ngo: Ngo @cacheControl(maxAge: 60)
    forum: Forum
    office: Office @cacheControl(maxAge: 300)
    mine: Ngo @cacheControl(maxAge: 60, scope: PRIVATE)
    count: Int
    countKept: Int @cacheControl(maxAge: 20)
    party: Party
    named: Named @cacheControl(maxAge: 500)
    ages: Ages @cacheControl(maxAge: 30)
    told: Told @cacheControl(scope: PRIVATE)
  }
  type Mutation { publish: Ngo @cacheControl(maxAge: 60) }
  interface Named { name: String }
  type Ngo implements Named { id: ID! name: String leads: Forum status: String @cacheControl(maxAge: 5) }
  type Forum implements Named @cacheControl(maxAge: 10) { title: String name: String @cacheControl(maxAge: 2) host: Ngo }
  type Office { city: String ngo: Ngo }
  type Ages @cacheControl(maxAge: 90) { some: Int }
  type Told { some: Int }
  union Party = Ngo | Forum
`;
const schema = buildSchema(SDL);
const policies = readFieldPolicies(
  `schema @link(url: "https://specs.apollo.dev/cacheControl/v0.1") { query: Query } ${SDL}`,
);

function policyOf(text: string, operationName?: string) {
  const document = parse(text);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('There is no such operation.');
  return computeCachePolicy(schema, policies, document, operation);
}

describe('how long an answer may be kept', () => {
  it.each([
    ['as the hint of its root field says', '{ ngo { id name leads { host { id } } } }', 10],
    ['as the shortest hint of all root fields', '{ ngo { id } office { city } }', 60],
    ['as the shortest hint below', '{ ngo { status } office { city } }', 5],
    ['not where a root field has no hint', '{ ngo { id } count }', 0],
    ['as the type of a root field says', '{ forum { title } }', 10],
    ['as a field says, whatever its type does', '{ ages { some } }', 30],
    ['as a scalar at the root says', '{ countKept }', 20],
    ['as the strictest of what may stand for an abstract type', '{ party { __typename } }', 10],
    ['as the strictest field behind one of an interface', '{ named { name } }', 2],
    [
      'whatever @skip and @include leave out',
      'query ($a: Boolean!) { ngo { id @skip(if: $a) status @include(if: $a) } }',
      5,
    ],
    [
      'under aliases and in fragments',
      '{ ...A ... { b: office { ...B } } } fragment A on Query { ngo { id } } fragment B on Office { ngo { status } }',
      5,
    ],
    [
      'at the root even where a fragment was seen below',
      '{ ngo { ... on Ngo { id } } ...R } fragment R on Query { count }',
      0,
    ],
    ['not where there is only a scope', '{ told { some } }', 0],
    ['for long, of what the graph is', '{ __schema { types { name } } __type(name: "Ngo") { name } __typename }', 3600],
    ['for long, where nothing can change', '{ __typename }', 3600],
    ['as the hint says beside what the graph is', '{ __schema { description } ngo { id } }', 60],
  ])('is known: %s', (_rule, text, maxAge) => {
    expect(policyOf(text)?.maxAge).toBe(maxAge);
  });

  it('is private where one field is', () => {
    expect(policyOf('{ mine { id } office { city } }')).toEqual({ maxAge: 60, scope: 'PRIVATE' });
    expect(policyOf('{ told { some } }')?.scope).toBe('PRIVATE');
    expect(policyOf('{ ngo { id } }')?.scope).toBe('PUBLIC');
  });

  it('is of the operation that was chosen', () => {
    const text = 'query A { ngo { id } } query B { count } mutation C { publish { id } }';
    expect([policyOf(text, 'A')?.maxAge, policyOf(text, 'B')?.maxAge]).toEqual([60, 0]);
    expect(policyOf(text, 'C')).toBeNull();
  });
});
