import path from 'node:path';
import { findBrowser } from '@heard/launch/checks/find-browser';
import { prepareDataFolder } from '@heard/launch/data-folder';
import { endOnSignals, failWith } from '@heard/launch/end-on-signals';
import { startOwnInstallation } from '@heard/launch/own-installation';
import { Progress } from '@heard/launch/progress';
import { ShutdownStack } from '@heard/launch/shutdown-stack';
import { measureEverything } from './measure-everything.ts';
import { storeTable, toTable } from './store-table.ts';

const root = path.join(import.meta.dirname, '../../..');

/** `pnpm bench`: measures, prints the table and stores it in docs/performance.md. */
export async function main(): Promise<void> {
  const shutdown = new ShutdownStack();
  endOnSignals(shutdown, 130);
  try {
    const progress = new Progress();
    const dataFolder = path.join(root, '.data/bench');
    prepareDataFolder(path.dirname(dataFolder));
    const env = { ...process.env };
    const browser = await findBrowser(env, (line) => progress.say(line));
    const places = await startOwnInstallation({ root, dataFolder, env }, { progress, shutdown });
    const figures = await progress.step('Measuring', () =>
      measureEverything(places, browser, (line) => progress.say(line)),
    );
    await shutdown.run();
    const table = toTable(figures, new Date().toISOString().slice(0, 10));
    storeTable(path.join(root, 'docs/performance.md'), table);
    progress.say(`\n${table}\n\nStored in docs/performance.md.`);
    process.exit(0);
  } catch (error) {
    await failWith(error, shutdown);
  }
}
