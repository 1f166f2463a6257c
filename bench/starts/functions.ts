import { copyFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildBundle } from '../../packages/lambda/bundle/build-bundle.ts';
import type { Architecture } from '../../packages/lambda/bundle/files-beside.ts';
import { zippedBytes } from '../../packages/lambda/bundle/zipped-bytes.ts';
import { bundleModule, CACHE, FOLDERS, ROOT } from '../gateway/build.ts';

/** What would be uploaded as one function. */
export interface BuiltFunction {
  /** Of the module that exports `handler`. */
  readonly url: string;
  readonly folder: string;
  /** As Lambda is told it: `single.handler`. */
  readonly handler: string;
  readonly size: FunctionSize;
}

export interface FunctionSize {
  /** Of all code, that which is loaded when it is needed included. */
  readonly codeBytes: number;
  /** Of the planner's native code, as it is packed. */
  readonly addonBytes: number;
  readonly otherBytes: number;
  readonly zipBytes: number;
}

/** Ours as it is deployed. */
export async function buildOurs(architecture: Architecture): Promise<BuiltFunction> {
  const folder = join(CACHE, `single-${architecture}`);
  await buildBundle({ root: ROOT, name: 'single', architecture, folder });
  return builtFunction(folder, 'single');
}

/** The peer, bundled alike, with its supergraph beside it. */
export async function buildApollo(): Promise<BuiltFunction> {
  const folder = join(CACHE, 'apollo-function');
  await bundleModule(folder, `export { handler } from '../starts/apollo-function.ts';`);
  copyFileSync(
    fileURLToPath(new URL('supergraph-without-scopes.graphql', FOLDERS.preparedFolder)),
    join(folder, 'supergraph.graphql'),
  );
  return builtFunction(folder, 'index');
}

/** The module that runs either of them in a process of its own. */
export async function buildSandbox(): Promise<string> {
  return fileURLToPath(await bundleModule(join(CACHE, 'sandbox'), `import '../starts/sandbox.ts';`));
}

function builtFunction(folder: string, module: string): BuiltFunction {
  return {
    url: pathToFileURL(join(folder, `${module}.mjs`)).href,
    folder,
    handler: `${module}.handler`,
    size: sizeOf(folder),
  };
}

function sizeOf(folder: string): FunctionSize {
  const bytes = { code: 0, addon: 0, other: 0 };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const found = statSync(join(folder, file));
    if (!found.isFile()) continue;
    const kind = extname(file) === '.mjs' ? 'code' : file.endsWith('.node.br') ? 'addon' : 'other';
    bytes[kind] += found.size;
  }
  return {
    codeBytes: bytes.code,
    addonBytes: bytes.addon,
    otherBytes: bytes.other,
    zipBytes: zippedBytes(folder),
  };
}
