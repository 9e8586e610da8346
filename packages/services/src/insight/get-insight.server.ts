import {
  assessmentKey,
  listQuizKeys,
  toLessonKey,
  type CourseOutline,
  type CourseWords,
} from '@heard/domain/courses';
import { listWeeks, showCount, showMeasure, showParts } from '@heard/domain/insight';
import { authorize, type Ctx } from '../context.server.ts';
import { getVersion, getWords } from '../courses/index.server.ts';
import {
  countCells,
  countSteps,
  measureDays,
  measureScores,
  measureTimes,
  type LessonTime,
  type QuizScores,
  type StepCount,
} from './count-cohort.server.ts';
import { findChoices } from './find-choices.server.ts';
import { showBy, showTotals, type ShownCounts } from './show-cells.server.ts';
import { toCohort, type InsightInput } from './wanted-insight.server.ts';

/** A step of the course: how many have done it, and for a lesson the median minutes that it took. */
export interface ShownStep {
  kind: 'lesson' | 'quiz';
  key: string;
  title: string;
  people: number | null;
  minutes: number | null;
}

/** How a quiz goes. */
export interface ShownScores {
  key: string;
  /** The module's title; null for the final assessment. */
  module: string | null;
  people: number | null;
  medianBest: number | null;
  /** Share that passed at the first attempt, in percent. */
  passedFirst: number | null;
  /** Best scores by tens. */
  bins: (number | null)[];
}

/** What is known of a course's learners as a whole. */
export interface Insight {
  course: { slug: string; title: string };
  /** The span in which they began, first and last day. */
  from: string;
  to: string;
  version: number | null;
  locale: string | null;
  /** What can be chosen. */
  versions: number[];
  locales: string[];
  totals: ShownCounts & { medianDays: number | null };
  weeks: (ShownCounts & { week: string })[];
  byLocale: (ShownCounts & { locale: string })[];
  byVersion: (ShownCounts & { version: number })[];
  steps: ShownStep[];
  scores: ShownScores[];
}

/**
 * Enrolments, completion by step, time, scores and certificates of those who began a course within a span of
 * time. Numbers about fewer than five people are null. Throws NotFoundError for an unknown course.
 */
export async function getInsight(
  ctx: Ctx,
  input: InsightInput & { course: string; readerLocale: string },
): Promise<Insight> {
  authorize(ctx, 'read:insight:any', { course: input.course });

  const cohort = toCohort(input.course, input, ctx.now);
  const choices = await findChoices(ctx, cohort);
  const version = await getVersion(ctx.db, choices.courseVersionId);
  const words = getWords(version, input.readerLocale);
  const [cells, days, steps, times, scores] = await Promise.all([
    countCells(ctx, cohort),
    measureDays(ctx, cohort),
    countSteps(ctx, cohort),
    measureTimes(ctx, cohort),
    measureScores(ctx, cohort),
  ]);

  const { outline } = version;
  return {
    course: { slug: input.course, title: words.title },
    from: toDay(cohort.from),
    to: toDay(new Date(cohort.until.getTime() - 1)),
    ...{ version: cohort.version, locale: cohort.locale },
    ...{ versions: choices.versions, locales: choices.locales },
    totals: { ...showTotals(cells), medianDays: showMeasure(days.days, days.people) },
    weeks: showBy('week', listWeeks(cohort.from, ctx.now), cells),
    byLocale: showBy('locale', choices.locales, cells),
    byVersion: showBy('version', choices.versions, cells),
    steps: listSteps(outline, words).map((step) => showStep(step, steps, times)),
    scores: listQuizKeys(outline).map((key) =>
      showScores({ key, module: words.modules[key]?.title ?? null }, scores),
    ),
  };
}

const toDay = (instant: Date) => instant.toISOString().slice(0, 10);

type Step = Pick<ShownStep, 'kind' | 'key' | 'title'>;

/** Lessons and quizzes in the order in which learners come to them. */
function listSteps(outline: CourseOutline, words: CourseWords): Step[] {
  const modules = outline.modules.flatMap(({ slug, lessons, hasQuiz }): Step[] => [
    ...lessons.map((lesson): Step => {
      const key = toLessonKey(slug, lesson.slug);
      return { kind: 'lesson', key, title: words.lessons[key]?.title ?? key };
    }),
    ...(hasQuiz
      ? [{ kind: 'quiz', key: slug, title: words.modules[slug]?.title ?? slug } as const]
      : []),
  ]);
  if (!outline.hasAssessment) return modules;
  return [...modules, { kind: 'quiz', key: assessmentKey, title: '' }];
}

function showStep(
  step: Step,
  counts: readonly StepCount[],
  times: readonly LessonTime[],
): ShownStep {
  const done = counts.find(({ kind, key }) => kind === step.kind && key === step.key);
  const time = step.kind === 'lesson' ? times.find(({ key }) => key === step.key) : undefined;
  return {
    ...step,
    people: showCount(done?.people ?? 0),
    minutes: time ? showMeasure(time.minutes, time.people) : null,
  };
}

function showScores(
  quiz: Pick<ShownScores, 'key' | 'module'>,
  scores: readonly QuizScores[],
): ShownScores {
  const score = scores.find(({ key }) => key === quiz.key);
  const people = score?.people ?? 0;
  return {
    ...quiz,
    people: showCount(people),
    medianBest: showMeasure(score?.medianBest ?? null, people),
    passedFirst: showMeasure(score ? (100 * score.passedFirst) / people : null, people),
    bins: showParts(score?.bins ?? Array<number>(10).fill(0)),
  };
}
