import { signOut } from '@heard/services/identity';
import { redirect } from '@remix-run/node';
import { doors } from '#app/server/doors.server.ts';

/** Ends the session that asks. Posts only: no link can sign anybody out. */
export const action = doors.action('open:session:any', async ({ ctx, locale, caller, edge }) => {
  const { cookie } = await signOut(ctx, caller);
  edge.setCookie(cookie);
  return redirect(`/${locale}/sign-in?done=signed-out`, 303);
});

/** Somebody reloaded the address. */
export const loader = doors.loader('read:page:any', async ({ locale }) => redirect(`/${locale}`));
