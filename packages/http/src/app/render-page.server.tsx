import { Writable } from 'node:stream';
import { TranslatorProvider } from '@heard/i18n/react';
import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import type { EdgeContext } from '../edge/edge-context.server.ts';
import { NonceContext } from '../nonce/index.ts';
import { PageTextContext } from '../page-text/index.ts';
import type { AppParts } from './create-app.server.ts';

/**
 * Renders pages whole before their first byte leaves: pages are small, and whole pages can be kept
 * (decision 001).
 */
export function createPageRenderer({ env, translators, logger }: AppParts) {
  // React's development build would warn of an attribute that only the server writes.
  const finish = env.NODE_ENV === 'development' ? (html: string) => html : wordsFirst;
  return function handleRequest(
    request: Request,
    status: number,
    headers: Headers,
    entry: EntryContext,
    edge: EdgeContext,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const page = new Writable({
        write(chunk: Buffer, _encoding, done) {
          chunks.push(chunk);
          done();
        },
        final(done) {
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(finish(Buffer.concat(chunks).toString()), { headers, status }));
          done();
        },
      });
      const { pipe } = renderToPipeableStream(
        <TranslatorProvider value={translators.ofRequest(request)}>
          <NonceContext.Provider value={edge.nonce}>
            <PageTextContext.Provider value={edge.pageTexts}>
              <RemixServer context={entry} url={request.url} nonce={edge.nonce} />
            </PageTextContext.Provider>
          </NonceContext.Provider>
        </TranslatorProvider>,
        {
          nonce: edge.nonce,
          onAllReady: () => void pipe(page),
          onShellError: reject,
          onError: (error) => logger.error({ id: edge.requestId, error: describe(error) }, 'broke'),
        },
      );
    });
  };
}

/**
 * Lets scripts wait for the styles: the page reads without them, and on a slow connection they would
 * share the line with what its words need. Remix offers no property for it.
 */
function wordsFirst(html: string): string {
  return html.replaceAll(
    '<link rel="modulepreload"',
    '<link rel="modulepreload" fetchpriority="low"',
  );
}

/** Logs what no door has logged: a bug while rendering, a request that no route could read. */
export function createErrorLog({ logger }: AppParts) {
  return function handleError(error: unknown, { request }: { request: Request }): void {
    if (!request.signal.aborted) logger.error({ error: describe(error) }, 'broke');
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
