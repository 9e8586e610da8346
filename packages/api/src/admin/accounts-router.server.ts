import { listAccounts, ListAccountsInputSchema, setRoles } from '@heard/services/admin';
import { z } from 'zod';
import { procedure, router } from '../server/procedure.server.ts';
import { word } from '../server/word.server.ts';

const SetRolesInput = z.object({
  accountId: word(40),
  roles: z.array(word(40)).max(50),
});

/** The table of people, and what they may do. */
export const accountsRouter = router({
  list: procedure('read:account:any')
    .input(ListAccountsInputSchema)
    .query(({ ctx, input }) => listAccounts(ctx.ctx, input)),
  setRoles: procedure('assign:role:any')
    .input(SetRolesInput)
    .mutation(({ ctx, input }) => setRoles(ctx.ctx, input)),
});
