/// <reference path="../.sst/platform/config.d.ts" />
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ARCHITECTURE } from './defaults';
import { withoutDescriptions } from './without-descriptions';

const ADDON = `hive_router_query_planner.linux-${ARCHITECTURE === 'arm64' ? 'arm64' : 'x64'}-gnu.node`;

/** What the gateway reads at run time, and where beside its code. */
const FILES: Record<string, string> = {
  // The planner's loader looks for its native code beside the file that it stands in.
  [`node_modules/@graphql-hive/router-query-planner/dist/${ADDON}`]: ADDON,
  schema: 'schema',
  'packages/api/assets': 'explorer',
  'node_modules/graphiql/graphiql.min.js': 'vendor/graphiql.min.js',
  'node_modules/graphiql/graphiql.min.css': 'vendor/graphiql.min.css',
  'node_modules/react/umd/react.production.min.js': 'vendor/react.production.min.js',
  'node_modules/react-dom/umd/react-dom.production.min.js': 'vendor/react-dom.production.min.js',
};

/** What was last promised is for those who change the graph. */
const NOT_READ = 'schema/released';

/** Packages that are asked for and never called, or have a lighter equal, and what stands in for each. */
const STUBS: Record<string, string> = {
  '@aws-sdk/credential-provider-node': 'infra/no-credential-search.mjs',
  '@apollo/usage-reporting-protobuf': 'infra/no-usage-reports.mjs',
  '@apollo/utils.createhash': 'infra/native-hash.mjs',
  bowser: 'infra/no-browser.mjs',
  '@graphql-tools/schema': 'infra/no-schema-building.mjs',
  'fast-json-stringify': 'infra/no-json-schemas.mjs',
};

/** Apollo Server's own module for reports, which it names by its place; what stands in for the format has no use for it. */
const USAGE_REPORTING = /\/plugin\/usageReporting\/index\.js$/;

/** graphql-jit names files of graphql's CommonJS build, which would bring all of graphql a second time. */
const GRAPHQL_MODULES = ['error/index', 'execution/execute', 'jsutils/Path', 'utilities/index'].map((file) => [
  `graphql/${file}.js`,
  `graphql/${file}.mjs`,
]);

/**
 * Builds `packages/api/src/lambda/<name>.ts` and what it reads at run time into a folder of its own, and answers the
 * folder. SST's own build takes no alias, so it could not leave out the second graphql.
 */
export async function bundle(name: string): Promise<string> {
  const { root } = $cli.paths;
  const folder = join(root, '.sst/bundles', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [`packages/api/src/lambda/${name}.ts`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    // What is imported when it is first needed becomes a file that is read when it is first needed.
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // One build of packages that come in two: the Lambda integration asks for CommonJS, the gateway for modules.
    conditions: ['module', 'import'],
    mainFields: ['module', 'main'],
    alias: {
      ...Object.fromEntries(GRAPHQL_MODULES),
      ...Object.fromEntries(Object.entries(STUBS).map(([asked, stub]) => [asked, join(root, stub)])),
    },
    plugins: [
      {
        name: 'no usage reports',
        setup: ({ onResolve }) => {
          onResolve({ filter: USAGE_REPORTING }, () => ({ path: join(root, 'infra/no-usage-reports.mjs') }));
        },
      },
    ],
    // For packages in CommonJS, whose `require` modules do not know.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
  for (const [from, to] of Object.entries(FILES)) {
    const filter = (source: string): boolean => source !== join(root, NOT_READ);
    await cp(join(root, from), join(folder, to), { recursive: true, filter });
  }
  await stripDescriptions(join(folder, 'schema'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  return folder;
}

/** Callers read the supergraph's descriptions; in the SDL of the subgraphs they are three quarters of what a start reads. */
async function stripDescriptions(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.graphql') || name === 'supergraph.graphql') continue;
    const file = join(folder, name);
    await writeFile(file, withoutDescriptions(await readFile(file, 'utf8')));
  }
}
