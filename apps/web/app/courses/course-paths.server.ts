import { assessmentKey, type NextStep } from '@heard/domain/courses';

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

/** The page of a learner's next step. */
export function stepPath(course: string, step: NextStep): string {
  if (step.kind === 'lesson') return lessonPath(course, step.lessonKey);
  return step.kind === 'quiz' ? quizPath(course, step.quizKey) : certificatePath(course);
}
