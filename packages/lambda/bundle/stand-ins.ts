import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** Packages that are asked for and never called, or have a lighter equal, and what stands in for each. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node': 'no-credential-search.mjs',
  '@apollo/usage-reporting-protobuf': 'no-usage-reports.mjs',
  '@apollo/utils.createhash': 'native-hash.mjs',
  '@apollo/utils.keyvaluecache': 'no-cache.mjs',
  bowser: 'no-browser.mjs',
  '@graphql-hive/router-query-planner': 'packed-planner.mjs',
  '@graphql-tools/schema': 'no-schema-building.mjs',
  'fast-json-stringify': 'no-json-schemas.mjs',
};

/** Modules that packages import of their own, by the end of the path, and what stands in for each. */
const MODULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/node_modules/@apollo/server/': {
    '/plugin/usageReporting/index.js': 'no-usage-reports.mjs',
    '/incrementalDeliveryPolyfill.js': 'no-incremental-delivery.mjs',
  },
  '/node_modules/@smithy/core/': { '/stream-type-check.js': 'no-web-streams.mjs' },
  '/node_modules/graphql/': { '/assertName.mjs': 'known-names.mjs' },
};

/** graphql-jit's build as ES modules names files of graphql's CommonJS build, which would bring all of graphql a second time. */
const GRAPHQL_MODULES = ['error/index', 'execution/execute', 'jsutils/Path', 'utilities/index'].map(
  (file) => [`graphql/${file}.js`, `graphql/${file}.mjs`] as const,
);

/**
 * graphql-jit's build as ES modules imports files of its other one, which `require` graphql: esbuild would then keep all of
 * graphql, used or not, each file in a function.
 */
const graphqlJitModules: Plugin = {
  name: 'graphql-jit modules',
  setup: (build) => {
    build.onResolve({ filter: /^\.\// }, ({ path, importer }) =>
      /\/graphql-jit\/dist\/[^/]+\.mjs$/.test(importer)
        ? { path: `${join(dirname(importer), path).replace(/\.js$/, '')}.mjs` }
        : null,
    );
  },
};

/**
 * Node's own modules, fetched as `require` fetches them, and not before one of their properties is read: of a start that
 * answers one query, compression and keys are no part. To import one as an ES module reads each of its properties for the
 * list of its exports, those too that are made when they are first read: with `node:http` alone come WebSockets and all of
 * fetch, which nobody here calls.
 */
const nodeModules: Plugin = {
  name: 'node modules',
  setup: (build) => {
    build.onResolve({ filter: /^[a-z0-9_:/]+$/ }, ({ path, kind, importer }) => {
      if (!isBuiltin(path)) return null;
      if (kind === 'dynamic-import') return { path, namespace: 'node by name' };
      // One for each file that imports it: what files of several chunks share would become a chunk, and a file to read.
      return kind === 'import-statement' ? { path, namespace: 'node', suffix: `?${importer}` } : null;
    });
    // What is imported when it is first needed becomes a file of its own, which has no names but those that stand in it.
    build.onLoad({ filter: /.*/, namespace: 'node by name' }, ({ path }) => {
      const get = `process.getBuiltinModule(${JSON.stringify(path)})`;
      const names = namesOf(path).join(', ');
      return { contents: `const found = ${get}; export default found; export const { ${names} } = found;` };
    });
    build.onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => {
      const get = `process.getBuiltinModule(${JSON.stringify(path)})`;
      // Some are functions, to be called or extended.
      if (typeof process.getBuiltinModule(path) === 'function') return { contents: `module.exports = ${get};` };
      // Inherited, not copied: esbuild copies own properties one by one, and asks first whether this was an ES module.
      const read = `(_, name) => name === '__esModule' ? undefined : (found ??= ${get})[name]`;
      return { contents: `let found; module.exports = Object.create(new Proxy({}, { get: ${read} }));` };
    });
  },
};

/** What a module of Node's exports, but for what is made when it is first read, and nobody asks a module for. */
function namesOf(path: string): string[] {
  const properties = Object.getOwnPropertyDescriptors(process.getBuiltinModule(path));
  const isGlobal = (name: string): boolean => name in globalThis && properties[name]?.get !== undefined;
  return Object.keys(properties).filter((name) => name !== 'default' && !isGlobal(name));
}

/** The part of esbuild's options that keeps out of a bundle what its function never calls. */
export function standIns(root: string): Pick<BuildOptions, 'alias' | 'plugins'> {
  const file = (name: string): string => join(root, 'packages/lambda/bundle/stand-ins', name);
  const modules: Plugin = {
    name: 'modules of packages',
    setup: (build) => {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
        const [, byEnd = {}] = Object.entries(MODULES).find(([folder]) => importer.includes(folder)) ?? [];
        const [, name] = Object.entries(byEnd).find(([end]) => path.endsWith(end)) ?? [];
        return name === undefined ? null : { path: file(name) };
      });
    },
  };
  return {
    alias: {
      ...Object.fromEntries(GRAPHQL_MODULES),
      ...Object.fromEntries(Object.entries(PACKAGES).map(([asked, name]) => [asked, file(name)])),
    },
    plugins: [modules, graphqlJitModules, nodeModules],
  };
}
