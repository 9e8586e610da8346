import type { QuestionType } from '../authored-question.ts';
import { firstValue, type FormEntries } from '../question-kind.ts';
import {
  decisionParts,
  draftFields,
  draftLists,
  emptyDraft,
  type DraftField,
  type DraftList,
  type DraftRow,
  type QuestionDraft,
} from './question-draft.ts';

/** More rows than any form has. */
const mostRows = 40;

/**
 * Reads a posted form as a draft: fields by their names, rows as `options.0.text`. What it does not know is
 * left out; nothing that it knows is changed.
 */
export function readQuestionForm(type: QuestionType, entries: FormEntries): QuestionDraft {
  const empty = emptyDraft(type);
  const text = (name: string) => firstValue(entries, name)?.replace(/\r\n?/g, '\n') ?? '';
  const fields = Object.fromEntries(draftFields.map((field) => [field, text(field)]));
  const readRows = (list: string, parts: readonly string[]): DraftRow[] => {
    const rows: DraftRow[] = [];
    for (let at = 0; at < mostRows; at += 1) {
      const name = (part: string) => `${list}.${at}.${part}`;
      if (!parts.some((part) => entries[name(part)] !== undefined)) break;
      rows.push(Object.fromEntries(parts.map((part) => [part, text(name(part))])));
    }
    return rows;
  };
  const lists = Object.fromEntries(
    Object.entries(draftLists).map(([list, parts]) => [list, readRows(list, parts)]),
  ) as unknown as Record<DraftList, DraftRow[]>;
  // With one right option, the form has one field that says which row it is.
  const right = firstValue(entries, 'correct');
  if (type === 'single-choice' && right !== undefined)
    lists.options = lists.options.map((row, at) => ({
      ...row,
      correct: String(at) === right ? 'yes' : '',
    }));
  return {
    ...empty,
    fields: fields as Record<DraftField, string>,
    lists,
    decisions: lists.scenes.map((_, at) => readRows(`scenes.${at}.decisions`, decisionParts)),
  };
}
