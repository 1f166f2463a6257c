import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { filesBeside } from './files-beside.ts';
import type { Architecture } from './files-beside.ts';
import { packFile } from './pack-file.ts';
import { prepareSchema } from './prepare-schema.ts';
import { standIns } from './stand-ins.ts';

export interface BundleOptions {
  /** The repository. */
  readonly root: string;
  /** Which function: `packages/lambda/src/handlers/<name>.ts`. */
  readonly name: string;
  /** That of the function, whatever this machine has: its native code is copied beside the bundle. */
  readonly architecture: Architecture;
  /** Where the bundle goes; what was there is removed. */
  readonly folder: string;
}

/**
 * Builds a function's code, and copies what it reads at run time beside it. SST's own build takes no alias, so it could not
 * leave out the second graphql. Answers what each file of code was made of.
 */
export async function buildBundle({ root, name, architecture, folder }: BundleOptions): Promise<Metafile> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`packages/lambda/src/handlers/${name}.ts`],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    // Beside the entry: the planner looks for its native code beside the file that it stands in.
    chunkNames: '[name]-[hash]',
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
      js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);",
    },
    logLevel: 'warning',
    metafile: true,
  });
  const outputs = await withoutUnreached(root, name, metafile.outputs);
  const beside = filesBeside(name, architecture);
  for (const [from, to] of Object.entries(beside)) await cp(join(root, from), join(folder, to), { recursive: true });
  if (Object.values(beside).some((to) => to.startsWith('schema/'))) await prepareSchema(join(folder, 'schema'));
  const addon = Object.values(beside).find((to) => to.endsWith('.node'));
  if (addon !== undefined) await packFile(join(folder, addon), join(folder, 'planner.node.br'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  return { ...metafile, outputs };
}

/** esbuild makes a file of what is imported when it is first needed, even where all that would import it was left out. */
async function withoutUnreached(
  root: string,
  name: string,
  outputs: Metafile['outputs'],
): Promise<Metafile['outputs']> {
  const [entry = ''] = Object.keys(outputs).filter((file) =>
    outputs[file]?.entryPoint?.endsWith(`/handlers/${name}.ts`),
  );
  const reached = new Set([entry]);
  for (const file of reached) outputs[file]?.imports.forEach(({ path }) => reached.add(path));
  const [kept, unreached] = [true, false].map((isKept) =>
    Object.entries(outputs).filter(([file]) => reached.has(file) === isKept),
  );
  for (const [file] of unreached ?? []) await rm(join(root, file));
  return Object.fromEntries(kept ?? []);
}
