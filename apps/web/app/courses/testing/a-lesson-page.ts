import {
  CourseOutlineSchema,
  countSteps,
  emptySummary,
  findNextStep,
  isAssessmentOpen,
  listModuleStates,
  type ProgressSummary,
} from '@heard/domain/courses';
import type { LessonPage, ProgressView } from '@heard/services/courses';

const lesson = (slug: string) => ({ slug, minutes: 5, objectives: ['obj'] });

/** Two modules with two and one lessons, quizzes and an assessment. */
const outline = CourseOutlineSchema.parse({
  slug: 'a-course',
  audience: 'parliamentarian',
  modules: [
    { slug: 'first', lessons: [lesson('one'), lesson('two')], hasQuiz: true },
    { slug: 'second', lessons: [lesson('three')], hasQuiz: true },
  ],
  hasAssessment: true,
  certificate: { minutes: 20, passMark: 75 },
});

/** A learner's progress in it, as the services tell it. */
export function progressWith(done: Partial<ProgressSummary> = {}): ProgressView {
  const summary = { ...emptySummary, ...done };
  return {
    enrolmentId: 'enr_1',
    summary,
    steps: countSteps(outline, summary),
    modules: listModuleStates(outline, summary),
    next: findNextStep(outline, summary),
    assessmentOpen: isAssessmentOpen(outline, summary),
    completedAt: null,
    newerVersion: false,
  };
}

/** A lesson's page for an anonymous reader. */
export function aLessonPage(change: Partial<LessonPage> = {}): LessonPage {
  const words = (title: string) => ({ title, summary: `About ${title}` });
  return {
    slug: 'a-course',
    version: { id: 'crv_1', number: 1, minor: 0, publishedAt: new Date('2026-11-24T10:00:00Z') },
    outline,
    words: {
      title: 'A course',
      summary: 'About a course',
      objectives: [{ id: 'obj', text: 'Do something' }],
      modules: { first: words('First'), second: words('Second') },
      lessons: {
        'first/one': words('One'),
        'first/two': words('Two'),
        'second/three': words('Three'),
      },
    },
    locale: 'en',
    minutes: 15,
    progress: null,
    lessonKey: 'first/one',
    lesson: {
      locale: 'en',
      ...words('One'),
      minutes: 5,
      html: '<p>One</p>',
      extras: { headings: [], words: 1 },
    },
    previous: null,
    next: null,
    ...change,
  };
}
