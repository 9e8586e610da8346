import type { SecondFactorState } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { Notice } from '@heard/ui/notice';
import { PasswordField } from '@heard/ui/password-field';
import { Form } from '@remix-run/react';
import { problemOf, type SecurityProblem } from './security-problem.ts';

/** Over the wire a date is a text. */
type ShownState = Omit<SecondFactorState, 'since'> & { since: Date | string | null };

/** The authenticator and the recovery codes. */
export function SecondFactorSection({
  state,
  problem,
}: {
  state: ShownState;
  problem: SecurityProblem;
}) {
  const t = useTranslator();
  const wrong = problemOf(problem, 'codesPassword');
  const date = state.since ? t.date(new Date(state.since)) : '';
  return (
    <section className="admin-section">
      <h2>{t('people.secondFactor')}</h2>
      <p>{date ? t('people.secondFactorSince', { date }) : t('people.secondFactorNone')}</p>
      <p>
        <ButtonLink variant="secondary" href="/second-factor/set-up?next=/account/security">
          {date ? t('people.replace') : t('people.setUpTitle')}
        </ButtonLink>
      </p>
      {state.recoveryCodesLeft < 3 ? (
        <Notice kind="warning">
          <p>{t('people.recoveryLeft', { count: state.recoveryCodesLeft })}</p>
        </Notice>
      ) : (
        <p>{t('people.recoveryLeft', { count: state.recoveryCodesLeft })}</p>
      )}
      {date ? (
        <Disclosure summary={t('people.recoveryRenew')} open={wrong !== undefined}>
          <Form method="post">
            <input type="hidden" name="intent" value="codes" />
            <p>{t('people.recoveryRenewText')}</p>
            <PasswordField
              name="codesPassword"
              label={t('identity.currentPassword')}
              autoComplete="current-password"
              showLabel={t('identity.showPassword')}
              hideLabel={t('identity.hidePassword')}
              problem={wrong}
              required
            />
            <Button type="submit">{t('people.recoveryRenewButton')}</Button>
          </Form>
        </Disclosure>
      ) : null}
    </section>
  );
}
