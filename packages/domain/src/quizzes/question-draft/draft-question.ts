import type { QuestionType } from '../authored-question.ts';
import {
  decisionParts,
  draftFields,
  draftLists,
  emptyDraft,
  type DraftList,
  type DraftRow,
  type QuestionDraft,
} from './question-draft.ts';
import { isQuestionType } from './change-draft.ts';

/** A value as a text of YAML can hold it. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };
export type PlainQuestion = Record<string, PlainValue>;

/** A question as its text says it, right or not, becomes a draft. Nothing that a form can show is left out. */
export function toDraft(question: unknown): QuestionDraft {
  const raw = isRecord(question) ? question : {};
  const type = isQuestionType(raw['type']) ? raw['type'] : 'single-choice';
  const draft = emptyDraft(type);
  const fields = Object.fromEntries(draftFields.map((field) => [field, say(dig(raw, field))]));
  fields['tags'] = Array.isArray(raw['tags']) ? raw['tags'].map(say).join(', ') : say(raw['tags']);
  const lists = Object.fromEntries(
    Object.entries(draftLists).map(([list, parts]) => [list, toRows(raw[list], parts)]),
  ) as unknown as Record<DraftList, DraftRow[]>;
  const scenes: unknown[] = Array.isArray(raw['scenes']) ? raw['scenes'] : [];
  return {
    ...draft,
    fields: fields as QuestionDraft['fields'],
    lists,
    decisions: scenes.map((scene) =>
      toRows(isRecord(scene) ? scene['decisions'] : [], decisionParts),
    ),
  };
}

function toRows(list: unknown, parts: readonly string[]): DraftRow[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) =>
    isRecord(item)
      ? Object.fromEntries(parts.map((part) => [part, say(item[part])]))
      : { ...Object.fromEntries(parts.map((part) => [part, ''])), text: say(item) },
  );
}

function say(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function dig(raw: Record<string, unknown>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), raw);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What each type says beside what all say, as its text would. */
const bodies: Record<QuestionType, (draft: QuestionDraft) => PlainQuestion> = {
  'single-choice': ({ lists }) => ({ options: lists.options.map(toOption) }),
  'multiple-response': ({ lists }) => ({ options: lists.options.map(toOption) }),
  'true-false': ({ fields }) => ({
    answer: fields.answer === '' ? '' : fields.answer === 'yes',
    feedback: { true: fields['feedback.true'].trim(), false: fields['feedback.false'].trim() },
  }),
  matching: ({ lists }) => ({
    pairs: lists.pairs.map((row) => pick(row, draftLists.pairs)),
    distractors: lists.distractors.map((row) => pick(row, draftLists.distractors)),
  }),
  ordering: ({ lists, fields }) => ({
    items: lists.items.map(({ id = '', text = '', feedback = '' }) => ({
      ...{ id, text: text.trim() },
      ...(feedback.trim() === '' ? {} : { feedback: feedback.trim() }),
    })),
    feedback: outcomeOf(fields),
  }),
  numeric: ({ fields }) => ({
    answer: toNumber(fields.answer),
    tolerance: fields.tolerance.trim() === '' ? 0 : toNumber(fields.tolerance),
    unit: fields.unit.trim(),
    feedback: outcomeOf(fields),
  }),
  'short-text': ({ lists, fields }) => ({
    accepted: lists.accepted.map(({ text = '' }) => text.trim()),
    feedback: outcomeOf(fields),
    misconceptions: lists.misconceptions
      .filter((row) => Object.values(row).some((part) => part.trim() !== ''))
      .map((row) => pick(row, draftLists.misconceptions)),
  }),
  case: ({ lists, decisions, fields }) => ({
    start: fields.start,
    scenes: lists.scenes.map(({ id = '', text = '' }, at) => ({
      ...{ id: id.trim(), text: text.trim() },
      decisions: (decisions[at] ?? []).map((row) => ({
        ...{ id: row['id'] ?? '', text: (row['text'] ?? '').trim() },
        ...{ points: toNumber(row['points'] ?? ''), feedback: (row['feedback'] ?? '').trim() },
        next: row['next'] ? row['next'] : null,
      })),
    })),
  }),
};

/** A draft as the value that stands in the quiz's text: of its own type alone, in the order of our files. */
export function fromDraft({ type, ...draft }: QuestionDraft): PlainQuestion {
  const { fields } = draft;
  const tags = fields.tags
    .split(/[\s,،]+/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return {
    ...{ id: fields.id.trim(), type, objective: fields.objective, lesson: fields.lesson },
    source: { id: fields['source.id'], place: fields['source.place'].trim() },
    ...{ tags, prompt: fields.prompt.trim() },
    ...bodies[type]({ type, ...draft }),
  };
}

function toOption({ id = '', text = '', correct, feedback = '' }: DraftRow): PlainQuestion {
  return { id, text: text.trim(), correct: correct === 'yes', feedback: feedback.trim() };
}

function pick(row: DraftRow, parts: readonly string[]): PlainQuestion {
  return Object.fromEntries(parts.map((part) => [part, (row[part] ?? '').trim()]));
}

function outcomeOf(fields: QuestionDraft['fields']): PlainQuestion {
  return {
    correct: fields['feedback.correct'].trim(),
    incorrect: fields['feedback.incorrect'].trim(),
  };
}

/** A number as authors type it; what is none stays as it was typed, for the schema to refuse. */
function toNumber(text: string): number | string {
  const plain = text.trim().replace(',', '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : text.trim();
}
