import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findFreePort, startEmbeddedPostgres } from '@heard/db/embedded';
import type { LaunchSettings } from './environment.ts';
import { prepareProject } from './prepare-project.ts';
import type { Progress } from './progress.ts';
import { planApps } from './real-apps.ts';
import { keepSecret } from './secret-file.ts';
import { servedBuild } from './served-build.ts';
import { makeSetupLink } from './setup-link.ts';
import type { ShutdownStack } from './shutdown-stack.ts';
import { startHeard } from './start-heard.ts';

/** What a person's shell may hold for `npm start`, and must not change what is tested or measured. */
const personal = ['DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL', 'ADMIN_URL', 'LOG_LEVEL'];

/** Where an installation is found. */
export type InstallationPlaces = Record<
  | 'HEARD_WEB_URL'
  | 'HEARD_ADMIN_URL'
  | 'HEARD_SETUP_LINK'
  | 'HEARD_OUTBOX'
  | 'HEARD_DATABASE_URL'
  | 'HEARD_RUNNING'
  | 'HEARD_METRICS_TOKEN',
  string
>;

/**
 * Starts Heard as `npm start` does, on a database, ports and a data folder of its own, and says where it
 * is found. Everything of an earlier one in the folder is deleted.
 */
export async function startOwnInstallation(
  parts: { root: string; dataFolder: string; env: NodeJS.ProcessEnv },
  { progress, shutdown }: { progress: Progress; shutdown: ShutdownStack },
): Promise<InstallationPlaces> {
  await emptyFolder(parts.dataFolder);
  const settings = await chooseSettings(parts);
  const env = { ...parts.env };
  for (const name of personal) delete env[name];
  const metricsToken = () => keepSecret(path.join(settings.dataFolder, 'metrics-token'));
  await shutdown.push(() => {
    for (const app of ['web', 'admin'])
      rmSync(servedBuild(settings, app), { recursive: true, force: true });
  });
  const databaseUrl = await startHeard({
    ...{ settings, progress, shutdown },
    prepare: (url, watchers) => prepareProject({ settings, progress, env }, url, watchers),
    apps: (url) => planApps(settings, { databaseUrl: url, metricsToken: metricsToken(), env }),
  });
  return {
    HEARD_WEB_URL: settings.publicUrl,
    HEARD_ADMIN_URL: settings.adminUrl,
    HEARD_SETUP_LINK: (await makeSetupLink(databaseUrl, settings.adminUrl)) ?? '',
    HEARD_OUTBOX: path.join(settings.dataFolder, 'outbox'),
    HEARD_DATABASE_URL: databaseUrl,
    HEARD_RUNNING: path.join(settings.dataFolder, 'running.json'),
    HEARD_METRICS_TOKEN: metricsToken(),
  };
}

async function chooseSettings(parts: {
  root: string;
  dataFolder: string;
}): Promise<LaunchSettings> {
  const webPort = await findFreePort();
  let adminPort = webPort;
  while (adminPort === webPort) adminPort = await findFreePort();
  return {
    ...{ root: parts.root, dataFolder: parts.dataFolder, webPort, adminPort },
    publicUrl: `http://localhost:${webPort}`,
    adminUrl: `http://localhost:${adminPort}`,
    databaseUrl: null,
    metricsToken: null,
    development: false,
    built: false,
  };
}

/** A killed run may have left its PostgreSQL, which is ended first. */
async function emptyFolder(folder: string): Promise<void> {
  const postgres = path.join(folder, 'postgres');
  if (existsSync(postgres))
    await startEmbeddedPostgres({ folder: postgres }).then((server) => server.stop());
  rmSync(folder, { recursive: true, force: true });
}
