import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Architecture } from '../../packages/lambda/bundle/files-beside.ts';
import type { BuiltBundle } from './built-bundle.ts';
import { startMaker } from './made-once.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A `Maker` that answers `<architecture>/<function>` with a `BuiltBundle` in JSON. */
    readonly bundleServer: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');

/** Runs beside the tests, once a run: builds each bundle when the first test asks for it. */
export async function setup(project: TestProject): Promise<() => void> {
  const place = mkdtempSync(join(tmpdir(), 'liaison-bundles-'));
  const maker = await startMaker(async (path) => {
    const [architecture, name = ''] = path.split('/');
    const { buildBundle } = await import('../../packages/lambda/bundle/build-bundle.ts');
    const folder = join(place, path);
    const metafile = await buildBundle({ root: ROOT, name, architecture: architecture as Architecture, folder });
    return JSON.stringify({ folder, metafile } satisfies BuiltBundle);
  });
  project.provide('bundleServer', maker.url);
  // Who watches the tests changes what the bundles are made of.
  project.onTestsRerun(() => {
    maker.forget();
  });
  return () => {
    maker.stop();
    rmSync(place, { recursive: true, force: true });
  };
}
