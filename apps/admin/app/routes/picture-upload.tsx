import { takeUpload } from '#app/media/take-upload.server.ts';
import { doors } from '#app/server/doors.server.ts';

/** Takes a picture without navigation: from the page of pictures, and from a lesson's editor. */
export const action = doors.action('write:draft:any', async (visit) => {
  const outcome = await takeUpload(visit);
  if (outcome.ok) return Response.json({ ok: true, id: outcome.id });
  return Response.json({ ok: false, problems: outcome.problems }, { status: outcome.status });
});

/** There is nothing to see here. */
export const loader = doors.loader('write:draft:any', async () => {
  throw new Response(null, { status: 404 });
});
