import path from 'node:path';
import { StartProblem } from '@heard/db/embedded';
import type { LaunchSettings } from './environment.ts';
import type { Progress } from './progress.ts';
import { runToEnd, type Errand, type Watchers } from './run-to-end.ts';
import { copyBuild } from './served-build.ts';
import { takeTurns } from './take-turns.ts';

/** The environment of the project's tools: pnpm and turbo are found, and nobody is called home. */
export function toolEnvironment(root: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...env,
    PATH: [path.join(root, 'node_modules/.bin'), env.PATH].join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    CHECKPOINT_DISABLE: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
  };
}

/** A turbo run, such as `['build', '--filter=@heard/web']`. What it did before, it takes from its cache. */
export function turboErrand(root: string, env: NodeJS.ProcessEnv, args: string[]): Errand {
  return {
    command: process.execPath,
    args: [path.join(root, 'node_modules/turbo/bin/turbo'), 'run', ...args],
    cwd: root,
    env: toolEnvironment(root, env),
  };
}

/** Fills the database with the courses, by the same use cases as everything else. */
export function seedErrand(root: string, env: NodeJS.ProcessEnv, databaseUrl: string): Errand {
  return {
    command: process.execPath,
    args: ['--import', 'tsx', 'src/seed/run.server.ts'],
    cwd: path.join(root, 'packages/services'),
    env: { ...env, DATABASE_URL: databaseUrl },
  };
}

/** Generates the database client, then seeds and builds at the same time. Each takes a moment when nothing changed. */
export async function prepareProject(
  parts: { settings: LaunchSettings; progress: Progress; env: NodeJS.ProcessEnv },
  databaseUrl: string,
  watchers: Watchers,
): Promise<void> {
  const { settings, progress, env } = parts;
  const quiet = '--output-logs=errors-only';
  if (!settings.built)
    await progress.step('Database client', () =>
      require(turboErrand(settings.root, env, ['generate', quiet]), watchers).then(() => {}),
    );
  const seeded = progress.step('Courses', () =>
    require(seedErrand(settings.root, env, databaseUrl), watchers),
  );
  const filters = ['--filter=@heard/web', '--filter=@heard/admin'];
  const built =
    settings.development || settings.built
      ? undefined
      : progress.step('Build', () =>
          // Two starts in one clone, such as `npm start` and `npm test`, build into the same folders.
          takeTurns(path.join(settings.root, '.turbo/heard-build'), async () => {
            const errand = turboErrand(settings.root, env, ['build', quiet, ...filters]);
            const output = await require(errand, watchers);
            for (const app of ['web', 'admin']) copyBuild(settings, app);
            return /FULL TURBO/.test(output) ? 'nothing has changed' : 'done';
          }),
        );
  await Promise.all([seeded, built]);
}

/** Runs an errand that must succeed and gives its output's last line. */
async function require(errand: Errand, watchers: Watchers): Promise<string> {
  const { code, output } = await runToEnd(errand, watchers);
  const lines = output.trim().split('\n');
  if (code !== 0) {
    throw new StartProblem(
      `${lines.slice(-40).join('\n')}\nThis failed: node ${errand.args.join(' ')}`,
    );
  }
  return lines.at(-1) ?? '';
}
