import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** One whole response, ready to be written in each encoding; its headers name it by an ETag. */
export interface CachedPage {
  headers: Record<string, string>;
  bodies: Record<'identity' | 'gzip' | 'br', Buffer>;
}

/**
 * Whole responses for anonymous readers. A page stays until the content stamp changes; at most
 * `limit` pages are kept, the oldest going first.
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  #stamp: string | null = null;

  constructor(private readonly limit = 2000) {}

  /** Forgets everything when content has changed since. */
  useStamp(stamp: string): void {
    if (stamp !== this.#stamp) this.#pages.clear();
    this.#stamp = stamp;
  }

  /** The stamp that pages are kept under; null before the first. */
  get stamp(): string | null {
    return this.#stamp;
  }

  find(key: string): CachedPage | undefined {
    return this.#pages.get(key);
  }

  keep(key: string, html: string, headers: Record<string, string>): CachedPage {
    const identity = Buffer.from(html);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    const hash = createHash('sha256').update(identity).digest('base64url');
    const page: CachedPage = {
      // Weak: the same page in another encoding has other bytes (RFC 9110, 8.8.1).
      headers: { ...headers, ETag: `W/"${hash.slice(0, 27)}"` },
      bodies: { identity, gzip: gzipSync(identity), br: brotliCompressSync(identity, quality) },
    };
    if (this.#pages.size >= this.limit) {
      const oldest = this.#pages.keys().next().value;
      if (oldest !== undefined) this.#pages.delete(oldest);
    }
    this.#pages.set(key, page);
    return page;
  }
}

/** The best encoding of those we keep that the request accepts (RFC 9110, 12.5.3). */
export function chooseEncoding(acceptEncoding: string | undefined): 'identity' | 'gzip' | 'br' {
  if (!acceptEncoding) return 'identity';
  if (/(^|[,\s])br(?!\s*;\s*q=0(?:[.0]*)(?:,|$))/.test(acceptEncoding)) return 'br';
  return /(^|[,\s])gzip(?!\s*;\s*q=0(?:[.0]*)(?:,|$))/.test(acceptEncoding) ? 'gzip' : 'identity';
}
