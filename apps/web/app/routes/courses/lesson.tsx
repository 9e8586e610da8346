import { completeLesson, getLessonPage, openLesson } from '@heard/services/courses';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LessonArticle } from '#app/courses/lesson-article.tsx';
import { findOnward, toLessonView } from '#app/courses/lesson-view.server.ts';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

type Params = Record<string, string | undefined>;

const readAddress = ({ courseSlug = '', moduleSlug = '', lessonSlug = '' }: Params) => ({
  courseSlug,
  moduleSlug,
  lessonSlug,
});

export const loader = doors.loader('read:course:any', async ({ ctx, t, locale, params, edge }) => {
  const address = readAddress(params);
  if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  const lessonPage = await getLessonPage(ctx, { ...address, locale });
  // Noted once per lesson in a row, so that “continue” knows where; a second look costs nothing.
  const { progress, lessonKey } = lessonPage;
  if (progress && progress.summary.lastLesson !== lessonKey) await openLesson(ctx, address);
  const lesson = toLessonView(lessonPage, t);
  return { page: describePage(t, lesson.title, lesson.summary), lesson };
});

/** Marks the lesson as read and goes on. With it an anonymous reader becomes a guest, and is enrolled. */
export const action = doors.action(
  'take:course:own',
  async ({ ctx, t, locale, params }) => {
    const address = readAddress(params);
    await completeLesson(ctx, address);
    return redirect(findOnward(await getLessonPage(ctx, { ...address, locale }), t).href, 303);
  },
  {
    asLearner: true,
    first: ({ ctx, locale, params }) => getLessonPage(ctx, { ...readAddress(params), locale }),
  },
);

export const meta = pageMeta;

export default function Lesson() {
  return <LessonArticle lesson={useLoaderData<typeof loader>().lesson} />;
}
