import { NotFoundError } from '@heard/domain/identity';

/** An attempt lies under its own course: the same address under another one is absent. */
export function holdToCourse<A extends { course: { slug: string } }>(
  attempt: A,
  courseSlug: string | undefined,
): A {
  if (attempt.course.slug !== courseSlug) throw new NotFoundError('an attempt at another course');
  return attempt;
}
