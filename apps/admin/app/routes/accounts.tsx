import { redirect } from '@remix-run/node';
import { doors } from '#app/server/doors.server.ts';

/** Where the list of people was once; bookmarks still lead to it. */
export const loader = doors.loader('read:account:any', async ({ request }) =>
  redirect(`/people${new URL(request.url).search}`, 301),
);
