import { defineConfig } from 'vitest/config';

// Launchers start real databases; a busy machine may take its time.
export default defineConfig({ test: { testTimeout: 30_000 } });
