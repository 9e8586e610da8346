import type { Prisma } from '@heard/db';
import { CourseOutlineSchema } from '@heard/domain/courses';
import { refuse, type Outcome } from '@heard/domain/outcome';
import { listMeaningChanges, type MeaningChange } from '@heard/domain/quizzes';
import { writeAudit } from '../audit.server.ts';
import type { Ctx } from '../context.server.ts';
import { correctEnrolments } from './correct-enrolments.server.ts';
import { readMeaning, toMeaning } from './course-meaning.server.ts';
import { insertVersion, type CourseVersionContent } from './insert-version.server.ts';

/** A version after it was put in its place. */
export interface PutVersion {
  courseVersionId: string;
  number: number;
  minor: number;
  isNew: boolean;
  /** Learners whom a correction reached; 0 for an edition, to which they move themselves. */
  moved: number;
}

export type PutVersionRefusal =
  | { code: 'correction-without-edition' }
  | { code: 'correction-changes-meaning'; changes: MeaningChange[] };

/** Any number that no other lock of ours uses. */
const publishLock = 74_126_001;

/**
 * Makes the next edition of a course, or the next correction of its newest edition, in the caller's
 * transaction. Content that is the newest already makes no new version; two publishers at once take turns.
 * A correction goes to everybody who is on its edition; it is refused when it changes more than sentences.
 */
export async function putVersion(
  tx: Prisma.TransactionClient,
  ctx: Ctx,
  wanted: {
    content: CourseVersionContent;
    kind: 'edition' | 'correction';
    /** Learner id of the person who publishes; null for Heard itself, which yields to people. */
    by: string | null;
  },
): Promise<Outcome<PutVersion, PutVersionRefusal>> {
  const { content, kind, by } = wanted;
  const outline = CourseOutlineSchema.parse(content.outline);
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${publishLock})::text`;
  const newest = await findNewest(tx, outline.slug);
  if (newest && (newest.contentHash === content.contentHash || (by === null && newest.publishedBy)))
    return { ok: true, ...toPut(newest), isNew: false, moved: 0 };
  if (kind === 'correction') {
    if (!newest) return refuse({ code: 'correction-without-edition' });
    const changes = listMeaningChanges(await readMeaning(tx, newest.id), toMeaning(content));
    if (changes.length > 0) return refuse({ code: 'correction-changes-meaning', changes });
  }

  const course = { audience: outline.audience, position: content.position };
  const { id: courseId } = await tx.course.upsert({
    where: { slug: outline.slug },
    create: { id: ctx.newId('crs'), slug: outline.slug, ...course },
    update: course,
    select: { id: true },
  });
  const id = ctx.newId('crv');
  const place =
    newest && kind === 'correction'
      ? { number: newest.number, minor: newest.minor + 1 }
      : { number: (newest?.number ?? 0) + 1, minor: 0 };
  const row = { id, courseId, ...place, publishedAt: ctx.now, publishedBy: by };
  await insertVersion(tx, row, content);
  const moved = kind === 'correction' ? await correctEnrolments(tx, ctx, row) : 0;
  await writeAudit(tx, ctx, { action: 'course.published', subject: id, detail: { ...place } });
  return { ok: true, courseVersionId: id, ...place, isNew: true, moved };
}

async function findNewest(tx: Prisma.TransactionClient, slug: string) {
  return tx.courseVersion.findFirst({
    where: { course: { slug } },
    orderBy: [{ number: 'desc' }, { minor: 'desc' }],
    select: { id: true, number: true, minor: true, contentHash: true, publishedBy: true },
  });
}

function toPut({ id, number, minor }: { id: string; number: number; minor: number }) {
  return { courseVersionId: id, number, minor };
}
