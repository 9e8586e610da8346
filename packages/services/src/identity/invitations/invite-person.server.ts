import { Prisma } from '@heard/db';
import { courseRoleChoices, EmailSchema, RoleSchema, type Role } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { isLocale } from '@heard/i18n';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../../rate-limits/index.server.ts';
import { isCourse } from '../is-course.server.ts';
import { newInvitationSecret, sendInvitation } from './invitation-store.server.ts';

export interface InvitePersonInput {
  email: string;
  roles: readonly string[];
  /** The one course in which the roles hold; empty: everywhere. */
  course: string;
  /** The language of the letter. */
  locale: string;
}

export type InvitePersonRefusal =
  | {
      code:
        | ('email-invalid' | 'role-missing' | 'role-unknown' | 'course-unknown' | 'locale-invalid')
        | ('invitation-open' | 'account-disabled');
    }
  | TooManyTries;

/**
 * Invites an address to the staff, by a letter with a link that works once, for seven days. Refused without a
 * role, for a role that cannot be given so, for an unknown course, for an address whose account is disabled,
 * and while it has an invitation already: that one can be sent again.
 */
export async function invitePerson(
  ctx: Ctx,
  input: InvitePersonInput,
): Promise<Outcome<{ email: string }, InvitePersonRefusal>> {
  authorize(ctx, 'manage:account:any');

  const parsed = EmailSchema.safeParse(input.email);
  if (!parsed.success) return refuse({ code: 'email-invalid' });
  const email = parsed.data;
  const { roles, problem } = readRoles(input);
  if (problem) return refuse({ code: problem });
  if (!isLocale(input.locale)) return refuse({ code: 'locale-invalid' });
  const refused = await refuseInvitation(ctx, email, input.course);
  if (refused) return refused;

  const { secret, kept } = newInvitationSecret(ctx.now);
  const { locale } = input;
  const id = ctx.newId('inv');
  const invitedBy = ctx.actor.kind === 'member' ? ctx.actor.learnerId : null;
  const courseSlug = input.course === '' ? null : input.course;
  const row = { id, email, roles, courseSlug, locale, invitedBy, createdAt: ctx.now, ...kept };
  try {
    await ctx.db.$transaction(async (tx) => {
      await tx.invitation.create({ data: row });
      const detail = { roles, course: courseSlug };
      await writeAudit(tx, ctx, { action: 'invitation.sent', subject: id, detail });
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return refuse({ code: 'invitation-open' });
    throw error;
  }

  sendInvitation(ctx, { email, locale, secret });
  return { ok: true, email };
}

function readRoles({ roles, course }: Pick<InvitePersonInput, 'roles' | 'course'>): {
  roles: Role[];
  problem: 'role-missing' | 'role-unknown' | null;
} {
  const known: readonly Role[] = course === '' ? RoleSchema.options : courseRoleChoices;
  const wanted = known.filter((role) => role !== 'learner' && roles.includes(role));
  if (roles.some((role) => !known.some((one) => one === role)))
    return { roles: wanted, problem: 'role-unknown' };
  return { roles: wanted, problem: wanted.length === 0 ? 'role-missing' : null };
}

async function refuseInvitation(ctx: Ctx, email: string, course: string) {
  if (course !== '' && !(await isCourse(ctx.db, course))) return refuse({ code: 'course-unknown' });
  const account = await ctx.db.account.findUnique({ where: { email } });
  if (account?.disabledAt) return refuse({ code: 'account-disabled' });
  const sender = ctx.actor.kind === 'member' ? ctx.actor.accountId : '';
  return refuseWhenTooMany(ctx, [
    { rule: 'invitation:email', subject: email },
    { rule: 'invitation:sender', subject: sender },
  ]);
}
