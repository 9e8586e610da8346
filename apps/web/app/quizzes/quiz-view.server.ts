import { assessmentKey } from '@heard/domain/courses';
import type { Translator } from '@heard/i18n';
import type { QuizPage } from '@heard/services/quizzes';
import { certificatePath, coursePath } from '#app/courses/course-paths.server.ts';
import { describePage } from '#app/page/describe-page.ts';
import { attemptPath, resultPath } from './quiz-paths.ts';

/** All that a quiz's first page shows, in the reader's words. */
export function toQuizView(quiz: QuizPage, t: Translator) {
  const course = {
    title: quiz.course.title,
    href: coursePath(t.locale, quiz.course.slug),
    /** The course's language, where it is not the page's. */
    lang: quiz.course.locale === t.locale ? undefined : quiz.course.locale,
  };
  const isAssessment = quiz.quizKey === assessmentKey;
  const title = quiz.moduleTitle ?? t('course.assessment');
  const hasPassed = quiz.history.some(({ passed }) => passed === true);
  return {
    page: describePage(t, isAssessment ? title : `${t('course.quiz')}: ${title}`),
    course,
    title,
    eyebrow: isAssessment ? course.title : t('course.quiz'),
    isAssessment,
    rules: listRules(quiz, t),
    history: quiz.history.map((attempt) => toHistoryRow(attempt, { course: course.href, t })),
    next: toNextStep(quiz, { course: course.href, t }),
    onwards: hasPassed
      ? isAssessment
        ? { href: certificatePath(course.href), label: t('course.getCertificate') }
        : { href: course.href, label: t('quiz.onwards') }
      : null,
  };
}
export type QuizView = ReturnType<typeof toQuizView>;

function listRules({ rules, questionCount, bankSize }: QuizPage, t: Translator): string[] {
  const { max, waitMinutes } = rules.attempts;
  return [
    questionCount < bankSize
      ? t('quiz.ruleDraw', { count: questionCount, bank: bankSize })
      : t('quiz.ruleCount', { count: questionCount }),
    t('quiz.rulePassMark', { percent: t.percent(rules.passMark) }),
    max === null ? t('quiz.ruleUnlimited') : t('quiz.ruleAttempts', { max }),
    ...(waitMinutes > 0 ? [t('quiz.ruleWait', { minutes: waitMinutes })] : []),
    t('quiz.ruleSaved'),
  ];
}

function toHistoryRow(
  attempt: QuizPage['history'][number],
  { course, t }: { course: string; t: Translator },
) {
  const path = attemptPath(course, attempt.attemptId);
  const isOpen = attempt.submittedAt === null;
  return {
    id: attempt.attemptId,
    when: t.dateTime(attempt.startedAt),
    score: attempt.scorePercent === null ? '' : t.percent(attempt.scorePercent),
    passed: attempt.passed,
    outcome: t(
      isOpen ? 'quiz.historyOpen' : attempt.passed === true ? 'quiz.passed' : 'quiz.notPassed',
    ),
    link: isOpen
      ? { href: path, label: t('quiz.resume') }
      : { href: resultPath(path), label: t('quiz.seeResult') },
  };
}

/** What the reader can do now: begin, go on with an open attempt, or nothing yet and why. */
function toNextStep(quiz: QuizPage, { course, t }: { course: string; t: Translator }) {
  const { decision } = quiz;
  if (decision.start === false && decision.reason === 'open-attempt')
    return {
      kind: 'resume',
      href: attemptPath(course, decision.attemptId),
      text: t('quiz.resume'),
    } as const;
  if (quiz.locked) return { kind: 'no', text: t('quiz.assessmentLocked') } as const;
  if (decision.start) {
    const first = quiz.quizKey === assessmentKey ? 'quiz.startAssessment' : 'quiz.start';
    return { kind: 'start', text: t(quiz.history.length > 0 ? 'quiz.again' : first) } as const;
  }
  return decision.reason === 'too-early'
    ? ({ kind: 'no', text: t('quiz.waitUntil', { time: t.dateTime(decision.from) }) } as const)
    : ({ kind: 'no', text: t('quiz.noAttemptsLeft') } as const);
}
