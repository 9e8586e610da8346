import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { LaunchSettings } from './environment.ts';

/**
 * Where the running app's own copy of its build lies: one for each data folder, inside the app so that
 * the build's externals resolve as they do from `build/`.
 */
export function servedBuild({ root, dataFolder }: LaunchSettings, app: string): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  return path.join(root, 'apps', app, '.served', name);
}

/**
 * Copies the finished build to where the app is served from. A later build empties `build/`, and must not
 * take the files away from under a running app.
 */
export function copyBuild(settings: LaunchSettings, app: string): void {
  const served = servedBuild(settings, app);
  rmSync(served, { recursive: true, force: true });
  cpSync(path.join(settings.root, 'apps', app, 'build'), served, { recursive: true });
}
