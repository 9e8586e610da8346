import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { ActionBar } from '@heard/ui/layout';
import { QuestionAnswer, QuestionWordsProvider } from '@heard/ui/questions';
import type { ResponseProblem } from '@heard/domain/quizzes';
import { useMemo, useRef } from 'react';
import { AnswerWays } from './answer-ways.tsx';
import type { QuestionView } from './attempt-view.server.ts';
import { questionWords } from './question-words.ts';
import { questionPath } from './quiz-paths.ts';
import { responseProblemWords } from './response-problem-words.ts';
import { SaveStatus } from './save-status.tsx';
import { useAnswerForm } from './use-answer-form.ts';

interface AnswerFormProps {
  view: QuestionView;
  /** What was wrong with an answer that was posted without scripts. */
  posted: ResponseProblem | null;
}

/**
 * One question with its fields. It is an ordinary form; with scripts it saves by itself while one
 * answers, and goes on without a reload.
 */
export function AnswerForm({ view, posted }: AnswerFormProps) {
  const t = useTranslator();
  const form = useRef<HTMLFormElement>(null);
  const { state, problem, onChange, onMoved, onSubmit } = useAnswerForm({ view, posted, form });
  const words = problem === null ? undefined : t(responseProblemWords[problem]);
  const problems = useMemo(
    () => (words === undefined ? [] : [{ field: 'answer', text: words }]),
    [words],
  );
  const { question, number, total, nextHref } = view;
  const isCase = question.type === 'case';
  const isEnded = isCase && question.scene === null;
  const onwards = t(number < total ? 'quiz.saveAndNext' : 'quiz.saveAndReview');
  return (
    <form
      ref={form}
      method="post"
      action={questionPath(view.path, number)}
      className="answer-form"
      onChange={onChange}
      onSubmit={(event) => void onSubmit(event)}
    >
      {problems.length > 0 ? <ErrorSummary title={t('problem.title')} problems={problems} /> : null}
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="number" value={number} />
      <div lang={view.lang}>
        <QuestionWordsProvider words={questionWords(t)}>
          <QuestionAnswer question={question} problem={words} onMoved={onMoved} />
        </QuestionWordsProvider>
      </div>
      {isEnded ? null : <SaveStatus state={state} />}
      <ActionBar>
        {isEnded ? (
          <ButtonLink href={nextHref}>{t(number < total ? 'quiz.goOn' : 'quiz.review')}</ButtonLink>
        ) : (
          <Button type="submit" name="go" value="next">
            {isCase ? t('quiz.decide') : onwards}
          </Button>
        )}
      </ActionBar>
      <AnswerWays view={view} isEnded={isEnded} />
    </form>
  );
}
