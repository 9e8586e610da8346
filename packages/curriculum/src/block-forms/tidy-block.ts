import type { BlockValue } from './block-value.ts';
import { findBlockForm } from './block-forms.ts';

/**
 * Brings a form's texts into the shape in which they can stand in a lesson: lines without line ends, Markdown
 * without blanks around it, and signs that would be read as code written so that they stand for themselves.
 * What is tidy stays as it is.
 */
export function tidyBlock(value: BlockValue): BlockValue {
  const form = findBlockForm(value.name);
  const attributes: Record<string, string> = {};
  for (const field of form?.fields ?? []) {
    const text = tidyLine(value.attributes[field.name] ?? '');
    if (text !== '') attributes[field.name] = text;
  }
  return {
    ...{ name: value.name, attributes },
    text: form?.content === 'line' ? tidyMarkdown(tidyLine(value.text)) : tidyMarkdown(value.text),
    rows: value.rows.map((row) => row.map((cell) => tidyMarkdown(tidyCell(cell)))),
    parts: value.parts.map(tidyBlock),
  };
}

/** One line: without line ends and control signs, single blanks between words. */
export function tidyLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function tidyCell(text: string): string {
  return tidyLine(text).replace(/\\(?=\|)/g, '');
}

/** Markdown without blank lines around it, in which `{`, `}` and a `<` that opens no block stand for themselves. */
export function tidyMarkdown(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '  ')
    .split('\n')
    .map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return dedent(lines)
    .join('\n')
    .replace(/(?<!\\)[{}]/g, (sign) => `\\${sign}`)
    .replace(/(?<!\\)<(?!\/?[A-Z][A-Za-z]*[\s/>])/g, '\\<');
}

/** Takes away what all lines that are not empty are moved in by. */
export function dedent(lines: readonly string[]): string[] {
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...depths, Infinity);
  return lines.map((line) => (least === Infinity ? line : line.slice(least)));
}
