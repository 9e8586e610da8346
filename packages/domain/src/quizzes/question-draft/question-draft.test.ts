import { expect, test } from 'vitest';
import { AuthoredQuestionSchema, questionTypes, type QuestionType } from '../authored-question.ts';
import { aQuestion } from '../testing/index.ts';
import {
  blankDraft,
  changeDraft,
  checkQuestion,
  decisionParts,
  draftFields,
  draftLists,
  fromDraft,
  readQuestionForm,
  rowAct,
  toDraft,
  type QuestionDraft,
} from './index.ts';

/** The fields that a form with this draft posts. */
function postOf(draft: QuestionDraft): Record<string, string[]> {
  const entries: Record<string, string[]> = {};
  for (const field of draftFields) entries[field] = [draft.fields[field]];
  const post = (list: string, rows: readonly Record<string, string>[], parts: readonly string[]) =>
    rows.forEach((row, at) =>
      parts.forEach((part) => (entries[`${list}.${at}.${part}`] = [row[part] ?? ''])),
    );
  for (const [list, parts] of Object.entries(draftLists))
    post(list, draft.lists[list as keyof typeof draftLists], parts);
  draft.decisions.forEach((rows, at) => post(`scenes.${at}.decisions`, rows, decisionParts));
  return entries;
}

test.each(questionTypes)('a question of %s comes back from its form as it was', (type) => {
  const question = aQuestion(type);
  const draft = toDraft(question);
  expect(readQuestionForm(type, postOf(draft))).toEqual(draft);
  expect(AuthoredQuestionSchema.parse(fromDraft(draft))).toEqual(question);
});

test.each(questionTypes)(
  'a blank question of %s is no question, and each empty field is told',
  (type) => {
    const { question, problems } = checkQuestion(fromDraft(blankDraft(type, { id: 'q1' })));
    expect(question).toBeNull();
    const told = problems.map(({ field, code }) => `${field} ${code}`);
    for (const field of ['prompt', 'objective', 'lesson', 'source.id', 'source.place'])
      expect(told).toContain(`${field} missing`);
  },
);

const problemsOf = (type: QuestionType, change: Record<string, unknown>) =>
  checkQuestion({ ...aQuestion(type), ...change }).problems.map(
    ({ field, code }) => `${field} ${code}`,
  );
const option = (id: string, correct: boolean) => ({ id, text: id, correct, feedback: 'f' });
const scene = (id: string, next: string | null, points = 1) => ({
  ...{ id, text: 'x' },
  decisions: ['a', 'b'].map((d) => ({ id: d, text: d, points, feedback: 'f', next })),
});

test.each<[QuestionType, Record<string, unknown>, string[]]>([
  ['single-choice', { id: 'No id' }, ['id bad-id']],
  ['single-choice', { prompt: 'x'.repeat(1201) }, ['prompt too-long']],
  ['single-choice', { tags: ['No tag'] }, ['tags bad-id']],
  ['single-choice', { options: [option('a', true)] }, ['options too-few']],
  [
    'single-choice',
    { options: [option('a', true), option('b', true), option('c', false)] },
    ['options one-correct'],
  ],
  [
    'multiple-response',
    { options: [option('a', true), option('b', true), option('c', true)] },
    ['options some-correct'],
  ],
  [
    'single-choice',
    { options: [option('a', true), option('a', false), { ...option('c', false), text: '' }] },
    ['options.2.text missing', 'options ids-differ'],
  ],
  ['numeric', { answer: 'many' }, ['answer no-number']],
  ['numeric', { tolerance: -1 }, ['tolerance out-of-range']],
  ['true-false', { answer: '' }, ['answer missing']],
  ['short-text', { accepted: ['a', ''] }, ['accepted.1.text missing']],
  ['short-text', { accepted: [] }, ['accepted too-few']],
  ['case', { start: 's', scenes: [scene('s', 'nowhere')] }, ['scenes no-scene']],
  ['case', { start: 's', scenes: [scene('s', 's')] }, ['scenes comes-back']],
  ['case', { start: 's', scenes: [scene('s', null, 0)] }, ['scenes no-points']],
  [
    'case',
    { start: 's', scenes: [scene('s', null, 11)] },
    ['scenes.0.decisions.0.points out-of-range', 'scenes.0.decisions.1.points out-of-range'],
  ],
])('in %s, %j is told as %j', (type, change, told) => {
  expect(problemsOf(type, change)).toEqual(told);
});

test('names that the course does not have are told', () => {
  const known = { objectives: new Set(''), lessons: new Set(''), sources: new Set('') };
  const takenIds = new Set(['q-numeric']);
  const { problems } = checkQuestion(aQuestion('numeric'), { ...known, takenIds });
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    ...['id id-taken', 'objective unknown-objective', 'lesson unknown-lesson'],
    'source.id unknown-source',
  ]);
});

test('rows are added with ids of their own, moved and removed', () => {
  const idsOf = (draft: QuestionDraft) => draft.lists.options.map(({ id }) => id).join('');
  let draft = blankDraft('single-choice');
  expect(idsOf(draft)).toBe('abcd');
  draft = changeDraft(draft, rowAct('remove', 'options', 1));
  expect(idsOf(draft)).toBe('acd');
  draft = changeDraft(draft, rowAct('add', 'options'));
  expect(idsOf(draft)).toBe('acdb');
  expect(idsOf(changeDraft(draft, rowAct('up', 'options', 3)))).toBe('acbd');
  expect(idsOf(changeDraft(draft, rowAct('down', 'options', 0)))).toBe('cadb');
});

test('a scene comes and goes with its decisions', () => {
  let draft = changeDraft(blankDraft('case'), rowAct('add', 'scenes'));
  expect(draft.decisions.map((rows) => rows.length)).toEqual([2, 2]);
  draft = changeDraft(draft, rowAct('add', 'scenes.1.decisions'));
  expect(draft.decisions[1]?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  draft = changeDraft(draft, rowAct('remove', 'scenes', 0));
  expect(draft.lists.scenes.map(({ id }) => id)).toEqual(['scene-2']);
  expect(draft.decisions.map((rows) => rows.length)).toEqual([3]);
});

test.each([
  '',
  'add',
  'add:constructor',
  'up:options:0',
  'down:options:9',
  'remove:options:x',
  'remove:scenes.7.decisions:0',
  'fly:options:0',
])('the button %j changes nothing', (button) => {
  const draft = blankDraft('single-choice');
  expect(changeDraft(draft, button)).toEqual(draft);
});

test('no more rows are added than the type has room for', () => {
  let draft = blankDraft('single-choice');
  for (let i = 0; i < 9; i += 1) draft = changeDraft(draft, 'add:options');
  expect(draft.lists.options).toHaveLength(6);
});

test('with one right option, the form says which row it is', () => {
  const draft = toDraft(aQuestion('single-choice'));
  const post = { ...postOf(draft), correct: ['1'] };
  const right = readQuestionForm('single-choice', post).lists.options.map((row) => row['correct']);
  expect(right).toEqual(['', 'yes', '']);
});
