import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { freshDatabase } from '../testing/index.server.ts';

const packageFolder = path.join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** Runs Prisma's own command line, which talks to our stand-in for its engine. */
async function prisma(url: string, ...args: string[]) {
  const program = path.join(path.dirname(require.resolve('prisma/package.json')), 'build/index.js');
  const run = promisify(execFile)(process.execPath, [program, ...args], {
    cwd: packageFolder,
    env: { ...process.env, DATABASE_URL: url, CI: '1', NO_COLOR: '1', CHECKPOINT_DISABLE: '1' },
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}

test('the stand-in is the engine that this Prisma asks for', async () => {
  const prismaManifest = createRequire(require.resolve('prisma/package.json'));
  const engines = createRequire(prismaManifest.resolve('@prisma/engines'));
  const { enginesVersion } = engines('@prisma/engines-version') as { enginesVersion: string };
  const program = path.join(packageFolder, 'engine/schema-engine.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--version']);
  expect(stdout).toBe(`schema-engine-cli ${enginesVersion.split('.').pop()}\n`);
});

test('Prisma finds nothing to do after our migrations', { timeout: 30_000 }, async () => {
  await using database = await freshDatabase();
  const status = await prisma(database.url, 'migrate', 'status');
  expect(status.output).toContain('Database schema is up to date');
  expect(status.code).toBe(0);
});

test('the migrations make exactly the schema', { timeout: 30_000 }, async () => {
  await using database = await freshDatabase();
  const difference = await prisma(
    database.url,
    ...['migrate', 'diff', '--exit-code', '--script'],
    ...['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'],
  );
  expect(difference).toEqual({ code: 0, output: expect.stringContaining('empty migration') });
});

test('Prisma names a database that is not there', { timeout: 30_000 }, async () => {
  await using database = await freshDatabase();
  const missing = new URL(database.url);
  missing.pathname = '/heard_nowhere';
  const status = await prisma(missing.href, 'migrate', 'status');
  expect(status.code).toBe(1);
  expect(status.output).toContain('does not exist');
});
