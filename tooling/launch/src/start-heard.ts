import path from 'node:path';
import { applyMigrations } from '@heard/db/migrate';
import { prepareDataFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import type { LaunchSettings } from './environment.ts';
import { FolderLock } from './folder-lock.ts';
import { requireFreePort } from './ports.ts';
import type { Progress } from './progress.ts';
import type { Watchers } from './run-to-end.ts';
import type { ShutdownStack } from './shutdown-stack.ts';
import { SupervisedApp, type AppPlan } from './supervised-app.ts';

/** What a start consists of; tests put small apps in the place of the real ones. */
export interface StartPlan {
  settings: LaunchSettings;
  progress: Progress;
  shutdown: ShutdownStack;
  /** What must be done before the apps can start, such as building them. */
  prepare: (databaseUrl: string, watchers: Watchers) => Promise<void>;
  apps: (databaseUrl: string) => AppPlan[];
}

/**
 * Brings everything up, in order, and gives the database's address. Each part puts its end on the
 * shutdown stack, so that apps end before PostgreSQL and the folder is released last. Throws
 * StartProblem; whoever catches it runs the stack.
 */
export async function startHeard(plan: StartPlan): Promise<string> {
  const { settings, progress, shutdown } = plan;
  const lock = await takeFolder(settings, shutdown);
  await requireFreePort(settings.webPort, 'WEB_PORT');
  await requireFreePort(settings.adminPort, 'ADMIN_PORT');
  const say = (line: string) => {
    if (!shutdown.begun) progress.say(line);
  };
  let url = '';
  await progress.step('PostgreSQL', async () => {
    const database = await openDatabase(settings, shutdown, say);
    url = database.url;
    return database.described;
  });
  await progress.step('Migrations', async () => {
    const applied = await applyMigrations(url);
    return applied.length === 0 ? 'nothing to do' : `applied ${applied.join(', ')}`;
  });
  await plan.prepare(url, { lock, shutdown });
  const around = {
    ...{ lock, say, aloud: settings.development || settings.built },
    logFolder: path.join(settings.dataFolder, 'logs'),
  };
  await Promise.all(
    plan.apps(url).map((app) =>
      progress.step(app.title, async () => {
        const supervised = new SupervisedApp(app, around);
        await shutdown.push(() => supervised.stop());
        await supervised.start();
        return `ready on port ${app.port}`;
      }),
    ),
  );
  return url;
}

async function takeFolder(settings: LaunchSettings, shutdown: ShutdownStack): Promise<FolderLock> {
  prepareDataFolder(settings.dataFolder);
  const lock = await FolderLock.take(settings.dataFolder, settings.publicUrl);
  await shutdown.push(() => lock.release());
  shutdown.onBegin(() => lock.setStopping());
  return lock;
}
