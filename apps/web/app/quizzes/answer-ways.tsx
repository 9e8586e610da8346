import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import type { QuestionView } from './attempt-view.server.ts';

/** The ways on from a question but for the main one: back, past it, and to all answers. */
export function AnswerWays({ view, isEnded }: { view: QuestionView; isEnded: boolean }) {
  const t = useTranslator();
  const { previousHref, nextHref, reviewHref } = view;
  // Going back saves what was written. A case has nothing to save before it is decided.
  const isSavedOnTheWay = view.question.type !== 'case';
  return (
    <div className="answer-ways">
      {previousHref !== null && isSavedOnTheWay ? (
        <Button type="submit" name="go" value="previous" variant="quiet">
          {t('quiz.previous')}
        </Button>
      ) : null}
      {previousHref !== null && !isSavedOnTheWay ? (
        <ButtonLink href={previousHref} variant="quiet">
          {t('quiz.previous')}
        </ButtonLink>
      ) : null}
      {isEnded ? null : (
        <ButtonLink href={nextHref} variant="quiet">
          {t('quiz.skip')}
        </ButtonLink>
      )}
      <ButtonLink href={reviewHref} variant="quiet">
        {t('quiz.review')}
      </ButtonLink>
    </div>
  );
}
