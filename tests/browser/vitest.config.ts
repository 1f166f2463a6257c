import { defineConfig } from 'vitest/config';
import { oneGraphql } from '../support/one-graphql.ts';

/** What needs a browser: run by `.ci/run`, not by `npm test`. */
export default defineConfig({
  resolve: oneGraphql,
  test: { include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, allowOnly: false },
});
