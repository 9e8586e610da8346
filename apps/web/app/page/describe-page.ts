import type { Translator } from '@heard/i18n';
import type { MetaDescriptor } from '@remix-run/node';
import type { StructuredData } from './structured-data.ts';

/** What a page says of itself in the document's head. A loader answers with it as `page`. */
export interface PageDescription {
  title: string;
  description: string | null;
  /** What the page is about in the words of schema.org, for machines. */
  structured?: StructuredData | null;
}

/** Describes a page: its title with the site's name, and for public pages a sentence for search results. */
export function describePage(
  t: Translator,
  title: string,
  description: string | null = null,
  structured: StructuredData | null = null,
): PageDescription {
  return { title: t('common.title', { page: title }), description, structured };
}

/**
 * The `meta` of a route whose loader answers with a `page`. A page without description is nobody's
 * search result.
 */
export function pageMeta({ data }: { data: unknown }): MetaDescriptor[] {
  const { page } = (data ?? {}) as { page?: PageDescription };
  if (!page) return [];
  // Remix writes it as a block of data, in which no sign can end the block.
  const structured = page.structured ? [{ 'script:ld+json': page.structured }] : [];
  return [
    { title: page.title },
    ...structured,
    page.description === null
      ? { name: 'robots', content: 'noindex' }
      : { name: 'description', content: page.description },
  ];
}
