import type { Actor } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import type { Caller } from './caller.server.ts';
import { openSession, sessionIdOf } from './session.server.ts';

/** Makes a learner without an account, with a session: what a first click does. No form, no name. */
export async function createGuest(
  ctx: Ctx,
  input: { locale: string; caller: Pick<Caller, 'userAgent'> },
): Promise<{ actor: Actor & { kind: 'guest' }; cookie: string; sessionId: string }> {
  authorize(ctx, 'open:session:any');

  const learnerId = ctx.newId('lrn');
  const cookie = await ctx.db.$transaction(async (tx) => {
    await tx.learner.create({ data: { id: learnerId, createdAt: ctx.now, locale: input.locale } });
    const { userAgent } = input.caller;
    return openSession(tx, ctx, { learnerId, signedIn: false, userAgent, replaces: null });
  });

  return { actor: { kind: 'guest', learnerId }, cookie, sessionId: sessionIdOf(cookie) };
}
