import type { QuestionGrade, QuestionResponse, ResponseProblem } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import { ActionBar } from '@heard/ui/layout';
import { Notice } from '@heard/ui/notice';
import {
  AnswerReview,
  QuestionAnswer,
  QuestionWordsProvider,
  toPartViews,
  type ShownQuestion,
} from '@heard/ui/questions';
import { Form } from '@remix-run/react';
import { questionWords } from './question-words.ts';

const problemWords = {
  nothing: 'quiz.problemNothing',
  unknown: 'quiz.problemUnknown',
  number: 'quiz.problemNumber',
  long: 'quiz.problemLong',
  order: 'quiz.problemOrder',
} as const satisfies Record<ResponseProblem, string>;

interface TriedQuestionProps {
  shown: ShownQuestion;
  seed: number;
  lang: string | undefined;
  problem: ResponseProblem | null;
  tried: { shown: ShownQuestion; response: QuestionResponse; grade: QuestionGrade | null } | null;
}

/** The question with the very fields that learners get, and what the answer got. */
export function TriedQuestion({ shown, seed, lang, problem, tried }: TriedQuestionProps) {
  const t = useTranslator();
  const words = questionWords(t);
  const question = tried?.shown ?? shown;
  const { grade = null } = tried ?? {};
  const isCase = shown.type === 'case';
  return (
    <QuestionWordsProvider words={words}>
      <section className="tried-question" aria-label={t('bank.asLearner')}>
        <Form
          method="post"
          className="answer-form"
          key={`${seed} ${JSON.stringify(tried?.response)}`}
        >
          <div lang={lang}>
            <QuestionAnswer
              question={question}
              problem={problem === null ? undefined : t(problemWords[problem])}
            />
          </div>
          {isCase && tried ? (
            <input type="hidden" name="saved" value={JSON.stringify(tried.response)} />
          ) : null}
          <ActionBar>
            {isCase && grade ? (
              <ButtonLink href={`?seed=${seed + 1}`}>{t('bank.tryAgain')}</ButtonLink>
            ) : (
              <>
                <Button type="submit">{isCase ? t('quiz.decide') : t('bank.grade')}</Button>
                <ButtonLink href={`?seed=${seed + 1}`} variant="quiet">
                  {t('bank.shuffle')}
                </ButtonLink>
              </>
            )}
          </ActionBar>
        </Form>
      </section>
      {grade ? (
        <section className="tried-result" aria-labelledby="tried-title">
          <Notice kind={grade.score >= 1 ? 'success' : 'info'}>
            <h2 id="tried-title">{t('bank.scored', { percent: t.percent(grade.score * 100) })}</h2>
          </Notice>
          <AnswerReview
            parts={toPartViews({ type: shown.type, parts: grade.parts }, words.say)}
            feedback={grade.feedback}
            lang={lang}
          />
        </section>
      ) : null}
    </QuestionWordsProvider>
  );
}
