import { getCoursePage, moveToLatestVersion, startCourse } from '@heard/services/courses';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ChildCourse } from '#app/children/child-course.tsx';
import { loadChildCourse } from '#app/children/load-child-page.server.ts';
import { CourseArticle } from '#app/courses/course-article.tsx';
import { toCourseData } from '#app/courses/course-data.server.ts';
import { coursePath, stepPath } from '#app/courses/course-paths.server.ts';
import { toCourseView } from '#app/courses/course-view.server.ts';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:course:any', async (visit) => {
  const { ctx, t, locale, params, edge } = visit;
  const coursePage = await getCoursePage(ctx, { courseSlug: params.courseSlug ?? '', locale });
  if (coursePage.outline.audience === 'child') return loadChildCourse(visit, coursePage);
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  const course = toCourseView(coursePage, t);
  const isGuest = ctx.actor.kind === 'guest';
  const data = toCourseData(coursePage, t, new URL(ctx.settings.publicUrl).origin);
  const page = describePage(t, course.title, course.summary, data);
  return { page, childFrame: null, child: null, course, isGuest };
});

/** `start` enrols (an anonymous reader as a guest) and goes to the next step; `move` changes the version. */
export const action = doors.action(
  'take:course:own',
  async ({ ctx, locale, params, form }) => {
    const { courseSlug = '' } = params;
    const course = coursePath(locale, courseSlug);
    if (form.get('intent') === 'move') {
      await moveToLatestVersion(ctx, { courseSlug });
      return redirect(course, 303);
    }
    await startCourse(ctx, { courseSlug });
    const { progress } = await getCoursePage(ctx, { courseSlug, locale });
    return redirect(progress ? stepPath(course, progress.next) : course, 303);
  },
  {
    asLearner: true,
    first: async ({ ctx, locale, params, form }) => {
      const { progress } = await getCoursePage(ctx, {
        courseSlug: params.courseSlug ?? '',
        locale,
      });
      const intent = form.get('intent');
      const isKnown = intent === 'start' || (intent === 'move' && progress !== null);
      if (!isKnown) throw new Response(null, { status: 400 });
    },
  },
);

export const meta = pageMeta;

export default function Course() {
  const { child, course, isGuest } = useLoaderData<typeof loader>();
  return child ? (
    <ChildCourse course={child} />
  ) : (
    <CourseArticle course={course} isGuest={isGuest} />
  );
}
