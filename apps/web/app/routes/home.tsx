import { useLoaderData } from '@remix-run/react';
import { listCourseCards } from '#app/courses/course-card-view.server.ts';
import { HomePage } from '#app/home/home-page.tsx';
import { isTakenForChild } from '#app/children/is-taken-for-child.server.ts';
import { comeInAgain } from '#app/children/come-in-again.server.ts';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const numbers = [1, 2, 3] as const;

export const loader = doors.loader('read:course:any', async ({ ctx, t, edge, hasLeft }) => {
  await comeInAgain({ ctx, edge, hasLeft });
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  const courses = await listCourseCards(ctx, t);
  const offersAccount = !isTakenForChild(ctx, courses);
  const pairs = (kind: 'way' | 'promise') =>
    numbers.map((n) => ({ title: t(`home.${kind}${n}Title`), text: t(`home.${kind}${n}Text`) }));
  // The page's words travel with it, so that a browser need not hold them for every other page.
  const words = {
    lead: t('home.lead'),
    beginNote: t('home.beginNote'),
    allCourses: t('home.allCourses'),
    continueTitle: t('home.continueTitle'),
    picture: t('home.picture'),
    wayTitle: t('home.wayTitle'),
    way: pairs('way'),
    coursesTitle: t('home.coursesTitle'),
    promiseTitle: t('home.promiseTitle'),
    promises: pairs('promise'),
  };
  return {
    page: describePage(t, t('home.title'), t('home.description')),
    words,
    courses,
    offersAccount,
  };
});

export const meta = pageMeta;

export default function Home() {
  const { words, courses } = useLoaderData<typeof loader>();
  return <HomePage words={words} courses={courses} />;
}
