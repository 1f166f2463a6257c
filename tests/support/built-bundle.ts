import { arch } from 'node:os';
import type { Metafile } from 'esbuild';
import { inject } from 'vitest';
import { filesBeside } from '../../packages/lambda/bundle/files-beside.ts';
import type { Architecture } from '../../packages/lambda/bundle/files-beside.ts';
import { askMaker } from './made-once.ts';

export interface BuiltBundle {
  /** Shared by all tests of the run: nobody writes there. */
  readonly folder: string;
  readonly metafile: Metafile;
}

/** That of this machine. */
export const ARCHITECTURE: Architecture = arch() === 'arm64' ? 'arm64' : 'x86_64';

/** The bundle that a deployment would upload for a function, built once a run. */
export async function builtBundle(name: string, architecture: Architecture = ARCHITECTURE): Promise<BuiltBundle> {
  const path = `${hasNativeCode(name) ? architecture : ARCHITECTURE}/${name}`;
  return JSON.parse(await askMaker(inject('bundleServer'), path)) as BuiltBundle;
}

/** Bundles without are the same for every architecture. */
function hasNativeCode(name: string): boolean {
  return Object.values(filesBeside(name, ARCHITECTURE)).some((file) => file.endsWith('.node'));
}
