import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { blockRules } from '../gate/block-rules.ts';
import { compileLesson } from '../gate/index.ts';
import { aLesson, aResolver } from '../testing/a-resolver.ts';
import {
  blankBlock,
  blockForms,
  findBlockForm,
  findBlocksAt,
  readWholeBlock,
  tidyBlock,
  writeBlock,
  type BlockForm,
  type BlockValue,
  type FieldForm,
} from './index.ts';

test('every block of the gate has a form with the same attributes, and no other has', () => {
  expect(blockForms.map(({ name }) => name).sort()).toEqual([...blockRules.keys()].sort());
  for (const [name, rule] of blockRules) {
    const form = findBlockForm(name);
    expect(form?.fields.map((field) => field.name).sort(), name).toEqual(
      Object.keys(rule.attributes.shape).sort(),
    );
    for (const field of form?.fields ?? []) {
      const isOptional = rule.attributes.shape[field.name]?.safeParse(undefined).success;
      expect(field.optional ?? false, `${name} ${field.name}`).toBe(isOptional);
      for (const choice of field.choices ?? [])
        expect(rule.attributes.shape[field.name]?.safeParse(choice).success).toBe(true);
    }
    const parts = typeof rule.content === 'object' ? rule.content : null;
    if (parts?.parts === 'table') expect(form?.content, name).toBe('table');
    else expect(form?.content, name).toEqual(rule.content);
  }
});

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((text) => text !== '' && text.length < 400);
const words = fc
  .array(
    fc.constantFrom('a', 'child', '“heard”', '*soon*', '**now**', 'l’enfant', 'طفل', '5', '&'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all) => `Words ${all.join(' ')}.`);
const flow = fc
  .array(
    fc.oneof(
      words,
      fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((all) => all.map((one) => `- ${one}`).join('\n')),
      words.map((one) => `- ${one}\n  - ${one}`),
      words.map((one) => `${one}\n${one}`),
      words.map((one) => `> ${one}`),
      fc.constant('The <Fact id="received" /> of <Term id="opsc">that *text*</Term>.'),
      fc.constant('| a | b |\n| --- | --- |\n| c | d |'),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.join('\n\n'));

const known = { fact: 'received', term: 'opsc', source: 'report', picture: 'deadlines' };

function fieldValue(field: FieldForm): fc.Arbitrary<string> {
  const { kind, choices = [] } = field;
  if (kind === 'choice') return fc.constantFrom(...choices);
  if (kind === 'flag') return fc.constantFrom('', 'true');
  if (kind === 'date') return fc.constantFrom('2011', '2014-04', '2011-12-19');
  if (kind === 'address') return fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
  if (kind === 'id' || kind === 'scene') return fc.constant('start');
  if (kind in known) return fc.constant(known[kind as keyof typeof known]);
  return field.optional ? fc.oneof(fc.constant(''), line) : line;
}

function valueOf(form: BlockForm): fc.Arbitrary<BlockValue> {
  const { content, fields } = form;
  const part = typeof content === 'object' ? findBlockForm(content.parts) : null;
  const least = typeof content === 'object' ? content.least : 0;
  const text = content === 'flow' ? flow : content === 'line' ? words : fc.constant('');
  const cell = words.map((one) => one.replaceAll('&', '|'));
  return fc
    .record({
      attributes: fc.record(
        Object.fromEntries(fields.map((field) => [field.name, fieldValue(field)])),
      ),
      text: form.mayBeEmpty ? fc.oneof(fc.constant(''), text) : text,
      rows:
        content === 'table'
          ? fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 })
          : fc.constant<string[][]>([]),
      parts: part
        ? fc.array(valueOf(part), { minLength: least, maxLength: 3 })
        : fc.constant<BlockValue[]>([]),
    })
    .map((value) => tidyBlock(whole({ name: form.name, ...value })));
}

/** What holds between parts: a check has right and wrong options, a case leads from scene to scene. */
function whole(value: BlockValue): BlockValue {
  const parts = value.parts.map((part, at): BlockValue => {
    if (part.name === 'Option')
      return { ...part, attributes: { ...part.attributes, correct: at === 0 ? 'true' : '' } };
    if (part.name !== 'Scene') return part;
    const choice = (to: number): BlockValue => ({
      ...{ name: 'Choice', attributes: { to: `scene-${to}` }, text: 'On', rows: [], parts: [] },
    });
    const next = at + 1 < value.parts.length ? [choice(at + 1), choice(0)] : [];
    return { ...part, attributes: { ...part.attributes, id: `scene-${at}` }, parts: next };
  });
  return { ...value, parts };
}

const insertable = blockForms.filter(({ group }) => group !== null);
const inLesson = (text: string, { group }: BlockForm) =>
  aLesson(`## A heading\n\n${group === 'sentence' ? `Words ${text} more words.` : text}\n`);

describe.each(insertable.map((form) => [form.name, form] as const))('the form of %s', (_, form) => {
  it('gives back what it was filled with, from the text that it wrote', () => {
    fc.assert(
      fc.property(valueOf(form), (value) => {
        const text = writeBlock(value);
        expect(readWholeBlock(text)).toEqual(value);
        const source = inLesson(text, form);
        const at = source.indexOf(text);
        expect(findBlocksAt(source, at).at(-1)).toEqual({ value, from: at, to: at + text.length });
      }),
      { numRuns: 60 },
    );
  });

  it('writes what the gate lets through', async () => {
    await fc.assert(
      fc.asyncProperty(valueOf(form), async (value) => {
        const source = inLesson(writeBlock(value), form);
        const { errors } = await compileLesson({ path: 'a.mdx', source, resolve: aResolver() });
        expect(errors).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('is empty to begin with, and can be written all the same', () => {
    expect(writeBlock(blankBlock(form))).toContain(`<${form.name}`);
  });
});

test('a block keeps its meaning when its form is written again in another shape', () => {
  const source = `<Timeline label='Come "about"'>
  <Moment date="2011-12-19" title="Adoption">
    The text is fixed.

    - one
      - two
  </Moment>
</Timeline>`;
  const value = readWholeBlock(source);
  expect(value?.attributes).toEqual({ label: 'Come "about"' });
  expect(value?.parts[0]?.text).toBe('The text is fixed.\n\n- one\n  - two');
});

test('signs that would be read as code stand for themselves', () => {
  const value = { ...blankBlock(findBlockForm('Situation') as BlockForm), text: ' a {b} <3 <x>\n' };
  const text = writeBlock(value);
  expect(text).toBe('<Situation>\n\na \\{b\\} \\<3 \\<x>\n\n</Situation>');
  expect(tidyBlock(tidyBlock(value))).toEqual(tidyBlock(value));
});

test.each([
  '<Callout kind="note" class="x">a</Callout>',
  '<Callout kind={kind}>a</Callout>',
  '<Timeline label="a">\n\nwords\n\n</Timeline>',
  '<Unknown />',
  'words',
  '<Fact id="a" /> and <Fact id="b" />',
])('%j is filled into no form', (text) => {
  expect(readWholeBlock(text)).toBeNull();
});

test('the innermost block at a place comes first, and a part counts with its block', () => {
  const source = aLesson('<Callout kind="note">\n\nThe <Fact id="received" /> came.\n\n</Callout>');
  const found = findBlocksAt(source, source.indexOf('received'));
  expect(found.map(({ value }) => value.name)).toEqual(['Fact', 'Callout']);
  expect(findBlocksAt(source, source.indexOf('title'))).toEqual([]);
});
