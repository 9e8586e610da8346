import { expect, test } from 'vitest';
import { parseDocumentPath } from './document-path.ts';

const nowhere = { locale: null, course: null, module: null, slug: null };

test.each([
  ['facts/parliament.yaml', { kind: 'facts', slug: 'parliament' }],
  ['facts/ratifications.json', { kind: 'ratifications' }],
  ['sources.yaml', { kind: 'sources' }],
  ['media.yaml', { kind: 'media' }],
  ['fr/facts.yaml', { kind: 'facts', locale: 'fr' }],
  ['ar/sources.yaml', { kind: 'sources', locale: 'ar' }],
  ['en/pictures.yaml', { kind: 'pictures', locale: 'en' }],
  ['en/poster.yaml', { kind: 'poster', locale: 'en' }],
  ['en/glossary/how-it-works.yaml', { kind: 'glossary', locale: 'en', slug: 'how-it-works' }],
  ['en/a-course/course.yaml', { kind: 'course', locale: 'en', course: 'a-course' }],
  ['en/a-course/guide.yaml', { kind: 'guide', locale: 'en', course: 'a-course' }],
  ['en/a-course/assessment.yaml', { kind: 'quiz', locale: 'en', course: 'a-course' }],
  [
    'en/a-course/01-one/quiz.yaml',
    { kind: 'quiz', locale: 'en', course: 'a-course', module: 'one' },
  ],
  [
    'en/a-course/01-one/for-adults.mdx',
    { kind: 'adult-page', locale: 'en', course: 'a-course', module: 'one' },
  ],
  [
    'en/a-course/01-one/12-two-words.mdx',
    { kind: 'lesson', locale: 'en', course: 'a-course', module: 'one', slug: 'two-words' },
  ],
] as const)('%s has its place', (path, place) => {
  expect(parseDocumentPath(path)).toEqual({ ...nowhere, ...place });
});

test.each([
  '',
  '/etc/passwd',
  '../en/poster.yaml',
  'en/../fr/poster.yaml',
  'en/a-course/01-one/../quiz.yaml',
  'en/a-course/one/quiz.yaml',
  'en/a-course/01-one/two.mdx',
  'en/a-course/01-one/01-two.mdx.exe',
  'en/A-course/course.yaml',
  'en/glossary/course.yaml/course.yaml',
  'en\\poster.yaml',
  'en/media.yaml',
  'media/picture.webp',
  'en/poster.yaml\n',
])('%j has none', (path) => {
  expect(parseDocumentPath(path)).toBeNull();
});
