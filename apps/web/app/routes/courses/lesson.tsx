import { completeLesson, getLessonPage, openLesson } from '@heard/services/courses';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findChildOnward } from '#app/children/child-lesson-view.server.ts';
import { ChildLesson } from '#app/children/child-lesson.tsx';
import { loadChildLesson } from '#app/children/load-child-page.server.ts';
import { refuseReturn } from '#app/children/refuse-return.server.ts';
import { toLessonData } from '#app/courses/course-data.server.ts';
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

export const loader = doors.loader('read:course:any', async (visit) => {
  const { ctx, t, locale, params, edge } = visit;
  const address = readAddress(params);
  const lessonPage = await getLessonPage(ctx, { ...address, locale });
  const isForChildren = lessonPage.outline.audience === 'child';
  if (isForChildren) refuseReturn(visit);
  else if (ctx.actor.kind === 'anonymous') edge.cacheForAnonymous();
  // Noted once per lesson in a row, so that “continue” knows where; a second look costs nothing.
  const { progress, lessonKey } = lessonPage;
  if (progress && progress.summary.lastLesson !== lessonKey) await openLesson(ctx, address);
  const { html } = lessonPage.lesson;
  // A whole page has the lesson in its document already; as data it would come a second time.
  if (edge.isDocument) edge.pageTexts.set(lessonText, html);
  const body = { html: edge.isDocument ? null : html };
  if (isForChildren) return { ...loadChildLesson(lessonPage, t), ...body };
  const lesson = toLessonView(lessonPage, t);
  const data = toLessonData(lessonPage, t, new URL(ctx.settings.publicUrl).origin);
  const page = describePage(t, lesson.title, lesson.summary, data);
  return { page, childFrame: null, child: null, lesson, ...body };
});

/** Marks the lesson as read and goes on. With it an anonymous reader becomes a guest, and is enrolled. */
export const action = doors.action(
  'take:course:own',
  async ({ ctx, t, locale, params }) => {
    const address = readAddress(params);
    await completeLesson(ctx, address);
    const lessonPage = await getLessonPage(ctx, { ...address, locale });
    const isForChildren = lessonPage.outline.audience === 'child';
    const onward = isForChildren ? findChildOnward(lessonPage, t) : findOnward(lessonPage, t).href;
    return redirect(onward, 303);
  },
  {
    asLearner: true,
    first: ({ ctx, locale, params }) => getLessonPage(ctx, { ...readAddress(params), locale }),
  },
);

export const meta = pageMeta;

export default function Lesson() {
  const { child, lesson, html } = useLoaderData<typeof loader>();
  return child ? (
    <ChildLesson lesson={child} html={html} />
  ) : (
    <LessonArticle lesson={lesson} html={html} />
  );
}
