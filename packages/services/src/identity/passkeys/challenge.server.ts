import type { Ctx } from '../../context.server.ts';
import { hashSecret } from '../mail-token.server.ts';

type ChallengeCtx = Pick<Ctx, 'db' | 'now'>;
interface Asked {
  kind: 'register' | 'sign-in';
  /** Whose device is registered; null for signing in. */
  accountId: string | null;
}

const lifeMilliseconds = 5 * 60 * 1000;

/** Keeps what a device was asked, so that its answer can be known again. */
export async function keepChallenge(
  ctx: ChallengeCtx,
  asked: Asked & { challenge: string },
): Promise<void> {
  const { challenge, ...row } = asked;
  const expiresAt = new Date(ctx.now.getTime() + lifeMilliseconds);
  await ctx.db.passkeyChallenge.create({
    data: { hash: hashSecret(challenge), ...row, expiresAt },
  });
}

/** Whether this is a living challenge of ours, put for this purpose. It is used up by asking. */
export async function spendChallenge(
  ctx: ChallengeCtx,
  asked: Asked & { challenge: string },
): Promise<boolean> {
  const { challenge, ...wanted } = asked;
  const { count } = await ctx.db.passkeyChallenge.deleteMany({
    where: { hash: hashSecret(challenge), ...wanted, expiresAt: { gt: ctx.now } },
  });
  return count === 1;
}
