import { Writable } from 'node:stream';
import type { EdgeContext } from '@heard/http/edge';
import { TranslatorProvider } from '@heard/i18n/react';
import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from './page/nonce-context.ts';
import { heard } from './server/heard.server.ts';
import { translatorOfRequest } from './server/translators.server.ts';

export { heard };

/** Renders a page whole before its first byte leaves: pages are small, and whole pages can be kept. */
export default function handleRequest(
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
        resolve(new Response(Buffer.concat(chunks), { headers, status }));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(
      <TranslatorProvider value={translatorOfRequest(request)}>
        <NonceContext.Provider value={edge.nonce}>
          <RemixServer context={entry} url={request.url} nonce={edge.nonce} />
        </NonceContext.Provider>
      </TranslatorProvider>,
      {
        nonce: edge.nonce,
        onAllReady: () => void pipe(page),
        onShellError: reject,
        onError: (error) =>
          heard.logger.error({ id: edge.requestId, error: describe(error) }, 'render broke'),
      },
    );
  });
}

/** Bugs in loaders were logged by the door with their reference; this is for all that is left. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  heard.logger.error({ error: describe(error) }, 'broke');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
