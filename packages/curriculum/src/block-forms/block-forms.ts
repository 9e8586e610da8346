import type { BlockForm, FieldForm } from './block-form.ts';

const line = (name: string): FieldForm => ({ name, kind: 'line' });
const id = (name: string): FieldForm => ({ name, kind: 'id' });
const title = line('title');

/** Every block's form, in the order of the menu. The gate's rules have the last word on each. */
export const blockForms: readonly BlockForm[] = [
  form('Fact', 'sentence', [{ name: 'id', kind: 'fact' }], { content: 'nothing' }),
  form('Term', 'sentence', [{ name: 'id', kind: 'term' }], { content: 'line', mayBeEmpty: true }),
  form('Ref', 'sentence', [{ name: 'source', kind: 'source' }, line('place')], {
    content: 'nothing',
  }),
  form('Callout', 'passage', [
    {
      ...{ name: 'kind', kind: 'choice' },
      choices: ['why', 'note', 'warning', 'worry', 'answer', 'open'],
    },
    { ...title, optional: true },
  ]),
  form('KeyFact', 'passage', [{ name: 'fact', kind: 'fact' }]),
  form('Situation', 'passage', []),
  form('RealCase', 'passage', [line('name'), line('symbol'), { name: 'date', kind: 'date' }]),
  form('Remember', 'passage', []),
  form('Picture', 'passage', [{ name: 'name', kind: 'picture' }], { content: 'nothing' }),
  form(
    'Download',
    'passage',
    [{ name: 'href', kind: 'address' }, title, line('format'), line('size')],
    { content: 'flow', mayBeEmpty: true },
  ),
  form('Timeline', 'order', [line('label')], { content: { parts: 'Moment', least: 1 } }),
  form('Moment', null, [{ name: 'date', kind: 'date' }, title]),
  form('Steps', 'order', [line('label')], { content: { parts: 'Step', least: 2 } }),
  form('Step', null, [title]),
  form('Compare', 'order', [line('caption')], { content: 'table' }),
  form(
    'Chart',
    'order',
    [
      { name: 'kind', kind: 'choice', choices: ['parties-by-year', 'parties-by-region'] },
      line('caption'),
    ],
    { content: 'nothing' },
  ),
  form('KnowledgeCheck', 'activity', [line('question')], {
    content: { parts: 'Option', least: 2 },
  }),
  form('Option', null, [line('text'), { name: 'correct', kind: 'flag', optional: true }]),
  form('FlashCards', 'activity', [line('label')], { content: { parts: 'Card', least: 2 } }),
  form('Card', null, [line('front')]),
  form('Case', 'activity', [title], { content: { parts: 'Scene', least: 2 } }),
  form('Scene', null, [id('id'), title], { content: 'flow', endsWith: 'Choice' }),
  form('Choice', null, [{ name: 'to', kind: 'scene' }], { content: 'line' }),
  form('Reflection', 'activity', [line('prompt')]),
];

function form(
  name: string,
  group: BlockForm['group'],
  fields: FieldForm[],
  rest: Pick<BlockForm, 'content' | 'mayBeEmpty' | 'endsWith'> = { content: 'flow' },
): BlockForm {
  return { name, group, fields, ...rest };
}

const byName = new Map(blockForms.map((one) => [one.name, one]));

/** The form of a block; null for a name that is no block. */
export function findBlockForm(name: string): BlockForm | null {
  return byName.get(name) ?? null;
}
