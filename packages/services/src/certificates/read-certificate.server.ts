import {
  CertificateIdSchema,
  decideIssue,
  toVerification,
  type IssueDecision,
  type Verification,
} from '@heard/domain/certificates';
import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import type { Caller } from '../identity/index.server.ts';
import { refuseWhenTooMany, type TooManyTries } from '../rate-limits/index.server.ts';
import { loadEarning } from './certificate-store.server.ts';
import {
  statedFields,
  toStatedCertificate,
  type StatedCertificate,
} from './stated-certificate.server.ts';

/** A certificate that still has its holder's name: as its holder sees it, and as its document states it. */
export type NamedCertificate = StatedCertificate & { holderName: string };

/**
 * Counts that somebody looks a certificate up, before it is looked up. Refused when too many came from
 * the same network address.
 */
export async function countVerification(
  ctx: Ctx,
  caller: Pick<Caller, 'address'>,
): Promise<{ ok: false; refusal: TooManyTries } | null> {
  authorize(ctx, 'verify:certificate:any');
  return refuseWhenTooMany(ctx, [{ rule: 'verify-certificate:ip', subject: caller.address }]);
}

/** What the world may know of the certificate with this id. Any text is taken; what no issuing could have made is unknown. */
export async function verifyCertificate(
  ctx: Ctx,
  input: { certificateId: string },
): Promise<Verification> {
  authorize(ctx, 'verify:certificate:any');
  const id = CertificateIdSchema.safeParse(input.certificateId);
  if (!id.success) return toVerification(null);
  const record = await ctx.db.certificate.findUnique({
    where: { id: id.data },
    select: statedFields,
  });
  return toVerification(record && toStatedCertificate(record));
}

/**
 * What the PDF of this certificate states. Whoever has the unguessable id may read it, as with
 * verification. Throws NotFoundError when there is none, when it was revoked, and when the holder had the
 * name removed: no new document is made of what no longer counts.
 */
export async function getPrintableCertificate(
  ctx: Ctx,
  input: { certificateId: string },
): Promise<NamedCertificate> {
  authorize(ctx, 'verify:certificate:any');
  const id = CertificateIdSchema.safeParse(input.certificateId);
  const found = id.success
    ? await ctx.db.certificate.findUnique({
        where: { id: id.data },
        select: statedFields,
      })
    : null;
  if (!found || found.holderName === null || found.revokedAt !== null)
    throw new NotFoundError('no such certificate');
  return { ...toStatedCertificate(found), holderName: found.holderName };
}

/** One of the learner's own certificates. Another's answers as absent. */
export async function getOwnCertificate(
  ctx: Ctx,
  input: { certificateId: string },
): Promise<NamedCertificate> {
  authorize(ctx, 'read:certificate:own');
  const id = CertificateIdSchema.safeParse(input.certificateId);
  const learnerId = learnerIdOf(ctx.actor);
  const record =
    id.success && learnerId !== null
      ? await ctx.db.certificate.findFirst({
          where: { id: id.data, learnerId },
          select: statedFields,
        })
      : null;
  if (!record || record.holderName === null) throw new NotFoundError('no such certificate');
  return { ...toStatedCertificate(record), holderName: record.holderName };
}

/** The learner's certificates, newest first. */
export async function listOwnCertificates(
  ctx: Ctx,
): Promise<{ id: string; courseTitle: string; issuedAt: Date; revokedAt: Date | null }[]> {
  authorize(ctx, 'read:certificate:own');
  const learnerId = learnerIdOf(ctx.actor);
  if (learnerId === null) return [];
  return ctx.db.certificate.findMany({
    where: { learnerId },
    orderBy: { issuedAt: 'desc' },
    select: { id: true, courseTitle: true, issuedAt: true, revokedAt: true },
  });
}

type EarnStep = 'not-completed' | 'needs-account' | 'name' | 'issued';

/**
 * Where a learner stands on the way to the certificate of a course. Throws NotFoundError when not enrolled,
 * and for a course that ends with a badge.
 */
export async function getEarnPage(
  ctx: Ctx,
  input: { courseSlug: string },
): Promise<{
  step: EarnStep;
  courseTitle: string;
  certificateId: string | null;
  suggestedName: string;
}> {
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
  const step = toStep(decision);
  const account = await ctx.db.account.findUnique({ where: { learnerId }, select: { name: true } });
  return {
    step,
    courseTitle: earning.courseTitle,
    certificateId: earning.certificateId,
    suggestedName: account?.name ?? '',
  };
}

function toStep(decision: IssueDecision): EarnStep {
  if (decision.issue) return 'name';
  if (decision.reason === 'ends-with-badge')
    throw new NotFoundError('this course ends with a badge');
  return decision.reason === 'issued-before' ? 'issued' : decision.reason;
}
