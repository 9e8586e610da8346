import { assessmentKey } from '@heard/domain/courses';
import type { Translator } from '@heard/i18n';
import type { AttemptResultPage, ResultQuestion } from '@heard/services/quizzes';
import {
  certificatePath,
  coursePath,
  lessonPath,
  quizPath,
} from '#app/courses/course-paths.server.ts';
import { describePage } from '#app/page/describe-page.ts';
import { attemptPath } from './quiz-paths.ts';
import { toPartViews } from '@heard/ui/questions';
import { questionWords } from './question-words.ts';

/** All that a result's page shows, in the reader's words. */
export function toResultView(attempt: AttemptResultPage, t: Translator) {
  const course = coursePath(t.locale, attempt.course.slug);
  const isAssessment = attempt.quizKey === assessmentKey;
  const { scorePercent, passed, questions } = attempt.result;
  const percent = t.percent(scorePercent);
  const lang = attempt.course.locale === t.locale ? undefined : attempt.course.locale;
  const quizTitle = attempt.moduleTitle ?? t('course.assessment');
  return {
    page: describePage(t, `${t('quiz.resultTitle')} · ${quizTitle}`),
    lang,
    quiz: {
      href: quizPath(course, attempt.quizKey),
      title: quizTitle,
      lang: attempt.moduleTitle === null ? undefined : lang,
    },
    passed,
    share: scorePercent / 100,
    percent,
    title: t(passed ? 'quiz.resultPassed' : 'quiz.resultNotPassed', { percent }),
    text: passed
      ? t('quiz.resultPassedText')
      : t('quiz.resultNotPassedText', { percent: t.percent(attempt.rules.passMark) }),
    handedIn: t.dateTime(attempt.submittedAt),
    onwards: {
      href: passed && isAssessment ? certificatePath(course) : course,
      label: t(passed && isAssessment ? 'course.getCertificate' : 'quiz.onwards'),
    },
    again: passed ? null : toAgain(attempt, { course, t }),
    questions: questions.map((question, at) => toQuestion(question, { number: at + 1, course, t })),
  };
}
export type ResultView = ReturnType<typeof toResultView>;

/** How to try again: a link, or a sentence that says why not now. */
function toAgain(
  { canTryAgain, quizKey }: AttemptResultPage,
  { course, t }: { course: string; t: Translator },
): { href: string | null; text: string } {
  if (canTryAgain.start) return { href: quizPath(course, quizKey), text: t('quiz.again') };
  if (canTryAgain.reason === 'open-attempt')
    return { href: attemptPath(course, canTryAgain.attemptId), text: t('quiz.resume') };
  return canTryAgain.reason === 'too-early'
    ? { href: null, text: t('quiz.waitUntil', { time: t.dateTime(canTryAgain.from) }) }
    : { href: null, text: t('quiz.noAttemptsLeft') };
}

function toQuestion(
  question: ResultQuestion,
  { number, course, t }: { number: number; course: string; t: Translator },
) {
  const { score, answered, lessonTitle, sourceTitle, source } = question;
  const verdict = score >= 1 ? 'right' : score > 0 ? 'partlyRight' : 'wrong';
  return {
    id: question.id,
    number,
    prompt: question.prompt,
    verdict,
    verdictLabel: t(`quiz.${verdict}`),
    points:
      verdict === 'partlyRight'
        ? t('quiz.points', { points: Math.round(score * 100) / 100, total: 1 })
        : null,
    noAnswer: answered ? null : t('quiz.noAnswer'),
    parts: toPartViews(question, questionWords(t).say),
    feedback: question.feedback,
    lesson:
      lessonTitle === null
        ? null
        : {
            href: lessonPath(course, question.lesson),
            label: t('quiz.readAgain', { lesson: lessonTitle }),
          },
    source:
      sourceTitle === null ? null : t('quiz.source', { title: sourceTitle, place: source.place }),
  };
}
