import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';

it('weighs no more than 6 kB on the way to a reader', { timeout: 60_000 }, async () => {
  const entry = path.join(import.meta.dirname, 'index.ts');
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { lib: { entry, formats: ['es'] }, minify: 'esbuild', write: false },
  })) as Rollup.RollupOutput[];
  const code = built.flatMap(({ output }) =>
    output.map((part) => (part.type === 'chunk' ? part.code : '')),
  );
  expect(gzipSync(code.join('')).length).toBeLessThan(6000);
});
