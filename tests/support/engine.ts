import { afterAll, beforeAll } from 'vitest';
import { connectEngine, startEngine } from '@liaison/local';
import type { Engine } from '@liaison/local';

/**
 * An engine for the tests of one file: the embedded one, in memory, or the one that LIAISON_TEST_ENDPOINT names. Each file
 * makes its own tables (`tableNames`), so files share an engine without meeting.
 */
export function useEngine(): { readonly engine: Engine } {
  let engine: Engine | undefined;
  beforeAll(async () => {
    const endpoint = process.env['LIAISON_TEST_ENDPOINT'];
    engine = endpoint ? connectEngine(endpoint) : await startEngine();
  });
  afterAll(async () => {
    await engine?.stop();
  });
  return {
    get engine(): Engine {
      if (!engine) throw new Error('The engine starts before the tests of the file, not before.');
      return engine;
    },
  };
}

let made = 0;

/** Two table names that no other test uses. */
export function tableNames(subgraph: string): { truth: string; views: string } {
  made += 1;
  const name = `${subgraph}-${process.pid}-${made}-${Math.random().toString(36).slice(2, 8)}`;
  return { truth: name, views: `${name}-views` };
}
