import { countSteps, ProgressSummarySchema } from '@heard/domain/courses';
import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { getVersion, getWords } from '../courses/index.server.ts';
import { getLedOrganisation } from './led-organisation.server.ts';

/** A course that a member has begun. */
export interface MemberCourse {
  slug: string;
  title: string;
  done: number;
  total: number;
  completedAt: Date | null;
  certifiedAt: Date | null;
}

/** A member as those see him who lead the organisation. */
export interface SeenMember {
  learnerId: string;
  name: string;
  email: string;
  leads: boolean;
  joinedAt: Date;
  /** Null when he did not agree that his progress is seen. */
  courses: MemberCourse[] | null;
}

export interface OrganisationPage {
  id: string;
  name: string;
  /** Until when people can join by the link that is out; null when none is. */
  joinEndsAt: Date | null;
  members: SeenMember[];
  total: number;
  agreed: number;
  page: number;
  pages: number;
}

const pageSize = 50;

/**
 * The members of an organisation for whoever leads it, 50 at a time by name, with the progress of those who
 * agreed. Nothing else is read of the others. Throws NotFoundError for who does not lead it.
 */
export async function getOrganisationPage(
  ctx: Ctx,
  input: { organisationId: string; page?: number; readerLocale: string },
): Promise<OrganisationPage> {
  authorize(ctx, 'use:organisation:own');
  const { id, name, joinEndsAt } = await getLedOrganisation(ctx, input.organisationId);

  const where = { organisationId: id };
  const total = await ctx.db.organisationMember.count({ where });
  const agreed = await ctx.db.organisationMember.count({
    where: { ...where, agreedAt: { not: null } },
  });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(Math.max(1, input.page ?? 1), pages);
  const rows = await ctx.db.organisationMember.findMany({
    where,
    orderBy: [{ learner: { account: { name: 'asc' } } }, { learnerId: 'asc' }],
    ...{ take: pageSize, skip: (page - 1) * pageSize },
    select: {
      ...{ learnerId: true, leads: true, joinedAt: true, agreedAt: true },
      learner: { select: { account: { select: { name: true, email: true } } } },
    },
  });
  const seen = rows.flatMap(({ learnerId, agreedAt }) => (agreedAt === null ? [] : learnerId));
  const courses = await readCourses(ctx, seen, input.readerLocale);

  const members = rows.map(({ learnerId, leads, joinedAt, agreedAt, learner }) => ({
    ...{ learnerId, leads, joinedAt },
    ...{ name: learner.account?.name ?? '', email: learner.account?.email ?? '' },
    courses: agreedAt === null ? null : (courses.get(learnerId) ?? []),
  }));
  const living = joinEndsAt !== null && joinEndsAt > ctx.now ? joinEndsAt : null;
  return { ...{ id, name, members, total, agreed, page, pages }, joinEndsAt: living };
}

async function readCourses(
  ctx: Ctx,
  learnerIds: readonly string[],
  locale: string,
): Promise<Map<string, MemberCourse[]>> {
  const rows = await ctx.db.enrolment.findMany({
    where: { learnerId: { in: [...learnerIds] } },
    orderBy: [{ course: { position: 'asc' } }],
    select: {
      ...{ learnerId: true, courseVersionId: true, completedAt: true, summary: true },
      course: { select: { slug: true } },
      certificates: { where: { revokedAt: null }, select: { issuedAt: true }, take: 1 },
    },
  });
  const byLearner = new Map<string, MemberCourse[]>();
  for (const { learnerId, courseVersionId, summary, ...row } of rows) {
    const version = await getVersion(ctx.db, courseVersionId);
    const own = byLearner.get(learnerId) ?? [];
    own.push({
      slug: row.course.slug,
      title: getWords(version, locale).title,
      ...countSteps(version.outline, ProgressSummarySchema.parse(summary)),
      completedAt: row.completedAt,
      certifiedAt: row.certificates[0]?.issuedAt ?? null,
    });
    byLearner.set(learnerId, own);
  }
  return byLearner;
}

/**
 * Takes a member out of an organisation that the asker leads. Throws NotFoundError for who is not in it, and
 * for oneself: one leaves by the page of one's own.
 */
export async function removeMember(
  ctx: Ctx,
  input: { organisationId: string; learnerId: string },
): Promise<void> {
  authorize(ctx, 'use:organisation:own');
  const { organisationId, learnerId } = input;
  await getLedOrganisation(ctx, organisationId);
  if (learnerId === learnerIdOf(ctx.actor)) throw new NotFoundError('one does not remove oneself');
  await ctx.db.$transaction(async (tx) => {
    const where = { organisationId, learnerId };
    const { count } = await tx.organisationMember.deleteMany({ where });
    if (count === 0) throw new NotFoundError('no such member');
    const act = { action: 'organisation.member-removed', subject: organisationId };
    await writeAudit(tx, ctx, { ...act, detail: { learnerId } });
  });
}
