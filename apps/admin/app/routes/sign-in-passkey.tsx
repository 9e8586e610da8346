import { sayRefusal } from '@heard/services';
import { beginPasskeySignIn } from '@heard/services/identity';
import { doors } from '#app/server/doors.server.ts';

/** What a browser's script asks a device, to sign its holder in. */
export const action = doors.action('open:session:any', async ({ ctx, t, caller }) => {
  const outcome = await beginPasskeySignIn(ctx, { caller });
  if (outcome.ok) return Response.json(outcome);
  const problem = sayRefusal(outcome.refusal, t);
  // A refusal is a value for the script that asks, as in the API.
  return Response.json({ ok: false, problem });
});
