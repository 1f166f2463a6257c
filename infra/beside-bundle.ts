/// <reference path="../.sst/platform/config.d.ts" />
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ARCHITECTURE } from './defaults';

const ADDON = `hive_router_query_planner.linux-${ARCHITECTURE === 'arm64' ? 'arm64' : 'x64'}-gnu.node`;

/** What the gateway's bundle reads at run time, and where beside it. */
const FILES: Record<string, string> = {
  // The planner's loader looks for its native code beside the file that it stands in.
  [`node_modules/@graphql-hive/router-query-planner/dist/${ADDON}`]: ADDON,
  'infra/no-usage-reports.mjs': 'node_modules/@apollo/usage-reporting-protobuf/index.mjs',
  schema: 'schema',
  'packages/api/assets': 'explorer',
  'node_modules/graphiql/graphiql.min.js': 'vendor/graphiql.min.js',
  'node_modules/graphiql/graphiql.min.css': 'vendor/graphiql.min.css',
  'node_modules/react/umd/react.production.min.js': 'vendor/react.production.min.js',
  'node_modules/react-dom/umd/react-dom.production.min.js': 'vendor/react-dom.production.min.js',
};

/**
 * Copies them after each build. SST's own `copyFiles` would put every single file into the archive twice, which the
 * planner's native code makes felt.
 */
export async function copyBesideBundle(folder: string): Promise<void> {
  for (const [from, to] of Object.entries(FILES)) {
    await cp(join($cli.paths.root, from), join(folder, to), { recursive: true });
  }
  const stub = join(folder, 'node_modules/@apollo/usage-reporting-protobuf/package.json');
  await writeFile(stub, JSON.stringify({ exports: './index.mjs' }));
}
