import { getDashboard } from '@heard/services/admin';
import { procedure, router } from '../server/procedure.server.ts';

/** The counts, read again while the page is open. */
export const dashboardRouter = router({
  get: procedure('read:dashboard:any').query(({ ctx }) => getDashboard(ctx.ctx)),
});
