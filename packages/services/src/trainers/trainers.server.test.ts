import type { TrainerGuide } from '@heard/domain/courses';
import { NotFoundError } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { publishCourseVersion } from '../courses/index.server.ts';
import { readPdf } from '../documents/testing/read-pdf.server.ts';
import { aHouse } from '../identity/testing/house.server.ts';
import { aCourseContent, aPublishedCourse } from '../testing/a-course.server.ts';
import { getTrainerPage, renderGuidePdf, renderSyllabusPdf } from './index.server.ts';

const course = { courseSlug: 'a-course', locale: 'en' };

const guide: TrainerGuide = {
  aim: 'For a group of #strong[twelve].',
  before: ['Read it.'],
  materials: ['Paper.'],
  sessions: [
    {
      ...{ title: 'The first', module: 'first', minutes: 20, aim: 'They know it.' },
      steps: [{ minutes: 20, title: 'Talk', text: 'Ask and listen.' }],
      ...{ withoutProjector: 'Draw it.', questions: ['Who may?'] },
    },
  ],
  care: ['Take breaks.'],
  after: ['Ask again.'],
};

test('the page maps every objective to its lessons and counts items without showing any', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const page = await getTrainerPage(house.ctxOf({ kind: 'anonymous' }), course);
  expect(page.mapping).toEqual([
    {
      ...{ id: 'obj', text: 'Know it' },
      lessons: ['first/one', 'first/two', 'second/three'].map((key) => ({
        key,
        title: `Lesson ${key}`,
      })),
      ...{ quizItems: 9, assessmentItems: 4 },
    },
  ]);
  expect(page.assessment).toEqual({ items: 4, drawn: 2 });
  expect(JSON.stringify(page)).not.toContain('feedback');
});

test('the syllabus is one tagged page in the language of the course', async () => {
  await using house = await aHouse();
  await aPublishedCourse(house);
  const page = await getTrainerPage(house.ctxOf({ kind: 'anonymous' }), {
    ...course,
    locale: 'xx',
  });
  const text = readPdf(await renderSyllabusPdf(page, 'https://heard.example.org'));
  expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(text).toMatch(/\/Count 1\b/);
  expect(text).toMatch(/\/Lang\s*\(en\)/);
  expect(text).toContain('Syllabus: A course');
});

test('the guide is made where one is written, and its words are never markup', async () => {
  await using house = await aHouse();
  const ctx = house.ctxOf({ kind: 'system' });
  const content = aCourseContent();
  await publishCourseVersion(ctx, content);
  const without = await getTrainerPage(ctx, course);
  await expect(renderGuidePdf(without, 'https://heard.example.org')).rejects.toThrow(NotFoundError);
  const { en } = content.words;
  if (!en) throw new Error('no words');
  await publishCourseVersion(ctx, {
    ...content,
    words: { en: { ...en, guide } },
    contentHash: 'two',
  });
  const page = await getTrainerPage(ctx, course);
  const text = readPdf(await renderGuidePdf(page, 'https://heard.example.org'));
  expect(text).toContain('Trainer');
  expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
});
