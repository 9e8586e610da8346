import { getAdultPage } from '@heard/services/courses';
import { useLoaderData } from '@remix-run/react';
import { AdultPage } from '#app/children/adult-page.tsx';
import { toAdultPageView } from '#app/children/adult-page-view.server.ts';
import { describeChildPage, toChildFrame } from '#app/children/child-frame-view.server.ts';
import { findPosterLink } from '#app/children/find-poster.server.ts';
import { refuseReturn } from '#app/children/refuse-return.server.ts';
import { coursePath } from '#app/courses/course-paths.server.ts';
import { lessonText } from '#app/courses/lesson-body.tsx';
import { pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

/** It has the frame of the children's pages: the adult may have to leave as fast as the child beside. */
export const loader = doors.loader('read:course:any', async (visit) => {
  refuseReturn(visit);
  const { ctx, t, locale, params, edge } = visit;
  const { courseSlug = '', moduleSlug = '' } = params;
  const adultPage = await getAdultPage(ctx, { courseSlug, moduleSlug, locale });
  const { html } = adultPage.lesson;
  const poster = await findPosterLink(ctx, t, coursePath(locale, courseSlug));
  if (edge.isDocument) edge.pageTexts.set(lessonText, html);
  return {
    page: describeChildPage(t),
    childFrame: toChildFrame(t),
    view: { ...toAdultPageView(adultPage, t), poster },
    html: edge.isDocument ? null : html,
  };
});

export const meta = pageMeta;

export default function ForAdults() {
  const { view, html } = useLoaderData<typeof loader>();
  return <AdultPage view={view} html={html} />;
}
