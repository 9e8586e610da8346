import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const address = /^\/media\/([0-9a-f]{64})\.(webp|png|jpg|svg)$/;

const types: Record<string, string> = {
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** Of a picture that is opened as a page: it may draw itself, and do and load nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/**
 * Serves uploaded pictures by the hash of their bytes, which never change, from `folder`. Answers false for
 * every other path and for what is not there.
 */
export function createMediaFiles(folder: string | null) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [, hash, ending = ''] = address.exec(request.url ?? '') ?? [];
    if (folder === null || !hash || !isReading(request)) return false;
    const file = await open(path.join(folder, `${hash}.${ending}`)).catch(isAbsent);
    if (!file) return false;
    try {
      const { size } = await file.stat();
      const tag = `"${hash.slice(0, 32)}"`;
      const known = request.headers['if-none-match']?.includes(tag);
      response.writeHead(known ? 304 : 200, {
        'Content-Type': types[ending],
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Content-Security-Policy': policy,
        ETag: tag,
        ...(known ? {} : { 'Content-Length': size }),
      });
      if (known || request.method === 'HEAD') response.end();
      else await pipeline(file.createReadStream({ autoClose: false }), response).catch(isGone);
      return true;
    } finally {
      await file.close();
    }
  };
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** Readers go away in the middle of a picture, and that is nobody's mistake. */
function isGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
