import { SUBGRAPH_NAMES } from '../src/subgraph-names.ts';

/** As Lambda names them. */
export type Architecture = 'arm64' | 'x86_64';

const SHARED = 'schema/shared.graphql';
const SUBGRAPHS: readonly string[] = SUBGRAPH_NAMES;

/**
 * What a function reads at run time: files and folders of the repository, and where they go beside its code.
 */
export function filesBeside(name: string, architecture: Architecture): Readonly<Record<string, string>> {
  if (name === 'single') return { ...gatewayFiles(architecture), ...inPlace(subgraphFiles(SUBGRAPHS)) };
  if (name === 'gateway') return gatewayFiles(architecture);
  if (name === 'reminders') return inPlace(subgraphFiles(['dialogue']));
  if (name === 'explorer') return EXPLORER;
  return SUBGRAPHS.includes(name) ? inPlace(subgraphFiles([name])) : {};
}

/** The planner's native code, which the build packs, and what is read of the contract. */
function gatewayFiles(architecture: Architecture): Record<string, string> {
  const addon = `hive_router_query_planner.linux-${architecture === 'arm64' ? 'arm64' : 'x64'}-gnu.node`;
  return {
    [`node_modules/@graphql-hive/router-query-planner/dist/${addon}`]: addon,
    ...inPlace(['schema/supergraph.graphql', 'schema/field-policies.json', 'schema/trusted-documents.json']),
  };
}

function subgraphFiles(names: readonly string[]): string[] {
  return [SHARED, ...names.map((name) => `schema/${name}.graphql`)];
}

function inPlace(files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, file]));
}

/** No folder is called as a bundle is: the runtime's client would take it for the module. */
const EXPLORER = {
  'packages/lambda/assets': 'pages',
  'schema/operations': 'schema/operations',
  'node_modules/graphiql/graphiql.min.js': 'vendor/graphiql.min.js',
  'node_modules/graphiql/graphiql.min.css': 'vendor/graphiql.min.css',
  'node_modules/react/umd/react.production.min.js': 'vendor/react.production.min.js',
  'node_modules/react-dom/umd/react-dom.production.min.js': 'vendor/react-dom.production.min.js',
};
