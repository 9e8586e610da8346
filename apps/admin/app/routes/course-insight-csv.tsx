import { exportInsight } from '@heard/services/insight';
import { doors } from '#app/server/doors.server.ts';

/** A course's counts as a file, narrowed as the page is. */
export const loader = doors.loader('read:insight:any', async ({ ctx, request, params }) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const course = params.course ?? '';
  const csv = await exportInsight(ctx, { ...asked, course });
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${course}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
});
