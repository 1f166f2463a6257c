import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** Packages that are asked for and never called, or have a lighter equal, and what stands in for each. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node': 'no-credential-search.mjs',
  '@apollo/usage-reporting-protobuf': 'no-usage-reports.mjs',
  '@apollo/utils.createhash': 'native-hash.mjs',
  bowser: 'no-browser.mjs',
  '@graphql-hive/router-query-planner': 'packed-planner.mjs',
  '@graphql-tools/schema': 'no-schema-building.mjs',
  'fast-json-stringify': 'no-json-schemas.mjs',
};

/** Apollo Server's own module for reports, which it names by its place; what stands in for the format has no use for it. */
const USAGE_REPORTING = /\/plugin\/usageReporting\/index\.js$/;

/** graphql-jit names files of graphql's CommonJS build, which would bring all of graphql a second time. */
const GRAPHQL_MODULES = ['error/index', 'execution/execute', 'jsutils/Path', 'utilities/index'].map(
  (file) => [`graphql/${file}.js`, `graphql/${file}.mjs`] as const,
);

/**
 * Node's own modules, fetched as `require` fetches them. To import one as an ES module reads each of its properties for
 * the list of its exports, those too that are made when they are first read: with `node:http` alone come WebSockets and
 * all of fetch, which nobody here calls.
 */
const nodeModules: Plugin = {
  name: 'node modules',
  setup: (build) => {
    build.onResolve({ filter: /^[a-z0-9_:/]+$/ }, ({ path, kind, importer }) => {
      const isImport = kind === 'import-statement' || kind === 'dynamic-import';
      // One for each file that imports it: what files of several chunks share would become a chunk, and a file to read.
      return isImport && isBuiltin(path) ? { path, namespace: 'node', suffix: `?${importer}` } : null;
    });
    build.onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
      // Inherited, not copied, where it is an object: esbuild copies own properties one by one.
      contents: `const found = process.getBuiltinModule(${JSON.stringify(path)});
        module.exports = typeof found === 'object' ? Object.create(found) : found;`,
    }));
  },
};

/** The part of esbuild's options that keeps out of a bundle what its function never calls. */
export function standIns(root: string): Pick<BuildOptions, 'alias' | 'plugins'> {
  const file = (name: string): string => join(root, 'packages/api/bundle/stand-ins', name);
  const noUsageReports: Plugin = {
    name: 'no usage reports',
    setup: (build) => {
      build.onResolve({ filter: USAGE_REPORTING }, () => ({ path: file('no-usage-reports.mjs') }));
    },
  };
  return {
    alias: {
      ...Object.fromEntries(GRAPHQL_MODULES),
      ...Object.fromEntries(Object.entries(PACKAGES).map(([asked, name]) => [asked, file(name)])),
    },
    plugins: [noUsageReports, nodeModules],
  };
}
