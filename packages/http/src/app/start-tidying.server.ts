import type { AppParts } from './create-app.server.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Tidies some minutes after the start and then about once a day. The times differ between processes, so
 * that they do not all tidy at once; if they do, it is harmless. Keeps no process alive. Answers with the
 * way to stop.
 */
export function startTidying(
  { tidy, logger }: Pick<AppParts, 'tidy' | 'logger'>,
  wait: { first: number; between: number } = { first: 5 * minute, between: day },
): () => void {
  const jitter = (ms: number) => ms * (0.5 + Math.random() / 2);
  let timer = setTimeout(() => void go(), jitter(wait.first)).unref();
  let stopped = false;

  async function go(): Promise<void> {
    try {
      await tidy();
      logger.info('tidied');
    } catch (error) {
      logger.error({ error: error instanceof Error ? error.stack : String(error) }, 'not tidied');
    }
    if (!stopped) timer = setTimeout(() => void go(), jitter(wait.between)).unref();
  }

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
