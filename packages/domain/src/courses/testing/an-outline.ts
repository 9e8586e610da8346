import type { z } from 'zod';
import { CourseOutlineSchema, type CourseOutline } from '../course-outline.ts';

/** A small valid outline for tests: two modules with two and one lessons, quizzes and an assessment. */
export function anOutline(
  change: Partial<z.input<typeof CourseOutlineSchema>> = {},
): CourseOutline {
  return CourseOutlineSchema.parse({
    slug: 'a-course',
    audience: 'parliamentarian',
    modules: [
      {
        slug: 'first',
        lessons: [
          { slug: 'one', minutes: 5, objectives: ['obj'] },
          { slug: 'two', minutes: 4, objectives: ['obj'] },
        ],
        hasQuiz: true,
      },
      {
        slug: 'second',
        lessons: [{ slug: 'three', minutes: 6, objectives: ['obj'] }],
        hasQuiz: true,
      },
    ],
    hasAssessment: true,
    certificate: { minutes: 20, passMark: 75 },
    ...change,
  });
}
