import { isRouteErrorResponse, Outlet, type MetaArgs } from '@remix-run/react';
import { ChildFrame } from '#app/children/child-frame.tsx';
import { useChildFrame } from '#app/children/use-child-frame.ts';
import { describePage, type PageDescription } from '#app/page/describe-page.ts';
import { ProblemPage } from '#app/page/problem-page.tsx';
import { allProblemWords, problemWords } from '#app/page/problem-words.ts';
import { SiteFrame } from '#app/page/site-frame.tsx';
import { doors } from '#app/server/doors.server.ts';

/** Answers 404 for a locale that is not served, before any page is asked. */
export const loader = doors.loader('read:page:any', async ({ t }) => {
  const problems: Record<string, PageDescription> = {};
  for (const words of allProblemWords)
    problems[words] = describePage(t, t(`problem.${words}Title`));
  return { problems };
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
  return (
    <SiteFrame>
      <ProblemPage />
    </SiteFrame>
  );
}
