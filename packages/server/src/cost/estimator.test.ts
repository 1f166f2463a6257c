import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { FieldPolicies } from '@liaison/gateway';
import { Estimator } from './estimator.ts';
import type { EstimatedOperation } from './estimator.ts';

const SCHEMA = buildSchema(`
  type Query {
    ngo(id: ID): Ngo
    ngos(first: Int = 20, field: String): NgoConnection
    offices: [Office!]
    search(text: String!): [Found!]
    unknown: [Ngo!]
    nodes(ids: [ID!]!): [Ngo]
  }
  type Mutation { register(name: String): Ngo }
  interface Named { name: String }
  union Found = Ngo | Office
  type Ngo implements Named { id: ID name: String activities(first: Int = 5, last: Int): [Activity!] office: Office }
  type NgoConnection { nodes: [Ngo!]! edges: [NgoEdge!]! total: Int }
  type NgoEdge { node: Ngo! cursor: String! }
  type Activity { title: String ngo: Ngo }
  type Office implements Named { name: String city: String ngos(first: Int! = 2): NgoConnection }
`);

const PAGE = { slicingArguments: ['first'], sizedFields: ['nodes', 'edges'] };
const POLICIES: FieldPolicies = {
  Ngo: { weight: 50 },
  Office: { weight: 100, elsewhere: ['city'] },
  'Query.ngos': { weight: 200, listSize: PAGE },
  'Query.ngos(field:)': { weight: 30 },
  'Query.offices': { weight: 400, listSize: { assumedSize: 3 } },
  'Query.search': { listSize: { assumedSize: 4 } },
  'Query.nodes': { listSize: { slicingArguments: ['ids'] } },
  'Mutation.register': { weight: 7000 },
  'Ngo.activities': { weight: 100, listSize: { slicingArguments: ['first', 'last'] } },
  'Ngo.office': { references: ['Office'] },
  'Office.ngos': { listSize: PAGE },
};

interface Asking {
  readonly variables?: Record<string, unknown>;
  readonly readsStrongly?: boolean;
  readonly estimator?: Estimator;
}

