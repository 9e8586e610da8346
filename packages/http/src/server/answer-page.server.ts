import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readCookie } from '../edge/cookies.server.ts';
import type { EdgeContext } from '../edge/edge-context.server.ts';
import { toWebRequest } from './node-request.server.ts';
import type { PageCache } from './page-cache.server.ts';
import { nonceToHashes, securityHeaders } from './security-headers.server.ts';
import { sendCached, sendPage } from './send-response.server.ts';
import type { ServerParts } from './server-parts.server.ts';

/**
 * Lets the app answer, and sends its answer with our headers. A page that its loader declared the same
 * for every anonymous reader is kept under `cacheKey`, unless content changed meanwhile.
 */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  { parts, cache, cacheKey }: { parts: ServerParts; cache: PageCache; cacheKey: string | null },
): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const stamp = cache.stamp;
  let sameForAll = false;
  let mayBeFramed = false;
  const context = createEdgeContext(request, response, { parts, nonce });
  context.cacheForAnonymous = () => void (sameForAll = true);
  context.allowFrame = () => void (mayBeFramed = true);
  response.setHeader('X-Request-Id', context.requestId);

  const answer = await parts.answer(toWebRequest(request, response, parts.publicUrl), context);

  const site = {
    https: parts.publicUrl.startsWith('https:'),
    development: parts.development,
    holdsFrames: parts.app === 'admin',
    mayBeFramed,
  };
  const keep =
    cacheKey !== null &&
    sameForAll &&
    answer.status === 200 &&
    // Only documents: what a browser fetches for a page that it is already on has another form.
    (answer.headers.get('Content-Type') ?? '').startsWith('text/html') &&
    !response.hasHeader('Set-Cookie') &&
    !parts.development &&
    stamp !== null &&
    stamp === cache.stamp;
  if (!keep)
    return sendPage(request, response, answer, securityHeaders([`'nonce-${nonce}'`], site));
  const page = nonceToHashes(await answer.text(), nonce);
  const kept = cache.keep(cacheKey, page.html, {
    ...securityHeaders(page.hashes, site),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept-Encoding, Cookie',
  });
  sendCached(request, response, kept);
}

function createEdgeContext(
  request: IncomingMessage,
  response: ServerResponse,
  { parts, nonce }: { parts: ServerParts; nonce: string },
): EdgeContext {
  const theme = readCookie(request.headers.cookie, 'heard_theme');
  return {
    requestId: randomBytes(8).toString('hex'),
    nonce,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    address: addressOf(request, parts.trustProxy),
    setCookie: (cookie) => void response.appendHeader('Set-Cookie', cookie),
    cacheForAnonymous: () => undefined,
    allowFrame: () => undefined,
    // The framework asks for data alone by this ending.
    isDocument: !/\.data(\?|$)/.test(request.url ?? ''),
    pageTexts: new Map(),
    shared: new Map(),
  };
}

function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = request.headers['x-forwarded-for'];
  const chain = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',');
  // The last entry is the one that our own proxy wrote; those before it are the client's claims.
  const nearest = chain.at(-1)?.trim();
  return (trustProxy && nearest) || (request.socket.remoteAddress ?? 'unknown');
}
