import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'tests/**/*.test.ts'],
    // The machine that runs this may be slow and busy; a test that hangs is told by the suite's own time limit.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});
