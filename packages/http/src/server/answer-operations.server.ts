import type { IncomingMessage, ServerResponse } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import type { Metrics } from './metrics.server.ts';
import type { ServerParts } from './server-parts.server.ts';

/** Answers /healthz, /readyz and /metrics; false for every other path. */
export async function answerOperations(
  request: IncomingMessage,
  response: ServerResponse,
  state: { parts: ServerParts; metrics: Metrics; draining: boolean },
): Promise<boolean> {
  const path = request.url;
  if (path !== '/healthz' && path !== '/readyz' && path !== '/metrics') return false;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (path === '/healthz') response.end('ok\n');
  else if (path === '/readyz') {
    const ready = !state.draining && (await state.parts.ready().then(yes, no));
    response.statusCode = ready ? 200 : 503;
    response.end(ready ? 'ready\n' : 'not ready\n');
  } else if (!hasToken(request, state.parts.metricsToken)) {
    response.statusCode = 404;
    response.end('not found\n');
  } else {
    response.setHeader('Content-Type', state.metrics.registry.contentType);
    response.end(await state.metrics.registry.metrics());
  }
  return true;
}

const yes = () => true;
const no = () => false;

function hasToken(request: IncomingMessage, token: string | null): boolean {
  if (token === null) return false;
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
