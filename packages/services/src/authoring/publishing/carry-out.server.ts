import type { Prisma } from '@heard/db';
import { can, type Actor } from '@heard/domain/identity';
import { writeAudit } from '../../audit.server.ts';
import type { Ctx } from '../../context.server.ts';
import { putVersion } from '../../courses/index.server.ts';
import { writeLogLine } from '../../log.server.ts';
import { putReferences } from '../../references/index.server.ts';
import { compileCourse } from './compile-course.server.ts';
import { markPublished } from './gather-course.server.ts';
import type { PublicationFailure, PublicationOutcome } from './publication-outcome.server.ts';
import { readPublisher } from './read-publisher.server.ts';

/** A publication as it was asked for. */
interface Wanted {
  id: string;
  course: string;
  kind: 'edition' | 'correction';
  by: string;
}

/** Any number that no other lock of ours uses: one process at a time works through what is due. */
const runnerLock = 74_126_005;

/** Compiling and writing a large course takes seconds; what takes longer has come to a halt. */
const patience = { timeout: 300_000, maxWait: 20_000 };

/**
 * Carries out a publication that is waiting, in one transaction that locks it from the beginning: two
 * processes do it once, and one that is killed on the way has done nothing, so that the next begins anew.
 * `wait` says whether to wait for another process that is at it. Null when there is nothing to do (any more).
 */
export async function carryOut(
  ctx: Ctx,
  { publicationId, wait }: { publicationId: string; wait: boolean },
): Promise<PublicationOutcome | null> {
  try {
    return await ctx.db.$transaction((tx) => carryOutLocked(tx, ctx, { publicationId, wait }), {
      ...patience,
    });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    (ctx.log ?? writeLogLine)('error', 'publication-broke', { publicationId, error: text });
    const outcome = { failure: { code: 'publication-broke' } } as const;
    // When the database itself is away this fails too, and the publication is still waiting.
    const { count } = await ctx.db.publication.updateMany({
      where: { id: publicationId, state: 'waiting' },
      data: { state: 'failed', doneAt: ctx.now, outcome },
    });
    return count === 0 ? null : outcome;
  }
}

async function carryOutLocked(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  { publicationId, wait }: { publicationId: string; wait: boolean },
): Promise<PublicationOutcome | null> {
  if (!(await claim(tx, publicationId, wait))) return null;
  const row = await tx.publication.findUniqueOrThrow({ where: { id: publicationId } });
  const wanted: Wanted = {
    id: row.id,
    course: row.courseSlug ?? '',
    kind: row.kind === 'correction' ? 'correction' : 'edition',
    by: row.requestedBy ?? '',
  };
  const outcome = await publish(tx, ctx, wanted);
  const isDone = 'version' in outcome;
  await tx.publication.update({
    where: { id: publicationId },
    data: { state: isDone ? 'done' : 'failed', doneAt: ctx.now, outcome },
    select: { id: true },
  });
  return outcome;
}

/** Locks the publication until the transaction ends; false when it is not waiting, or another is at it. */
async function claim(tx: Prisma.TransactionClient, id: string, wait: boolean): Promise<boolean> {
  if (!wait) {
    const [lock] = await tx.$queryRaw<{ held: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${runnerLock}) AS held`;
    if (!lock?.held) return false;
  }
  const [row] = wait
    ? await tx.$queryRaw<{ state: string }[]>`
        SELECT state FROM "Publication" WHERE id = ${id} FOR UPDATE`
    : await tx.$queryRaw<{ state: string }[]>`
        SELECT state FROM "Publication" WHERE id = ${id} FOR UPDATE SKIP LOCKED`;
  return row?.state === 'waiting';
}

async function publish(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  wanted: Wanted,
): Promise<PublicationOutcome> {
  const { course, kind, by } = wanted;
  const actor = await readPublisher(tx, by);
  if (!actor || !can(actor, 'publish:draft:any', { course }))
    return fail({ code: 'publisher-not-allowed' });
  const { documents, content, references, problems } = await compileCourse(ctx, tx, course);
  if (problems.length > 0) return fail({ code: 'publication-problems', problems });
  if (!content) return fail({ code: 'nothing-approved' });
  const asPublisher = { ...ctx, actor: actor satisfies Actor };
  const put = await putVersion(tx, asPublisher, { content, kind, by });
  if (!put.ok) return fail(put.refusal);
  await putReferences(tx, asPublisher, { references, by });
  await markPublished(tx, documents);
  const { courseVersionId, number, minor, isNew, moved } = put;
  const version = { courseVersionId, number, minor, isNew, moved };
  await writeAudit(tx, asPublisher, {
    action: 'publication.done',
    subject: wanted.id,
    detail: { ...version },
  });
  return { version };
}

function fail(failure: PublicationFailure): PublicationOutcome {
  return { failure };
}
