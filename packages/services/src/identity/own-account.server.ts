import { NotFoundError } from '@heard/domain/identity';
import { refuse } from '@heard/domain/outcome';
import { authorize, type Ctx } from '../context.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../rate-limits/index.server.ts';
import { isPasswordRight } from './password-hash.server.ts';

export type PasswordAgainRefusal = { code: 'password-wrong' } | TooManyTries;

/** The ids of the member who asks. Throws ForbiddenError for everybody else. */
export function ownIds(ctx: Ctx): { accountId: string; learnerId: string } {
  authorize(ctx, 'manage:account:own');
  if (ctx.actor.kind !== 'member') throw new NotFoundError('no account');
  return { accountId: ctx.actor.accountId, learnerId: ctx.actor.learnerId };
}

/** The member's account as it is now. Throws NotFoundError when it was deleted meanwhile. */
export async function getOwnAccount(ctx: Ctx) {
  const { accountId } = ownIds(ctx);
  const account = await ctx.db.account.findUnique({ where: { id: accountId } });
  if (!account) throw new NotFoundError('no account');
  return account;
}

/** For what a borrowed device must not do: refuses unless the password is given again. Tries are counted. */
export async function refuseWithoutPassword(
  ctx: Ctx,
  given: { accountId: string; passwordHash: string; password: string },
): Promise<{ ok: false; refusal: PasswordAgainRefusal } | null> {
  const subject = given.accountId;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'password:account', subject }]);
  if (tooMany) return tooMany;
  const right = await isPasswordRight(given.password, given.passwordHash);
  return right ? null : refuse({ code: 'password-wrong' });
}
