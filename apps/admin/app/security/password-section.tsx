import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { PasswordField } from '@heard/ui/password-field';
import { Form } from '@remix-run/react';
import { problemOf, type SecurityProblem } from './security-problem.ts';

/** Changes the password; all other sessions end. */
export function PasswordSection({ problem }: { problem: SecurityProblem }) {
  const t = useTranslator();
  const shared = {
    showLabel: t('identity.showPassword'),
    hideLabel: t('identity.hidePassword'),
    required: true,
  };
  return (
    <section className="admin-section">
      <h2>{t('identity.changePassword')}</h2>
      <Form method="post" className="admin-form">
        <input type="hidden" name="intent" value="password" />
        <PasswordField
          {...shared}
          name="currentPassword"
          label={t('identity.currentPassword')}
          autoComplete="current-password"
          problem={problemOf(problem, 'currentPassword')}
        />
        <PasswordField
          {...shared}
          name="newPassword"
          label={t('identity.newPassword')}
          hint={t('identity.passwordHint')}
          autoComplete="new-password"
          problem={problemOf(problem, 'newPassword')}
        />
        <Button type="submit" variant="secondary">
          {t('identity.changePassword')}
        </Button>
      </Form>
    </section>
  );
}
