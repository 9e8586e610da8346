import type { AppParts } from './create-app.server.ts';

/** Something that an app does again and again beside answering. */
export interface RepeatedWork {
  /** As the log names it. */
  name: string;
  /** Milliseconds between the end of one time and the beginning of the next. */
  every: number;
  run: () => Promise<unknown>;
}

/**
 * Does a piece of work again and again, one time after the other; one that fails is logged, and the next
 * comes all the same. Keeps no process alive. Answers with the way to stop.
 */
export function startRepeating(
  { name, every, run }: RepeatedWork,
  logger: AppParts['logger'],
): () => void {
  let stopped = false;
  let timer = setTimeout(() => void go(), every).unref();

  async function go(): Promise<void> {
    try {
      await run();
    } catch (error) {
      const text = error instanceof Error ? error.stack : String(error);
      logger.error({ work: name, error: text }, 'work-failed');
    }
    if (!stopped) timer = setTimeout(() => void go(), every).unref();
  }

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
