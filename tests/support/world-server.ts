import type { TestProject } from 'vitest/node';
import { startMaker } from './made-once.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A `Maker` that answers a `WorldName` with the engine's endpoint, as soon as that data set is loaded. */
    readonly worldServer: string;
  }
}

/**
 * Runs beside the tests, once a run: one engine in memory for all files, each data set loaded into tables of its own when
 * the first test asks for it, so that a run that asks for none loads none.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const maker = await startMaker(async (path) =>
    (await import('./load-world.ts')).loadWorld(path === 'facts' ? 'facts' : 'facts-and-examples'),
  );
  project.provide('worldServer', maker.url);
  return async () => {
    maker.stop();
    if (maker.hasMade) await (await import('./load-world.ts')).closeWorlds();
  };
}
