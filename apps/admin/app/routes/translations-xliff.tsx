import { sayRefusal, toHttpStatus } from '@heard/services';
import { exportXliff } from '@heard/services/authoring';
import { doors } from '#app/server/doors.server.ts';

/** Documents as a file for translators outside: one, a course's, or all that is behind. */
export const loader = doors.loader('read:draft:any', async ({ ctx, t, request }) => {
  const search = new URL(request.url).searchParams;
  const asked = (name: string) => search.get(name) ?? undefined;
  const outcome = await exportXliff(ctx, {
    ...{ locale: search.get('locale') ?? '', documentId: asked('document') },
    ...{ course: asked('course'), behind: search.has('behind') },
  });
  const headers = { 'Cache-Control': 'private, no-store' };
  if (!outcome.ok)
    return new Response(sayRefusal(outcome.refusal, t), {
      status: toHttpStatus(outcome.refusal.code),
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  const name = outcome.fileName.replace(/[^A-Za-z0-9.-]/g, '-');
  return new Response(outcome.text, {
    headers: {
      ...headers,
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
});
