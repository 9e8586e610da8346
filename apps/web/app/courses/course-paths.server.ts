import { adultPageSlug, assessmentKey, toLessonKey, type NextStep } from '@heard/domain/courses';

/** A course's page. The pages of its parts lie below it. */
export function coursePath(locale: string, courseSlug: string): string {
  return `/${locale}/courses/${courseSlug}`;
}

/** `lessonKey` is `module/lesson`, which is how the address reads too. */
export function lessonPath(course: string, lessonKey: string): string {
  return `${course}/${lessonKey}`;
}

export function quizPath(course: string, quizKey: string): string {
  return quizKey === assessmentKey ? `${course}/assessment` : `${course}/${quizKey}/quiz`;
}

/** Where a learner asks for the certificate, or finds it when it was issued. */
export function certificatePath(course: string): string {
  return `${course}/certificate`;
}

/** The badge of a course that ends with one, or what is left until then. */
export function badgePath(course: string): string {
  return `${course}/badge`;
}

/** The page of a module for the adult beside the child. */
export function adultPagePath(course: string, moduleSlug: string): string {
  return lessonPath(course, toLessonKey(moduleSlug, adultPageSlug));
}

/** The page of a learner's next step. */
export function stepPath(course: string, step: NextStep): string {
  if (step.kind === 'lesson') return lessonPath(course, step.lessonKey);
  if (step.kind === 'quiz') return quizPath(course, step.quizKey);
  return step.kind === 'badge' ? badgePath(course) : certificatePath(course);
}
