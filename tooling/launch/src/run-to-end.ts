import { spawn } from 'node:child_process';
import path from 'node:path';
import type { FolderLock } from './folder-lock.ts';
import { endProcess } from './process-identity.ts';
import type { ShutdownStack } from './shutdown-stack.ts';

/** A program that runs for a while and ends by itself. */
export interface Errand {
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Shows its output as it comes, besides keeping it. */
  aloud?: boolean;
}

/** Who must know of a program that runs. */
export interface Watchers {
  lock: FolderLock;
  shutdown: ShutdownStack;
}

/** Runs a program to its end; a shutdown meanwhile ends it. */
export async function runToEnd(errand: Errand, { lock, shutdown }: Watchers) {
  const output: Buffer[] = [];
  const program = spawn(errand.command, errand.args, {
    cwd: errand.cwd,
    env: errand.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => {
      output.push(chunk);
      if (errand.aloud) process.stdout.write(chunk);
    });
  const ended = new Promise<number>((resolve, reject) => {
    program.once('error', reject);
    program.once('close', (code) => resolve(code ?? 1));
  });
  const pid = program.pid;
  if (pid !== undefined) {
    const identity = lock.addChild(pid, path.basename(errand.args[0] ?? errand.command));
    await shutdown.push(() => (identity ? endProcess(identity, 5000) : undefined));
  }
  try {
    return { code: await ended, output: Buffer.concat(output).toString() };
  } finally {
    if (pid !== undefined) lock.removeChild(pid);
  }
}
