import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEvent,
  countMinutes,
  countSteps,
  emptySummary,
  findNeighbours,
  findNextStep,
  isAssessmentOpen,
  isCourseComplete,
  listLessonKeys,
  listModuleStates,
  listQuizKeys,
  summarize,
  type ProgressEvent,
  type ProgressSummary,
} from './index.ts';
import { anOutline } from './testing/an-outline.ts';

const outline = anOutline();
const at = new Date('2026-11-24T10:00:00Z');
const event = (kind: ProgressEvent['kind'], subject: string | null = null): ProgressEvent => ({
  kind,
  subject,
  at,
});
const withDone = (lessons: string[], quizzes: string[] = []): ProgressSummary => ({
  completedLessons: lessons,
  passedQuizzes: quizzes,
  lastLesson: null,
});

describe('an outline', () => {
  it('lists lessons, quizzes and minutes in order', () => {
    expect(listLessonKeys(outline)).toEqual(['first/one', 'first/two', 'second/three']);
    expect(listQuizKeys(outline)).toEqual(['first', 'second', 'assessment']);
    expect(countMinutes(outline)).toBe(15);
  });

  it('knows the neighbours of a lesson across modules', () => {
    expect(findNeighbours(outline, 'first/two')).toEqual({
      previous: 'first/one',
      next: 'second/three',
    });
    expect(findNeighbours(outline, 'first/one').previous).toBeNull();
    expect(findNeighbours(outline, 'no/such')).toEqual({ previous: null, next: null });
  });
});

describe('a summary', () => {
  it('is the same whether computed at once or event by event, however often events repeat', () => {
    const kinds = fc.constantFrom<ProgressEvent['kind']>(
      'enrolled',
      'lesson-opened',
      'lesson-completed',
      'quiz-passed',
      'moved-version',
      'corrected',
    );
    const subjects = fc.constantFrom(null, 'first/one', 'first/two', 'first', 'assessment');
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, subjects)), (list) => {
        const events = list.map(([kind, subject]) => event(kind, subject));
        const whole = summarize(events);
        expect(events.reduce(addEvent, emptySummary)).toEqual(whole);
        const completed = events.filter(({ kind }) => kind !== 'lesson-opened');
        expect(summarize([...events, ...completed]).completedLessons).toEqual(
          whole.completedLessons,
        );
      }),
    );
  });

  it('remembers the lesson opened last', () => {
    const summary = summarize([
      event('lesson-opened', 'first/two'),
      event('lesson-opened', 'first/one'),
    ]);
    expect(summary.lastLesson).toBe('first/one');
  });
});

describe('progress', () => {
  it('is complete when every lesson and every quiz is done, and not before', () => {
    const lessons = listLessonKeys(outline);
    const quizzes = listQuizKeys(outline);
    expect(isCourseComplete(outline, withDone(lessons, quizzes))).toBe(true);
    expect(isCourseComplete(outline, withDone(lessons.slice(1), quizzes))).toBe(false);
    expect(isCourseComplete(outline, withDone(lessons, quizzes.slice(1)))).toBe(false);
  });

  it('does not count what only another version had', () => {
    expect(countSteps(outline, withDone(['gone/lesson', 'first/one'], ['gone']))).toEqual({
      done: 1,
      total: 6,
    });
  });

  it('says which modules are begun and done', () => {
    expect(
      listModuleStates(outline, withDone(['first/one', 'first/two', 'second/three'], ['first'])),
    ).toEqual([
      { slug: 'first', done: true, begun: true },
      { slug: 'second', done: false, begun: true },
    ]);
  });

  it('opens the assessment when all module quizzes are passed', () => {
    expect(isAssessmentOpen(outline, withDone([], ['first']))).toBe(false);
    expect(isAssessmentOpen(outline, withDone([], ['first', 'second']))).toBe(true);
  });
});

describe('findNextStep', () => {
  it('begins with the first lesson', () => {
    expect(findNextStep(outline, emptySummary)).toEqual({ kind: 'lesson', lessonKey: 'first/one' });
  });

  it('goes on with the lesson opened last while it is open', () => {
    const summary = { ...emptySummary, lastLesson: 'second/three' };
    expect(findNextStep(outline, summary)).toEqual({ kind: 'lesson', lessonKey: 'second/three' });
  });

  it('asks for a module quiz after its lessons, then the assessment, then the certificate', () => {
    const lessons = listLessonKeys(outline);
    expect(findNextStep(outline, withDone(lessons))).toEqual({ kind: 'quiz', quizKey: 'first' });
    expect(findNextStep(outline, withDone(lessons, ['first', 'second']))).toEqual({
      kind: 'quiz',
      quizKey: 'assessment',
    });
    expect(findNextStep(outline, withDone(lessons, listQuizKeys(outline)))).toEqual({
      kind: 'certificate',
    });
  });

  it('ends with the badge where a course has one', () => {
    const short = anOutline({
      reward: 'badge',
      hasAssessment: false,
      modules: outline.modules.map((module) => ({ ...module, hasQuiz: false })),
    });
    expect(findNextStep(short, withDone(listLessonKeys(short)))).toEqual({ kind: 'badge' });
  });
});
