import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import type { CurrentSession } from './learner-sessions.server.ts';
import { ownIds } from './own-account.server.ts';
import { blankCookie, endSessions } from './session.server.ts';

export interface ListedSession extends Omit<CurrentSession, 'kind'> {
  /** Whether it is the one that asks. */
  isCurrent: boolean;
}

/** The living sessions of the member who asks, last used first. */
export async function listSessions(
  ctx: Ctx,
  input: { sessionId: string | null },
): Promise<ListedSession[]> {
  const { learnerId } = ownIds(ctx);
  const rows = await ctx.db.session.findMany({
    where: { learnerId, expiresAt: { gt: ctx.now } },
    orderBy: [{ lastSeenAt: 'desc' }, { createdAt: 'desc' }],
    omit: { learnerId: true },
  });
  return rows.map((row) => ({ ...row, isCurrent: row.id === input.sessionId }));
}

/** Ends one of the member's sessions. Throws NotFoundError for another's or an unknown one. */
export async function endSession(ctx: Ctx, input: { sessionId: string }): Promise<void> {
  const { learnerId } = ownIds(ctx);
  const { count } = await ctx.db.session.deleteMany({ where: { id: input.sessionId, learnerId } });
  if (count === 0) throw new NotFoundError('no such session');
}

/** Ends the session that asks and takes its cookie away. Harmless when there is none. */
export async function signOut(
  ctx: Ctx,
  input: { sessionId: string | null },
): Promise<{ cookie: string }> {
  authorize(ctx, 'open:session:any');
  const learnerId = learnerIdOf(ctx.actor);
  if (learnerId !== null && input.sessionId !== null)
    await ctx.db.session.deleteMany({ where: { id: input.sessionId, learnerId } });
  return { cookie: blankCookie(ctx) };
}

/** Ends all sessions of the member, on every device; `keepSessionId` stays when it is given. */
export async function signOutEverywhere(
  ctx: Ctx,
  input: { keepSessionId: string | null },
): Promise<{ cookie: string | null }> {
  const { accountId, learnerId } = ownIds(ctx);
  await ctx.db.$transaction(async (tx) => {
    await endSessions(tx, learnerId, input.keepSessionId);
    await writeAudit(tx, ctx, { action: 'account.signed-out-everywhere', subject: accountId });
  });
  return { cookie: input.keepSessionId === null ? blankCookie(ctx) : null };
}
