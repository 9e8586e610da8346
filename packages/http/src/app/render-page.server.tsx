import { Writable } from 'node:stream';
import type { Translator } from '@heard/i18n';
import { TranslatorProvider } from '@heard/i18n/react';
import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import type { EdgeContext } from '../edge/edge-context.server.ts';
import { NonceContext } from '../nonce/index.ts';
import { PageTextContext } from '../page-text/index.ts';
import type { AppParts } from './create-app.server.ts';
import { RenderedPages, toRenderKey } from './rendered-pages.server.ts';

/**
 * Renders pages whole before their first byte leaves: pages are small, and whole pages can be kept
 * (decision 001). A page that was rendered from the same data before is not rendered again (decision 013).
 */
export function createPageRenderer({ env, translators, logger }: AppParts) {
  const isProduction = env.NODE_ENV === 'production';
  // React's development build would warn of an attribute that only the server writes.
  const finish = env.NODE_ENV === 'development' ? (html: string) => html : wordsFirst;
  const rendered = new RenderedPages();

  return async function handleRequest(
    request: Request,
    status: number,
    headers: Headers,
    entry: EntryContext,
    edge: EdgeContext,
  ): Promise<Response> {
    const translator = translators.ofRequest(request);
    const { loaderData, actionData, errors } = entry.staticHandlerContext;
    const isPlain = isProduction && status === 200 && !actionData && !errors;
    const { pageTexts, nonce } = edge;
    const { locale } = translator;
    const key = isPlain ? toRenderKey({ locale, url: request.url, loaderData, pageTexts }) : null;
    const known = key === null ? null : rendered.find(key, nonce);
    if (known !== null) void entry.serverHandoffStream?.cancel();
    const html = known ?? finish(await renderWhole(request, entry, { edge, translator, logger }));
    if (key !== null && known === null) rendered.keep(key, html, nonce);
    headers.set('Content-Type', 'text/html; charset=utf-8');
    return new Response(html, { headers, status });
  };
}

function renderWhole(
  request: Request,
  entry: EntryContext,
  parts: { edge: EdgeContext; translator: Translator; logger: AppParts['logger'] },
): Promise<string> {
  const { edge, translator, logger } = parts;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const page = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString());
        done();
      },
    });
    const { pipe } = renderToPipeableStream(
      <TranslatorProvider value={translator}>
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
