import type { Ctx } from '../context.server.ts';

/** Whether somebody may sign in with this account now: once its address is confirmed, where that is asked for. */
export function isUsable(
  ctx: Pick<Ctx, 'settings'>,
  account: { emailConfirmedAt: Date | null },
): boolean {
  return account.emailConfirmedAt !== null || ctx.settings.signUpWaitsForMail !== true;
}

/** The fields by which an account that waits for its confirmation is told from one in use. */
const useFields = {
  id: true,
  locale: true,
  emailConfirmedAt: true,
  roles: true,
  learner: { select: { _count: { select: { certificates: true } } } },
} as const;

interface AccountInUse {
  emailConfirmedAt: Date | null;
  roles: string[];
  learner: { _count: { certificates: number } };
}

/**
 * Whether a later sign-up may take this account's place: nobody could use it yet, and nothing hangs on
 * it. So a mistyped or stolen address can still be claimed by its owner.
 */
export function isReplaceable(ctx: Pick<Ctx, 'settings'>, account: AccountInUse): boolean {
  return (
    !isUsable(ctx, account) &&
    account.roles.every((role) => role === 'learner') &&
    account.learner._count.certificates === 0
  );
}

export { useFields as accountUseFields };
