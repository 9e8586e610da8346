import type { ResponseProblem } from '@heard/domain/quizzes';
import { TextLink } from '@heard/ui/link';
import { PageColumn } from '@heard/ui/layout';
import { PageTitle } from '@heard/ui/page-title';
import { useEffect, useRef } from 'react';
import { AnswerForm } from './answer-form.tsx';
import type { QuestionView } from './attempt-view.server.ts';
import { QuestionList } from './question-list.tsx';

interface QuestionPageProps {
  view: QuestionView;
  posted: ResponseProblem | null;
}

/** One question at a time, with the way to all others. */
export function QuestionPage({ view, posted }: QuestionPageProps) {
  const { question, number, places } = view;
  const key = question.type === 'case' ? `${question.id} ${question.past.length}` : question.id;
  const place = useRef<HTMLElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    // Another question without a new page: reading begins at its title.
    place.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <PageColumn>
      <section className="question-page" aria-label={view.title} tabIndex={-1} ref={place}>
        <PageTitle
          eyebrow={
            <TextLink href={view.quiz.href} lang={view.quiz.lang}>
              {view.quiz.title}
            </TextLink>
          }
          title={view.title}
        />
        <QuestionList places={places} current={number} />
        <AnswerForm key={key} view={view} posted={posted} />
      </section>
    </PageColumn>
  );
}
