import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../start-problem.server.ts';
import { prepareBinaries, shippedMajor } from './native-binaries.server.ts';
import type { ServerAccount } from './server-account.server.ts';

/** Environment and place of every PostgreSQL program that we start. */
export function programOptions(cluster: string, account: ServerAccount) {
  // Nothing of our own environment is PostgreSQL's business. (NODE_ENV is not either; types that some
  // packages bring along ask for it in every environment.)
  const env = {
    ...{ PATH: process.env.PATH, HOME: '/', LC_ALL: 'C', TZ: 'UTC' },
    NODE_ENV: 'production' as const,
  };
  return { cwd: cluster, env, ...account };
}

/**
 * How a program names the cluster. Another user may not walk the path to it when the clone lies under
 * a folder of mode 0700; its own working folder, which root entered for it, it can always name.
 */
export function clusterName(cluster: string, account: ServerAccount): string {
  return account !== null && process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

/**
 * Makes `folder` with a new cluster and its password, unless it is there. Everything is made beside it
 * and renamed at the end: an interrupted first start leaves nothing half made, and of two starts at
 * once one wins.
 */
export function ensureCluster(folder: string, account: ServerAccount): void {
  const version = path.join(folder, 'cluster/PG_VERSION');
  if (existsSync(version)) return refuseOtherMajor(folder, readFileSync(version, 'utf8').trim());
  const unfinished = `${folder}.new-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  makeCluster(unfinished, account);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(version)) throw error;
  }
}

function makeCluster(folder: string, account: ServerAccount): void {
  const cluster = path.join(folder, 'cluster');
  const password = path.join(folder, 'password');
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  chmodSync(folder, account ? 0o711 : 0o700);
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) for (const place of [cluster, password]) chownSync(place, account.uid, account.gid);
  const result = spawnSync(
    path.join(prepareBinaries(account), 'bin/initdb'),
    [
      ...['-D', clusterName(cluster, account)],
      ...['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile=../password'],
      ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ],
    { ...programOptions(cluster, account), encoding: 'utf8' },
  );
  if (result.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    const reason = result.error?.message ?? `${result.stdout}${result.stderr}`.trim().slice(-400);
    throw new StartProblem(`PostgreSQL could not make its files in ${folder}: ${reason}`);
  }
  if (account) chownSync(password, 0, 0);
}

function refuseOtherMajor(folder: string, major: string): void {
  if (major === shippedMajor()) return;
  throw new StartProblem(
    `${folder} was made by PostgreSQL ${major} and this version of Heard brings ${shippedMajor()}: move its content over with pg_dump, or set HEARD_DATA_DIR to a new folder.`,
  );
}
