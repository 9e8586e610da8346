import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');
const stampFile = path.join(root, 'node_modules/.heard-installed');

/** Installs what the lockfile names, unless that is done. False when it failed; the reason is printed. */
export async function installPackages() {
  const wanted = describeWanted();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  try {
    accessSync(root, constants.W_OK);
  } catch {
    console.error(`Heard cannot write in ${root}: make the folder writable for this user.`);
    return false;
  }
  const begun = Date.now();
  console.log('▸ Packages: installing what pnpm-lock.yaml names');
  const { ok, output } = await runPnpmInstall();
  if (!ok) {
    console.error(output.trimEnd());
    console.error('The packages could not be installed: the reason stands above.');
    return false;
  }
  writeFileSync(stampFile, wanted);
  console.log(`✓ Packages: installed (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  return true;
}

/** Changes when another install is needed: other packages, another Node, another machine. */
function describeWanted() {
  const hash = createHash('sha256');
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules} ${root}`);
  for (const file of listManifests()) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function listManifests() {
  const inFolders = ['apps', 'packages', 'tooling'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .sort()
      .map((name) => `${folder}/${name}/package.json`),
  );
  const all = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...inFolders];
  return all.filter((file) => existsSync(path.join(root, file)));
}

/** npm brings the pnpm that package.json names. Another version would refuse to work here. */
function runPnpmInstall() {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const npx = spawn(
    process.platform === 'win32' ? 'npx.cmd' : 'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--prefer-offline'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' },
  );
  let output = '';
  for (const stream of [npx.stdout, npx.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve) => {
    npx.once('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    npx.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
