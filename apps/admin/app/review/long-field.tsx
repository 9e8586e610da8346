import { Field, fieldDescription, type FieldWords } from '@heard/ui/field';
import type { RefObject, TextareaHTMLAttributes } from 'react';

interface LongFieldProps extends TextareaHTMLAttributes<HTMLTextAreaElement>, FieldWords {
  id: string;
  name: string;
  /** For scripts that write into it. */
  area?: RefObject<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function LongField({ label, hint, problem, optionalLabel, area, ...rest }: LongFieldProps) {
  const words = { label, hint, problem, optionalLabel };
  return (
    <Field id={rest.id} {...words}>
      <textarea
        rows={4}
        dir="auto"
        {...rest}
        ref={area}
        className="input review-words"
        {...fieldDescription(rest.id, words)}
      />
    </Field>
  );
}
