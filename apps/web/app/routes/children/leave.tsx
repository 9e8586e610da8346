import { themeCookie } from '@heard/http/edge';
import { leaveSite } from '@heard/services/identity';
import { redirect } from '@remix-run/node';
import { calendarPath } from '#app/children/leaving-path.ts';
import { doors } from '#app/server/doors.server.ts';

/**
 * “Leave this page”: ends the session, whoever's it is, deletes what a site can delete in a browser, and
 * goes to the neutral page. Cookies go one by one: `Clear-Site-Data: "cookies"` would sign people out of
 * every other site of the same domain (Clear Site Data, 3.1).
 */
export const action = doors.action(
  'open:session:any',
  async ({ ctx, locale, caller, edge, request }) => {
    const { cookie } = await leaveSite(ctx, caller);
    edge.setCookie(cookie);
    const https = new URL(request.url).protocol === 'https:';
    if (edge.theme !== null) edge.setCookie(themeCookie(null, { https }));
    return redirect(calendarPath(locale), {
      status: 303,
      headers: { 'Clear-Site-Data': '"cache", "storage"', 'Cache-Control': 'no-store' },
    });
  },
);

/** Somebody reloaded the address, or came back to it. */
export const loader = doors.loader('read:page:any', async ({ locale }) =>
  redirect(calendarPath(locale)),
);
