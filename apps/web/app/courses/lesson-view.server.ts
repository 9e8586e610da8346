import { toLessonKey } from '@heard/domain/courses';
import { sayVersion, type Translator } from '@heard/i18n';
import type { LessonPage } from '@heard/services/courses';
import { coursePath, lessonPath, quizPath } from './course-paths.server.ts';
import { listModuleSteps } from './module-steps.server.ts';

/** All that a lesson's page shows, in the reader's words. */
export function toLessonView(page: LessonPage, t: Translator) {
  const { lesson, lessonKey, progress, words } = page;
  const course = coursePath(t.locale, page.slug);
  const { module, moduleNumber, lessonNumber, minutes } = findLesson(page);
  const neighbour = (key: string | null, label: string) =>
    key === null
      ? undefined
      : { label, href: lessonPath(course, key), title: words.lessons[key]?.title ?? key };
  return {
    key: `${page.version.id} ${lesson.locale} ${lessonKey}`,
    course: { title: words.title, href: course },
    module: {
      title: words.modules[module.slug]?.title ?? module.slug,
      href: `${course}#${module.slug}`,
      steps: listModuleSteps(page, module, { t, current: lessonKey }),
    },
    place: [
      t('course.moduleNumber', { number: moduleNumber }),
      t('course.lessonPlace', { number: lessonNumber, total: module.lessons.length }),
    ].join(' · '),
    title: lesson.title,
    summary: lesson.summary,
    /** As the course counts it, in every language: the list beside the lesson says the same. */
    readingTime: t('course.readingTime', { minutes }),
    /** The lesson's language where it is not the reader's. */
    lang: lesson.locale === t.locale ? undefined : lesson.locale,
    /** Whether the lesson was translated from an earlier text than today's. */
    isBehind: lesson.extras.isBehind ?? false,
    progress: progress && { ...progress.steps, text: t('course.progressText', progress.steps) },
    isRead: progress?.summary.completedLessons.includes(lessonKey) ?? false,
    onward: findOnward(page, t),
    previous: neighbour(page.previous, t('course.previous')),
    next: neighbour(page.next, t('course.next')),
    version: t('course.version', {
      number: sayVersion(page.version, t),
      date: t.date(page.version.publishedAt),
    }),
    newerVersion: progress?.newerVersion ?? false,
  };
}
export type LessonView = ReturnType<typeof toLessonView>;

function findLesson(page: LessonPage) {
  for (const [at, module] of page.outline.modules.entries()) {
    for (const [place, { slug, minutes }] of module.lessons.entries())
      if (toLessonKey(module.slug, slug) === page.lessonKey)
        return { module, moduleNumber: at + 1, lessonNumber: place + 1, minutes };
  }
  throw new Error(`no lesson ${page.lessonKey} in ${page.slug}`);
}

/**
 * Where reading goes on after this lesson: the next lesson of the module; after its last, the module's
 * quiz while it is not passed; then the next module's first lesson; at the very end the course's page.
 */
export function findOnward(page: LessonPage, t: Translator): { href: string; label: string } {
  const course = coursePath(t.locale, page.slug);
  const { module, lessonNumber } = findLesson(page);
  const isLast = lessonNumber === module.lessons.length;
  const quizIsOpen = !page.progress?.summary.passedQuizzes.includes(module.slug);
  if (isLast && module.hasQuiz && quizIsOpen)
    return { href: quizPath(course, module.slug), label: t('course.toQuiz') };
  if (page.next === null) return { href: course, label: t('course.backToCourse') };
  const title = page.words.lessons[page.next]?.title ?? page.next;
  return {
    href: lessonPath(course, page.next),
    label: t('course.continueWith', { lesson: title }),
  };
}
