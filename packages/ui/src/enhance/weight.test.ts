import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';

it.each([
  ['index.ts', 6000],
  ['read-aloud.ts', 2500],
  ['leave-page.ts', 1000],
])(
  '%s weighs no more than %d bytes on the way to a reader',
  { timeout: 60_000 },
  async (file, most) => {
    const entry = path.join(import.meta.dirname, file);
    const built = (await build({
      configFile: false,
      logLevel: 'silent',
      build: { lib: { entry, formats: ['es'] }, minify: 'esbuild', write: false },
    })) as Rollup.RollupOutput[];
    const code = built.flatMap(({ output }) =>
      output.map((part) => (part.type === 'chunk' ? part.code : '')),
    );
    expect(gzipSync(code.join('')).length).toBeLessThan(most);
  },
);
