import { safeNextPath, themeCookie } from '@heard/http/edge';
import { redirect } from '@remix-run/node';
import { doors } from '#app/server/doors.server.ts';

/** Remembers a light or dark appearance in a cookie of its own; “as on this device” forgets it. */
export const action = doors.action('read:page:any', async ({ form, edge, request }) => {
  const https = new URL(request.url).protocol === 'https:';
  edge.setCookie(themeCookie(form.get('theme'), { https }));
  return redirect(safeNextPath(form.get('next'), '/'), 303);
});

/** Somebody reloaded the address. */
export const loader = doors.loader('read:page:any', async () => redirect('/'));
