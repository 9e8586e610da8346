import { courseRoleChoices, NotFoundError, type Role } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { isCourse } from '../identity/index.server.ts';
import { getPerson } from './person.server.ts';

export type GiveCourseRoleRefusal = { code: 'role-unknown' | 'course-unknown' };

/** A role that holds in one course alone. */
export interface CourseRoleInput {
  accountId: string;
  course: string;
  role: string;
}

/**
 * Gives an account a role in one course alone: author or reviewer. Refused for other roles, and for a course
 * that there is not. Throws NotFoundError when there is no such account.
 */
export async function giveCourseRole(
  ctx: Ctx,
  input: CourseRoleInput,
): Promise<Outcome<object, GiveCourseRoleRefusal>> {
  authorize(ctx, 'assign:role:any');
  const role: Role | undefined = courseRoleChoices.find((choice) => choice === input.role);
  if (!role) return refuse({ code: 'role-unknown' });
  if (!(await isCourse(ctx.db, input.course))) return refuse({ code: 'course-unknown' });

  const { accountId, course } = input;
  await ctx.db.$transaction(async (tx) => {
    await getPerson(tx, accountId);
    const row = { accountId, courseSlug: course, role };
    const { count } = await tx.courseRole.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return;
    const act = { action: 'account.course-role-given', subject: accountId };
    await writeAudit(tx, ctx, { ...act, detail: { course, role } });
  });
  return { ok: true };
}

/** Takes a role in one course away again. Throws NotFoundError when the account does not hold it. */
export async function takeCourseRole(ctx: Ctx, input: CourseRoleInput): Promise<void> {
  authorize(ctx, 'assign:role:any');
  const { accountId, course, role } = input;

  await ctx.db.$transaction(async (tx) => {
    const where = { accountId, courseSlug: course, role };
    const { count } = await tx.courseRole.deleteMany({ where });
    if (count === 0) throw new NotFoundError('no such role');
    const act = { action: 'account.course-role-taken', subject: accountId };
    await writeAudit(tx, ctx, { ...act, detail: { course, role } });
  });
}
