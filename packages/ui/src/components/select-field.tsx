import type { SelectHTMLAttributes } from 'react';
import { Field, fieldDescription, type FieldWords } from './field.tsx';

export interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement>, FieldWords {
  name: string;
  options: readonly { value: string; label: string }[];
}

/** One of many, in the device's own list. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, problem, optionalLabel, options, id, className, ...select } = props;
  const fieldId = id ?? select.name;
  const words = { label, hint, problem, optionalLabel };
  return (
    <Field id={fieldId} {...words}>
      <select
        {...select}
        id={fieldId}
        className={className ? `input select ${className}` : 'input select'}
        {...fieldDescription(fieldId, words)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
