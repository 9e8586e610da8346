import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { ProblemMessage } from '@heard/ui/problem-message';
import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { AdminFrame } from './admin-frame.tsx';
import { SignOutButton } from './sign-out-button.tsx';

const wordsByStatus: Record<number, string> = { 400: 'badRequest', 404: 'notFound' };

/** What stands in the place of a page that cannot be shown: what happened, and the way on. */
export function ProblemPage() {
  const t = useTranslator();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 403)
    return (
      <AdminFrame>
        <ProblemMessage title={t('admin.notStaff')} text={t('admin.notStaffText')}>
          <SignOutButton />
        </ProblemMessage>
      </AdminFrame>
    );
  const words = wordsByStatus[status] ?? 'broke';
  return (
    <AdminFrame>
      <ProblemMessage
        title={t(`problem.${words}Title`)}
        text={t(`problem.${words}Text`)}
        reference={referenceOf(error, t)}
      >
        <ButtonLink href="/">{t('problem.goHome')}</ButtonLink>
      </ProblemMessage>
    </AdminFrame>
  );
}

function referenceOf(error: unknown, t: ReturnType<typeof useTranslator>): string | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  const { reference } = (error.data ?? {}) as { reference?: string };
  return reference ? t('problem.reference', { reference }) : undefined;
}
