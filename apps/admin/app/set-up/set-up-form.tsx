import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { PasswordField } from '@heard/ui/password-field';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';

/** Asks for the first administrator's address, name and password; keeps all but the password. */
export function SetUpForm({
  typed,
  problem,
}: {
  typed: { email: string; name: string };
  problem: { field: string; text: string } | null;
}) {
  const t = useTranslator();
  const problemOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  return (
    <Form method="post" className="admin-form">
      <TextField
        name="email"
        type="email"
        label={t('identity.email')}
        autoComplete="username"
        defaultValue={typed.email}
        problem={problemOf('email')}
        required
      />
      <TextField
        name="name"
        label={t('admin.yourName')}
        autoComplete="name"
        defaultValue={typed.name}
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
      <Button type="submit">{t('admin.setUpButton')}</Button>
    </Form>
  );
}
