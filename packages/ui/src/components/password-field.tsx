import { useEffect, useState } from 'react';
import { Field, fieldDescription } from './field.tsx';
import type { TextFieldProps } from './text-field.tsx';

export interface PasswordFieldProps extends Omit<TextFieldProps, 'type'> {
  showLabel: string;
  hideLabel: string;
}

/** A password, which one may read while typing it. The switch needs scripts, so it appears with them. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, problem, optionalLabel, showLabel, hideLabel, id, className, ...input } =
    props;
  const [scripted, setScripted] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setScripted(true), []);
  const fieldId = id ?? input.name;
  const words = { label, hint, problem, optionalLabel };
  return (
    <Field id={fieldId} {...words}>
      <div className="password-field">
        <input
          {...input}
          type={shown ? 'text' : 'password'}
          id={fieldId}
          className={className ? `input ${className}` : 'input'}
          autoCapitalize="none"
          spellCheck={false}
          {...fieldDescription(fieldId, words)}
        />
        {scripted ? (
          <button
            type="button"
            className="button button-quiet password-field-switch"
            aria-controls={fieldId}
            onClick={() => setShown(!shown)}
          >
            {shown ? hideLabel : showLabel}
          </button>
        ) : null}
      </div>
    </Field>
  );
}
