import type { IncomingMessage } from 'node:http';
import type { LargeBodies } from './server-parts.server.ts';

/** Forms and answers are small; anything larger is a mistake or an attack, save where an app takes files. */
const maximumBodyBytes = 64 * 1024;

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The status with which a request is turned away before any route sees it, or null to let it pass:
 * 400 for an address that cannot be read, 405 for other methods, 413 for a body over the limit, 411 for a
 * body of unknown length, 415 for a body that no form of ours sends, 403 for a post that did not come from this site (by `Sec-Fetch-Site`,
 * or `Origin` where the browser sends no such header), 414 for an overlong address.
 */
export function refuseRequest(request: IncomingMessage, limit = maximumBodyBytes): number | null {
  const method = request.method ?? 'GET';
  const address = request.url ?? '';
  if (address.length > 4096) return 414;
  if (!isReadable(address)) return 400;
  if (safeMethods.has(method)) return null;
  if (method !== 'POST') return 405;
  const length = request.headers['content-length'];
  if (request.headers['transfer-encoding'] || length === undefined) return 411;
  if (Number(length) > limit) return 413;
  const type = request.headers['content-type'] ?? '';
  if (
    Number(length) > 0 &&
    !/^(application\/x-www-form-urlencoded|multipart\/form-data|application\/json)\b/.test(type)
  )
    return 415;
  return isSameSite(request) ? null : 403;
}

/**
 * How large this request's body may be: more than a form only for who may post a file to this address. Asked
 * of no request that is refused anyway, and before any of its body is read.
 */
export async function bodyLimitOf(
  request: IncomingMessage,
  largeBodies: LargeBodies | undefined,
): Promise<number> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (!largeBodies || length <= maximumBodyBytes) return maximumBodyBytes;
  if (refuseRequest(request, largeBodies.limit) !== null) return maximumBodyBytes;
  const [path = ''] = (request.url ?? '').split('?');
  const may = await largeBodies.mayPost(path, request.headers.cookie ?? null);
  return may ? largeBodies.limit : maximumBodyBytes;
}

/** Percent signs must stand for UTF-8, and none for a zero byte, which no database takes. */
function isReadable(address: string): boolean {
  if (!address.startsWith('/') || /%00/.test(address)) return false;
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

function isSameSite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  if (origin === undefined) return request.headers.cookie === undefined;
  try {
    return new URL(origin).host === request.headers.host;
  } catch {
    return false;
  }
}
