import type { Translator } from '@heard/i18n';
import type { CoursePage, LessonPage } from '@heard/services/courses';
import { toChildCourseView } from './child-course-view.server.ts';
import { describeChildPage, toChildFrame } from './child-frame-view.server.ts';
import { toChildLessonView } from './child-lesson-view.server.ts';
import { refuseReturn } from './refuse-return.server.ts';

/**
 * What the page of a children's course answers with. It is never kept for others nor by the browser: what
 * the back button finds has to be asked for again.
 */
export function loadChildCourse(
  visit: { t: Translator; hasLeft: boolean; locale: string },
  page: CoursePage,
) {
  refuseReturn(visit);
  const { t } = visit;
  const child = toChildCourseView(page, t);
  return {
    page: describeChildPage(t, { description: child.summary }),
    childFrame: toChildFrame(t),
    child,
    ...{ course: null, isGuest: false },
  };
}

/** What a screen of a children's course answers with, but for its words. */
export function loadChildLesson(page: LessonPage, t: Translator) {
  const child = toChildLessonView(page, t);
  return {
    page: describeChildPage(t, { screen: child.place }),
    childFrame: toChildFrame(t),
    child,
    lesson: null,
  };
}
