import { useTranslator } from '@heard/i18n/react';
import { Field, fieldDescription } from '@heard/ui/field';
import { useContext, useRef } from 'react';
import { BlockFormContext } from './block-form-context.ts';
import { useProblem } from './use-problem.ts';

export interface MarkdownFieldProps {
  at: string;
  label: string;
  value: string;
  /** One line of words, in which nothing is set apart. */
  isLine: boolean;
  onChange: (value: string) => void;
}

const inSentence = ['Fact', 'Term', 'Ref'];

/** Words with marks, and buttons for the marks: nobody has to know them. */
export function MarkdownField({ at, label, value, isLine, onChange }: MarkdownFieldProps) {
  const t = useTranslator();
  const { ask, writing } = useContext(BlockFormContext);
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = useProblem(at);

  const put = (before: string, after: string) => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = field.current ?? {};
    onChange(value.slice(0, from) + before + value.slice(from, to) + after + value.slice(to));
    field.current?.focus();
  };

  return (
    <Field id={at} label={label} problem={problem} hint={isLine ? undefined : t('editor.textHint')}>
      <div
        className="mark-buttons"
        role="group"
        aria-label={t('editor.marksFor', { field: label })}
      >
        <button type="button" onClick={() => put('**', '**')}>
          {t('editor.bold')}
        </button>
        <button type="button" onClick={() => put('_', '_')}>
          {t('editor.italic')}
        </button>
        {isLine
          ? null
          : inSentence.map((name) => (
              <button key={name} type="button" onClick={() => ask(name, (text) => put(text, ''))}>
                {t('editor.blockName', { block: name })}
              </button>
            ))}
      </div>
      <textarea
        ref={field}
        id={at}
        name={at}
        className="input"
        rows={isLine ? 2 : 4}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...writing}
        {...fieldDescription(at, { hint: isLine ? '' : 'hint', problem })}
      />
    </Field>
  );
}
