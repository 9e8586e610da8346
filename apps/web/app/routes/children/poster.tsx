import { NotFoundError } from '@heard/domain/identity';
import { getCoursePage } from '@heard/services/courses';
import { getReference } from '@heard/services/references';
import { useLoaderData } from '@remix-run/react';
import { describeChildPage, toChildFrame } from '#app/children/child-frame-view.server.ts';
import { PosterPage } from '#app/children/poster-page.tsx';
import { toPosterView } from '#app/children/poster-view.server.ts';
import { refuseReturn } from '#app/children/refuse-return.server.ts';
import { pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:course:any', async (visit) => {
  refuseReturn(visit);
  const { ctx, t, locale, params } = visit;
  const course = await getCoursePage(ctx, { courseSlug: params.courseSlug ?? '', locale });
  if (course.outline.audience !== 'child') throw new NotFoundError('the poster is for children');
  const poster = await getReference(ctx, { kind: 'poster', locale });
  return {
    page: describeChildPage(t),
    childFrame: toChildFrame(t),
    poster: toPosterView(poster, course, t),
  };
});

export const meta = pageMeta;

export default function Poster() {
  return <PosterPage poster={useLoaderData<typeof loader>().poster} />;
}
