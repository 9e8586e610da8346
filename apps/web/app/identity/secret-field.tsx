import { useTranslator } from '@heard/i18n/react';
import { PasswordField } from '@heard/ui/password-field';
import { problemOf, type RefusedForm } from '#app/forms/refused-form.ts';

interface SecretFieldProps {
  /** `password` is the one to sign in with or to be set, `currentPassword` the one asked for again. */
  name: 'password' | 'currentPassword';
  label: string;
  /** Whether it is a password to be chosen: says how long it must be. */
  isNew?: boolean;
  refused: RefusedForm | undefined;
}

/** Asks for a password. It never comes back with the form. */
export function SecretField({ name, label, isNew = false, refused }: SecretFieldProps) {
  const t = useTranslator();
  return (
    <PasswordField
      name={name}
      label={label}
      hint={isNew ? t('identity.passwordHint') : undefined}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      showLabel={t('identity.showPassword')}
      hideLabel={t('identity.hidePassword')}
      problem={problemOf(refused, name)}
      required
    />
  );
}
