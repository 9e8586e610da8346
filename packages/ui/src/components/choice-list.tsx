import type { ChangeEventHandler, ReactNode } from 'react';
import { fieldDescription, FieldProblem } from './field.tsx';

export interface Choice {
  value: string;
  label: ReactNode;
  description?: ReactNode;
}

export interface ChoiceListProps {
  type: 'radio' | 'checkbox';
  name: string;
  legend: ReactNode;
  legendHidden?: boolean;
  hint?: ReactNode;
  problem?: string | null;
  choices: readonly Choice[];
  selected?: readonly string[];
  required?: boolean;
  disabled?: boolean;
  /** The id of the first choice, to which an error summary links. It is the name unless said. */
  id?: string;
  onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** A question with its choices: one of them, or any number. */
export function ChoiceList(props: ChoiceListProps) {
  const { type, name, legend, legendHidden, hint, problem, choices, selected, id = name } = props;
  const { required, disabled, onChange } = props;
  return (
    <fieldset
      className={problem ? 'choice-list field field-wrong' : 'choice-list field'}
      disabled={disabled}
      aria-describedby={fieldDescription(id, { hint, problem })['aria-describedby']}
    >
      <legend className={legendHidden ? 'visually-hidden' : 'choice-list-legend'}>{legend}</legend>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? <FieldProblem id={id} problem={problem} /> : null}
      {choices.map((choice, index) => (
        <ChoiceRow
          key={choice.value}
          {...{ type, name, choice, onChange }}
          id={index === 0 ? id : `${id}-${index + 1}`}
          chosen={selected?.includes(choice.value)}
          required={required && type === 'radio'}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceRowProps extends Pick<ChoiceListProps, 'type' | 'name' | 'onChange' | 'required'> {
  id: string;
  choice: Choice;
  chosen?: boolean;
}

function ChoiceRow({ id, choice, chosen, ...input }: ChoiceRowProps) {
  const described = choice.description ? `${id}-description` : undefined;
  return (
    <label className="choice" htmlFor={id}>
      <input
        {...input}
        className="choice-input"
        id={id}
        value={choice.value}
        defaultChecked={chosen}
        aria-describedby={described}
      />
      <span className="choice-words">
        <span className="choice-label">{choice.label}</span>
        {choice.description ? (
          <span className="choice-description" id={described}>
            {choice.description}
          </span>
        ) : null}
      </span>
    </label>
  );
}
