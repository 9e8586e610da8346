import { downloadMyData } from '@heard/services/identity';
import { doors } from '#app/server/doors.server.ts';

/** Everything that Heard holds about the learner who asks, as a file. */
export const loader = doors.loader('read:progress:own', async ({ ctx }) => {
  const held = await downloadMyData(ctx);
  return new Response(`${JSON.stringify(held, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="heard-my-data.json"',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
});
