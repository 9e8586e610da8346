import { getReference } from '@heard/services/references';
import { useLoaderData } from '@remix-run/react';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { GlossaryPage } from '#app/references/glossary-page.tsx';
import { toGlossaryView } from '#app/references/glossary-view.server.ts';
import { glossaryWords } from '#app/references/reference-words.server.ts';
import { doors } from '#app/server/doors.server.ts';

const longestQuery = 100;

export const loader = doors.loader('read:course:any', async ({ ctx, t, locale, request, edge }) => {
  const asked = new URL(request.url).searchParams.get('q') ?? '';
  const query = asked.trim().slice(0, longestQuery);
  if (ctx.actor.kind === 'anonymous' && query === '') edge.cacheForAnonymous();
  const reference = await getReference(ctx, { kind: 'glossary', locale });
  const words = glossaryWords(t, { count: reference.body.length, locale: reference.locale });
  return {
    page: describePage(t, words.title, query === '' ? words.lead : null),
    glossary: toGlossaryView(reference, query, t),
    words,
  };
});

export const meta = pageMeta;

export default function Glossary() {
  const { glossary, words } = useLoaderData<typeof loader>();
  return <GlossaryPage glossary={glossary} words={words} />;
}
