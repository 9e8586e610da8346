import { endedSessionMemory } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import { forgetOldRates } from '../rate-limits/index.server.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Forgets what is of no use to anybody any more; Heard does it once a day. Sessions and secrets that
 * ended (those of staff three days later, so that it can be told), guests whom no session can reach (so a guest is forgotten 180 days after the last visit), old
 * rate counts, and, where sign-up waits for mail, accounts that nobody confirmed within 30 days.
 */
export async function tidyIdentity(ctx: Ctx): Promise<void> {
  authorize(ctx, 'keep:house:any');
  const remembered = new Date(ctx.now.getTime() - endedSessionMemory);
  const ended = { OR: [{ secondFactorAt: null }, { expiresAt: { lte: remembered } }] };
  await ctx.db.session.deleteMany({ where: { expiresAt: { lte: ctx.now }, ...ended } });
  await ctx.db.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: ctx.now } } });
  await ctx.db.mailToken.deleteMany({ where: { expiresAt: { lte: ctx.now } } });
  if (ctx.settings.signUpWaitsForMail)
    await ctx.db.account.deleteMany({
      where: {
        emailConfirmedAt: null,
        createdAt: { lt: new Date(ctx.now.getTime() - 30 * day) },
        roles: { equals: ['learner'] },
        learner: { certificates: { none: {} } },
      },
    });
  await ctx.db.learner.deleteMany({
    where: {
      account: null,
      sessions: { none: {} },
      certificates: { none: {} },
      createdAt: { lt: new Date(ctx.now.getTime() - day) },
    },
  });
  await forgetOldRates(ctx.db, ctx.now);
}
