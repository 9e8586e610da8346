import path from 'node:path';
import type { LaunchSettings } from './environment.ts';
import { servedBuild } from './served-build.ts';
import type { AppPlan } from './supervised-app.ts';

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
    args: ['--import', 'tsx', 'server.ts'],
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
