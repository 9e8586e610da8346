import { NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../audit.server.ts';
import { authorize, type Ctx } from '../context.server.ts';

export type RevokeRefusal = { code: 'reason-missing' };

/** Revokes a certificate for good; revoking it again changes nothing. The reason is kept for the record and never shown to the public. */
export async function revokeCertificate(
  ctx: Ctx,
  input: { certificateId: string; reason: string },
): Promise<Outcome<{ revokedAt: Date }, RevokeRefusal>> {
  authorize(ctx, 'revoke:certificate:any');
  const reason = input.reason.trim().slice(0, 500);
  if (reason === '') return refuse({ code: 'reason-missing' });

  return ctx.db.$transaction(async (tx) => {
    const changed = await tx.certificate.updateMany({
      where: { id: input.certificateId, revokedAt: null },
      data: { revokedAt: ctx.now, revokedReason: reason },
    });
    const record = await tx.certificate.findUnique({
      where: { id: input.certificateId },
      select: { revokedAt: true },
    });
    if (!record?.revokedAt) throw new NotFoundError('no such certificate');
    if (changed.count === 1)
      await writeAudit(tx, ctx, { action: 'certificate.revoked', subject: input.certificateId });
    return { ok: true as const, revokedAt: record.revokedAt };
  });
}
