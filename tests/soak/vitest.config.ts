import { defineConfig } from 'vitest/config';
import { oneGraphql } from '../support/one-graphql.ts';

/** What takes minutes: run by `npm run soak`, not by `npm test`. */
export default defineConfig({
  resolve: oneGraphql,
  test: {
    include: ['tests/soak/*.soak.ts'],
    globalSetup: ['tests/support/bundle-server.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    allowOnly: false,
  },
});
