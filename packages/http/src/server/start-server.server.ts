import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readCookie } from '../edge/cookies.server.ts';
import { answerOperations } from './answer-operations.server.ts';
import { answerPage } from './answer-page.server.ts';
import { createMediaFiles } from './media-files.server.ts';
import { Metrics } from './metrics.server.ts';
import { PageCache } from './page-cache.server.ts';
import { bodyLimitOf, refuseRequest } from './request-guard.server.ts';
import { securityHeaders } from './security-headers.server.ts';
import { sendCached } from './send-response.server.ts';
import type { ServerParts } from './server-parts.server.ts';
import { createStaticFiles } from './static-files.server.ts';

/** How long a connection may take; those who send a byte now and then are cut off by it. */
const patience = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  // Longer than proxies keep theirs, so that none sends into a connection that is just closing.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1000,
};

/** The last one comes when the process that started this one is gone. */
const ends = ['SIGTERM', 'SIGINT', 'disconnect'];

type AnswerKind = 'cached' | 'operations' | 'refused' | 'file' | 'page' | 'broke';

/**
 * Starts an app's HTTP server and resolves when it listens. It stops taking requests, lets those under
 * way end and exits on SIGTERM, on SIGINT, and when the process that started it is gone.
 */
export async function startServer(parts: ServerParts): Promise<Server> {
  const metrics = new Metrics(parts.app);
  const cache = new PageCache();
  const files = createStaticFiles(parts.clientFolder);
  const media = createMediaFiles(parts.mediaFolder);
  const state = { parts, metrics, draining: false };
  const stopWatching = await watchContent(parts, cache);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<AnswerKind> {
    const cacheKey = parts.contentStamp ? toCacheKey(request, parts.sessionCookie) : null;
    const kept = cacheKey === null ? undefined : cache.find(cacheKey);
    if (kept) {
      sendCached(request, response, kept);
      return 'cached';
    }
    if (await answerOperations(request, response, state)) return 'operations';
    const refusal = refuseRequest(request, await bodyLimitOf(request, parts.largeBodies));
    if (refusal !== null) {
      sendRefusal(request, response, { parts, status: refusal });
      return 'refused';
    }
    if ((await files(request, response)) || (await media(request, response))) return 'file';
    // The answer to a HEAD has no body to keep.
    const keepAs = request.method === 'GET' ? cacheKey : null;
    await answerPage(request, response, { parts, cache, cacheKey: keepAs });
    return 'page';
  }

  async function answerAndRecord(request: IncomingMessage, response: ServerResponse) {
    const begun = performance.now();
    const kind = await answer(request, response).catch((error: unknown): AnswerKind => {
      parts.logger.error({ error: error instanceof Error ? error.stack : String(error) }, 'broke');
      if (!response.headersSent) response.statusCode = 500;
      response.end();
      return 'broke';
    });
    const ms = performance.now() - begun;
    const labels = { method: request.method ?? 'GET', status: response.statusCode, kind };
    metrics.observe(ms / 1000, labels);
    if (kind === 'cached' || kind === 'file' || kind === 'operations') return;
    const id = response.getHeader('X-Request-Id');
    parts.logger.info({ id, ...labels, ms: Math.round(ms * 10) / 10 }, 'request');
  }

  const requestTimeout = parts.largeBodies?.patience ?? patience.requestTimeout;
  const server = createServer({ ...patience, requestTimeout }, (request, response) => {
    if (parts.middleware)
      parts.middleware(request, response, () => void answerAndRecord(request, response));
    else void answerAndRecord(request, response);
  });

  async function stop(): Promise<void> {
    if (state.draining) return;
    state.draining = true;
    stopWatching();
    setTimeout(() => process.exit(1), 10_000).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await closed;
    await parts.close();
    process.exit(0);
  }
  const onEnd = () => void stop();
  for (const end of ends) process.once(end, onEnd);
  server.once('close', () => {
    stopWatching();
    for (const end of ends) process.off(end, onEnd);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, parts.host, resolve);
  });
  parts.logger.info({ port: parts.port, app: parts.app }, 'listening');
  return server;
}

/** Keeps the cache's stamp equal to the database's, looking once a second. Answers with the way to stop. */
async function watchContent(parts: ServerParts, cache: PageCache): Promise<() => void> {
  const { contentStamp } = parts;
  if (!contentStamp) return () => undefined;
  const look = async () => {
    try {
      cache.useStamp(await contentStamp());
    } catch (error) {
      parts.logger.warn({ error: String(error) }, 'content stamp not read');
    }
  };
  await look();
  const timer = setInterval(() => void look(), 1000).unref();
  return () => clearInterval(timer);
}

/** The key of a page in the cache; null for requests that are never answered from it. */
function toCacheKey(request: IncomingMessage, sessionCookie: string): string | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  if (!request.url || request.url.includes('?')) return null;
  const cookies = request.headers.cookie;
  if (!cookies) return request.url;
  if (readCookie(cookies, sessionCookie) !== null) return null;
  // Only what changes the page: a made-up theme must not fill the cache.
  const theme = readCookie(cookies, 'heard_theme');
  return theme === 'light' || theme === 'dark' ? `${request.url} ${theme}` : request.url;
}

function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  { parts, status }: { parts: ServerParts; status: number },
): void {
  const https = parts.publicUrl.startsWith('https:');
  response.writeHead(status, {
    ...securityHeaders([], { https, development: false }),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(parts.refusalPage(status, request.url ?? '/'));
  request.resume();
}
