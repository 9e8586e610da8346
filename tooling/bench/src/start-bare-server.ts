import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Starts the bare server, in a process of its own as Heard's is, with these bytes to give. */
export async function startBareServer(body: Buffer) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'heard-bench-'));
  const file = path.join(folder, 'body');
  writeFileSync(file, body);
  const program = path.join(import.meta.dirname, 'bare-server.ts');
  const server = spawn(process.execPath, ['--import', 'tsx', program, file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [{ port }] = (await once(server, 'message')) as [AddressInfo];
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.dispose]: () => {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
