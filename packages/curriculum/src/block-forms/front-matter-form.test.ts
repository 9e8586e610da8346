import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LessonFrontMatterSchema } from '../schemas/index.ts';
import { listOddSigns } from '../signs/list-odd-signs.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';
import { readFrontMatterForm, writeFrontMatterForm } from './index.ts';

const lesson = `---
# for the whole course
title: Where the world stands
summary: One sentence.
minutes: 5
objectives: [read-status] # of course.yaml
figures: ['Room 4']
---

## Body

Text --- more.
`;

test('a head that is read and written again stays as it was, with its comments', () => {
  const value = readFrontMatterForm(lesson);
  expect(value).toEqual({
    ...{ title: 'Where the world stands', summary: 'One sentence.', minutes: 5 },
    ...{ objectives: ['read-status'], sources: [] },
  });
  expect(value && writeFrontMatterForm(lesson, value)).toBe(lesson);
});

test('what is written is what the gate reads', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
    .filter((text) => text !== '' && listOddSigns(text).length === 0);
  const value = fc.record({
    ...{ title: line, summary: line, minutes: fc.integer({ min: 1, max: 60 }) },
    objectives: fc.array(fc.constantFrom('one', 'two-more'), { minLength: 1, maxLength: 3 }),
    sources: fc.array(fc.record({ id: fc.constantFrom('crc', 'opic'), place: line }), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(value, (given) => {
      const source = writeFrontMatterForm(lesson, given);
      expect(readFrontMatterForm(source)).toEqual(given);
      expect(source.endsWith('\n## Body\n\nText --- more.\n')).toBe(true);
      const text = source.split('\n---\n')[0]?.slice(4) ?? '';
      const yaml = readYaml({ path: 'a.mdx', text, firstLine: 2 });
      const { value: read, problems } = checkYaml(yaml, LessonFrontMatterSchema);
      expect([...yaml.problems, ...problems]).toEqual([]);
      expect(read).toMatchObject(given);
    }),
  );
});

test('a text without a head gets one', () => {
  const value = { title: 'A', summary: 'B', minutes: null, objectives: [], sources: [] };
  expect(writeFrontMatterForm('Words\n', value)).toBe(
    '---\ntitle: A\nsummary: B\nobjectives: []\n---\n\nWords\n',
  );
});

test('a head that cannot be read fills no form', () => {
  expect(readFrontMatterForm('---\ntitle: [\n---\n')).toBeNull();
});
