import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import { readNames, toColleague, type Colleague } from './authored-document.server.ts';

/** Somebody else who has the document open. */
export interface PresentColleague extends Colleague {
  seenAt: Date;
  /** Whether there were keystrokes lately. */
  writing: boolean;
}

/** Who has not been heard of for so long has left. */
const presentSeconds = 45;

/**
 * Says that the actor has a document open, and answers who else has. A page that is open says so every ten
 * seconds or so; who has been silent for 45 has left. Throws NotFoundError when there is no such document.
 */
export async function announcePresence(
  ctx: Ctx,
  { documentId, writing }: { documentId: string; writing: boolean },
): Promise<{ others: PresentColleague[] }> {
  authorize(ctx, 'read:draft:any');
  const document = await ctx.db.document.findUnique({
    where: { id: documentId },
    select: { courseSlug: true },
  });
  if (!document) throw new NotFoundError('no such document');
  authorize(ctx, 'read:draft:any', { course: document.courseSlug });

  const learnerId = learnerIdOf(ctx.actor);
  const since = new Date(ctx.now.getTime() - presentSeconds * 1000);
  if (learnerId !== null)
    await ctx.db.presence.upsert({
      where: { documentId_learnerId: { documentId, learnerId } },
      create: { documentId, learnerId, seenAt: ctx.now, writing },
      update: { seenAt: ctx.now, writing },
      select: { documentId: true },
    });
  await ctx.db.presence.deleteMany({ where: { documentId, seenAt: { lt: since } } });
  const rows = await ctx.db.presence.findMany({
    where: { documentId, ...(learnerId !== null && { learnerId: { not: learnerId } }) },
    orderBy: { seenAt: 'desc' },
    select: { learnerId: true, seenAt: true, writing: true },
  });
  const names = await readNames(
    ctx.db,
    rows.map((row) => row.learnerId),
  );
  return { others: rows.map((row) => ({ ...row, ...toColleague(row.learnerId, names) })) };
}
