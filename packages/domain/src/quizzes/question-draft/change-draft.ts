import { questionTypes, type QuestionType } from '../authored-question.ts';
import {
  decisionLimits,
  decisionParts,
  draftLists,
  emptyDraft,
  listsOfType,
  type DraftList,
  type DraftRow,
  type QuestionDraft,
} from './question-draft.ts';

/** What can be done with a row of a form. */
export const rowActs = ['add', 'remove', 'up', 'down'] as const;
export type RowAct = (typeof rowActs)[number];

/** An act on a row, as the value of a button: `add:options`, `remove:options:1`, `up:scenes.0.decisions:2`. */
export function rowAct(act: RowAct, list: string, at?: number): string {
  return at === undefined ? `${act}:${list}` : `${act}:${list}:${at}`;
}

/**
 * Adds, removes or moves a row, as the button says. The same draft when it says nothing known, names no row,
 * or asks for more rows than the type has room for.
 */
export function changeDraft(draft: QuestionDraft, button: string): QuestionDraft {
  const [act, list = '', place] = button.split(':');
  if (!rowActs.includes(act as RowAct)) return draft;
  const at = place === undefined ? -1 : Number(place);
  const scene = /^scenes\.(\d{1,2})\.decisions$/.exec(list);
  if (scene) return changeDecisions(draft, Number(scene[1]), { act: act as RowAct, at });
  if (!Object.hasOwn(draftLists, list)) return draft;
  return changeList(draft, list as DraftList, { act: act as RowAct, at });
}

interface Act {
  act: RowAct;
  at: number;
}

function changeList(draft: QuestionDraft, list: DraftList, { act, at }: Act): QuestionDraft {
  const rows = draft.lists[list];
  const [, most] = listsOfType[draft.type][list] ?? [0, 0];
  const row = () => newRow(draftLists[list], newId(draft, list));
  const changed = changeRows(rows, { act, at }, { most, row });
  const lists = { ...draft.lists, [list]: changed };
  if (list !== 'scenes') return { ...draft, lists };
  const firsts = () => [...'ab'].map((id) => newRow(decisionParts, id));
  const decisions = changeRows(draft.decisions, { act, at }, { most, row: firsts });
  return { ...draft, lists, decisions };
}

function changeDecisions(draft: QuestionDraft, scene: number, act: Act): QuestionDraft {
  const rows = draft.decisions[scene];
  if (!rows) return draft;
  const ids = rows.map(({ id }) => id ?? '');
  const row = () => newRow(decisionParts, freeLetter(ids));
  const changed = changeRows(rows, act, { most: decisionLimits[1], row });
  return { ...draft, decisions: draft.decisions.with(scene, changed) };
}

function changeRows<T>(
  rows: readonly T[],
  { act, at }: Act,
  { most, row }: { most: number; row: () => T },
): readonly T[] {
  if (act === 'add') return rows.length >= most ? rows : [...rows, row()];
  const there = rows[at];
  if (there === undefined) return rows;
  const rest = rows.toSpliced(at, 1);
  if (act === 'remove') return rest;
  const to = act === 'up' ? at - 1 : at + 1;
  return to < 0 || to >= rows.length ? rows : rest.toSpliced(to, 0, there);
}

function newRow(parts: readonly string[], id: string): DraftRow {
  return Object.fromEntries(parts.map((part) => [part, part === 'id' ? id : '']));
}

/** An id that the list does not have yet. Halves that belong nowhere are named from the end. */
function newId(draft: QuestionDraft, list: DraftList): string {
  const ids = [...draft.lists[list], ...(list === 'distractors' ? draft.lists.pairs : [])].map(
    ({ id }) => id ?? '',
  );
  if (list === 'distractors') return freeLetter([...ids], 'xyzwvu');
  if (list !== 'scenes')
    return freeLetter([...ids, ...draft.lists.distractors.map(({ id }) => id ?? '')]);
  let number = ids.length + 1;
  while (ids.includes(`scene-${number}`)) number += 1;
  return `scene-${number}`;
}

function freeLetter(ids: readonly string[], letters = 'abcdefghijklmnopqrstuvwxyz'): string {
  return [...letters].find((letter) => !ids.includes(letter)) ?? `x${ids.length + 1}`;
}

/** A draft of a type with as many empty rows as a usual question of it has. */
export function blankDraft(
  type: QuestionType,
  fields: Partial<QuestionDraft['fields']> = {},
): QuestionDraft {
  const rows: Record<QuestionType, string[]> = {
    'single-choice': Array.from({ length: 4 }, () => 'options'),
    'multiple-response': Array.from({ length: 4 }, () => 'options'),
    'true-false': [],
    matching: ['pairs', 'pairs', 'pairs', 'distractors'],
    ordering: Array.from({ length: 4 }, () => 'items'),
    numeric: [],
    'short-text': ['accepted', 'misconceptions'],
    case: ['scenes'],
  };
  const empty = emptyDraft(type);
  const started = { ...empty, fields: { ...empty.fields, ...fields } };
  const draft = rows[type].reduce((made, list) => changeDraft(made, rowAct('add', list)), started);
  return type === 'case' ? { ...draft, fields: { ...draft.fields, start: 'scene-1' } } : draft;
}

/** Whether a text names a type of question. */
export function isQuestionType(type: unknown): type is QuestionType {
  return questionTypes.includes(type as QuestionType);
}