function estimate(
  query: string,
  { variables = {}, readsStrongly = false, estimator }: Asking = {},
): EstimatedOperation {
  const document = parse(query);
  expect(validate(SCHEMA, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  const request = { schema: SCHEMA, document, operation, variables, readsStrongly };
  return (estimator ?? new Estimator(POLICIES)).estimate(request);
}

const unitsOf = (query: string, asking?: Asking): number => estimate(query, asking).units;

describe('An estimate', () => {
  it('counts the objects that a field brings, unless the field says what it costs with them', () => {
    expect(unitsOf('{ ngo { name } }')).toBe(0.5);
    expect(unitsOf('{ offices { name } }')).toBe(4);
    expect(unitsOf('{ offices { name ngos { total } } }')).toBe(4 + 3 * 2 * 0.5);
    expect(unitsOf('{ offices { ngos { nodes { id } } } }')).toBe(4 + 3 * 2 * 0.5);
  });

  it('takes the length of lists from arguments, their defaults, and variables with theirs', () => {
    expect(unitsOf('{ ngos { nodes { id } } }')).toBe(2 + 20 * 0.5);
    expect(unitsOf('{ ngos(first: 3) { nodes { id } } }')).toBe(2 + 3 * 0.5);
    const query = 'query ($n: Int = 7) { ngos(first: $n) { nodes { id } } }';
    expect(unitsOf(query)).toBe(2 + 7 * 0.5);
    expect(unitsOf(query, { variables: { n: 2 } })).toBe(2 + 2 * 0.5);
    expect(unitsOf('query ($n: Int) { ngos(first: $n) { nodes { id } } }')).toBe(2 + 20 * 0.5);
    expect(unitsOf(query, { variables: { n: 'many' } })).toBe(2 + 20 * 0.5);
    expect(unitsOf(query, { variables: { n: -5 } })).toBe(2);
    expect(unitsOf('{ ngo { activities(first: 3, last: 9) { ngo { id } } } }')).toBe(0.5 + 1 + 9 * 0.5);
    expect(unitsOf('{ nodes(ids: ["a", "b"]) { id } }')).toBe(1);
  });

  it('takes a list of which nothing is said for ten', () => {
    expect(unitsOf('{ unknown { id } }')).toBe(5);
  });

  it('multiplies what is nested', () => {
    expect(unitsOf('{ ngos(first: 10) { nodes { activities(first: 4) { ngo { id } } } } }')).toBe(
      2 + 10 * (0.5 + 1 + 4 * 0.5),
    );
  });

  it('counts each alias, and a response key once', () => {
    expect(unitsOf('{ a: ngo { id } b: ngo { id } }')).toBe(1);
    expect(unitsOf('{ ngo { id } ngo { name } ...F } fragment F on Query { ngo { office { city name } } }')).toBe(1.5);
    expect(unitsOf('{ ngos(first: 2) { nodes { id } edges { node { id } cursor } } }')).toBe(2 + 2 * 0.5);
  });

  it('takes the dearest type of those that may stand in a place', () => {
    expect(unitsOf('{ search(text: "a") { ... on Ngo { id } } }')).toBe(4);
    expect(unitsOf('{ search(text: "a") { ... on Ngo { activities { title } } ... on Named { name } } }')).toBe(
      4 * 1.5,
    );
  });

  it('leaves a reference out of which no more is asked than the referrer knows', () => {
    expect(unitsOf('{ ngo { office { city __typename } } }')).toBe(0.5);
    expect(unitsOf('{ ngo { office { city ...F } } } fragment F on Office { name }')).toBe(1.5);
  });

  it('counts an argument that costs something where it is given', () => {
    expect(unitsOf('{ ngos(first: 1, field: "a") { total } }')).toBe(2.8);
    expect(unitsOf('{ ngos(first: 1, field: null) { total } }')).toBe(2.5);
  });

  it('leaves out what @skip and @include leave out', () => {
    const query =
      'query ($a: Boolean!, $b: Boolean = false) { ngo @skip(if: $a) { id } offices @include(if: $b) { name } }';
    expect(unitsOf(query, { variables: { a: false } })).toBe(0.5);
    expect(unitsOf(query, { variables: { a: true } })).toBe(0);
    const estimator = new Estimator(POLICIES);
    const both = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })));
    const units = both.map((variables) => unitsOf(query, { variables, estimator }));
    expect(units).toEqual([4, 0, 4.5, 0.5]);
  });

  it('counts no introspection', () => {
    expect(unitsOf('{ __typename __schema { types { name } } }')).toBe(0);
  });

  it('counts reads that are strong twice, but for what an act says it costs', () => {
    expect(unitsOf('{ ngos(first: 10) { nodes { id } } }', { readsStrongly: true })).toBe(14);
    expect(unitsOf('mutation { register { office { name } } }')).toBe(71);
    expect(unitsOf('mutation { register { office { name } } }', { readsStrongly: true })).toBe(72);
  });

  it('never becomes infinite', () => {
    const query = (first: number) =>
      `{ ngos(first: ${first}) { nodes { activities(first: ${first}) { ngo { id } } } } }`;
    const most = unitsOf(query(2_147_483_647));
    expect(most).toBe(1e9);
    expect(unitsOf(query(100_000))).toBe(1e9);
  });

  it('counts no more than the largest page: who asks for more is refused, and reads nothing', () => {
    const estimator = new Estimator(POLICIES, 100);
    expect(unitsOf('{ ngos(first: 2147483647) { nodes { id } } }', { estimator })).toBe(2 + 100 * 0.5);
    const { suggest: fitting } = estimate('{ ngos(first: 2147483647) { nodes { id } } }', { estimator });
    expect(fitting(12)).toEqual([{ path: 'ngos', argument: 'first', value: 20 }]);
  });

  it('names the field whose own reads cost most', () => {
    expect(estimate('{ offices { name } ngos(first: 3) { nodes { id } } }').costliest).toEqual({
      path: 'offices',
      units: 4,
    });
    expect(estimate('{ all: ngos { nodes { works: activities(first: 6) { ngo { id } } } } }').costliest).toEqual({
      path: 'all.nodes.works.ngo',
      units: 60,
    });
    expect(estimate('{ all: ngos { nodes { id } } }').costliest).toEqual({ path: 'all', units: 12 });
    expect(estimate('{ __typename }').costliest).toBeNull();
  });

  it('takes time in proportion to a document whose fragments meet in ever new ways', () => {
    const names = Array.from({ length: 200 }, (_, index) => `F${index}`);
    const fragments = names.map((name, index) => {
      const [next, other] = [names[index + 1], names[index + 2] ?? names[index + 1]];
      const below =
        next === undefined
          ? 'id'
          : `a: activities { ngo { ...${next} ...${other} } } b: activities { ngo { ...${other} } }`;
      return `fragment ${name} on Ngo { ${below} }`;
    });
    const document = parse(`{ ngo { ...F0 } }\n${fragments.join('\n')}`);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('There is no operation.');
    const request = { schema: SCHEMA, document, operation, variables: {}, readsStrongly: false };
    expect(new Estimator(POLICIES).estimate(request).units).toBe(1e9);
  });
});

describe('What would fit', () => {
  const fitting = (query: string, limit: number, variables: Record<string, unknown> = {}) =>
    estimate(query, { variables }).suggest(limit);

  it('is the largest value of the argument whose list costs most', () => {
    expect(fitting('{ offices { name } ngos(first: 90) { nodes { id } } }', 30)).toEqual([
      { path: 'ngos', argument: 'first', value: 48 },
    ]);
    const nested = (first: number) =>
      `{ ngos(first: ${first}) { nodes { works: activities(first: 50) { ngo { id } } } } }`;
    expect(fitting(nested(20), 110)).toEqual([{ path: 'ngos', argument: 'first', value: 4 }]);
    expect(fitting(nested(1), 10)).toEqual([{ path: 'ngos.nodes.works', argument: 'first', value: 13 }]);
  });

  it('names the variable', () => {
    const query = 'query ($n: Int!) { ngos(first: $n) { nodes { id } } }';
    expect(fitting(query, 10, { n: 80 })).toEqual([{ path: 'ngos', argument: 'first', variable: 'n', value: 16 }]);
  });

  it('is one value for several where no argument alone will do', () => {
    const query = '{ a: ngos(first: 40) { nodes { id } } b: ngos(first: 50) { nodes { id } } }';
    expect(fitting(query, 20)).toEqual([
      { path: 'b', argument: 'first', value: 16 },
      { path: 'a', argument: 'first', value: 16 },
    ]);
  });

  it('is nothing where even the smallest would cost too much', () => {
    expect(fitting('{ ngos { nodes { id } } offices { name } }', 5)).toBeNull();
    expect(fitting('{ offices { name } }', 3)).toBeNull();
  });
});
