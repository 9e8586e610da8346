import path from 'node:path';
import { StartProblem } from '@heard/db/embedded';
import { listChecks, listJourneys } from './checks/checks.ts';
import { findBrowser } from './checks/find-browser.ts';
import { TestRun } from './checks/test-run.ts';
import { prepareDataFolder } from './data-folder.ts';
import { endOnSignals, failWith } from './end-on-signals.ts';
import { FolderLock } from './folder-lock.ts';
import { startOwnInstallation } from './own-installation.ts';
import { turboErrand } from './prepare-project.ts';
import { inSeconds, Progress } from './progress.ts';
import { ShutdownStack } from './shutdown-stack.ts';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.join(root, '.data/test');
const needsBrowser = new Set(['stories', 'e2e']);

/** `npm test [-- --only unit,stories,…]`. The last line counts, such as `812 passed, 0 failed`. */
export async function main(args: string[]): Promise<void> {
  const shutdown = new ShutdownStack();
  endOnSignals(shutdown, 130);
  try {
    const failed = await testEverything(readWanted(args), shutdown);
    await shutdown.run();
    process.exit(failed === 0 ? 0 : 1);
  } catch (error) {
    await failWith(error, shutdown);
  }
}

/** The checks that were asked for; null means all of them. Throws StartProblem for one that is not there. */
export function readWanted(args: string[]): Set<string> | null {
  if (args.length === 0) return null;
  const wanted = args.filter((arg) => arg !== '--only').flatMap((arg) => arg.split(','));
  const known = [...listChecks(root, {}).map((check) => check.name), 'e2e'];
  const stranger = wanted.find((name) => !known.includes(name));
  if (args[0] !== '--only' || wanted.length === 0 || stranger !== undefined)
    throw new StartProblem(`Say --only and one or more of ${known.join(', ')}, with commas.`);
  return new Set(wanted);
}

async function testEverything(
  wanted: Set<string> | null,
  shutdown: ShutdownStack,
): Promise<number> {
  const begun = performance.now();
  const progress = new Progress();
  const isWanted = (name: string) => wanted === null || wanted.has(name);
  prepareDataFolder(folder);
  const lock = await FolderLock.take(folder, 'its tests');
  await shutdown.push(() => lock.release());
  const env = { ...process.env };
  if ([...needsBrowser].some(isWanted))
    await progress.step('Browser', async () => {
      env.HEARD_CHROMIUM = await findBrowser(env, (line) => progress.say(line));
      return env.HEARD_CHROMIUM;
    });
  const run = new TestRun({ lock, shutdown }, progress);
  await run.check({
    ...{ name: 'generate', title: 'Database client' },
    errand: turboErrand(root, env, ['generate']),
  });
  for (const check of listChecks(root, env)) if (isWanted(check.name)) await run.check(check);
  if (isWanted('e2e')) await testJourneys(run, env);
  progress.say('');
  for (const title of run.failures) progress.say(`✗ ${title}`);
  progress.say(`Took ${inSeconds(performance.now() - begun)}.`);
  progress.say(`${run.count.passed} passed, ${run.count.failed} failed`);
  return run.count.failed;
}

async function testJourneys(run: TestRun, env: NodeJS.ProcessEnv): Promise<void> {
  const ending = new ShutdownStack();
  await run.watchers.shutdown.push(() => ending.run());
  // Journeys are many visitors on one machine: each says its own address, as behind a proxy.
  const asMany = { HEARD_PSEUDO_LOCALE: '1', TRUST_PROXY: '1' };
  const dataFolder = path.join(folder, 'installation');
  const parts = { root, dataFolder, env: { ...env, ...asMany } };
  const places = await startOwnInstallation(parts, {
    progress: run.progress,
    shutdown: ending,
  }).catch((error: unknown) => {
    if (!(error instanceof StartProblem)) throw error;
    run.record('Installation', { passed: 0, failed: 1 }, error.message);
    return null;
  });
  if (places !== null)
    for (const journey of listJourneys(root, { ...env, ...places })) await run.check(journey);
  await run.progress.step('Installation ended', () => ending.run());
}
