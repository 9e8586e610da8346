import { expect, test } from 'vitest';
import { aHouse } from '../../identity/testing/house.server.ts';
import { getDocument, readProperties, saveCourseProperties } from '../index.server.ts';
import { aDocument } from '../testing/a-document.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';

const path = 'en/a-course/course.yaml';
const text = `# About the course.
title: A course
summary: 'Short: words'
objectives:
  - { id: one, text: Do it } # the first
modules:
  - slug: first
    title: First
    summary: The first.
    quiz: false
certificate: { minutes: 30 }
`;
const properties = {
  ...{ title: 'A course', summary: 'Short: words', minutes: '30' },
  objectives: [{ id: 'one', text: 'Do it' }],
  modules: [{ slug: 'first', title: 'First', summary: 'The first.' }],
};

test('a form writes its words into the text and touches nothing else', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const documentId = await aDocument(ctx, path, text);
  expect(readProperties(text)).toEqual(properties);
  expect(await saveCourseProperties(ctx, { documentId, edit: 0, properties })).toMatchObject({
    edit: 0,
  });
  const changed = {
    ...{ ...properties, title: 'Other', minutes: '45' },
    objectives: [
      { id: 'one', text: 'Do it well' },
      { id: 'none', text: 'Nobody asked' },
    ],
    modules: [{ slug: 'first', title: 'Begin', summary: 'The first.' }],
  };
  expect(
    await saveCourseProperties(ctx, { documentId, edit: 0, properties: changed }),
  ).toMatchObject({ edit: 1 });
  expect((await getDocument(ctx, { documentId })).text).toBe(
    text
      .replace('title: A course', 'title: Other')
      .replace('Do it', 'Do it well')
      .replace('title: First', 'title: Begin')
      .replace('30', '45'),
  );
});

test('a text that came between, and one that cannot be read, are refused', async () => {
  await using house = await aHouse();
  const { ctx } = await anAuthor(house);
  const documentId = await aDocument(ctx, path, text);
  const save = (id: string, edit: number) =>
    saveCourseProperties(ctx, { documentId: id, edit, properties: { ...properties, title: 'X' } });
  await save(documentId, 0);
  expect(await save(documentId, 0)).toMatchObject({ refusal: { code: 'edit-conflict' } });
  const broken = await aDocument(ctx, 'fr/a-course/course.yaml', 'modules: [');
  expect(readProperties('modules: [')).toBeNull();
  expect(await save(broken, 0)).toMatchObject({ refusal: { code: 'course-unreadable' } });
  const quiz = await aDocument(ctx, 'fr/a-course/assessment.yaml', 'title: Q\n');
  expect(await save(quiz, 0)).toMatchObject({ refusal: { code: 'course-unreadable' } });
});
