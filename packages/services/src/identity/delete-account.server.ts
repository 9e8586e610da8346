import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import type { Ctx } from '../context.server.ts';
import { isLastAdministrator } from './last-administrator.server.ts';
import {
  getOwnAccount,
  refuseWithoutPassword,
  type PasswordAgainRefusal,
} from './own-account.server.ts';
import { blankCookie } from './session.server.ts';

export type DeleteAccountRefusal = PasswordAgainRefusal | { code: 'last-administrator' };

/**
 * Deletes the member: account, learner, sessions, progress and answers. Certificates stay verifiable
 * without the name; audit entries stay without the person. Refused for the last administrator, who would
 * leave nobody to give roles.
 */
export async function deleteAccount(
  ctx: Ctx,
  input: { password: string },
): Promise<Outcome<{ cookie: string }, DeleteAccountRefusal>> {
  const { id: accountId, learnerId, passwordHash } = await getOwnAccount(ctx);

  const again = { accountId, passwordHash, password: input.password };
  const refused = await refuseWithoutPassword(ctx, again);
  if (refused) return refused;

  const isLast = await ctx.db.$transaction(async (tx) => {
    if (await isLastAdministrator(tx, accountId)) return true;
    await tx.certificate.updateMany({ where: { learnerId }, data: { holderName: null } });
    await tx.auditEntry.updateMany({ where: { actor: learnerId }, data: { actor: null } });
    await tx.account.deleteMany({ where: { id: accountId } });
    await tx.learner.deleteMany({ where: { id: learnerId } });
    const nobody = { ...ctx, actor: { kind: 'anonymous' } } as const;
    await writeAudit(tx, nobody, { action: 'account.deleted', subject: accountId });
    return false;
  });
  if (isLast) return refuse({ code: 'last-administrator' });

  return { ok: true, cookie: blankCookie(ctx) };
}
