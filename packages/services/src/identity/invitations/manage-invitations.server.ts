import { NotFoundError } from '@heard/domain/identity';
import type { Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../../rate-limits/index.server.ts';
import {
  newInvitationSecret,
  rolesOf,
  sendInvitation,
  type InvitedRoles,
} from './invitation-store.server.ts';

/** An invitation that nobody has accepted yet. */
export interface OpenInvitation extends InvitedRoles {
  id: string;
  email: string;
  sentAt: Date;
  expiresAt: Date;
  /** Whether its link is too old by now; it can be sent again. */
  isExpired: boolean;
}

/** More than a place invites at a time; those from before are found once these are accepted or withdrawn. */
const mostShown = 200;

/** The invitations that nobody has accepted yet, newest first. */
export async function listInvitations(ctx: Ctx): Promise<OpenInvitation[]> {
  authorize(ctx, 'manage:account:any');
  const rows = await ctx.db.invitation.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: mostShown,
  });
  return rows.map((row) => {
    const { id, email, sentAt, expiresAt } = row;
    return { id, email, sentAt, expiresAt, isExpired: expiresAt <= ctx.now, ...rolesOf(row) };
  });
}

/** Sends an invitation again, with a new link; the one from before dies. Throws NotFoundError when it is not open any more. */
export async function resendInvitation(
  ctx: Ctx,
  input: { invitationId: string },
): Promise<Outcome<{ email: string }, TooManyTries>> {
  authorize(ctx, 'manage:account:any');
  const where = { id: input.invitationId };
  const found = await ctx.db.invitation.findUnique({ where });
  if (!found) throw new NotFoundError('no such invitation');
  const { email, locale } = found;
  const tooMany = await refuseWhenTooMany(ctx, [{ rule: 'invitation:email', subject: email }]);
  if (tooMany) return tooMany;

  const { secret, kept } = newInvitationSecret(ctx.now);
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({ where, data: kept });
    if (count === 0) throw new NotFoundError('no such invitation');
    await writeAudit(tx, ctx, { action: 'invitation.sent-again', subject: input.invitationId });
  });

  sendInvitation(ctx, { email, locale, secret });
  return { ok: true, email };
}

/** Withdraws an invitation: its link is dead. Throws NotFoundError when it is not open any more. */
export async function withdrawInvitation(ctx: Ctx, input: { invitationId: string }): Promise<void> {
  authorize(ctx, 'manage:account:any');
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.invitation.deleteMany({ where: { id: input.invitationId } });
    if (count === 0) throw new NotFoundError('no such invitation');
    await writeAudit(tx, ctx, { action: 'invitation.withdrawn', subject: input.invitationId });
  });
}
