import path from 'node:path';
import type { LaunchSettings } from './environment.ts';
import { servedBuild } from './served-build.ts';
import type { AppPlan } from './supervised-app.ts';

/**
 * Node lets its memory grow as long as the machine has some: an app under load came to hold 800 MB of
 * which it used 80. With these bounds it collects earlier, and needs less than 300 (docs/performance.md).
 */
const modestMemory = ['--max-semi-space-size=8', '--max-old-space-size=256'];

/** The learners' and the administrators' site, as the launcher starts them. */
export function planApps(
  settings: LaunchSettings,
  parts: { databaseUrl: string; metricsToken: string; env: NodeJS.ProcessEnv },
): AppPlan[] {
  const shared = {
    ...parts.env,
    NODE_ENV: settings.development ? 'development' : 'production',
    DATABASE_URL: parts.databaseUrl,
    PUBLIC_URL: settings.publicUrl,
    ADMIN_URL: settings.adminUrl,
    HEARD_DATA_DIR: settings.dataFolder,
    METRICS_TOKEN: parts.metricsToken,
  };
  const plan = (name: 'web' | 'admin', title: string, port: number): AppPlan => ({
    ...{ name, title, port },
    folder: path.join(settings.root, 'apps', name),
    args: settings.development
      ? ['--import', 'tsx', 'dev-server.ts']
      : [...modestMemory, 'server.mjs'],
    env: {
      ...shared,
      PORT: String(port),
      HEARD_BUILD: settings.built ? undefined : servedBuild(settings, name),
    },
  });
  return [
    plan('web', 'Learners’ site', settings.webPort),
    plan('admin', 'Administrators’ site', settings.adminPort),
  ];
}
