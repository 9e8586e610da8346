import type { Ctx } from '../../context.server.ts';
import { getOwnStaffAccount, hasSecondFactor } from './own-second-factor.server.ts';

/** How somebody's second factor stands. */
export interface SecondFactorState {
  /** Since when there is one; null while none was set up. */
  since: Date | null;
  /** Whether it was given in the session that asks. */
  passed: boolean;
  recoveryCodesLeft: number;
}

/** How the second factor stands of the member of staff who asks. Throws NotFoundError for who needs none. */
export async function getSecondFactor(ctx: Ctx): Promise<SecondFactorState> {
  const { id: accountId, secondFactor } = await getOwnStaffAccount(ctx);
  const where = { accountId, usedAt: null };
  return {
    since: secondFactor?.confirmedAt ?? null,
    passed: hasSecondFactor(ctx),
    recoveryCodesLeft: await ctx.db.recoveryCode.count({ where }),
  };
}
