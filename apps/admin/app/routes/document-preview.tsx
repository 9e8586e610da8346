import { getDocument, getWritingRoom, previewLesson } from '@heard/services/authoring';
import { useLoaderData } from '@remix-run/react';
import { PreviewPage } from '#app/editor/preview/preview-page.tsx';
import { toPreviewView } from '#app/editor/preview/preview-view.server.ts';
import { usePreviewedWords } from '#app/editor/preview/use-previewed-words.ts';
import { titlePage } from '#app/page/title-page.ts';
import { app } from '#app/server/app.server.ts';
import { doors } from '#app/server/doors.server.ts';

/**
 * The learner's page of a lesson that is not published: as it was saved last, and then as the editor around
 * it says. `locale` and `theme` are the reader's.
 */
export const loader = doors.loader('read:draft:any', async ({ ctx, params, request, edge }) => {
  edge.allowFrame();
  const search = new URL(request.url).searchParams;
  const documentId = params.documentId ?? '';
  const { text, title, place: documentPlace } = await getDocument(ctx, { documentId });
  const wanted = search.get('locale') ?? documentPlace.locale ?? '';
  const t = app.translators.find(wanted);
  const { place } = await getWritingRoom(ctx, { documentId });
  if (!t || !place) throw new Response(null, { status: 404 });
  const shown = await previewLesson(ctx, { documentId, text, locale: wanted });
  const { preview, locale = place.locale } = shown.kind === 'shown' ? shown : {};
  const view = toPreviewView(
    { place, locale, minutes: preview?.minutes.stated ?? 1, today: ctx.now },
    t,
  );
  return {
    title,
    // Says how the whole page is spoken and shown, whatever the author's own choices are.
    spoken: { lang: t.locale, dir: t.direction, theme: search.get('theme') },
    view,
    words: {
      html: preview?.html ?? '',
      title: preview?.title ?? title,
      summary: preview?.summary ?? '',
    },
  };
});

export const meta = titlePage;

export default function DocumentPreview() {
  const { view, words } = useLoaderData<typeof loader>();
  return <PreviewPage view={view} words={usePreviewedWords(words)} />;
}
