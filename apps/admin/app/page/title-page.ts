import type { MetaDescriptor } from '@remix-run/react';

/** The title that a page's loader gave; the site's own where there is no page, as when it broke. */
export function titlePage({ data }: { data: unknown }): MetaDescriptor[] {
  const title = (data as { title?: string } | undefined)?.title;
  return title === undefined ? [] : [{ title }];
}
