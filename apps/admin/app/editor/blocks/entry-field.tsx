import type { NamedEntry } from '@heard/curriculum/preview';
import { useTranslator } from '@heard/i18n/react';
import { Field, fieldDescription } from '@heard/ui/field';
import { useContext, useState } from 'react';
import type { SourceAids } from '../source/source-aids.ts';
import { BlockFormContext } from './block-form-context.ts';

export interface EntryFieldProps {
  name: string;
  label: string;
  problem: string | null;
  kind: string;
  value: string;
  onChange: (value: string) => void;
}

const lists: Record<string, keyof SourceAids> = {
  ...{ fact: 'facts', term: 'terms', source: 'sources', picture: 'pictures' },
};

/** One of the registered figures, words, sources or pictures, found by a part of what it is called. */
export function EntryField({ name, label, problem, kind, value, onChange }: EntryFieldProps) {
  const t = useTranslator();
  const { aids } = useContext(BlockFormContext);
  const [sought, setSought] = useState('');
  const entries = (aids[lists[kind] ?? 'facts'] ?? []) as readonly NamedEntry[];
  const wanted = sought.trim().toLocaleLowerCase();
  const shown = entries.filter(
    (entry) =>
      entry.id === value ||
      `${entry.id} ${entry.label} ${entry.note}`.toLocaleLowerCase().includes(wanted),
  );
  const chosen = entries.find(({ id }) => id === value);
  return (
    <Field id={name} label={label} problem={problem} hint={chosen?.note}>
      <input
        type="search"
        className="input entry-search"
        aria-label={t('editor.entrySearch')}
        placeholder={t('editor.entrySearch')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <select
        id={name}
        className="input select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...fieldDescription(name, { hint: chosen?.note, problem })}
      >
        <option value="">{t('editor.entryNone', { count: shown.length })}</option>
        {shown.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
