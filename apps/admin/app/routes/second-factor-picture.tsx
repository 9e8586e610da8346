import { renderSecondFactorSetup } from '@heard/services/identity';
import { doors } from '#app/server/doors.server.ts';

/** The picture that an authenticator app reads. It holds a secret: nothing may keep it. */
export const loader = doors.loader('manage:account:own', async ({ ctx }) => {
  const headers = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' };
  return new Response(await renderSecondFactorSetup(ctx), { headers });
});
