import { useTranslator } from '@heard/i18n/react';
import { TextField } from '@heard/ui/text-field';
import { problemOf, type RefusedForm } from '#app/forms/refused-form.ts';

interface EmailFieldProps {
  refused: RefusedForm | undefined;
  label?: string;
  autoComplete?: string;
  hint?: string;
}

/** Asks for an e-mail address. What was typed stays when the form comes back. */
export function EmailField({ refused, label, autoComplete = 'email', hint }: EmailFieldProps) {
  const t = useTranslator();
  return (
    <TextField
      name="email"
      // Not of the type for e-mail: browsers would change addresses with signs of other scripts.
      type="text"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      label={label ?? t('identity.email')}
      hint={hint}
      autoComplete={autoComplete}
      defaultValue={refused?.typed.email}
      problem={problemOf(refused, 'email')}
      required
    />
  );
}
