import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartProblem } from '@heard/db/embedded';

const run = promisify(execFile);

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium that tests drive: the one that HEARD_CHROMIUM names, one that is installed, or one that is
 * brought now: by Debian's package manager for root, otherwise by Playwright. Throws StartProblem when
 * there is none and none can be had.
 */
export async function findBrowser(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<string> {
  const named = env.HEARD_CHROMIUM;
  if (named) {
    if (isProgram(named)) return named;
    throw new StartProblem(`HEARD_CHROMIUM names ${named}, and no program is there.`);
  }
  const installed = findInstalled(env);
  if (installed) return installed;
  const reasons: string[] = [];
  for (const bring of [bringByApt, bringByPlaywright]) {
    try {
      const brought = await bring(env, say);
      if (brought) return brought;
    } catch (error) {
      reasons.push(lastLine(error));
    }
  }
  throw new StartProblem(
    `No Chromium is installed, and none could be brought (${reasons.join('; ')}): install one, or set HEARD_CHROMIUM to its program.`,
  );
}

/** A Chromium on the PATH or where such programs usually lie. */
export function findInstalled(env: NodeJS.ProcessEnv, usual = elsewhere): string | null {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...usual].find(isProgram) ?? null;
}

async function bringByApt(env: NodeJS.ProcessEnv, say: (line: string) => void) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  say('  bringing Chromium by apt-get');
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 2 ** 26 };
  await run('apt-get', ['update', '-q'], quiet);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
  return findInstalled(env);
}

async function bringByPlaywright(env: NodeJS.ProcessEnv, say: (line: string) => void) {
  say('  bringing Chromium by Playwright');
  const web = path.join(import.meta.dirname, '../../../../apps/web/package.json');
  const playwright = createRequire(web);
  const cli = path.join(path.dirname(playwright.resolve('@playwright/test')), 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { env, maxBuffer: 2 ** 26 });
  const { chromium } = playwright('@playwright/test') as {
    chromium: { executablePath: () => string };
  };
  return isProgram(chromium.executablePath()) ? chromium.executablePath() : null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr || message).trim().split('\n').at(-1) ?? message;
}
