import type { QuestionType } from '../authored-question.ts';

/** Fields of a question's form that stand alone. A name with a point is a value within another. */
export const draftFields = [
  ...(['id', 'prompt', 'objective', 'lesson', 'source.id', 'source.place', 'tags'] as const),
  ...(['answer', 'tolerance', 'unit', 'start'] as const),
  ...(['feedback.true', 'feedback.false', 'feedback.correct', 'feedback.incorrect'] as const),
] as const;
export type DraftField = (typeof draftFields)[number];

/** Lists of a question's form, and what each of their rows holds. */
export const draftLists = {
  options: ['id', 'text', 'correct', 'feedback'],
  pairs: ['id', 'left', 'right', 'feedback'],
  distractors: ['id', 'text', 'feedback'],
  items: ['id', 'text', 'feedback'],
  accepted: ['text'],
  misconceptions: ['text', 'feedback'],
  scenes: ['id', 'text'],
} as const;
export type DraftList = keyof typeof draftLists;
export const decisionParts = ['id', 'text', 'points', 'feedback', 'next'] as const;

/** One row: each part as it was typed. `correct` is `yes` or empty. */
export type DraftRow = Readonly<Record<string, string>>;

/**
 * A question as it stands in a form: everything as it was typed, right or not, and for all types at once,
 * so that nothing is lost on the way.
 */
export interface QuestionDraft {
  type: QuestionType;
  fields: Readonly<Record<DraftField, string>>;
  lists: Readonly<Record<DraftList, readonly DraftRow[]>>;
  /** The decisions of each scene, in the scenes' order. */
  decisions: readonly (readonly DraftRow[])[];
}

/** The least and the most rows that each type asks for, where it has the list. */
export const listsOfType: Record<QuestionType, Partial<Record<DraftList, [number, number]>>> = {
  'single-choice': { options: [3, 6] },
  'multiple-response': { options: [3, 6] },
  'true-false': {},
  matching: { pairs: [3, 6], distractors: [0, 4] },
  ordering: { items: [3, 7] },
  numeric: {},
  'short-text': { accepted: [1, 30], misconceptions: [0, 20] },
  case: { scenes: [1, 20] },
};
/** How many decisions a scene may have. */
export const decisionLimits = [2, 5] as const;

const emptyLists = () =>
  Object.fromEntries(Object.keys(draftLists).map((list) => [list, []])) as unknown as Record<
    DraftList,
    DraftRow[]
  >;

/** A draft in which nothing is said yet. */
export function emptyDraft(type: QuestionType): QuestionDraft {
  const fields = Object.fromEntries(draftFields.map((field) => [field, '']));
  return {
    type,
    fields: fields as Record<DraftField, string>,
    lists: emptyLists(),
    decisions: [],
  };
}
