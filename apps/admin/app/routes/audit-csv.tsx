import { exportAudit } from '@heard/services/admin';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { Readable } from 'node:stream';
import { doors } from '#app/server/doors.server.ts';

/** The audit log as a file, searched as the page is. */
export const loader = doors.loader('read:audit:any', async ({ ctx, request }) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const file = Readable.from(exportAudit(ctx, asked));
  return new Response(createReadableStreamFromReadable(file), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="audit.csv"',
      'Cache-Control': 'private, no-store',
    },
  });
});
