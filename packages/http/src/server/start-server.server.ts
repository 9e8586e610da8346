import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import sirv from 'sirv';
import { readCookie } from '../edge/cookies.server.ts';
import type { EdgeContext } from '../edge/edge-context.server.ts';
import { Metrics } from './metrics.server.ts';
import { toWebRequest } from './node-request.server.ts';
import { chooseEncoding, PageCache } from './page-cache.server.ts';
import { refuseRequest } from './request-guard.server.ts';
import { nonceToHashes, securityHeaders } from './security-headers.server.ts';
import { sendPage, writeCached } from './send-response.server.ts';

/** What an app gives to its server. */
export interface ServerParts {
  app: string;
  port: number;
  host: string;
  publicUrl: string;
  logger: Logger;
  development: boolean;
  /** Behind a proxy that sets X-Forwarded-For. */
  trustProxy: boolean;
  metricsToken: string | null;
  sessionCookie: string;
  /** Folder of the built client files; null while a development server gives them. */
  clientFolder: string | null;
  /** Connect middleware that goes first, in development. */
  middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Pages and API. */
  answer: (request: Request, context: EdgeContext) => Promise<Response>;
  /** Changes whenever published content changes; null while unknown. */
  contentStamp: (() => Promise<string>) | null;
  /** Resolves when the database answers. */
  ready: () => Promise<unknown>;
  /** HTML for a request turned away before any route. */
  refusalPage: (status: number, locale: string) => string;
  close: () => Promise<void>;
}

