import { getReference } from '@heard/services/references';
import { useLoaderData } from '@remix-run/react';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { SourcesPage } from '#app/references/sources-page.tsx';
import { toSourcesView } from '#app/references/sources-view.server.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:course:any', async ({ ctx, t, locale, edge }) => {
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  const book = toSourcesView(await getReference(ctx, { kind: 'sources', locale }), t);
  return { page: describePage(t, book.title, book.lead), book };
});

export const meta = pageMeta;

export default function Sources() {
  return <SourcesPage book={useLoaderData<typeof loader>().book} />;
}
