import { getCoursePage } from '@heard/services/courses';
import { NotFoundError } from '@heard/domain/identity';
import { useLoaderData } from '@remix-run/react';
import { BadgePage } from '#app/children/badge-page.tsx';
import { toBadgeView } from '#app/children/badge-view.server.ts';
import { describeChildPage, toChildFrame } from '#app/children/child-frame-view.server.ts';
import { refuseReturn } from '#app/children/refuse-return.server.ts';
import { pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:course:any', async (visit) => {
  refuseReturn(visit);
  const { ctx, t, locale, params } = visit;
  const course = await getCoursePage(ctx, { courseSlug: params.courseSlug ?? '', locale });
  if (course.outline.reward !== 'badge') throw new NotFoundError('this course has no badge');
  return {
    page: describeChildPage(t),
    childFrame: toChildFrame(t),
    badge: toBadgeView(course, t),
  };
});

export const meta = pageMeta;

export default function CourseBadge() {
  return <BadgePage badge={useLoaderData<typeof loader>().badge} />;
}
