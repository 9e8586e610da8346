import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { contentFolder } from '@heard/curriculum';
import { ensureDatabase, startEmbeddedPostgres } from '@heard/db/embedded';
import { createContext, newId, openDb, type Db, type ServiceSettings } from '@heard/services';
import { publishCourse } from '@heard/services/authoring';
import { writeBenchCourse, benchCourse } from './bench-course.ts';
import type { Figure } from './store-table.ts';

const services = path.join(import.meta.dirname, '../../../packages/services');

/** Imports the shipped curriculum into an empty database and again, and publishes a course of 20 lessons. */
export async function measureCurriculum(settings: ServiceSettings): Promise<Figure[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'heard-bench-'));
  try {
    return [
      ...(await withDatabase(path.join(home, 'first'), (url) => measureImport(url, home))),
      await withDatabase(path.join(home, 'second'), (url) =>
        measurePublishing(url, home, settings),
      ),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A server of its own for the while, so that the installation's stays as it is. */
async function withDatabase<T>(folder: string, work: (url: string) => Promise<T>): Promise<T> {
  const server = await startEmbeddedPostgres({ folder });
  try {
    return await work(await ensureDatabase(server.url, 'heard'));
  } finally {
    await server.stop();
  }
}

/** `pnpm curriculum import`, whose seconds are given. It migrates an empty database first. */
async function importFolder(url: string, folder: string, home: string): Promise<number> {
  const program = path.join(services, 'src/authoring/curriculum-command.server.ts');
  const begun = performance.now();
  await promisify(execFile)(process.execPath, ['--import', 'tsx', program, 'import', folder], {
    cwd: services,
    env: { ...process.env, DATABASE_URL: url, HEARD_DATA_DIR: home },
  });
  return (performance.now() - begun) / 1000;
}

async function measureImport(url: string, home: string): Promise<Figure[]> {
  const first = await importFolder(url, contentFolder, home);
  const again = await importFolder(url, contentFolder, home);
  return [
    {
      what: 'Importing the shipped curriculum into an empty database, no lesson compiled before',
      measured: `${first.toFixed(1)} s, process and migrations included`,
      target: 'under 60 s',
      reached: first < 60,
    },
    {
      what: 'Importing it again, nothing changed',
      measured: `${again.toFixed(1)} s`,
      target: 'under 15 s',
      reached: again < 15,
    },
  ];
}

async function measurePublishing(
  url: string,
  home: string,
  settings: ServiceSettings,
): Promise<Figure> {
  const folder = path.join(home, 'content');
  const words = writeBenchCourse(folder);
  await importFolder(url, folder, path.join(home, 'import'));
  const db = openDb(url, 4);
  try {
    // The outbox says where the data folder is: a fresh one has no lesson that was compiled before.
    const own = { ...settings, outboxDir: path.join(home, 'publish/outbox') };
    const actor = await makePublisher(db);
    const ctx = createContext({ db, settings: own, actor });
    const begun = performance.now();
    const published = await publishCourse(ctx, { course: benchCourse, kind: 'edition' });
    const seconds = (performance.now() - begun) / 1000;
    if (!published.ok) throw new Error(JSON.stringify(published.refusal));
    const made = await db.lessonVersion.count();
    if (made !== 60) throw new Error(`${made} lessons were published instead of 60`);
    return {
      what: `Publishing a course of 20 lessons of ${words.toLocaleString('en')} words in 3 locales, none compiled before`,
      measured: `${seconds.toFixed(1)} s`,
      target: 'under 10 s',
      reached: seconds < 10,
    };
  } finally {
    await db.$disconnect();
  }
}

/** An administrator who never signs in: publications are carried out by the roles that stand in the database. */
async function makePublisher(db: Db): Promise<Parameters<typeof createContext>[0]['actor']> {
  const [learnerId, accountId] = [newId('lrn'), newId('acc')];
  const roles = ['learner', 'administrator'] as const;
  const createdAt = new Date();
  await db.learner.create({ data: { id: learnerId, createdAt }, select: { id: true } });
  await db.account.create({
    data: {
      ...{ id: accountId, learnerId, createdAt, roles: [...roles] },
      ...{ email: 'bench@example.org', passwordHash: 'none' },
    },
    select: { id: true },
  });
  return { kind: 'member', learnerId, accountId, roles, hasSecondFactor: true };
}
