import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { chooseEncoding, type CachedPage } from './page-cache.server.ts';

const compress = promisify(gzip);

/** Sends a page from the cache in the best encoding that the reader takes, or says that he has it (304). */
export function sendCached(
  request: IncomingMessage,
  response: ServerResponse,
  page: CachedPage,
): void {
  if (hasAlready(request, page)) {
    response.writeHead(304, page.headers).end();
    return;
  }
  const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined);
  const body = page.bodies[encoding];
  const headers: Record<string, string | number> = {
    ...page.headers,
    'Content-Length': body.length,
  };
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  response.writeHead(200, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function hasAlready(request: IncomingMessage, page: CachedPage): boolean {
  const known = request.headers['if-none-match'];
  const tag = page.headers['ETag'];
  return known !== undefined && tag !== undefined && known.includes(tag);
}

/** Writes a route's answer with the given headers, compressed where that helps. Never stored by others. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
  headers: Record<string, string>,
): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') response.setHeader(name, value);
  });
  for (const cookie of answer.headers.getSetCookie()) response.appendHeader('Set-Cookie', cookie);
  if (!response.hasHeader('Cache-Control'))
    response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Vary', 'Accept-Encoding, Cookie');
  let body: Buffer = Buffer.from(await answer.arrayBuffer());
  const isText = /text|json|javascript|xml/.test(answer.headers.get('Content-Type') ?? '');
  const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined);
  if (isText && encoding !== 'identity' && body.length > 1400) {
    body = await compress(body, { level: 5 });
    response.setHeader('Content-Encoding', 'gzip');
  }
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}
