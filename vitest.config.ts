import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { oneGraphql } from './tests/support/one-graphql.ts';

export default defineConfig({
  resolve: oneGraphql,
  test: {
    projects: [
      { extends: true, test: { name: 'packages', include: ['packages/**/*.test.ts', 'data/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          globalSetup: ['tests/support/world-server.ts', 'tests/support/bundle-server.ts'],
        },
      },
    ],
    // Files share their worker's modules: loading graphql and the planner anew for each took half of the time.
    isolate: false,
    // One worker more than cores: some only wait for a data set to be loaded.
    maxWorkers: availableParallelism() + 1,
    // The machine that runs this may be slow and busy; a test that hangs is told by the suite's own time limit.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    allowOnly: false,
  },
});
