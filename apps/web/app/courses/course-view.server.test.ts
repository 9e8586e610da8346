import { catalogueOf, createTranslator } from '@heard/i18n';
import { describe, expect, it } from 'vitest';
import { toCourseView } from './course-view.server.ts';
import { aLessonPage, progressWith } from './testing/a-lesson-page.ts';

const t = createTranslator('en', catalogueOf('en'));
const lessons = ['first/one', 'first/two', 'second/three'];

describe("a course's page", () => {
  it('keeps assessment and certificate shut for those who have not begun', () => {
    const { ending, progress } = toCourseView(aLessonPage(), t);
    expect(progress).toBeNull();
    expect(ending.map(({ state, href }) => [state, href])).toEqual([
      ['locked', undefined],
      ['locked', undefined],
    ]);
  });

  it('opens the assessment when all module quizzes are passed', () => {
    const progress = progressWith({ passedQuizzes: ['first', 'second'] });
    const { ending } = toCourseView(aLessonPage({ progress }), t);
    expect(ending[0]).toMatchObject({ state: 'open', href: '/en/courses/a-course/assessment' });
  });

  it('leads to the certificate when everything is done', () => {
    const done = progressWith({
      completedLessons: lessons,
      passedQuizzes: ['first', 'second', 'assessment'],
    });
    const progress = { ...done, completedAt: new Date('2026-11-24T12:00:00Z') };
    const view = toCourseView(aLessonPage({ progress }), t);
    expect(view.progress?.next).toEqual({
      href: '/en/courses/a-course/certificate',
      label: 'Get your certificate',
    });
    expect(view.ending[1]).toMatchObject({ state: 'open' });
  });

  it('says what the certificate needs', () => {
    expect(toCourseView(aLessonPage(), t).needs).toEqual([
      'All 3 lessons read',
      'All 2 module quizzes passed',
      'The final assessment passed with 75% or more',
    ]);
  });

  it('goes on where the learner left', () => {
    const progress = progressWith({ lastLesson: 'first/two' });
    expect(toCourseView(aLessonPage({ progress }), t).progress?.next).toEqual({
      href: '/en/courses/a-course/first/two',
      label: 'Continue: Two',
    });
  });
});
