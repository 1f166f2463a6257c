import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Architecture } from '../../packages/lambda/bundle/files-beside.ts';
import { zippedBytes } from '../../packages/lambda/bundle/zipped-bytes.ts';
import { builtBundle } from '../support/built-bundle.ts';

const SUBGRAPHS = ['partnerships', 'forums', 'dialogue'];

interface Bundle {
  readonly folder: string;
  /** Paths in the repository, of all that the code was made of. */
  readonly inputs: readonly string[];
}

async function built(name: string, architecture: Architecture): Promise<Bundle> {
  const { folder, metafile } = await builtBundle(name, architecture);
  const outputs = Object.values(metafile.outputs);
  const inputs = new Set(
    outputs.flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  return { folder, inputs: [...inputs] };
}

async function codeBytes(folder: string): Promise<number> {
  const files = (await readdir(folder)).filter((file) => extname(file) === '.mjs');
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((total, size) => total + size, 0);
}

/** Folders that a package named `name` was taken from. */
function copiesOf(name: string, { inputs }: Bundle): string[] {
  const marker = `node_modules/${name}/`;
  const found = inputs.filter((path) => path.includes(marker));
  return [...new Set(found.map((path) => path.slice(0, path.lastIndexOf(marker) + marker.length)))];
}

/** Modules of graphql that are there as CommonJS and as ES module, each with classes of its own. */
function doubled({ inputs }: Bundle): string[] {
  const graphql = inputs.filter((path) => path.includes('node_modules/graphql/'));
  return graphql.filter((path) => path.endsWith('.js') && graphql.includes(path.replace(/js$/, 'mjs')));
}

describe('the function that holds gateway and subgraphs', () => {
  it.each([
    ['arm64', 1_600_000],
    ['x86_64', 1_750_000],
  ] as const)('is uploaded in few bytes: %s', async (architecture, most) => {
    const bundle = await built('single', architecture);
    expect(zippedBytes(bundle.folder)).toBeLessThanOrEqual(most);
    expect(await codeBytes(bundle.folder)).toBeLessThanOrEqual(1_200_000);
    expect(copiesOf('graphql', bundle)).toHaveLength(1);
    expect(doubled(bundle)).toEqual([]);
    expect(copiesOf('@aws-sdk/credential-provider-node', bundle)).toEqual([]);
    expect((await readdir(bundle.folder)).filter((file) => file.includes('.node'))).toEqual(['planner.node.br']);
  });
});

/** Bytes of the archive: what it has now, and a twentieth of that. */
const MOST: Readonly<Record<string, number>> = {
  gateway: 1_488_000,
  partnerships: 285_000,
  forums: 278_000,
  dialogue: 276_000,
  projector: 144_000,
  sweep: 200_000,
  reminders: 212_000,
  explorer: 801_000,
};

describe('every other function', () => {
  it.each(Object.entries(MOST))('is small, and holds its own part only: %s', async (name, most) => {
    const bundle = await built(name, 'arm64');
    expect(zippedBytes(bundle.folder)).toBeLessThanOrEqual(most);
    expect(copiesOf('@aws-sdk/credential-provider-node', bundle)).toEqual([]);
    expect(copiesOf('graphql', bundle).length).toBeLessThanOrEqual(1);
    expect(doubled(bundle)).toEqual([]);
    const subgraphs = SUBGRAPHS.filter((each) => bundle.inputs.some((path) => path.startsWith(`packages/${each}/`)));
    if (SUBGRAPHS.includes(name)) expect(subgraphs).toEqual([name]);
    if (name === 'gateway' || name === 'explorer') expect(subgraphs).toEqual([]);
    if (SUBGRAPHS.includes(name)) expect(copiesOf('@apollo/server', bundle)).toEqual([]);
  });
});
