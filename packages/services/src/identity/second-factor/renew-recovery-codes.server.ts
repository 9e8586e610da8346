import { type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import type { Ctx } from '../../context.server.ts';
import { refuseWithoutPassword, type PasswordAgainRefusal } from '../own-account.server.ts';
import { getOwnProvenAccount } from './own-second-factor.server.ts';
import { replaceRecoveryCodes } from './recovery-codes.server.ts';

/** Gives the member of staff new recovery codes, shown this once; those from before are worth nothing. Asks for the password. */
export async function renewRecoveryCodes(
  ctx: Ctx,
  input: { password: string },
): Promise<Outcome<{ recoveryCodes: string[] }, PasswordAgainRefusal>> {
  const { id: accountId, passwordHash } = await getOwnProvenAccount(ctx);

  const again = { accountId, passwordHash, password: input.password };
  const refused = await refuseWithoutPassword(ctx, again);
  if (refused) return refused;

  const recoveryCodes = await ctx.db.$transaction(async (tx) => {
    await writeAudit(tx, ctx, { action: 'account.recovery-codes-renewed', subject: accountId });
    return replaceRecoveryCodes(tx, accountId);
  });
  return { ok: true, recoveryCodes };
}
