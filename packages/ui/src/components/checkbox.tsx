import type { InputHTMLAttributes, ReactNode } from 'react';
import { fieldDescription, FieldProblem } from './field.tsx';

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null;
}

/** One yes or no. */
export function Checkbox({ label, hint, problem, id, className, ...input }: CheckboxProps) {
  const fieldId = id ?? input.name;
  return (
    <div className={problem ? 'field field-wrong' : 'field'}>
      {problem ? <FieldProblem id={fieldId} problem={problem} /> : null}
      <label className="choice" htmlFor={fieldId}>
        <input
          {...input}
          type="checkbox"
          id={fieldId}
          className={className ? `choice-input ${className}` : 'choice-input'}
          {...fieldDescription(fieldId, { hint, problem })}
        />
        <span className="choice-words">
          <span className="choice-label">{label}</span>
          {hint ? (
            <span className="choice-description" id={`${fieldId}-hint`}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}
