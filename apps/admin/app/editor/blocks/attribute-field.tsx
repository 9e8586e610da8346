import type { FieldForm } from '@heard/curriculum/block-forms';
import { useTranslator } from '@heard/i18n/react';
import { Checkbox } from '@heard/ui/checkbox';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';
import { useContext } from 'react';
import { BlockFormContext } from './block-form-context.ts';
import { EntryField } from './entry-field.tsx';
import { useProblem } from './use-problem.ts';
import { toWordKey } from './to-word-key.ts';

export interface AttributeFieldProps {
  block: string;
  field: FieldForm;
  /** Its place in the form, which is its id. */
  at: string;
  value: string;
  onChange: (value: string) => void;
}

/** The field of one attribute, by its kind. Ids of scenes are made, not typed. */
export function AttributeField({ block, field, at, value, onChange }: AttributeFieldProps) {
  const t = useTranslator();
  const { scenes, writing } = useContext(BlockFormContext);
  const problem = useProblem(at);
  const label = t('editor.field', { field: toWordKey(block, field.name) });
  const frame = {
    ...{ name: at, label, problem },
    optionalLabel: field.optional ? t('common.optional') : undefined,
  };
  if (field.kind === 'id') return null;
  if (field.kind === 'flag')
    return (
      <Checkbox
        {...{ name: at, label, problem }}
        checked={value === 'true'}
        onChange={(event) => onChange(event.currentTarget.checked ? 'true' : '')}
      />
    );
  if (field.kind === 'choice' || field.kind === 'scene') {
    const options =
      field.kind === 'scene'
        ? [
            { value: '', label: '–' },
            ...scenes.map(({ id, title }) => ({ value: id, label: title || id })),
          ]
        : (field.choices ?? []).map((choice) => ({
            ...{ value: choice, label: t('editor.choice', { choice: toWordKey(choice) }) },
          }));
    return (
      <SelectField
        {...frame}
        options={options}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (['fact', 'term', 'source', 'picture'].includes(field.kind))
    return <EntryField {...{ ...frame, value, onChange }} kind={field.kind} />;
  return (
    <TextField
      {...frame}
      hint={field.kind === 'date' ? t('editor.dateHint') : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...(field.kind === 'line' ? writing : { dir: 'ltr' as const })}
    />
  );
}
