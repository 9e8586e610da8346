import type { InputHTMLAttributes } from 'react';
import { Field, fieldDescription, type FieldWords } from './field.tsx';

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement>, FieldWords {
  name: string;
}

/** One line of text. Its id is its name, so that an error summary can link to it. */
export function TextField({
  label,
  hint,
  problem,
  optionalLabel,
  id,
  className,
  ...input
}: TextFieldProps) {
  const fieldId = id ?? input.name;
  const words = { label, hint, problem, optionalLabel };
  return (
    <Field id={fieldId} {...words}>
      <input
        type="text"
        {...input}
        id={fieldId}
        className={className ? `input ${className}` : 'input'}
        {...fieldDescription(fieldId, words)}
      />
    </Field>
  );
}
