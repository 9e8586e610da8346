import { NotFoundError, RoleSchema, type Role } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';

/** A person as administrators see him on his own page. */
export interface Person {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  /** Roles that hold in one course alone. */
  courseRoles: { course: string; role: string }[];
  createdAt: Date;
  /** Since when nobody can sign in with it; null while it is in use. */
  disabledAt: Date | null;
  /** Since when there is an authenticator; null while none was set up. */
  secondFactorSince: Date | null;
  passkeys: number;
  certificates: number;
}

/** Whose account it is and what it is trusted with. Throws NotFoundError when there is none. */
export async function getAccount(ctx: Ctx, input: { accountId: string }): Promise<Person> {
  authorize(ctx, 'read:account:any');
  const account = await ctx.db.account.findUnique({
    where: { id: input.accountId },
    select: {
      ...{ id: true, email: true, name: true, roles: true, createdAt: true, disabledAt: true },
      courseRoles: { orderBy: [{ courseSlug: 'asc' }, { role: 'asc' }] },
      secondFactor: { select: { confirmedAt: true } },
      learner: { select: { _count: { select: { certificates: true } } } },
      _count: { select: { passkeys: true } },
    },
  });
  if (!account) throw new NotFoundError('no such account');
  const { secondFactor, learner, _count, courseRoles, ...rest } = account;
  return {
    ...rest,
    roles: RoleSchema.array().parse(account.roles),
    courseRoles: courseRoles.map(({ courseSlug: course, role }) => ({ course, role })),
    secondFactorSince: secondFactor?.confirmedAt ?? null,
    passkeys: _count.passkeys,
    certificates: learner._count.certificates,
  };
}
