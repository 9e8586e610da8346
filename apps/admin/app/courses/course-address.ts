/** The address of a course's structure in one language. */
export function toCourseAddress(course: string, locale: string, done = ''): string {
  const search = new URLSearchParams({ locale });
  if (done !== '') search.set('done', done);
  return `/courses/${encodeURIComponent(course)}?${search}`;
}
