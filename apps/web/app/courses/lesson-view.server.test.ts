import type { Translator } from '@heard/i18n';
import { catalogueOf, createTranslator } from '@heard/i18n';
import type { LessonPage } from '@heard/services/courses';
import { describe, expect, it } from 'vitest';
import { findOnward, toLessonView } from './lesson-view.server.ts';
import { aLessonPage, progressWith } from './testing/a-lesson-page.ts';

const t: Translator = createTranslator('en', catalogueOf('en'));
const hrefAfter = (page: LessonPage) => findOnward(page, t).href;

describe('the way on from a lesson', () => {
  it('leads to the next lesson of the module', () => {
    expect(hrefAfter(aLessonPage({ lessonKey: 'first/one', next: 'first/two' }))).toBe(
      '/en/courses/a-course/first/two',
    );
  });

  it('leads from the last lesson of a module to its quiz', () => {
    expect(hrefAfter(aLessonPage({ lessonKey: 'first/two', next: 'second/three' }))).toBe(
      '/en/courses/a-course/first/quiz',
    );
  });

  it('leads past a quiz that is passed to the next module', () => {
    const progress = progressWith({ passedQuizzes: ['first'] });
    expect(hrefAfter(aLessonPage({ lessonKey: 'first/two', next: 'second/three', progress }))).toBe(
      '/en/courses/a-course/second/three',
    );
  });

  it('leads from the very last lesson, when its quiz is passed, back to the course', () => {
    const progress = progressWith({ passedQuizzes: ['second'] });
    expect(hrefAfter(aLessonPage({ lessonKey: 'second/three', next: null, progress }))).toBe(
      '/en/courses/a-course',
    );
  });
});

describe("a lesson's page", () => {
  it('says where the lesson stands', () => {
    const lesson = toLessonView(aLessonPage({ lessonKey: 'first/two' }), t);
    expect(lesson.place).toBe('Module 1 · Lesson 2 of 2');
    expect(lesson.module.steps.map(({ state }) => state)).toEqual(['open', 'current', 'open']);
  });

  it('knows what is read', () => {
    const progress = progressWith({ completedLessons: ['first/one'] });
    const lesson = toLessonView(aLessonPage({ lessonKey: 'first/one', progress }), t);
    expect(lesson.isRead).toBe(true);
    expect(lesson.progress?.text).toBe('1 of 6 steps done');
  });

  it('shows nobody’s progress to an anonymous reader', () => {
    const lesson = toLessonView(aLessonPage({ lessonKey: 'first/one' }), t);
    expect(lesson.progress).toBeNull();
    expect(lesson.isRead).toBe(false);
  });

  it('names the language of a lesson that is not in the reader’s', () => {
    const page = aLessonPage({ lessonKey: 'first/one' });
    expect(toLessonView(page, t).lang).toBeUndefined();
    const arabic = { ...page, lesson: { ...page.lesson, locale: 'ar' } };
    expect(toLessonView(arabic, t).lang).toBe('ar');
  });
});
