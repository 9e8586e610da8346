import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

const ofOurs = /^\/(assets\/|favicon\.(svg|ico)$|robots\.txt$|downloads\/|pictures\/)/;

/** Serves the built files of `folder`, compressed forms included; answers false for paths that are no file. */
export function createStaticFiles(folder: string | null) {
  if (folder === null) return async () => false;
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const forEver = path.startsWith('/assets/');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
      response.setHeader(
        'Cache-Control',
        forEver ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    },
  });
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (!ofOurs.test(request.url ?? '')) return false;
    return new Promise((resolve) => {
      response.once('close', () => resolve(true));
      serve(request, response, () => resolve(false));
    });
  };
}
