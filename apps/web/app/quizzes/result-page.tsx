import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { ActionBar, PageColumn } from '@heard/ui/layout';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { ProgressArcs } from '@heard/ui/progress-arcs';
import { QuestionWordsProvider } from '@heard/ui/questions';
import { useSearchParams } from '@remix-run/react';
import { questionWords } from './question-words.ts';
import { ResultQuestion } from './result-question.tsx';
import type { ResultView } from './result-view.server.ts';

/** What an attempt got: the score first, then where to go on, then each answer with its reasons. */
export function ResultPage({ result }: { result: ResultView }) {
  const t = useTranslator();
  const [search] = useSearchParams();
  const { again, onwards, passed } = result;
  return (
    <PageColumn>
      <div className="result-page">
        {search.get('done') === 'closed' ? (
          <Notice kind="info">
            <p>{t('quiz.problemClosed')}</p>
          </Notice>
        ) : null}
        <div className="result-score">
          <ProgressArcs label={result.percent} share={result.share} size={96} />
          <PageTitle
            eyebrow={
              <TextLink href={result.quiz.href} lang={result.quiz.lang}>
                {result.quiz.title}
              </TextLink>
            }
            title={result.title}
            lead={result.text}
          />
        </div>
        {again?.href === null ? (
          <Notice kind="info">
            <p>{again.text}</p>
          </Notice>
        ) : null}
        <ActionBar>
          {again?.href ? <ButtonLink href={again.href}>{again.text}</ButtonLink> : null}
          <ButtonLink href={onwards.href} variant={passed ? 'primary' : 'secondary'}>
            {onwards.label}
          </ButtonLink>
        </ActionBar>
        <QuestionWordsProvider words={questionWords(t)}>
          <ol className="result-questions">
            {result.questions.map((question) => (
              <ResultQuestion key={question.id} question={question} lang={result.lang} />
            ))}
          </ol>
        </QuestionWordsProvider>
      </div>
    </PageColumn>
  );
}
