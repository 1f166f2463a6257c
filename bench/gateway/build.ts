// Bundles the candidates as packages/lambda/bundle/ does the product: ES modules, split, minified, one build of each package.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Metafile, Plugin } from 'esbuild';
import { printSchema } from 'graphql';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { prepareSchema } from '../../packages/lambda/bundle/prepare-schema.ts';
import { buildConsumerSchema } from '../../packages/gateway/src/supergraph/consumer-schema.ts';
import type { CandidateId, LayerName } from './candidates.ts';
import { createRecords } from './layers/records.ts';
import { withoutScopes } from './without-scopes.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(HERE, '../..');
export const CACHE = join(HERE, '../.cache/gateway');
const REQUIRE =
  'import { createRequire as benchRequire } from "node:module"; const require = benchRequire(import.meta.url);';

export interface Bundle {
  /** What a worker imports. */
  readonly url: string;
  /** Of what is read when it starts. */
  readonly bytes: number;
  readonly gzipBytes: number;
  /** 0 for bundles without native code. */
  readonly addonBytes: number;
}

export const FOLDERS = {
  schemaFolder: pathToFileURL(join(ROOT, 'schema/')).href,
  deployedFolder: pathToFileURL(join(CACHE, 'deployed/')).href,
  preparedFolder: pathToFileURL(join(CACHE, 'prepared/')).href,
};

/**
 * Writes what no candidate is to make when it starts: the records in memory, the monolith's SDL, Apollo's supergraph, and what
 * is deployed beside the product's bundle.
 */
export async function prepareFiles(): Promise<void> {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(join(CACHE, 'prepared'), { recursive: true });
  const deployed = fileURLToPath(FOLDERS.deployedFolder);
  mkdirSync(deployed);
  for (const name of readdirSync(join(ROOT, 'schema')).filter((file) => /\.(?:graphql|json)$/.test(file))) {
    copyFileSync(join(ROOT, 'schema', name), join(deployed, name));
  }
  await prepareSchema(deployed);
  const supergraph = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
  writeFileSync(join(CACHE, 'prepared/supergraph-without-scopes.graphql'), withoutScopes(supergraph));
  const planner = new QueryPlanner(supergraph);
  writeFileSync(join(CACHE, 'prepared/monolith.graphql'), printSchema(buildConsumerSchema(planner.consumerSchema)));
  writeFileSync(join(CACHE, 'prepared/records.json'), JSON.stringify(createRecords()));
}

/** One candidate over one layer: a module that exports `start(settings)`. */
export async function bundleCandidate(id: CandidateId, layer: LayerName, options = { minify: true }): Promise<Bundle> {
  const code = [
    `import { create } from './gateways/${id}.ts';`,
    // The gateway over HTTP has its subgraphs, and so the layer, in another process.
    id === 'apollo-http' ? 'const layer = undefined;' : `import { layer } from './layers/${layer}.ts';`,
    'export const start = (settings) => create(settings, layer);',
  ].join('\n');
  return bundle(join(CACHE, `${layer}-${id}${options.minify ? '' : '-readable'}`), code, options.minify);
}

/** The process that serves a layer's subgraphs over HTTP. */
export async function bundleSubgraphServer(layer: LayerName): Promise<string> {
  const code = [
    `import { serve } from './subgraph-server.ts';`,
    `import { layer } from './layers/${layer}.ts';`,
    'await serve(layer);',
  ].join('\n');
  return fileURLToPath(await bundleModule(join(CACHE, `${layer}-subgraphs`), code));
}

/** The gateway in memory behind as much of the door as it is told: a module that exports `start(settings)`. */
export async function bundleDoor(): Promise<string> {
  return bundleModule(join(CACHE, 'door'), `export { start } from '../door/start.ts';`);
}

/** The process that starts and asks a candidate. */
export async function bundleWorker(): Promise<string> {
  return fileURLToPath(await bundleModule(join(CACHE, 'worker'), `import './worker.ts';`));
}

/** Any module of code; answers its URL. */
export async function bundleModule(folder: string, code: string): Promise<string> {
  return (await bundle(folder, code, true)).url;
}

