import { can, learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { readNames, toColleague, type Colleague } from '../authored-document.server.ts';
import { PublicationOutcomeSchema, type PublicationOutcome } from './publication-outcome.server.ts';

/** A publication that somebody asked for. */
export interface ListedPublication {
  id: string;
  course: string;
  /** The course's title in the source language; its slug when there is none. */
  title: string;
  kind: 'edition' | 'correction';
  state: 'waiting' | 'done' | 'failed' | 'cancelled';
  /** What was said about it; empty when nothing was. */
  note: string;
  requestedBy: Colleague | null;
  requestedAt: Date;
  dueAt: Date;
  doneAt: Date | null;
  outcome: PublicationOutcome | null;
}

/** How many of those that are over are shown. */
const shown = 100;

/** The publications of the courses that the one who asks may publish: those that wait first, then the newest. */
export async function listPublications(
  ctx: Ctx,
  { course }: { course?: string } = {},
): Promise<ListedPublication[]> {
  authorize(ctx, 'publish:draft:any');
  const of = course === undefined ? {} : { courseSlug: course };
  const [waiting, over] = await Promise.all([
    ctx.db.publication.findMany({ where: { ...of, state: 'waiting' }, orderBy: { dueAt: 'asc' } }),
    ctx.db.publication.findMany({
      where: { ...of, state: { not: 'waiting' } },
      orderBy: [{ doneAt: 'desc' }, { id: 'asc' }],
      take: shown,
    }),
  ]);
  const rows = [...waiting, ...over].filter(({ courseSlug }) =>
    can(ctx.actor, 'publish:draft:any', { course: courseSlug }),
  );
  const names = await readNames(
    ctx.db,
    rows.map(({ requestedBy }) => requestedBy),
  );
  const titles = await readTitles(ctx);
  return rows.map((row) => ({
    ...{ id: row.id, course: row.courseSlug ?? '', dueAt: row.dueAt, doneAt: row.doneAt },
    title: titles.get(row.courseSlug ?? '') ?? row.courseSlug ?? '',
    note: row.note,
    kind: row.kind as ListedPublication['kind'],
    state: row.state as ListedPublication['state'],
    requestedBy: row.requestedBy === null ? null : toColleague(row.requestedBy, names),
    requestedAt: row.requestedAt,
    outcome: PublicationOutcomeSchema.safeParse(row.outcome).data ?? null,
  }));
}

async function readTitles(ctx: Ctx): Promise<Map<string, string>> {
  const rows = await ctx.db.document.findMany({
    where: { kind: 'course', locale: 'en', archivedAt: null },
    select: { courseSlug: true, title: true },
  });
  return new Map(rows.map(({ courseSlug, title }) => [courseSlug ?? '', title]));
}

export interface PublicationOverRefusal {
  code: 'publication-over';
}

/**
 * Calls off a publication that waits for its time. Refused when it is over, or just being carried out. Throws
 * NotFoundError when there is no such publication.
 */
export async function cancelPublication(
  ctx: Ctx,
  { publicationId }: { publicationId: string },
): Promise<Outcome<object, PublicationOverRefusal>> {
  authorize(ctx, 'publish:draft:any');
  const row = await ctx.db.publication.findUnique({
    where: { id: publicationId },
    select: { courseSlug: true },
  });
  if (!row) throw new NotFoundError('no such publication');
  authorize(ctx, 'publish:draft:any', { course: row.courseSlug });
  const cancelled = await ctx.db.$transaction(async (tx) => {
    // Whoever carries it out holds its row: then it is too late.
    const free = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Publication" WHERE id = ${publicationId} AND state = 'waiting'
         FOR UPDATE SKIP LOCKED`;
    if (free.length === 0) return false;
    await tx.publication.update({
      where: { id: publicationId },
      data: { state: 'cancelled', doneAt: ctx.now, cancelledBy: learnerIdOf(ctx.actor) },
      select: { id: true },
    });
    await writeAudit(tx, ctx, { action: 'publication.cancelled', subject: publicationId });
    return true;
  });
  return cancelled ? { ok: true } : refuse({ code: 'publication-over' });
}
