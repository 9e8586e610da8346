import type { SimpleAnswer } from '@heard/domain/quizzes';
import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';

interface AnswerScoresProps {
  scores: readonly Pick<SimpleAnswer, 'words' | 'score'>[];
  type: string;
  lang: string | undefined;
}

/** What each answer would get. */
export function AnswerScores({ scores, type, lang }: AnswerScoresProps) {
  const t = useTranslator();
  const isStepwise = type === 'case' || type === 'ordering';
  const say = (word: string) =>
    type === 'true-false' ? t(word === 'true' ? 'quiz.chooseTrue' : 'quiz.chooseFalse') : word;
  return (
    <section className="answer-scores" aria-labelledby="scores-title">
      <h2 id="scores-title">{t('bank.scoresTitle')}</h2>
      <p>{t('bank.scoresText')}</p>
      <DataTable
        caption={t('bank.scoresTitle')}
        captionHidden
        columns={[
          { key: 'answer', label: t('bank.answer') },
          { key: 'score', label: t('bank.score'), align: 'end' },
        ]}
        rows={scores.map(({ words, score }, at) => ({
          id: String(at),
          cells: {
            answer: <span lang={lang}>{words.map(say).join(isStepwise ? ' → ' : ' + ')}</span>,
            score: t.percent(score * 100),
          },
        }))}
      />
    </section>
  );
}