async function bundle(folder: string, code: string, minify: boolean): Promise<Bundle> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: HERE, loader: 'ts', sourcefile: 'index.ts' },
    outdir: folder,
    entryNames: 'index',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    conditions: ['module', 'import'],
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    logLevel: 'error',
    metafile: true,
    plugins: [onePackage, stubs, routerRuntimePlanner],
  });
  const entry = join(folder, 'index.mjs');
  const texts = filesAtStart(metafile.outputs, relative(process.cwd(), entry)).map((file) => readFileSync(file));
  return {
    url: pathToFileURL(entry).href,
    bytes: sum(texts.map(({ byteLength }) => byteLength)),
    gzipBytes: sum(texts.map((text) => gzipSync(text).byteLength)),
    addonBytes: usesPlanner(metafile) ? copyAddon(folder) : 0,
  };
}

/** The entry and what it imports, but not what is imported when it is first needed. */
function filesAtStart(outputs: Metafile['outputs'], entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  for (const { path, kind } of outputs[entry]?.imports ?? []) {
    if (kind === 'import-statement' && path in outputs) filesAtStart(outputs, path, seen);
  }
  return [...seen];
}

function usesPlanner({ inputs }: Metafile): boolean {
  return Object.keys(inputs).some((file) => file.includes('router-query-planner'));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The planner's loader looks for its native code beside the bundle. */
function copyAddon(folder: string): number {
  const source = dirname(createRequire(import.meta.url).resolve('@graphql-hive/router-query-planner'));
  const name = readdirSync(source).find((file) => file.includes(`.${process.platform}-${process.arch}`));
  if (name === undefined) throw new Error(`The planner has no native code for ${process.platform}-${process.arch}.`);
  copyFileSync(join(source, name), join(folder, name));
  return readFileSync(join(folder, name)).byteLength;
}

/** One graphql for all that a bundle holds. */
const onePackage: Plugin = {
  name: 'one-package',
  setup(bundler) {
    bundler.onResolve({ filter: /^graphql(?:\/|$)/ }, ({ path }) => {
      const asked = join(ROOT, 'node_modules', path.replace(/\.m?js$/, ''));
      return { path: existsSync(`${asked}.mjs`) ? `${asked}.mjs` : join(asked, 'index.mjs') };
    });
  },
};

/** What `packages/lambda/bundle/` leaves out of the product is left out of every candidate that can do without. */
const stubs: Plugin = {
  name: 'stubs',
  setup(bundler) {
    bundler.onResolve({ filter: /^@apollo\/usage-reporting-protobuf$/ }, ({ importer }) =>
      importer.includes('/bench/node_modules/')
        ? null
        : { path: join(ROOT, 'packages/lambda/bundle/stand-ins/no-usage-reports.mjs') },
    );
    bundler.onResolve({ filter: /^fast-json-stringify$/ }, () => ({
      path: join(ROOT, 'packages/lambda/bundle/stand-ins/no-json-schemas.mjs'),
    }));
    bundler.onResolve({ filter: /^@apollo\/utils\.createhash$/ }, () => ({
      path: join(ROOT, 'packages/lambda/bundle/stand-ins/native-hash.mjs'),
    }));
    // The monolith hands Apollo Server a schema that is built, as the gateways do in their way.
    bundler.onResolve({ filter: /^@graphql-tools\/schema$/ }, ({ importer }) =>
      importer.includes('/@apollo/server/')
        ? { path: join(ROOT, 'packages/lambda/bundle/stand-ins/no-schema-building.mjs') }
        : null,
    );
  },
};

/** Hive's router runtime imports its planner by a variable, which no bundler follows. */
const routerRuntimePlanner: Plugin = {
  name: 'router-runtime-planner',
  setup(bundler) {
    bundler.onLoad({ filter: /router-runtime\/dist\/index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace('await import(moduleName)', 'await import("@graphql-hive/router-query-planner")');
      if (contents === text) throw new Error('The router runtime no longer imports its planner as it did.');
      return { contents, loader: 'js' };
    });
  },
};
