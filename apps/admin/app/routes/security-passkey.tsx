import { sayRefusal } from '@heard/services';
import { beginPasskey } from '@heard/services/identity';
import { doors } from '#app/server/doors.server.ts';

/** What a browser's script asks a device, to make it a passkey. */
export const action = doors.action('read:dashboard:any', async ({ ctx, t, form }) => {
  const outcome = await beginPasskey(ctx, { password: String(form.get('password') ?? '') });
  if (outcome.ok) return Response.json(outcome);
  const problem = sayRefusal(outcome.refusal, t);
  // A refusal is a value for the script that asks, as in the API.
  return Response.json({ ok: false, problem });
});
