import type { CourseChoice } from '@heard/services/admin';

/** A course as people name it; its slug where the course is gone. */
export function courseName(slug: string, courses: readonly CourseChoice[]): string {
  return courses.find((course) => course.slug === slug)?.title ?? slug;
}
