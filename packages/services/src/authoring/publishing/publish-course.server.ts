import { reviewNoteLimit } from '@heard/domain/authoring';
import { ForbiddenError, learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { writeAudit } from '../../audit.server.ts';
import { authorize, type Ctx } from '../../context.server.ts';
import { carryOut } from './carry-out.server.ts';
import {
  PublicationOutcomeSchema,
  type PublicationFailure,
  type Published,
} from './publication-outcome.server.ts';

export type PublishCourseRefusal =
  | PublicationFailure
  | { code: 'publication-kind-unknown' }
  | { code: 'due-invalid' }
  | { code: 'note-too-long'; limit: number }
  | { code: 'publication-waiting'; dueAt: Date };

const day = 24 * 60 * 60_000;
/** How long ahead one may plan. */
const longestWait = 366 * day;

/** Any number that no other lock of ours uses: two who schedule at once take turns. */
const scheduleLock = 74_126_004;

/** A publication that was taken on: done (then with the version), or waiting for its time. */
export interface TakenOn {
  publicationId: string;
  version: Published | null;
}

/**
 * Publishes the approved texts of a course in all its languages, and of what belongs to no course, as the
 * next edition or as a correction of the newest; at once, or (`dueAt`) at a time within a year. What is
 * approved then is published then. Refused when the texts have problems, when a correction changes more than
 * sentences, when the note is too long, and when the course waits for a time already. Throws NotFoundError when there is no such course.
 */
export async function publishCourse(
  ctx: Ctx,
  input: { course: string; kind: string; dueAt?: Date | null; note?: string },
): Promise<Outcome<TakenOn, PublishCourseRefusal>> {
  const { course, kind, dueAt = null } = input;
  const note = (input.note ?? '').trim();
  authorize(ctx, 'publish:draft:any', { course });
  const by = learnerIdOf(ctx.actor);
  if (by === null) throw new ForbiddenError('publish:draft:any');
  const known = await ctx.db.document.findFirst({
    where: { courseSlug: course, archivedAt: null },
    select: { id: true },
  });
  if (!known) throw new NotFoundError('no such course');
  if (kind !== 'edition' && kind !== 'correction')
    return refuse({ code: 'publication-kind-unknown' });
  if (dueAt !== null && !isAhead(dueAt, ctx.now)) return refuse({ code: 'due-invalid' });
  if (note.length > reviewNoteLimit)
    return refuse({ code: 'note-too-long', limit: reviewNoteLimit });

  const taken = await takeOn(ctx, { course, kind, by, dueAt, note });
  if (!taken.ok || dueAt !== null) return taken;

  const { publicationId } = taken;
  const outcome =
    (await carryOut(ctx, { publicationId, wait: true })) ?? (await readOutcome(ctx, publicationId));
  return 'version' in outcome
    ? { ok: true, publicationId, version: outcome.version }
    : refuse(outcome.failure);
}

function isAhead(dueAt: Date, now: Date): boolean {
  const wait = dueAt.getTime() - now.getTime();
  return Number.isFinite(wait) && wait > 0 && wait <= longestWait;
}

async function takeOn(
  ctx: Ctx,
  {
    dueAt,
    ...wanted
  }: { course: string; kind: string; by: string; dueAt: Date | null; note: string },
): Promise<Outcome<TakenOn, PublishCourseRefusal>> {
  const publicationId = ctx.newId('pub');
  const { course, kind, by, note } = wanted;
  return ctx.db.$transaction(async (tx) => {
    if (dueAt !== null) {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(${scheduleLock})::text`;
      const waiting = await tx.publication.findFirst({
        where: { courseSlug: course, state: 'waiting', dueAt: { gt: ctx.now } },
        select: { dueAt: true },
      });
      if (waiting) return refuse({ code: 'publication-waiting', dueAt: waiting.dueAt });
    }
    await tx.publication.create({
      data: {
        ...{ id: publicationId, courseSlug: course, kind, state: 'waiting' },
        ...{ requestedBy: by, requestedAt: ctx.now, dueAt: dueAt ?? ctx.now },
        note,
      },
      select: { id: true },
    });
    if (dueAt !== null)
      await writeAudit(tx, ctx, {
        action: 'publication.scheduled',
        subject: publicationId,
        detail: { course, kind, dueAt: dueAt.toISOString() },
      });
    return { ok: true, publicationId, version: null };
  });
}

/** What another process made of a publication while this one waited for it. */
async function readOutcome(ctx: Ctx, id: string) {
  const row = await ctx.db.publication.findUniqueOrThrow({ where: { id } });
  return PublicationOutcomeSchema.parse(row.outcome);
}
