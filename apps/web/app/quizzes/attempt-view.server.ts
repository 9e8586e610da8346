import type { Translator } from '@heard/i18n';
import type { AttemptPage } from '@heard/services/quizzes';
import { coursePath, quizPath } from '#app/courses/course-paths.server.ts';
import { describePage } from '#app/page/describe-page.ts';
import { attemptPath, questionPath, resultPath, reviewPath } from './quiz-paths.ts';

/** What stands around the questions of an attempt: where it belongs, and how far each question is. */
export function toAttemptFrame(attempt: AttemptPage, t: Translator) {
  const course = coursePath(t.locale, attempt.course.slug);
  const path = attemptPath(course, attempt.attemptId);
  const lang = attempt.course.locale === t.locale ? undefined : attempt.course.locale;
  const { moduleTitle } = attempt;
  return {
    attemptId: attempt.attemptId,
    /** The questions' language, where it is not the page's. */
    lang,
    path,
    reviewHref: reviewPath(path),
    resultHref: resultPath(path),
    course: { href: course, title: attempt.course.title },
    quiz: {
      href: quizPath(course, attempt.quizKey),
      title: moduleTitle ?? t('course.assessment'),
      lang: moduleTitle === null ? undefined : lang,
    },
    places: attempt.questions.map(({ question, answered }, at) => ({
      number: at + 1,
      href: questionPath(path, at + 1),
      prompt: question.prompt,
      answered,
    })),
  };
}

/**
 * The question that `?question=` asks for; without one, the first without an answer, else the first. Null
 * when the number lies behind the last: then all are to be looked over.
 */
export function choosePlace(attempt: AttemptPage, wanted: string | null): number | null {
  const total = attempt.questions.length;
  const number = Number(wanted ?? '');
  if (Number.isInteger(number) && number >= 1) return number <= total ? number : null;
  const open = attempt.questions.findIndex(({ answered }) => !answered);
  return open < 0 ? 1 : open + 1;
}

/** One question of an attempt with its surroundings. Holds no key: a learner's question cannot. */
export function toQuestionView(attempt: AttemptPage, number: number, t: Translator) {
  const frame = toAttemptFrame(attempt, t);
  const place = attempt.questions[number - 1];
  if (!place) throw new Error(`no question ${number} in ${attempt.attemptId}`);
  const total = attempt.questions.length;
  const title = t('quiz.question', { number, total });
  return {
    ...frame,
    // The prompts of the others are for the review alone.
    places: frame.places.map(({ number: at, href, answered }) => ({ number: at, href, answered })),
    page: describePage(t, `${title} · ${frame.quiz.title}`),
    title,
    number,
    total,
    question: place.question,
    answered: place.answered,
    nextHref: number < total ? questionPath(frame.path, number + 1) : frame.reviewHref,
    previousHref: number > 1 ? questionPath(frame.path, number - 1) : null,
  };
}
export type QuestionView = ReturnType<typeof toQuestionView>;
