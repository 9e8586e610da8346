import { defineConfig } from 'vitest/config';

// Tests use real databases, password hashes and typesetting: a busy machine may take its time.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } });
