import { toLessonKey, type CourseOutline } from '@heard/domain/courses';
import type { Translator } from '@heard/i18n';
import type { CoursePage } from '@heard/services/courses';
import { coursePath, lessonPath, quizPath } from './course-paths.server.ts';

/** A line of a map of steps, ready to be shown. */
export interface StepLine {
  href?: string;
  title: string;
  /** The title's language where it is not the page's. */
  lang?: string;
  note?: string;
  state: 'done' | 'open' | 'current' | 'locked';
  stateLabel: string;
}

type StepState = StepLine['state'];

/** The words of a step's state, for those who do not see its sign. */
export function stateLabel(t: Translator, state: StepState): string {
  const words = {
    done: 'stateDone',
    open: 'stateOpen',
    current: 'stateCurrent',
    locked: 'stateLocked',
  };
  return t(`course.${words[state]}`);
}

/** A module's lessons and its quiz in order, each with how far the learner is. `current` is the lesson shown. */
export function listModuleSteps(
  page: CoursePage,
  module: CourseOutline['modules'][number],
  { t, current = null }: { t: Translator; current?: string | null },
): StepLine[] {
  const course = coursePath(t.locale, page.slug);
  const summary = page.progress?.summary;
  // Nothing is “not done yet” for those whose progress nobody keeps.
  const line = (state: StepState, rest: Omit<StepLine, 'state' | 'stateLabel'>): StepLine => ({
    ...rest,
    state,
    stateLabel: state === 'open' && !summary ? '' : stateLabel(t, state),
  });
  const lessons = module.lessons.map(({ slug, minutes }) => {
    const key = toLessonKey(module.slug, slug);
    const isRead = summary?.completedLessons.includes(key) ?? false;
    return line(key === current ? 'current' : isRead ? 'done' : 'open', {
      href: lessonPath(course, key),
      title: page.words.lessons[key]?.title ?? key,
      ...(page.locale === t.locale ? {} : { lang: page.locale }),
      note: t('common.minutes', { minutes }),
    });
  });
  if (!module.hasQuiz) return lessons;
  const isPassed = summary?.passedQuizzes.includes(module.slug) ?? false;
  const quiz = line(isPassed ? 'done' : 'open', {
    href: quizPath(course, module.slug),
    title: t('course.quiz'),
  });
  return [...lessons, quiz];
}
