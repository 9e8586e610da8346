import path from 'node:path';
import { StartProblem } from '@heard/db/embedded';
import { givenVariables, readEnvironment } from './environment.ts';
import { planApps } from './real-apps.ts';
import { endOnSignals, failWith } from './end-on-signals.ts';
import { prepareProject } from './prepare-project.ts';
import { inSeconds, Progress } from './progress.ts';
import { resetDatabase } from './reset-database.ts';
import { keepSecret } from './secret-file.ts';
import { makeSetupLink } from './setup-link.ts';
import { ShutdownStack } from './shutdown-stack.ts';
import { startHeard } from './start-heard.ts';

const knownFlags = ['--dev', '--built', '--reset-database', '--yes'];
const root = path.join(import.meta.dirname, '../../..');

/** `npm start [--dev | --built] [--reset-database [--yes]]` */
export async function main(args: string[]): Promise<void> {
  const shutdown = new ShutdownStack();
  endOnSignals(shutdown);
  try {
    await start(new Set(args), shutdown);
  } catch (error) {
    await failWith(error, shutdown);
  }
}

async function start(flags: Set<string>, shutdown: ShutdownStack): Promise<void> {
  const unknown = [...flags].find((flag) => !knownFlags.includes(flag));
  if (unknown) throw new StartProblem(`${unknown} is not known: ${knownFlags.join(', ')} are.`);
  const begun = performance.now();
  const progress = new Progress();
  const env = givenVariables(process.env);
  const settings = {
    ...readEnvironment(env, root),
    development: flags.has('--dev'),
    built: flags.has('--built'),
  };
  const parts = { settings, progress, env };
  if (flags.has('--reset-database'))
    return resetDatabase(parts, { shutdown, confirmed: flags.has('--yes') });
  const tokenFile = path.join(settings.dataFolder, 'metrics-token');
  const databaseUrl = await startHeard({
    ...{ settings, progress, shutdown },
    prepare: (url, watchers) => prepareProject(parts, url, watchers),
    apps: (url) =>
      planApps(settings, {
        ...{ databaseUrl: url, env },
        metricsToken: settings.metricsToken ?? keepSecret(tokenFile),
      }),
  });
  const link = await makeSetupLink(databaseUrl, settings.adminUrl);
  progress.say('');
  progress.say(`Heard is ready (${inSeconds(performance.now() - begun)}).`);
  progress.say(`  Learners        ${settings.publicUrl}`);
  progress.say(`  Administrators  ${settings.adminUrl}`);
  if (link) progress.say(`  There is no administrator yet. Make the first, once, at\n  ${link}`);
  if (!settings.development && !settings.built)
    progress.say(`  Logs            ${path.join(settings.dataFolder, 'logs')}`);
  if (settings.metricsToken === null) progress.say(`  Metrics token   ${tokenFile}`);
  progress.say('Ctrl-C ends it.');
}
