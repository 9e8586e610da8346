import { findBlockForm, type BlockValue } from '@heard/curriculum/block-forms';
import { useTranslator } from '@heard/i18n/react';
import { AttributeField } from './attribute-field.tsx';
import { MarkdownField } from './markdown-field.tsx';
import { PartList } from './part-list.tsx';
import { TableField } from './table-field.tsx';
import { toWordKey } from './to-word-key.ts';

export interface BlockFieldsProps {
  value: BlockValue;
  /** Where in the form this block stands; empty for the whole. */
  at: string;
  onChange: (value: BlockValue) => void;
}

/** The fields of one block: its attributes, the words inside it, its parts. */
export function BlockFields({ value, at, onChange }: BlockFieldsProps) {
  const t = useTranslator();
  const form = findBlockForm(value.name);
  if (!form) return null;
  const { content, endsWith } = form;
  const parts = endsWith ?? (typeof content === 'object' ? content.parts : null);
  return (
    <>
      {form.fields.map((field) => (
        <AttributeField
          key={field.name}
          block={value.name}
          field={field}
          at={`${at}attributes.${field.name}`}
          value={value.attributes[field.name] ?? ''}
          onChange={(text) =>
            onChange({ ...value, attributes: { ...value.attributes, [field.name]: text } })
          }
        />
      ))}
      {content === 'flow' || content === 'line' ? (
        <MarkdownField
          at={`${at}text`}
          label={t('editor.inside', { block: toWordKey(value.name) })}
          isLine={content === 'line'}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
        />
      ) : null}
      {content === 'table' ? (
        <TableField
          at={`${at}rows`}
          rows={value.rows}
          onChange={(rows) => onChange({ ...value, rows })}
        />
      ) : null}
      {parts === null ? null : (
        <PartList
          name={parts}
          least={typeof content === 'object' ? content.least : 0}
          parts={value.parts}
          onChange={(changed) => onChange({ ...value, parts: changed })}
        >
          {(part, index, change) => (
            <BlockFields value={part} at={`${at}parts.${index}.`} onChange={change} />
          )}
        </PartList>
      )}
    </>
  );
}
