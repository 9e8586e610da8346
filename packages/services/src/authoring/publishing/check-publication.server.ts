import type { ContentProblem } from '@heard/curriculum';
import { toCurriculumPath, type DocumentState } from '@heard/domain/authoring';
import { NotFoundError } from '@heard/domain/identity';
import { listMeaningChanges, type MeaningChange } from '@heard/domain/quizzes';
import { authorize, type Ctx } from '../../context.server.ts';
import { readMeaning, toMeaning } from '../../courses/index.server.ts';
import { compareVersion, type VersionDifference } from './compare-version.server.ts';
import { compileCourse } from './compile-course.server.ts';

/** A document of the course whose newest text is not approved. */
export interface LeftBehind {
  id: string;
  path: string;
  title: string;
  state: DocumentState;
  /** Whether an older text of it is published in its place; if not, the document is left out. */
  hasApproved: boolean;
}

/** What publishing a course now would do. */
export interface PublicationCheck {
  course: string;
  title: string;
  /** The newest version that is out; null before the first. */
  newest: { number: number; minor: number; publishedAt: Date } | null;
  /** Documents whose approved texts go into it, those that belong to no course included. */
  documents: number;
  leftBehind: LeftBehind[];
  /** Whatever stands in the way, by the paths of the curriculum. */
  problems: ContentProblem[];
  remarks: ContentProblem[];
  differences: VersionDifference[];
  /** Whether anything would be published at all: no problem, an approved course, and a difference. */
  mayPublish: boolean;
  correction: { may: boolean; changes: MeaningChange[] };
}

/**
 * Says what publishing a course would do, and what stands in its way; changes nothing. Throws NotFoundError
 * when there is no document of such a course.
 */
export async function checkCoursePublication(
  ctx: Ctx,
  { course }: { course: string },
): Promise<PublicationCheck> {
  authorize(ctx, 'publish:draft:any', { course });
  const own = await ctx.db.document.findMany({
    where: { courseSlug: course, archivedAt: null },
    orderBy: { path: 'asc' },
    select: {
      ...{ id: true, path: true, title: true, kind: true, locale: true },
      ...{ state: true, text: true, approvedText: true },
    },
  });
  if (own.length === 0) throw new NotFoundError('no such course');
  const newest = await ctx.db.courseVersion.findFirst({
    where: { course: { slug: course } },
    orderBy: [{ number: 'desc' }, { minor: 'desc' }],
    select: { id: true, number: true, minor: true, publishedAt: true, contentHash: true },
  });
  const { documents, content, problems, remarks } = await compileCourse(ctx, ctx.db, course);
  const differences = content ? await compareVersion(ctx.db, newest?.id ?? null, content) : [];
  const changes =
    content && newest
      ? listMeaningChanges(await readMeaning(ctx.db, newest.id), toMeaning(content))
      : [];
  const mayPublish = content !== null && content.contentHash !== newest?.contentHash;
  return {
    course,
    title: own.find(({ kind, locale }) => kind === 'course' && locale === 'en')?.title ?? course,
    newest: newest && {
      ...{ number: newest.number, minor: newest.minor, publishedAt: newest.publishedAt },
    },
    documents: documents.length,
    leftBehind: own
      .filter(({ text, approvedText }) => text !== approvedText)
      .map(({ id, path, title, state, approvedText }) => ({
        ...{ id, path: toCurriculumPath(path), title, state: state as DocumentState },
        hasApproved: approvedText !== null,
      })),
    ...{ problems, remarks, differences, mayPublish },
    correction: { may: mayPublish && newest !== null && changes.length === 0, changes },
  };
}
