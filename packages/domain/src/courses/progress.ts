import { z } from 'zod';
import {
  assessmentKey,
  listLessonKeys,
  listQuizKeys,
  toLessonKey,
  type CourseOutline,
} from './course-outline.ts';

/** Something that happened in an enrolment. Appended, never changed. */
export interface ProgressEvent {
  kind:
    | ('enrolled' | 'lesson-opened' | 'lesson-completed' | 'quiz-passed' | 'moved-version')
    // The version that the learner is on was corrected: nothing that he did changes.
    | 'corrected';
  /** The lesson key or quiz key, where the kind has one. */
  subject: string | null;
  at: Date;
}

/** What the events add up to. Derived, and recomputable from them at any time. */
export const ProgressSummarySchema = z.strictObject({
  completedLessons: z.array(z.string()),
  passedQuizzes: z.array(z.string()),
  /** The lesson opened last; null before the first. */
  lastLesson: z.string().nullable(),
});
export type ProgressSummary = z.infer<typeof ProgressSummarySchema>;

export const emptySummary: ProgressSummary = {
  completedLessons: [],
  passedQuizzes: [],
  lastLesson: null,
};

/** Adds one event to a summary. Adding the same event twice changes nothing more. */
export function addEvent(summary: ProgressSummary, event: ProgressEvent): ProgressSummary {
  const { subject } = event;
  if (subject === null) return summary;
  if (event.kind === 'lesson-opened') return { ...summary, lastLesson: subject };
  if (event.kind === 'lesson-completed')
    return { ...summary, completedLessons: including(summary.completedLessons, subject) };
  if (event.kind === 'quiz-passed')
    return { ...summary, passedQuizzes: including(summary.passedQuizzes, subject) };
  return summary;
}

const including = (keys: readonly string[], key: string) => [...new Set([...keys, key])].sort();

/** Computes a summary anew from all events, oldest first. */
export function summarize(events: readonly ProgressEvent[]): ProgressSummary {
  return events.reduce(addEvent, emptySummary);
}

/** Whether everything that the course asks for is done: each lesson and each quiz of the outline. */
export function isCourseComplete(outline: CourseOutline, summary: ProgressSummary): boolean {
  return (
    listLessonKeys(outline).every((key) => summary.completedLessons.includes(key)) &&
    listQuizKeys(outline).every((key) => summary.passedQuizzes.includes(key))
  );
}

/** Steps done and in all: lessons and quizzes of this outline; those of other versions do not count. */
export function countSteps(
  outline: CourseOutline,
  summary: ProgressSummary,
): { done: number; total: number } {
  const lessons = listLessonKeys(outline);
  const quizzes = listQuizKeys(outline);
  const done =
    lessons.filter((key) => summary.completedLessons.includes(key)).length +
    quizzes.filter((key) => summary.passedQuizzes.includes(key)).length;
  return { done, total: lessons.length + quizzes.length };
}

/** How far each module is: done when its lessons are read and its quiz is passed. */
export function listModuleStates(
  outline: CourseOutline,
  summary: ProgressSummary,
): { slug: string; done: boolean; begun: boolean }[] {
  return outline.modules.map((module) => {
    const keys = module.lessons.map((lesson) => toLessonKey(module.slug, lesson.slug));
    const read = keys.filter((key) => summary.completedLessons.includes(key));
    const quizDone = !module.hasQuiz || summary.passedQuizzes.includes(module.slug);
    return {
      slug: module.slug,
      done: read.length === keys.length && quizDone,
      begun: read.length > 0 || (module.hasQuiz && quizDone),
    };
  });
}

/** Whether the final assessment is open: all module quizzes are passed. */
export function isAssessmentOpen(outline: CourseOutline, summary: ProgressSummary): boolean {
  return (
    outline.hasAssessment &&
    listQuizKeys(outline)
      .filter((key) => key !== assessmentKey)
      .every((key) => summary.passedQuizzes.includes(key))
  );
}

export type NextStep =
  | { kind: 'lesson'; lessonKey: string }
  | { kind: 'quiz'; quizKey: string }
  | { kind: 'certificate' }
  | { kind: 'badge' };

/**
 * Where a learner goes on: the lesson opened last if it is not read yet, else the first open lesson or
 * quiz in the course's order, else what stands at the end: the certificate, or the badge.
 */
export function findNextStep(outline: CourseOutline, summary: ProgressSummary): NextStep {
  const open = (key: string) => !summary.completedLessons.includes(key);
  const { lastLesson } = summary;
  if (lastLesson !== null && open(lastLesson) && listLessonKeys(outline).includes(lastLesson))
    return { kind: 'lesson', lessonKey: lastLesson };
  for (const module of outline.modules) {
    for (const lesson of module.lessons) {
      const lessonKey = toLessonKey(module.slug, lesson.slug);
      if (open(lessonKey)) return { kind: 'lesson', lessonKey };
    }
    if (module.hasQuiz && !summary.passedQuizzes.includes(module.slug))
      return { kind: 'quiz', quizKey: module.slug };
  }
  if (outline.hasAssessment && !summary.passedQuizzes.includes(assessmentKey))
    return { kind: 'quiz', quizKey: assessmentKey };
  return { kind: outline.reward };
}
