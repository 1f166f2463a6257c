import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesBeside } from './files-beside.ts';
import type { Architecture } from './files-beside.ts';
import { standIns } from './stand-ins.ts';
import { withoutDescriptions } from './without-descriptions.ts';

export interface BundleOptions {
  /** The repository. */
  readonly root: string;
  /** Which function: `packages/api/src/lambda/<name>.ts`. */
  readonly name: string;
  /** That of the function, whatever this machine has: its native code is copied beside the bundle. */
  readonly architecture: Architecture;
  /** Where the bundle goes; what was there is removed. */
  readonly folder: string;
}

/**
 * Builds a function's code, and copies what it reads at run time beside it. SST's own build takes no alias, so it could not
 * leave out the second graphql.
 */
export async function buildBundle({ root, name, architecture, folder }: BundleOptions): Promise<void> {
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
    // One build of packages that come in two.
    conditions: ['module', 'import'],
    mainFields: ['module', 'main'],
    ...standIns(root),
    // For packages in CommonJS, whose `require` modules do not know.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
  const beside = filesBeside(name, architecture);
  for (const [from, to] of Object.entries(beside)) await cp(join(root, from), join(folder, to), { recursive: true });
  if (Object.values(beside).some((to) => to.startsWith('schema/'))) await stripDescriptions(join(folder, 'schema'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
}

/** Callers read the supergraph's descriptions; in the SDL of the subgraphs they are three quarters of what a start reads. */
async function stripDescriptions(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.graphql') || name === 'supergraph.graphql') continue;
    const file = join(folder, name);
    await writeFile(file, withoutDescriptions(await readFile(file, 'utf8')));
  }
}
