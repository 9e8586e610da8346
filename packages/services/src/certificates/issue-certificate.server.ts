import { learnerIdOf, NotFoundError, PersonNameSchema } from '@heard/domain/identity';
import { decideIssue } from '@heard/domain/certificates';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { Prisma } from '@heard/db';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';
import { loadEarning } from './certificate-store.server.ts';

export type IssueRefusal =
  | { code: 'course-not-completed' }
  | { code: 'account-needed' }
  | { code: 'name-invalid' }
  | { code: 'ends-with-badge' };

const refusalCodes = {
  'not-completed': 'course-not-completed',
  'needs-account': 'account-needed',
  'ends-with-badge': 'ends-with-badge',
} as const;

/**
 * Issues the certificate for the course version that the learner completed, once. Asked again, or
 * twice at the same moment, it answers with the certificate that exists (unique constraint on learner,
 * course and number): a correction of the version earns no second one. Throws NotFoundError when the learner is not enrolled.
 */
export async function issueCertificate(
  ctx: Ctx,
  input: { courseSlug: string; name: string },
): Promise<Outcome<{ certificateId: string }, IssueRefusal>> {
  authorize(ctx, 'earn:certificate:own');
  const learnerId = learnerIdOf(ctx.actor);
  if (learnerId === null) throw new NotFoundError('no learner');

  const earning = await loadEarning(ctx.db, learnerId, input.courseSlug);

  const decision = decideIssue({
    reward: earning.reward,
    completedAt: earning.completedAt,
    hasAccount: ctx.actor.kind === 'member',
    existingId: earning.certificateId,
  });
  if (!decision.issue) {
    if (decision.reason === 'issued-before')
      return { ok: true, certificateId: decision.certificateId };
    return refuse({ code: refusalCodes[decision.reason] });
  }
  const name = PersonNameSchema.safeParse(input.name);
  if (!name.success) return refuse({ code: 'name-invalid' });

  const certificateId = ctx.newId('crt');
  try {
    await ctx.db.$transaction(async (tx) => {
      await tx.certificate.create({
        data: {
          id: certificateId,
          learnerId,
          enrolmentId: earning.enrolmentId,
          ...{ courseId: earning.courseId, courseVersionId: earning.courseVersionId },
          locale: earning.locale,
          holderName: name.data,
          courseTitle: earning.courseTitle,
          ...{ versionNumber: earning.versionNumber, versionMinor: earning.versionMinor },
          minutes: earning.minutes,
          scorePercent: earning.scorePercent,
          issuedAt: ctx.now,
        },
      });
      await writeAudit(tx, ctx, { action: 'certificate.issued', subject: certificateId });
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const again = await loadEarning(ctx.db, learnerId, input.courseSlug);
    if (again.certificateId === null) throw error;
    return { ok: true, certificateId: again.certificateId };
  }

  return { ok: true, certificateId };
}

function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
