import { assessmentKey } from '@heard/domain/courses';
import type { Translator } from '@heard/i18n';
import type { CoursePage } from '@heard/services/courses';
import { coursePath, quizPath, stepPath } from '#app/courses/course-paths.server.ts';
import { stateLabel, type StepLine } from '#app/courses/module-steps.server.ts';

/** What the certificate of a course needs, with what is done, and where to go on. */
export function toEarnView(page: CoursePage, t: Translator) {
  const course = coursePath(t.locale, page.slug);
  const { outline, words, progress } = page;
  const line = (title: string, state: StepLine['state'], href: string): StepLine => ({
    title,
    state,
    stateLabel: stateLabel(t, state),
    ...(state === 'locked' ? {} : { href }),
  });
  const steps = outline.modules.map(({ slug }) => {
    const isDone = progress?.modules.find((module) => module.slug === slug)?.done === true;
    return line(words.modules[slug]?.title ?? slug, isDone ? 'done' : 'open', `${course}#${slug}`);
  });
  if (outline.hasAssessment) {
    const isPassed = progress?.summary.passedQuizzes.includes(assessmentKey) === true;
    const state = isPassed ? 'done' : progress?.assessmentOpen ? 'open' : 'locked';
    steps.push(line(t('course.assessment'), state, quizPath(course, assessmentKey)));
  }
  return {
    course: {
      href: course,
      title: words.title,
      /** The course's language, where it is not the page's. */
      lang: page.locale === t.locale ? undefined : page.locale,
    },
    steps,
    goOn: progress ? stepPath(course, progress.next) : course,
  };
}
