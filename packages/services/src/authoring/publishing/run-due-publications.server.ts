import { authorize, type Ctx } from '../../context.server.ts';
import { mailPeople } from '../review/review-mail.server.ts';
import { carryOut } from './carry-out.server.ts';
import type { PublicationOutcome } from './publication-outcome.server.ts';

/**
 * Publishes whatever is due, each once, however many processes ask at once: the one that holds the lock does
 * it, and when it is killed the lock is free and the publication still waits. Whoever asked for it gets a
 * letter with what came of it. Answers how many were done, and how many failed.
 */
export async function runDuePublications(ctx: Ctx): Promise<{ done: number; failed: number }> {
  authorize(ctx, 'keep:house:any');
  const due = await ctx.db.publication.findMany({
    where: { state: 'waiting', dueAt: { lte: ctx.now } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    select: { id: true, courseSlug: true, requestedBy: true },
  });
  const count = { done: 0, failed: 0 };
  for (const { id, courseSlug, requestedBy } of due) {
    const outcome = await carryOut(ctx, { publicationId: id, wait: false });
    if (outcome === null) continue;
    count['version' in outcome ? 'done' : 'failed'] += 1;
    await tell(ctx, { course: courseSlug ?? '', requestedBy, outcome });
  }
  return count;
}

async function tell(
  ctx: Ctx,
  one: { course: string; requestedBy: string | null; outcome: PublicationOutcome },
): Promise<void> {
  const isDone = 'version' in one.outcome;
  const document = await ctx.db.document.findFirst({
    where: { courseSlug: one.course, kind: 'course', archivedAt: null },
    orderBy: { locale: 'asc' },
    select: { title: true },
  });
  await mailPeople(ctx, [one.requestedBy], {
    kind: isDone ? 'publicationDone' : 'publicationFailed',
    link: '/publications',
    values: { title: document?.title ?? one.course },
  });
}
