import type { DbOrTransaction, Invitation } from '@heard/db';
import { courseRoleChoices, invitationEnd, RoleSchema, type Role } from '@heard/domain/identity';
import type { Ctx } from '../../context.server.ts';
import { postMail } from '../../mail/index.server.ts';
import { adminLink, hashSecret, newSecret } from '../mail-token.server.ts';

/** What somebody is invited to be: everywhere, or in one course. */
export interface InvitedRoles {
  roles: Role[];
  /** Null: everywhere. */
  course: string | null;
}

/** The roles of an invitation, without any that is not known any more or that no course can give. */
export function rolesOf(invitation: Pick<Invitation, 'roles' | 'courseSlug'>): InvitedRoles {
  const course = invitation.courseSlug;
  const allowed: readonly Role[] = course === null ? RoleSchema.options : courseRoleChoices;
  return { course, roles: allowed.filter((role) => invitation.roles.includes(role)) };
}

/** A fresh secret for a letter, with what the table keeps of it. */
export function newInvitationSecret(now: Date) {
  const secret = newSecret();
  return { secret, kept: { hash: hashSecret(secret), sentAt: now, expiresAt: invitationEnd(now) } };
}

/** Sends the letter. Call it after the commit. */
export function sendInvitation(
  ctx: Ctx,
  invitation: { email: string; locale: string; secret: string },
): void {
  const { email: to, locale, secret } = invitation;
  postMail(ctx, { kind: 'invitation', to, locale, link: adminLink(ctx, `invitation/${secret}`) });
}

/** The living invitation of a secret, with the account that its address has; null when there is none. */
export async function findInvitation(db: DbOrTransaction, now: Date, secret: string) {
  const invitation = await db.invitation.findFirst({
    where: { hash: hashSecret(secret), expiresAt: { gt: now } },
  });
  if (!invitation) return null;
  const account = await db.account.findUnique({ where: { email: invitation.email } });
  return account?.disabledAt ? null : { invitation, account };
}
