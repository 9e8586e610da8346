import {
  findBlockForm,
  readWholeBlock,
  tidyBlock,
  writeBlock,
  type BlockValue,
  type FieldForm,
} from '@heard/curriculum/block-forms';

/** What is wrong in a form: the field by its place (`parts.1.attributes.title`), and why. */
export interface BlockProblem {
  field: string;
  why: 'missing' | 'date' | 'address' | 'no-right-option' | 'no-wrong-option' | 'breaks-out';
}

/** All that is wrong with a filled form. The gate has the last word; this speaks before anything is written. */
export function checkBlock(value: BlockValue): BlockProblem[] {
  const problems = check(value, '');
  if (problems.length > 0) return problems;
  const written = readWholeBlock(writeBlock(value));
  return JSON.stringify(written) === JSON.stringify(tidyBlock(value))
    ? []
    : [{ field: 'text', why: 'breaks-out' }];
}

function check(value: BlockValue, at: string): BlockProblem[] {
  const form = findBlockForm(value.name);
  if (!form) return [];
  const { attributes, text, rows, parts } = tidyBlock(value);
  const problems = form.fields.flatMap((field): BlockProblem[] => {
    const why = checkField(field, attributes[field.name] ?? '');
    return why ? [{ field: `${at}attributes.${field.name}`, why }] : [];
  });
  const holdsText = form.content === 'flow' || form.content === 'line';
  if (holdsText && text === '' && !form.mayBeEmpty && parts.length === 0)
    problems.push({ field: `${at}text`, why: 'missing' });
  if (form.content === 'table' && rows.every((row) => row.every((cell) => cell === '')))
    problems.push({ field: `${at}rows.0.0`, why: 'missing' });
  if (value.name === 'KnowledgeCheck') {
    const right = parts.filter((part) => part.attributes.correct === 'true').length;
    if (right === 0)
      problems.push({ field: `${at}parts.0.attributes.correct`, why: 'no-right-option' });
    else if (right === parts.length)
      problems.push({ field: `${at}parts.0.attributes.correct`, why: 'no-wrong-option' });
  }
  return [
    ...problems,
    ...value.parts.flatMap((part, index) => check(part, `${at}parts.${index}.`)),
  ];
}

function checkField({ kind, optional }: FieldForm, text: string): BlockProblem['why'] | null {
  if (text === '') return optional ? null : 'missing';
  if (kind === 'date' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return 'date';
  if (kind === 'address' && !/^https:\/\/[^\s/]+/.test(text)) return 'address';
  return null;
}
