import { createHash } from 'node:crypto';

/** All that a rendering depends on. The same inputs give the same page, but for its nonce. */
export interface RenderInputs {
  locale: string;
  url: string;
  /** What the loaders answered. */
  loaderData: unknown;
  /** Long texts that loaders put aside. */
  pageTexts: ReadonlyMap<string, string>;
}

/**
 * Pages that were rendered lately, found again by all that they depend on: learners who are at the same
 * place read the same page. Nobody gets a page whose data were not loaded for him, by his own loaders, in
 * this very request. The page used longest ago goes first.
 */
export class RenderedPages {
  readonly #pages = new Map<string, { html: string; nonce: string }>();

  constructor(private readonly limit = 200) {}

  /** The page under this key, with the nonce of this response in the place of its first one. */
  find(key: string, nonce: string): string | null {
    const page = this.#pages.get(key);
    if (!page) return null;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page.html.replaceAll(page.nonce, () => nonce);
  }

  keep(key: string, html: string, nonce: string): void {
    const oldest = this.#pages.keys().next();
    if (this.#pages.size >= this.limit && !oldest.done) this.#pages.delete(oldest.value);
    this.#pages.set(key, { html, nonce });
  }
}

/** A hash of everything that the page shows. */
export function toRenderKey({ locale, url, loaderData, pageTexts }: RenderInputs): string {
  const hash = createHash('sha256').update(JSON.stringify([locale, url, loaderData]));
  for (const [name, text] of pageTexts) hash.update(`\0${name}\0${text}`);
  return hash.digest('base64');
}
