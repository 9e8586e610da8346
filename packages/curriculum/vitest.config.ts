import { defineConfig } from 'vitest/config';

// Every lesson is really compiled: a busy machine may take its time.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    globalSetup: 'src/testing/our-curriculum.ts',
  },
});
