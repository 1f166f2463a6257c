/// <reference path="../.sst/platform/config.d.ts" />
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { architecture } from './environment';

const { root } = $cli.paths;
const built = new Map<string, Promise<string>>();

/**
 * Builds `packages/lambda/src/handlers/<name>.ts` into a folder of its own, once, and answers the folder. By the project's own Node,
 * which runs TypeScript as it stands; SST brings another.
 */
export function bundle(name: string): Promise<string> {
  const folder = built.get(name) ?? build(name);
  built.set(name, folder);
  return folder;
}

async function build(name: string): Promise<string> {
  const folder = join(root, '.sst/bundles', name);
  const node = join(root, 'node_modules/node/bin/node');
  await promisify(execFile)(node, [join(root, 'packages/lambda/bundle/bin.ts'), name, architecture, folder]);
  return folder;
}
