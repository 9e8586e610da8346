import { createInterface } from 'node:readline/promises';
import { applyMigrations, databaseIn, openClient } from '@heard/db/migrate';
import { StartProblem } from '@heard/db/embedded';
import { prepareDataFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import type { LaunchSettings } from './environment.ts';
import { FolderLock } from './folder-lock.ts';
import { seedErrand, turboErrand } from './prepare-project.ts';
import type { Progress } from './progress.ts';
import { runToEnd } from './run-to-end.ts';
import type { ShutdownStack } from './shutdown-stack.ts';

/** Empties the database, migrates and seeds it. Asks first, unless it was told yes. */
export async function resetDatabase(
  parts: { settings: LaunchSettings; progress: Progress; env: NodeJS.ProcessEnv },
  { shutdown, confirmed }: { shutdown: ShutdownStack; confirmed: boolean },
): Promise<void> {
  const { settings, progress } = parts;
  prepareDataFolder(settings.dataFolder);
  const lock = await FolderLock.take(settings.dataFolder, 'resetting its database');
  await shutdown.push(() => lock.release());
  const { url } = await openDatabase(settings, shutdown, (line) => progress.say(line));
  if (!confirmed) await askFirst(url);
  await progress.step('Emptying', () => emptyDatabase(url));
  await progress.step('Migrations', () => applyMigrations(url).then((names) => names.join(', ')));
  const errands = [
    turboErrand(settings.root, parts.env, ['generate', '--output-logs=errors-only']),
    seedErrand(settings.root, parts.env, url),
  ];
  await progress.step('Courses', async () => {
    for (const errand of errands) {
      const { code, output } = await runToEnd(errand, { lock, shutdown });
      if (code !== 0) throw new StartProblem(`${output}\nThe courses could not be put in.`);
    }
  });
  await shutdown.run();
}

async function askFirst(url: string): Promise<void> {
  const name = databaseIn(url);
  if (!process.stdin.isTTY)
    throw new StartProblem(`This would delete everything in database ${name}: say --yes to do it.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete everything in database ${name}? Type yes: `);
  terminal.close();
  if (answer.trim() !== 'yes') throw new StartProblem('Nothing was deleted.');
}

/** Works without the right to make databases. */
async function emptyDatabase(url: string): Promise<void> {
  const client = await openClient(url);
  try {
    await client.query('DROP SCHEMA public CASCADE');
    await client.query('CREATE SCHEMA public');
  } finally {
    await client.end();
  }
}
