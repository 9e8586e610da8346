import {
  assessmentKey,
  countMinutes,
  toLessonKey,
  type CourseOutline,
  type CourseWords,
} from '@heard/domain/courses';
import { countDrawn, QuizRulesSchema } from '@heard/domain/quizzes';
import { authorize, type Ctx } from '../context.server.ts';
import { chooseLocale, getPlace, getVersion, getWords } from '../courses/index.server.ts';

/** Where an objective is taught and tested. */
export interface ObjectiveMapping {
  id: string;
  text: string;
  /** In reading order. */
  lessons: { key: string; title: string }[];
  /** How many items test it, in module quizzes and in the bank of the final assessment. */
  quizItems: number;
  assessmentItems: number;
}

/** A course as somebody sees it who teaches it to a group. */
export interface TrainerPage {
  slug: string;
  version: { number: number; minor: number; publishedAt: Date };
  outline: CourseOutline;
  words: CourseWords;
  /** The language of the words, which may not be the reader's. */
  locale: string;
  /** Reading time of all lessons. */
  minutes: number;
  mapping: ObjectiveMapping[];
  /** Items in the bank of the final assessment, and how many of them are drawn. */
  assessment: { items: number; drawn: number } | null;
}

interface Count {
  objective: string;
  quizKey: string;
  items: number;
}

/** The newest version of a course for those who teach it. Throws NotFoundError when there is no such course. */
export async function getTrainerPage(
  ctx: Ctx,
  input: { courseSlug: string; locale: string },
): Promise<TrainerPage> {
  authorize(ctx, 'read:course:any');
  const place = await getPlace(ctx.db, input.courseSlug, null);
  const version = await getVersion(ctx.db, place.latestVersionId);
  const locale = chooseLocale(version, input.locale);
  const words = getWords(version, input.locale);
  const counts = await ctx.db.$queryRaw<Count[]>`
    SELECT body->>'objective' AS objective, "quizKey", count(*)::int AS items
      FROM "QuestionVersion"
     WHERE "courseVersionId" = ${version.id} AND locale = ${locale}
     GROUP BY 1, 2`;
  return {
    slug: input.courseSlug,
    version: {
      ...{ number: version.number, minor: version.minor },
      publishedAt: version.publishedAt,
    },
    ...{ outline: version.outline, words, locale, minutes: countMinutes(version.outline) },
    mapping: words.objectives.map((objective) => ({
      ...objective,
      lessons: listTeaching(version.outline, words, objective.id),
      ...countItems(counts, objective.id),
    })),
    assessment: await readAssessment(ctx, version.id, counts),
  };
}

function listTeaching(outline: CourseOutline, words: CourseWords, objective: string) {
  return outline.modules.flatMap((module) =>
    module.lessons
      .filter(({ objectives }) => objectives.includes(objective))
      .map(({ slug }) => {
        const key = toLessonKey(module.slug, slug);
        return { key, title: words.lessons[key]?.title ?? key };
      }),
  );
}

function countItems(counts: readonly Count[], objective: string) {
  const own = counts.filter((count) => count.objective === objective);
  const sum = (isFinal: boolean) =>
    own
      .filter(({ quizKey }) => (quizKey === assessmentKey) === isFinal)
      .reduce((total, { items }) => total + items, 0);
  return { quizItems: sum(false), assessmentItems: sum(true) };
}

async function readAssessment(ctx: Ctx, courseVersionId: string, counts: readonly Count[]) {
  const quiz = await ctx.db.quizVersion.findUnique({
    where: { courseVersionId_quizKey: { courseVersionId, quizKey: assessmentKey } },
    select: { rules: true },
  });
  if (!quiz) return null;
  const items = counts
    .filter(({ quizKey }) => quizKey === assessmentKey)
    .reduce((total, count) => total + count.items, 0);
  return { items, drawn: countDrawn(QuizRulesSchema.parse(quiz.rules), items) };
}
