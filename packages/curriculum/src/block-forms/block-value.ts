import type { BlockForm } from './block-form.ts';
import { findBlockForm } from './block-forms.ts';

/** A block as its form holds it. */
export interface BlockValue {
  name: string;
  /** Texts by attribute; a flag that is set is `true`. What is left out is empty. */
  attributes: Record<string, string>;
  /** Markdown inside the block, or its words. */
  text: string;
  /** The cells of a table, row by row; the first row holds its heads. */
  rows: string[][];
  parts: BlockValue[];
}

/** An empty form: with as many parts as the block needs, and its first choice taken. */
export function blankBlock(form: BlockForm): BlockValue {
  const { content, fields, name } = form;
  const part = typeof content === 'object' ? findBlockForm(content.parts) : null;
  const least = typeof content === 'object' ? content.least : 0;
  return {
    name,
    attributes: Object.fromEntries(fields.map((field) => [field.name, field.choices?.[0] ?? ''])),
    text: '',
    rows:
      content === 'table'
        ? [
            ['', '', ''],
            ['', '', ''],
          ]
        : [],
    parts: part ? Array.from({ length: least }, () => blankBlock(part)) : [],
  };
}
