import { findAudience } from '@heard/services/courses';
import { isRouteErrorResponse, Outlet, useRouteLoaderData, type MetaArgs } from '@remix-run/react';
import { toChildFrame } from '#app/children/child-frame-view.server.ts';
import { ChildFrame } from '#app/children/child-frame.tsx';
import { useChildFrame } from '#app/children/use-child-frame.ts';
import { describePage, type PageDescription } from '#app/page/describe-page.ts';
import { ProblemPage } from '#app/page/problem-page.tsx';
import { allProblemWords, problemWords } from '#app/page/problem-words.ts';
import { SiteFrame } from '#app/page/site-frame.tsx';
import { doors } from '#app/server/doors.server.ts';

/**
 * Answers 404 for a locale that is not served, before any page is asked. Knows whether the address is one of a
 * course for children: what goes wrong there is told in their frame too, with the way out in sight.
 */
export const loader = doors.loader('read:course:any', async ({ ctx, t, params }) => {
  const { courseSlug } = params;
  const audience = courseSlug === undefined ? null : await findAudience(ctx, { courseSlug });
  const problems: Record<string, PageDescription> = {};
  for (const words of allProblemWords)
    problems[words] = describePage(t, t(`problem.${words}Title`));
  return { problems, problemFrame: audience === 'child' ? toChildFrame(t) : null };
});

/** The title of a page that tells a problem; every other page has a title of its own. */
export function meta({ data, error }: MetaArgs<typeof loader>) {
  if (!error) return [];
  const words = problemWords(isRouteErrorResponse(error) ? error.status : 500);
  const title = data?.problems[words]?.title;
  return title === undefined ? [] : [{ title }];
}

export default function LocalePages() {
  const childFrame = useChildFrame();
  return childFrame ? (
    <ChildFrame frame={childFrame}>
      <Outlet />
    </ChildFrame>
  ) : (
    <SiteFrame>
      <Outlet />
    </SiteFrame>
  );
}

export function ErrorBoundary() {
  const childFrame = useRouteLoaderData<typeof loader>('routes/locale')?.problemFrame;
  return childFrame ? (
    <ChildFrame frame={childFrame}>
      <ProblemPage />
    </ChildFrame>
  ) : (
    <SiteFrame>
      <ProblemPage />
    </SiteFrame>
  );
}
