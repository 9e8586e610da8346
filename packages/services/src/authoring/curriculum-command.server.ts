/**
 * Program: `pnpm curriculum export|import|check <folder>`. Moves the curriculum between the database and a
 * folder of files, or looks whether a folder is a whole curriculum. One line per problem, as
 * `path:line:column: message`, and exit code 1; or one last line that says what was done.
 */
import path from 'node:path';
import { formatProblem, type ContentProblem } from '@heard/curriculum';
import { openDb } from '@heard/db';
import { ensureDatabase, startEmbeddedPostgres } from '@heard/db/embedded';
import { applyMigrations } from '@heard/db/migrate';
import { createContext, type Ctx } from '../context.server.ts';
import { checkCurriculum } from './check-curriculum.server.ts';
import { exportCurriculum } from './export-curriculum.server.ts';
import { importCurriculum } from './import-curriculum.server.ts';

const root = path.join(import.meta.dirname, '../../../..');
const { DATABASE_URL: givenUrl, HEARD_DATA_DIR: data = '.data', INIT_CWD: home } = process.env;
const dataFolder = path.resolve(root, data);
const cacheFolder = path.join(dataFolder, 'cache/curriculum');

type Errand = (ctx: Ctx, folder: string) => Promise<string | readonly ContentProblem[]>;

const errands: Record<string, Errand> = {
  async export(ctx, folder) {
    const outcome = await exportCurriculum(ctx, { folder });
    if (!outcome.ok) return outcome.refusal.problems;
    return `${outcome.written} files written, ${outcome.removed} taken away`;
  },
  async import(ctx, folder) {
    const outcome = await importCurriculum(ctx, { folder, cacheFolder });
    if (!outcome.ok) return outcome.refusal.problems;
    const { created, changed, archived, unchanged } = outcome;
    return `${created} documents new, ${changed} changed, ${archived} archived, ${unchanged} as they were`;
  },
  async check(ctx, folder) {
    const outcome = await checkCurriculum(ctx, { folder, cacheFolder });
    return outcome.ok ? `${outcome.texts.size} files, no problem` : outcome.refusal.problems;
  },
};

async function run([word = '', folder = '', ...rest]: string[]): Promise<number> {
  const errand = Object.hasOwn(errands, word) ? errands[word] : undefined;
  if (!errand || folder === '' || rest.length > 0) {
    console.error('Say one of: pnpm curriculum export|import|check <folder>');
    return 1;
  }
  const place = path.resolve(home ?? '.', folder);
  const done = await withDatabase(word !== 'check', (ctx) => errand(ctx, place));
  if (typeof done === 'string') {
    console.log(done);
    return 0;
  }
  for (const problem of done)
    console.error(formatProblem({ ...problem, path: path.relative(home ?? '.', problem.path) }));
  return 1;
}

/** Gives the database at DATABASE_URL, or the embedded one, which is started for the while when none runs. */
async function withDatabase<T>(isNeeded: boolean, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const server =
    isNeeded && !givenUrl
      ? await startEmbeddedPostgres({ folder: path.join(dataFolder, 'postgres') })
      : null;
  try {
    const url = server ? await ensureDatabase(server.url, 'heard') : (givenUrl ?? unused);
    if (isNeeded) await applyMigrations(url);
    const db = openDb(url, 2);
    try {
      const outboxDir = path.join(dataFolder, 'outbox');
      const mediaDir = path.join(dataFolder, 'media');
      const settings = { publicUrl: '', smtpUrl: null, mailFrom: '', outboxDir, mediaDir };
      return await work(createContext({ db, actor: { kind: 'system' }, settings }));
    } finally {
      await db.$disconnect();
    }
  } finally {
    if (server && !server.adopted) await server.stop();
  }
}

/** Checking a folder asks no database; a client that is never used connects to none. */
const unused = 'postgresql://nobody@localhost/nothing';

process.exitCode = await run(process.argv.slice(2));
