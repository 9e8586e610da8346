import { authorize, type Ctx } from '../context.server.ts';
import { signOut } from './manage-sessions.server.ts';
import { blankCookie, leftCookie } from './session.server.ts';

/**
 * Ends the session that asks, a guest's or a member's, at the wish of somebody who has to leave at once.
 * The cookie's secret gives way to a sign, without any meaning beyond it, that this browser has just left;
 * it is gone after half an hour. Harmless without a session.
 */
export async function leaveSite(
  ctx: Ctx,
  input: { sessionId: string | null },
): Promise<{ cookie: string }> {
  await signOut(ctx, input);
  return { cookie: leftCookie(ctx) };
}

/** Somebody who left has come in again by the front door: the sign of leaving is taken away. */
export async function returnToSite(ctx: Ctx): Promise<{ cookie: string }> {
  authorize(ctx, 'open:session:any');
  return { cookie: blankCookie(ctx) };
}
