import {
  adultPageSlug,
  countMinutes,
  countSteps,
  findNeighbours,
  findNextStep,
  isAssessmentOpen,
  listLessonKeys,
  listModuleStates,
  toLessonKey,
  type CourseOutline,
  type CourseWords,
  type NextStep,
  type ProgressSummary,
} from '@heard/domain/courses';
import { learnerIdOf, NotFoundError } from '@heard/domain/identity';
import { authorize, type Ctx } from '../context.server.ts';
import {
  chooseLocale,
  getLesson,
  getPlace,
  getVersion,
  getWords,
  type Place,
  type StoredLesson,
  type StoredVersion,
} from './course-store.server.ts';

/** A learner's progress as pages show it. */
export interface ProgressView {
  enrolmentId: string;
  summary: ProgressSummary;
  steps: { done: number; total: number };
  modules: { slug: string; done: boolean; begun: boolean }[];
  next: NextStep;
  assessmentOpen: boolean;
  completedAt: Date | null;
  /** True when a newer version than the learner's is out. */
  newerVersion: boolean;
}

/** A course as the catalogue shows it. */
export interface CourseCard {
  slug: string;
  audience: string;
  title: string;
  summary: string;
  modules: number;
  lessons: number;
  minutes: number;
  /** The language of title and summary. */
  locale: string;
  progress: ProgressView | null;
}

/** A course's page. */
export interface CoursePage {
  slug: string;
  version: { id: string; number: number; minor: number; publishedAt: Date };
  outline: CourseOutline;
  words: CourseWords;
  locale: string;
  minutes: number;
  progress: ProgressView | null;
}

/** A lesson's page. */
export interface LessonPage extends CoursePage {
  lessonKey: string;
  lesson: StoredLesson;
  previous: string | null;
  next: string | null;
}

function toProgress(place: Place, version: StoredVersion): ProgressView | null {
  const { enrolment } = place;
  if (!enrolment) return null;
  const { outline } = version;
  const { summary } = enrolment;
  return {
    enrolmentId: enrolment.id,
    summary,
    steps: countSteps(outline, summary),
    modules: listModuleStates(outline, summary),
    next: findNextStep(outline, summary),
    assessmentOpen: isAssessmentOpen(outline, summary),
    completedAt: enrolment.completedAt,
    newerVersion: enrolment.courseVersionId !== place.latestVersionId,
  };
}

/** What pages tell of the version itself. */
function toStamp({ id, number, minor, publishedAt }: StoredVersion): CoursePage['version'] {
  return { id, number, minor, publishedAt };
}

async function readCourse(ctx: Ctx, courseSlug: string, locale: string): Promise<CoursePage> {
  const place = await getPlace(ctx.db, courseSlug, learnerIdOf(ctx.actor));
  const version = await getVersion(
    ctx.db,
    place.enrolment?.courseVersionId ?? place.latestVersionId,
  );
  return {
    slug: courseSlug,
    version: toStamp(version),
    outline: version.outline,
    words: getWords(version, locale),
    locale: chooseLocale(version, locale),
    minutes: countMinutes(version.outline),
    progress: toProgress(place, version),
  };
}

/** The published courses in the catalogue's order, each in the reader's language where it exists. */
export async function listCourses(ctx: Ctx, input: { locale: string }): Promise<CourseCard[]> {
  authorize(ctx, 'read:course:any');
  const courses = await ctx.db.course.findMany({
    where: { versions: { some: {} } },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: { slug: true },
  });
  return Promise.all(
    courses.map(async ({ slug }) => {
      const page = await readCourse(ctx, slug, input.locale);
      return {
        slug,
        audience: page.outline.audience,
        title: page.words.title,
        summary: page.words.summary,
        modules: page.outline.modules.length,
        lessons: listLessonKeys(page.outline).length,
        minutes: page.outline.certificate.minutes,
        locale: page.locale,
        progress: page.progress,
      };
    }),
  );
}

/** A course's page, with the learner's progress if he has any. Throws NotFoundError. */
export async function getCoursePage(
  ctx: Ctx,
  input: { courseSlug: string; locale: string },
): Promise<CoursePage> {
  authorize(ctx, 'read:course:any');
  return readCourse(ctx, input.courseSlug, input.locale);
}

/**
 * A lesson's page. An enrolled learner reads his own version; everybody else the newest, so that for
 * anonymous readers the page depends on content alone. Throws NotFoundError.
 */
export async function getLessonPage(
  ctx: Ctx,
  input: { courseSlug: string; moduleSlug: string; lessonSlug: string; locale: string },
): Promise<LessonPage> {
  authorize(ctx, 'read:course:any');
  const page = await readCourse(ctx, input.courseSlug, input.locale);
  const lessonKey = toLessonKey(input.moduleSlug, input.lessonSlug);
  if (!listLessonKeys(page.outline).includes(lessonKey)) throw new NotFoundError('no such lesson');
  const lesson = await getLesson(ctx.db, {
    courseVersionId: page.version.id,
    locale: page.locale,
    lessonKey,
  });
  return { ...page, lessonKey, lesson, ...findNeighbours(page.outline, lessonKey) };
}

/** The page for the adult beside the child in a module. Throws NotFoundError when there is none. */
export async function getAdultPage(
  ctx: Ctx,
  input: { courseSlug: string; moduleSlug: string; locale: string },
): Promise<CoursePage & { moduleSlug: string; lesson: StoredLesson }> {
  authorize(ctx, 'read:course:any');
  const page = await readCourse(ctx, input.courseSlug, input.locale);
  const module = page.outline.modules.find(({ slug }) => slug === input.moduleSlug);
  if (!module?.hasAdultPage) throw new NotFoundError('no such page');
  const lesson = await getLesson(ctx.db, {
    courseVersionId: page.version.id,
    locale: page.locale,
    lessonKey: toLessonKey(module.slug, adultPageSlug),
  });
  return { ...page, moduleSlug: module.slug, lesson };
}

/** A text that changes whenever a version or a reference is published: anonymous pages are kept until it does. */
export async function getContentStamp(ctx: Ctx): Promise<string> {
  authorize(ctx, 'read:course:any');
  const [row] = await ctx.db.$queryRaw<{ stamp: string }[]>`
    SELECT count(*) || ' ' || coalesce(max("publishedAt")::text, '') AS stamp
      FROM (SELECT "publishedAt" FROM "CourseVersion"
            UNION ALL SELECT "publishedAt" FROM "ReferenceEdition") AS published`;
  return row?.stamp ?? '';
}
