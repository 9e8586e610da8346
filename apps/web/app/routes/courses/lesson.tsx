import { completeLesson, getLessonPage, openLesson } from '@heard/services/courses';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LessonArticle } from '#app/courses/lesson-article.tsx';
import { lessonText } from '#app/courses/lesson-body.tsx';
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
  const { html } = lessonPage.lesson;
  // A whole page has the lesson in its document already; as data it would come a second time.
  if (edge.isDocument) edge.pageTexts.set(lessonText, html);
  return {
    page: describePage(t, lesson.title, lesson.summary),
    lesson,
    html: edge.isDocument ? null : html,
  };
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
  const { lesson, html } = useLoaderData<typeof loader>();
  return <LessonArticle lesson={lesson} html={html} />;
}
