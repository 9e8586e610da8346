import type { FieldForm } from './block-form.ts';
import { findBlockForm } from './block-forms.ts';
import type { BlockValue } from './block-value.ts';
import { tidyBlock } from './tidy-block.ts';

/**
 * The text of a block, as docs/authoring.md writes it: attributes in the order of the form, Markdown between
 * empty lines. Texts are tidied on the way. Throws for a name that is no block.
 */
export function writeBlock(value: BlockValue): string {
  return write(tidyBlock(value));
}

function write(value: BlockValue): string {
  const form = findBlockForm(value.name);
  if (!form) throw new Error(`there is no block “${value.name}”`);
  const { name, text, rows, parts } = value;
  const open = [name, ...form.fields.flatMap((field) => writeAttribute(field, value))].join(' ');
  if (form.content === 'nothing') return `<${open} />`;
  if (form.content === 'line') return text === '' ? `<${open} />` : `<${open}>${text}</${name}>`;
  if (form.content === 'table') return `<${open}>\n\n${writeTable(rows)}\n\n</${name}>`;
  const inner = parts.map(write).join('\n');
  if (form.content !== 'flow') return `<${open}>\n${inner}\n</${name}>`;
  if (text === '' && inner === '' && form.mayBeEmpty) return `<${open} />`;
  return [`<${open}>`, text, inner, `</${name}>`].filter((piece) => piece !== '').join('\n\n');
}

function writeAttribute({ name, kind }: FieldForm, { attributes }: BlockValue): string[] {
  const text = attributes[name] ?? '';
  if (text === '') return [];
  return kind === 'flag' ? [name] : [`${name}=${quote(text)}`];
}

/** A text in quotes, with the signs written out that would end it or be read as an entity. */
function quote(text: string): string {
  const plain = text.replace(/&(?=#|[A-Za-z])/g, '&amp;');
  return plain.includes('"') && !plain.includes("'")
    ? `'${plain}'`
    : `"${plain.replaceAll('"', '&quot;')}"`;
}

/** A table of Markdown; its first row holds the heads. Rows are as wide as the first. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, rows[0]?.length ?? 0);
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => (cells[at] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}
