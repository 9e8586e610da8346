import { useTranslator } from '@heard/i18n/react';
import { useLink } from '@heard/ui/link';
import type { QuestionView } from './attempt-view.server.ts';

interface QuestionListProps {
  places: QuestionView['places'];
  current: number;
}

/** All questions of an attempt by number, with which are answered. */
export function QuestionList({ places, current }: QuestionListProps) {
  const t = useTranslator();
  const Link = useLink();
  return (
    <nav aria-label={t('quiz.questionsLabel')}>
      <ol className="question-list">
        {places.map(({ number, href, answered }) => (
          <li key={number}>
            <Link
              href={href}
              className={answered ? 'question-place question-place-answered' : 'question-place'}
              aria-current={number === current ? 'step' : undefined}
              aria-label={`${t('quiz.questionShort', { number })}: ${t(
                answered ? 'quiz.answered' : 'quiz.unanswered',
              )}`}
            >
              {t.number(number)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
