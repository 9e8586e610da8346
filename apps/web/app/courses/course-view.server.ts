import { assessmentKey, listLessonKeys, listQuizKeys } from '@heard/domain/courses';
import { sayLearningTime, sayVersion, type Translator } from '@heard/i18n';
import type { CoursePage } from '@heard/services/courses';
import { certificatePath, coursePath, quizPath, stepPath } from './course-paths.server.ts';
import { listModuleSteps, stateLabel, type StepLine } from './module-steps.server.ts';

/** All that a course's page shows, in the reader's words. */
export function toCourseView(page: CoursePage, t: Translator) {
  const { outline, words, progress } = page;
  const course = coursePath(t.locale, page.slug);
  return {
    href: course,
    title: words.title,
    summary: words.summary,
    lang: page.locale === t.locale ? undefined : page.locale,
    onlyElsewhere: page.locale === t.locale ? null : t('course.courseOnlyInEnglish'),
    audience: t('course.audience', { audience: outline.audience }),
    facts: t('course.facts', {
      modules: outline.modules.length,
      lessons: listLessonKeys(outline).length,
      time: sayLearningTime(outline.certificate.minutes, t),
    }),
    startLabel: t(outline.audience === 'parliamentarian' ? 'course.startBriefing' : 'course.start'),
    objectives: words.objectives,
    modules: outline.modules.map((module, at) => ({
      id: module.slug,
      number: t('course.moduleNumber', { number: at + 1 }),
      title: words.modules[module.slug]?.title ?? module.slug,
      summary: words.modules[module.slug]?.summary ?? '',
      minutes: t('common.minutes', {
        minutes: module.lessons.reduce((sum, { minutes }) => sum + minutes, 0),
      }),
      isDone: progress?.modules.find(({ slug }) => slug === module.slug)?.done ?? false,
      steps: listModuleSteps(page, module, { t }),
    })),
    ending: listEnding(page, t),
    needs: listNeeds(page, t),
    certificateNote: t('course.certificateNote', {
      time: sayLearningTime(outline.certificate.minutes, t),
    }),
    trainers: {
      href: `${course}/for-trainers`,
      label: t('trainer.link'),
      text: t('trainer.linkText'),
    },
    version: t('course.version', {
      number: sayVersion(page.version, t),
      date: t.date(page.version.publishedAt),
    }),
    progress: toProgressView(page, t),
  };
}

/** What comes after the modules: the final assessment and the certificate. */
function listEnding(page: CoursePage, t: Translator): StepLine[] {
  const { outline, progress } = page;
  const course = coursePath(t.locale, page.slug);
  const line = (title: string, state: StepLine['state'], href: string, note?: string) => ({
    title,
    state,
    stateLabel: stateLabel(t, state),
    ...(note === undefined ? {} : { note }),
    ...(state === 'locked' ? {} : { href }),
  });
  const lines: StepLine[] = [];
  if (outline.hasAssessment) {
    const isPassed = progress?.summary.passedQuizzes.includes(assessmentKey);
    const state = isPassed ? 'done' : progress?.assessmentOpen ? 'open' : 'locked';
    const note = state === 'locked' ? t('course.assessmentLocked') : undefined;
    lines.push(line(t('course.assessment'), state, quizPath(course, assessmentKey), note));
  }
  const state = progress?.completedAt ? 'open' : 'locked';
  const note = state === 'locked' ? t('course.certificateLocked') : undefined;
  lines.push(line(t('course.certificate'), state, certificatePath(course), note));
  return lines;
}

function listNeeds({ outline }: CoursePage, t: Translator): string[] {
  const quizzes = listQuizKeys(outline).filter((key) => key !== assessmentKey);
  const { passMark } = outline.certificate;
  return [
    t('course.needLessons', { count: listLessonKeys(outline).length }),
    ...(quizzes.length > 0 ? [t('course.needQuizzes', { count: quizzes.length })] : []),
    ...(outline.hasAssessment && passMark !== null
      ? [t('course.needAssessment', { percent: t.percent(passMark) })]
      : []),
  ];
}

/** How far the learner is, and the link that goes on. */
function toProgressView(page: CoursePage, t: Translator) {
  const { progress, words } = page;
  if (!progress) return null;
  const { next, steps } = progress;
  const modulesDone = progress.modules.filter(({ done }) => done).length;
  const goOn =
    next.kind === 'lesson'
      ? t('course.continueWith', { lesson: words.lessons[next.lessonKey]?.title ?? '' })
      : next.kind !== 'quiz'
        ? t(next.kind === 'badge' ? 'child.toBadge' : 'course.getCertificate')
        : t(next.quizKey === assessmentKey ? 'course.toAssessment' : 'course.toQuiz');
  return {
    ...steps,
    text: t('course.progressText', steps),
    share: steps.total === 0 ? 0 : steps.done / steps.total,
    modulesText: t('course.moduleProgress', { done: modulesDone, total: progress.modules.length }),
    isComplete: progress.completedAt !== null,
    next: { href: stepPath(coursePath(t.locale, page.slug), next), label: goOn },
    newerVersion: progress.newerVersion
      ? t('course.newVersionText', { number: sayVersion(page.version, t) })
      : null,
  };
}
export type CourseView = ReturnType<typeof toCourseView>;
