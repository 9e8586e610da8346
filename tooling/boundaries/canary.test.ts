import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test, vi } from 'vitest';

const slow = { timeout: 120_000 };
const root = path.join(import.meta.dirname, 'fixtures/canary');
const configFile = path.join(import.meta.dirname, '../../apps/web/vite.config.ts');

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(path.join(root, 'build'), { recursive: true, force: true });
});

/** Builds what a browser would get, with the web app's own settings. */
async function buildForBrowser(canary: 'alive' | 'dead') {
  vi.stubEnv('CANARY', canary);
  vi.stubEnv('NODE_ENV', 'production');
  await build({ root, configFile, logLevel: 'silent', mode: 'production' });
}

test('a page whose loader uses a service builds', slow, async () => {
  await buildForBrowser('alive');
});

test('a component that imports a service fails the build', slow, async () => {
  await expect(buildForBrowser('dead')).rejects.toThrow(/Server-only module referenced by client/);
});
