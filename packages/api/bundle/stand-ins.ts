import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** Packages that are asked for and never called, or have a lighter equal, and what stands in for each. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@aws-sdk/credential-provider-node': 'no-credential-search.mjs',
  '@apollo/usage-reporting-protobuf': 'no-usage-reports.mjs',
  '@apollo/utils.createhash': 'native-hash.mjs',
  bowser: 'no-browser.mjs',
  '@graphql-tools/schema': 'no-schema-building.mjs',
  'fast-json-stringify': 'no-json-schemas.mjs',
};

/** Apollo Server's own module for reports, which it names by its place; what stands in for the format has no use for it. */
const USAGE_REPORTING = /\/plugin\/usageReporting\/index\.js$/;

/** graphql-jit names files of graphql's CommonJS build, which would bring all of graphql a second time. */
const GRAPHQL_MODULES = ['error/index', 'execution/execute', 'jsutils/Path', 'utilities/index'].map((file) => [
  `graphql/${file}.js`,
  `graphql/${file}.mjs`,
]);

/** The part of esbuild's options that keeps out of a bundle what its function never calls. */
export function standIns(root: string): Pick<BuildOptions, 'alias' | 'plugins'> {
  const file = (name: string): string => join(root, 'packages/api/bundle/stand-ins', name);
  const noUsageReports: Plugin = {
    name: 'no usage reports',
    setup: ({ onResolve }) => {
      onResolve({ filter: USAGE_REPORTING }, () => ({ path: file('no-usage-reports.mjs') }));
    },
  };
  return {
    alias: {
      ...Object.fromEntries(GRAPHQL_MODULES),
      ...Object.fromEntries(Object.entries(PACKAGES).map(([asked, name]) => [asked, file(name)])),
    },
    plugins: [noUsageReports],
  };
}
