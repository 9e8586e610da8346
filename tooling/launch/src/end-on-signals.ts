import { StartProblem } from '@heard/db/embedded';
import { ShutdownBegun, type ShutdownStack } from './shutdown-stack.ts';

/**
 * Ends everything in order on Ctrl-C and SIGTERM, and when npm, which started us, was killed: nobody
 * could reach us then. `code` is the exit code of an orderly end.
 */
export function endOnSignals(shutdown: ShutdownStack, code = 0): void {
  const end = () => {
    void shutdown.run().then(
      () => process.exit(code),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  // When npm is killed its end of our output is gone, and writing there must not end us half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 300);
  watch.unref();
}

/** Says what stood in the way, undoes what was begun and exits with 1. A bug keeps its stack. */
export async function failWith(error: unknown, shutdown: ShutdownStack): Promise<void> {
  const interrupted = shutdown.begun || error instanceof ShutdownBegun;
  if (interrupted) return shutdown.run();
  console.error(error instanceof StartProblem ? error.message : error);
  await shutdown.run().catch((failure: unknown) => console.error(failure));
  process.exit(1);
}