/** Starts the app's HTTP server and resolves when it listens. Stops cleanly on SIGTERM, SIGINT and when its parent dies. */
export async function startServer(parts: ServerParts): Promise<Server> {
  const metrics = new Metrics(parts.app);
  const cache = new PageCache();
  const https = parts.publicUrl.startsWith('https:');
  const files = parts.clientFolder
    ? sirv(parts.clientFolder, {
        brotli: true,
        gzip: true,
        etag: true,
        setHeaders: (response, path) => {
          response.setHeader('X-Content-Type-Options', 'nosniff');
          response.setHeader(
            'Cache-Control',
            path.startsWith('/assets/')
              ? 'public, max-age=31536000, immutable'
              : 'public, max-age=3600',
          );
        },
      })
    : null;
  let draining = false;

  async function refreshStamp(): Promise<void> {
    if (!parts.contentStamp) return;
    try {
      cache.useStamp(await parts.contentStamp());
    } catch (error) {
      parts.logger.warn({ error: String(error) }, 'content stamp not read');
    }
  }
  await refreshStamp();
  const stampTimer = setInterval(() => void refreshStamp(), 1000).unref();

  /** Answers /healthz, /readyz and /metrics; false for every other path. */
  async function answerOperations(request: IncomingMessage, response: ServerResponse) {
    const path = request.url;
    if (path !== '/healthz' && path !== '/readyz' && path !== '/metrics') return false;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    if (path === '/healthz') response.end('ok\n');
    else if (path === '/readyz') {
      const ready =
        !draining &&
        (await parts.ready().then(
          () => true,
          () => false,
        ));
      response.statusCode = ready ? 200 : 503;
      response.end(ready ? 'ready\n' : 'not ready\n');
    } else if (
      parts.metricsToken === null ||
      request.headers.authorization !== `Bearer ${parts.metricsToken}`
    ) {
      response.statusCode = 404;
      response.end('not found\n');
    } else {
      response.setHeader('Content-Type', metrics.registry.contentType);
      response.end(await metrics.registry.metrics());
    }
    return true;
  }

  async function answerPage(
    request: IncomingMessage,
    response: ServerResponse,
    key: string | null,
  ) {
    const nonce = randomBytes(16).toString('base64');
    const requestId = randomBytes(8).toString('hex');
    const theme = readCookie(request.headers.cookie, 'heard_theme');
    let cacheable = false;
    const stampBefore = cache.stamp;
    const context: EdgeContext = {
      requestId,
      nonce,
      theme: theme === 'light' || theme === 'dark' ? theme : null,
      address: addressOf(request, parts.trustProxy),
      setCookie: (cookie) => void response.appendHeader('Set-Cookie', cookie),
      cacheForAnonymous: () => void (cacheable = true),
      shared: new Map(),
    };
    response.setHeader('X-Request-Id', requestId);
    const answer = await parts.answer(toWebRequest(request, response, parts.publicUrl), context);
    const headers = securityHeaders([`'nonce-${nonce}'`], {
      https,
      development: parts.development,
    });
    const keep =
      key !== null &&
      cacheable &&
      answer.status === 200 &&
      !response.hasHeader('Set-Cookie') &&
      !parts.development &&
      stampBefore !== null &&
      stampBefore === cache.stamp;
    if (!keep) return sendPage(request, response, answer, headers);
    metrics.countCache('miss');
    const page = nonceToHashes(await answer.text(), nonce);
    const cached = cache.keep(key, page.html, {
      ...securityHeaders(page.hashes, { https, development: false }),
      'Content-Type': answer.headers.get('Content-Type') ?? 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      Vary: 'Accept-Encoding, Cookie',
    });
    writeCached(response, cached, chooseEncoding(request.headers['accept-encoding'] as string));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<string> {
    const key = cacheKey(request, parts.sessionCookie);
    const cached = key === null ? undefined : cache.find(key);
    if (cached) {
      metrics.countCache('hit');
      writeCached(response, cached, chooseEncoding(request.headers['accept-encoding'] as string));
      return 'cached';
    }
    if (await answerOperations(request, response)) return 'operations';
    const refusal = refuseRequest(request);
    if (refusal !== null) {
      const locale = /^\/([a-z]{2}(?:-[A-Z]{2})?)(\/|$)/.exec(request.url ?? '')?.[1] ?? 'en';
      response.statusCode = refusal;
      response.setHeader('Connection', 'close');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(
        securityHeaders([], { https, development: false }),
      ))
        response.setHeader(name, value);
      response.end(parts.refusalPage(refusal, locale));
      request.resume();
      return 'refused';
    }
    if (
      files &&
      /^\/(assets|fonts|icons|favicon|robots|site\.webmanifest)/.test(request.url ?? '')
    ) {
      const found = await new Promise<boolean>((resolve) => {
        response.once('finish', () => resolve(true));
        files(request, response, () => resolve(false));
      });
      if (found) return 'file';
    }
    await answerPage(request, response, key);
    return 'page';
  }

  const server = createServer((request, response) => {
    const begun = process.hrtime.bigint();
    const go = () =>
      serve(request, response)
        .catch((error: unknown) => {
          parts.logger.error(
            { error: error instanceof Error ? error.stack : String(error) },
            'broke',
          );
          if (!response.headersSent) response.statusCode = 500;
          response.end();
          return 'broke';
        })
        .then((kind) => {
          const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
          const labels = { method: request.method ?? 'GET', status: response.statusCode, kind };
          metrics.observe(seconds, labels);
          if (kind === 'page' || kind === 'broke' || kind === 'refused')
            parts.logger.info(
              {
                id: response.getHeader('X-Request-Id'),
                ...labels,
                ms: Math.round(seconds * 1e4) / 10,
              },
              'request',
            );
        });
    if (parts.middleware) parts.middleware(request, response, () => void go());
    else void go();
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 65_000;

  async function stop(): Promise<void> {
    if (draining) return;
    draining = true;
    clearInterval(stampTimer);
    const force = setTimeout(() => process.exit(1), 10_000).unref();
    server.closeIdleConnections();
    await new Promise((resolve) => server.close(resolve));
    await parts.close();
    clearTimeout(force);
    process.exit(0);
  }
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  process.once('disconnect', () => void stop());

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, parts.host, resolve);
  });
  parts.logger.info({ port: parts.port, app: parts.app }, 'listening');
  return server;
}

/** The key of a page in the cache; null for requests that are never answered from it. */
function cacheKey(request: IncomingMessage, sessionCookie: string): string | null {
  if (request.method !== 'GET' || !request.url || request.url.includes('?')) return null;
  const cookies = request.headers.cookie;
  if (!cookies) return request.url;
  if (readCookie(cookies, sessionCookie) !== null) return null;
  return `${request.url} ${readCookie(cookies, 'heard_theme') ?? ''}`;
}

function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = request.headers['x-forwarded-for'];
  const first = Array.isArray(forwarded) ? forwarded[0] : forwarded?.split(',')[0]?.trim();
  return (trustProxy && first) || (request.socket.remoteAddress ?? 'unknown');
}
