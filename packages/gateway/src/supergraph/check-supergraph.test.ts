import { describe, expect, it } from 'vitest';
import { checkSupergraph } from './check-supergraph.ts';
import { subgraphNames } from './join-graphs.ts';
import { subgraphUrls } from './subgraph-urls.ts';
import { SupergraphError } from './supergraph-error.ts';
import { tryPlanner } from './try-planner.ts';

const LINKS = `schema @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
`;
const GRAPH = 'enum join__Graph { A @join__graph(url: "http://127.0.0.1:1/", name: "a") }\n';
const CORE = `schema @core(feature: "https://specs.apollo.dev/core/v0.1") { query: Query }
enum join__Graph { A } type Query { a: Int }`;
const SUBGRAPH = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3") type Query { a: Int }`;

const SUPERGRAPHS = {
  empty: '',
  json: '{"data": 1}',
  'cut-off': `${LINKS}${GRAPH}type Query {`,
  operation: 'query { a }',
  nested: `type Query { a(b: C = ${'['.repeat(100_000)}) }`,
  api: 'type Query { a: Int }',
  subgraph: SUBGRAPH,
  core: CORE,
  'no-enum': `${LINKS}type Query { a: Int }`,
  'no-link': `${GRAPH}type Query { a: Int }`,
  'no-graph': `${LINKS}enum join__Graph\ntype Query { a: Int }`,
  nameless: `${LINKS}enum join__Graph { A }\ntype Query { a: Int }`,
  twins: `${LINKS}enum join__Graph { A @join__graph(name: "a", url: "http://a") B @join__graph(name: "a", url: "http://a") }
type Query { a: Int }`,
  'no-url': `${LINKS}enum join__Graph { A @join__graph(name: "a", url: "") }\ntype Query @join__type(graph: A) { a: Int }`,
  'other-url': `${LINKS}enum join__Graph { A @join__graph(name: "a", url: "unix:/run/a") }
type Query @join__type(graph: A) { a: Int }`,
  'unknown-graph': `${LINKS}${GRAPH}type Query @join__type(graph: A) { a: Int @join__field(graph: B) }`,
  'unknown-member': `${LINKS}${GRAPH}type Query @join__type(graph: A) { u: U }
union U @join__unionMember(graph: Z, member: "Query") = Query`,
  'unknown-type': `${LINKS}${GRAPH}type Query @join__type(graph: A) {\n a: Nowhere }`,
  'unknown-root': `${LINKS}${GRAPH}type Question @join__type(graph: A) { a: Int }`,
  'bad-key': `${LINKS}scalar join__FieldSet\n${GRAPH}type Query @join__type(graph: A, key: "nothing") { a: Int }`,
};

/** What the command checks before it starts anything. */
async function check(sdl: string): Promise<void> {
  subgraphUrls(checkSupergraph(sdl));
  await tryPlanner(sdl);
}

describe('a supergraph that cannot be used', () => {
  it.each([
    ['empty', 'It is not SDL (line 1, column 1): Syntax Error: Unexpected <EOF>.'],
    ['json', 'It is not SDL (line 1, column 2): Syntax Error: Expected Name, found String "data".'],
    ['cut-off', 'It is not SDL (line 4, column 13): Syntax Error: Expected Name, found <EOF>.'],
    ['operation', 'It is not a schema: line 1, column 1 holds an operation or a fragment.'],
    ['nested', 'It is not SDL: it is nested too deeply.'],
    ['api', 'It is a schema, but not a supergraph: it has no @link to https://specs.apollo.dev/join.'],
    ['subgraph', 'It is the schema of one subgraph, not a supergraph.'],
    ['core', 'It is a supergraph of Federation 1 (@core): compose it with Federation 2.'],
    ['no-enum', 'It has no enum join__Graph, which names the subgraphs.'],
    ['no-link', 'It has no @link to https://specs.apollo.dev/join.'],
    ['no-graph', 'Its enum join__Graph names no subgraph.'],
    ['nameless', 'The value A of join__Graph has no @join__graph(name: "…", url: "…").'],
    ['twins', 'Two values of join__Graph have the name "a".'],
    ['no-url', 'The subgraph "a" has no URL: @join__graph(name: "a", url: "http://…").'],
    ['other-url', 'The URL of the subgraph "a" is not an http or https URL: "unix:/run/a".'],
    ['unknown-graph', '@join__field at line 4, column 43 names the graph B, which is not in join__Graph: A.'],
    ['unknown-member', '@join__unionMember at line 5, column 9 names the graph Z, which is not in join__Graph: A.'],
    ['unknown-type', 'The type Nowhere, named at line 5, column 5, is nowhere defined.'],
    ['unknown-root', 'The type Query, named at line 2, column 77, is nowhere defined.'],
    ['bad-key', "The query planner refuses it: Normalization error: Field 'nothing' not found in type 'Query'."],
  ] as const)('is refused in one line that says what would be right: %s', async (name, message) => {
    const refused = check(SUPERGRAPHS[name]);
    await expect(refused).rejects.toThrow(SupergraphError);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.not.toThrow('\n');
  });
});

describe('a supergraph that can be used', () => {
  const sdl = `${LINKS}enum join__Graph {
    "Not an enum join__Graph { at all }"
    FORUMS_V2 @join__graph(url: "http://127.0.0.1:1/{x}?y=}", name: "Forums v2")
    A @join__graph(name: "a", url: "https://a.test/graphql")
  }
  type Query @join__type(graph: A) @join__type(graph: FORUMS_V2) { a: Int @join__field(graph: null, override: "Z") }`;

  it('names its subgraphs and where they are, in whatever order that is written', () => {
    const graphs = checkSupergraph(sdl);
    expect(graphs.map(({ value, name }) => [value, name])).toEqual([
      ['FORUMS_V2', 'Forums v2'],
      ['A', 'a'],
    ]);
    expect([...subgraphUrls(graphs, new Map([['a', 'http://b.test']]))]).toEqual([
      ['Forums v2', 'http://127.0.0.1:1/{x}?y=}'],
      ['a', 'http://b.test'],
    ]);
  });

  it('names its subgraphs without being read as a whole', () => {
    expect(subgraphNames(sdl)).toEqual(['Forums v2', 'a']);
    expect(subgraphNames(`"It has no enum join__Graph { A }, but" type Query { a: Int }`)).toEqual([]);
    expect(subgraphNames('type Query { a: Int }')).toEqual([]);
  });
});
