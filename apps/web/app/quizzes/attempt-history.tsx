import { useTranslator } from '@heard/i18n/react';
import { DataTable } from '@heard/ui/data-table';
import { TextLink } from '@heard/ui/link';
import { Tag } from '@heard/ui/tag';
import type { QuizView } from './quiz-view.server.ts';

/** A learner's attempts at a quiz, the newest first. */
export function AttemptHistory({ history }: { history: QuizView['history'] }) {
  const t = useTranslator();
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">{t('quiz.historyTitle')}</h2>
      <DataTable
        caption={t('quiz.historyTitle')}
        captionHidden
        columns={[
          { key: 'when', label: t('quiz.historyWhen') },
          { key: 'score', label: t('quiz.historyScore'), align: 'end' },
          { key: 'outcome', label: t('quiz.historyOutcome') },
        ]}
        rows={history.map(({ id, when, score, passed, outcome, link }) => ({
          id,
          cells: {
            when,
            score: score || '–',
            outcome: (
              <span className="quiz-outcome">
                <Tag kind={passed === true ? 'success' : 'plain'}>{outcome}</Tag>{' '}
                <TextLink href={link.href} aria-label={`${link.label}: ${when}`}>
                  {link.label}
                </TextLink>
              </span>
            ),
          },
        }))}
        empty={<p>{t('quiz.historyEmpty')}</p>}
      />
    </section>
  );
}
