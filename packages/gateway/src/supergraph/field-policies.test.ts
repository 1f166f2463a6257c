import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readFieldPolicies } from './field-policies.ts';

const CACHE = `
  extend schema
    @link(url: "https://example.org/cacheControl/v0.1", import: ["@cacheControl"])
    @composeDirective(name: "@cacheControl")
  directive @cacheControl(maxAge: Int, scope: Scope) on FIELD_DEFINITION | OBJECT
  enum Scope { PUBLIC PRIVATE }
`;

const PEOPLE = `
  type Query { person(id: ID!): Person @cost(weight: 50) }
  type Person @key(fields: "id") @cost(weight: 70) {
    id: ID!
    name(language: String @cost(weight: 3)): String
    age: Int
  }
`;

const CLUBS = `
  type Query {
    clubs(first: Int = 5): Clubs @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) @cacheControl(maxAge: 60)
    mine: [Person!]! @listSize(assumedSize: 4) @cacheControl(maxAge: 0, scope: PRIVATE)
  }
  type Clubs { nodes: [Club!]! }
  type Club { head: Member }
  union Member = Person | Robot
  type Robot @cost(weight: 9) { id: ID! }
  type Person @key(fields: "id") { id: ID! clubs: [Club!]! }
`;

function supergraphOf(imports: string, clubs = CLUBS): string {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n`;
  const services = Object.entries({ people: PEOPLE, clubs: CACHE + clubs });
  const { supergraphSdl, errors } = composeServices(
    services.map(([name, sdl]) => ({ name, typeDefs: parse(link + sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

describe('Policies of fields', () => {
  it('hold what a supergraph says of costs, sizes and caching, by coordinate, in order', () => {
    const policies = readFieldPolicies(supergraphOf('"@key", "@cost", "@listSize", "@composeDirective"'));
    expect(policies).toEqual({
      'Club.head': { references: ['Person'] },
      Person: { weight: 70, elsewhere: ['id', 'clubs'] },
      'Person.name(language:)': { weight: 3 },
      'Query.clubs': {
        listSize: { slicingArguments: ['first'], sizedFields: ['nodes'] },
        cache: { maxAge: 60 },
      },
      'Query.mine': {
        listSize: { assumedSize: 4 },
        cache: { maxAge: 0, scope: 'PRIVATE' },
        references: ['Person'],
      },
      'Query.person': { weight: 50 },
      Robot: { weight: 9 },
    });
    expect(Object.keys(policies)).toEqual(Object.keys(policies).toSorted());
  });

  it('are found under whatever names the directives were imported', () => {
    const sdl = `
      schema
        @link(url: "https://specs.apollo.dev/cost/v0.1", as: "price", import: [{ name: "@listSize", as: "@length" }])
        @link(url: "https://example.org/cacheControl/v0.1") { query: Query }
      type Query {
        a: [Int] @price(weight: 5) @length(assumedSize: 2) @cacheControl(maxAge: 3)
        b: Int @cost(weight: 5) @listSize(assumedSize: 2)
      }
    `;
    expect(readFieldPolicies(sdl)).toEqual({
      'Query.a': { weight: 5, listSize: { assumedSize: 2 }, cache: { maxAge: 3 } },
    });
  });

  it('are none where the supergraph says nothing', () => {
    expect(readFieldPolicies('type Query { a: Int }')).toEqual({});
  });
});
