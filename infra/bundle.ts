/// <reference path="../.sst/platform/config.d.ts" />
import { join } from 'node:path';
import { buildBundle } from '../packages/api/bundle/build-bundle';
import { ARCHITECTURE } from './defaults';

/** Builds `packages/api/src/lambda/<name>.ts` into a folder of its own, and answers the folder. */
export async function bundle(name: string): Promise<string> {
  const { root } = $cli.paths;
  const folder = join(root, '.sst/bundles', name);
  await buildBundle({ root, name, architecture: ARCHITECTURE, folder });
  return folder;
}
