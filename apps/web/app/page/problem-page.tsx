import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { PageColumn } from '@heard/ui/layout';
import { ProblemMessage } from '@heard/ui/problem-message';
import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { problemWords } from './problem-words.ts';

/** What stands in the place of a page that cannot be shown: what happened, and two ways on. */
export function ProblemPage() {
  const t = useTranslator();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words = problemWords(status);
  const { reference, minutes = 15 } = detailOf(error);
  return (
    <PageColumn>
      <ProblemMessage
        title={t(`problem.${words}Title`)}
        text={t(`problem.${words}Text`, { minutes })}
        reference={reference === undefined ? undefined : t('problem.reference', { reference })}
      >
        <ButtonLink href={`/${t.locale}`}>{t('problem.goHome')}</ButtonLink>
        <ButtonLink href={`/${t.locale}/courses`} variant="secondary">
          {t('problem.goCourses')}
        </ButtonLink>
      </ProblemMessage>
    </PageColumn>
  );
}

function detailOf(error: unknown): { reference?: string; minutes?: number } {
  const told: unknown = isRouteErrorResponse(error) ? error.data : null;
  return told !== null && typeof told === 'object' ? told : {};
}
