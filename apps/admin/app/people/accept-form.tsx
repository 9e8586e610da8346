import type { ShownInvitation } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import { PasswordField } from '@heard/ui/password-field';
import { TextField } from '@heard/ui/text-field';
import { Form, useLocation } from '@remix-run/react';

/** What it takes to accept an invitation: a name and a password, a sign-in, or one press of a button. */
export function AcceptForm({
  next,
  name,
  problem,
}: {
  next: ShownInvitation['next'];
  name: string;
  problem: { field: string | null; text: string } | null;
}) {
  const t = useTranslator();
  const { pathname } = useLocation();
  const problemOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  if (next === 'sign-in')
    return (
      <>
        <p>{t('people.signInNeeded')}</p>
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(pathname)}`}>
          {t('common.signIn')}
        </ButtonLink>
      </>
    );
  return (
    <Form method="post" className="admin-form">
      {next === 'password' ? (
        <>
          <TextField
            name="name"
            label={t('admin.yourName')}
            autoComplete="name"
            defaultValue={name}
            problem={problemOf('name')}
            required
          />
          <PasswordField
            name="password"
            label={t('identity.password')}
            hint={t('identity.passwordHint')}
            autoComplete="new-password"
            showLabel={t('identity.showPassword')}
            hideLabel={t('identity.hidePassword')}
            problem={problemOf('password')}
            required
          />
        </>
      ) : null}
      <Button type="submit">{t('people.acceptButton')}</Button>
    </Form>
  );
}
