import type { TextareaHTMLAttributes } from 'react';
import { Field, fieldDescription, type FieldWords } from './field.tsx';

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement>, FieldWords {
  name: string;
}

/** Text of a sentence or more. It grows with what is written, where browsers can. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, problem, optionalLabel, id, className, ...area } = props;
  const fieldId = id ?? area.name;
  const words = { label, hint, problem, optionalLabel };
  return (
    <Field id={fieldId} {...words}>
      <textarea
        rows={2}
        {...area}
        id={fieldId}
        className={className ? `input text-area ${className}` : 'input text-area'}
        {...fieldDescription(fieldId, words)}
      />
    </Field>
  );
}
