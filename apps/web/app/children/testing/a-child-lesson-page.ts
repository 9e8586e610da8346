import {
  CourseOutlineSchema,
  countSteps,
  emptySummary,
  findNextStep,
  listModuleStates,
} from '@heard/domain/courses';
import type { LessonPage, ProgressView } from '@heard/services/courses';
import { aLessonPage } from '#app/courses/testing/a-lesson-page.ts';

const lesson = (slug: string) => ({ slug, minutes: 1, objectives: ['obj'] });

/** Two parts with two screens and one, the first with a page for the adult; a badge at the end. */
const outline = CourseOutlineSchema.parse({
  slug: 'a-course',
  audience: 'child',
  modules: [
    { slug: 'first', lessons: [lesson('one'), lesson('two')], hasQuiz: false, hasAdultPage: true },
    { slug: 'second', lessons: [lesson('three')], hasQuiz: false },
  ],
  hasAssessment: false,
  reward: 'badge',
  certificate: { minutes: 3, passMark: null },
});

/** A child's progress in it: the screens that were read. */
export function childProgress(...completedLessons: string[]): ProgressView {
  const summary = { ...emptySummary, completedLessons };
  const steps = countSteps(outline, summary);
  return {
    ...{ enrolmentId: 'enr_1', summary, steps, assessmentOpen: false, newerVersion: false },
    modules: listModuleStates(outline, summary),
    next: findNextStep(outline, summary),
    completedAt: steps.done === steps.total ? new Date('2026-11-24T12:00:00Z') : null,
  };
}

/** A screen's page for a child whom nobody knows yet. */
export function aChildLessonPage(change: Partial<LessonPage> = {}): LessonPage {
  return aLessonPage({ outline, ...change });
}
