import { catalogueOf, createTranslator } from '@heard/i18n';
import { expect, it } from 'vitest';
import { toCourseData, toLessonData } from './course-data.server.ts';
import { aLessonPage } from './testing/a-lesson-page.ts';

const t = createTranslator('en', catalogueOf('en'));
const origin = 'https://heard.example.org';
const course = `${origin}/en/courses/a-course`;

it('describes a course with all of its lessons, its time and what it teaches', () => {
  expect(toCourseData(aLessonPage(), t, origin)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Course',
    url: course,
    inLanguage: 'en',
    isAccessibleForFree: true,
    timeRequired: 'PT20M',
    teaches: ['Do something'],
    educationalCredentialAwarded: 'Certificate of completion',
    hasPart: [
      { '@type': 'LearningResource', '@id': `${course}/first/one`, name: 'One' },
      { '@id': `${course}/first/two` },
      { '@id': `${course}/second/three` },
    ],
  });
});

it('describes a lesson as a part of its course', () => {
  expect(toLessonData(aLessonPage(), t, origin)).toMatchObject({
    '@type': 'LearningResource',
    '@id': `${course}/first/one`,
    learningResourceType: 'lesson',
    timeRequired: 'PT5M',
    teaches: ['Do something'],
    isPartOf: { '@type': 'Course', '@id': course, name: 'A course' },
  });
});
