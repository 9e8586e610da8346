import { safeNextPath } from '@heard/http/edge';
import { redirect } from '@remix-run/node';
import { doors } from '#app/server/doors.server.ts';

/** Remembers a light or dark appearance in a cookie of its own; “as on this device” forgets it. */
export const action = doors.action('read:page:any', async ({ form, edge, locale, request }) => {
  const choice = form.get('theme');
  const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : '';
  const kept = choice === 'light' || choice === 'dark';
  edge.setCookie(
    `heard_theme=${kept ? choice : ''}; Path=/; Max-Age=${kept ? 31536000 : 0}; SameSite=Lax; HttpOnly${secure}`,
  );
  return redirect(safeNextPath(form.get('next'), `/${locale}`));
});

/** Somebody reloaded the address: back to the start page. */
export const loader = doors.loader('read:page:any', async ({ locale }) => redirect(`/${locale}`));
