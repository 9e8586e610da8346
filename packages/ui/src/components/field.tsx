import type { ReactNode } from 'react';

export interface FieldWords {
  label: string;
  hint?: ReactNode;
  /** What is wrong and what to do, in a sentence. */
  problem?: string | null;
  /** Such as "optional", said beside the label. */
  optionalLabel?: string;
}

export interface FieldProps extends FieldWords {
  id: string;
  children: ReactNode;
}

/** What an input names as its description: the hint and the problem that `Field` shows around it. */
export function fieldDescription(id: string, { hint, problem }: Partial<FieldWords>) {
  const parts = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return {
    'aria-describedby': parts.join(' ') || undefined,
    'aria-invalid': problem ? true : undefined,
  };
}

/** The frame around one input: its label, hint and problem. */
export function Field({ id, label, hint, problem, optionalLabel, children }: FieldProps) {
  return (
    <div className={problem ? 'field field-wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
        {optionalLabel ? <span className="field-optional"> ({optionalLabel})</span> : null}
      </label>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? <FieldProblem id={id} problem={problem} /> : null}
      {children}
    </div>
  );
}

export function FieldProblem({ id, problem }: { id: string; problem: string }) {
  return (
    <p className="field-problem" id={`${id}-problem`}>
      {problem}
    </p>
  );
}
