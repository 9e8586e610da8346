import { listLessonKeys } from '@heard/domain/courses';
import type { Translator } from '@heard/i18n';
import type { LessonPage } from '@heard/services/courses';
import { badgePath, coursePath, lessonPath } from '#app/courses/course-paths.server.ts';
import { listScreens, toAdultLink } from './child-course-view.server.ts';

/** All that a screen of a children's course shows around its words. */
export function toChildLessonView(page: LessonPage, t: Translator) {
  const { lesson, lessonKey, progress, words, outline } = page;
  const course = coursePath(t.locale, page.slug);
  const keys = listLessonKeys(outline);
  const place = { number: keys.indexOf(lessonKey) + 1, total: keys.length };
  const part = outline.modules.findIndex(({ slug }) => lessonKey.startsWith(`${slug}/`));
  const module = outline.modules[part];
  if (!module) throw new Error(`no lesson ${lessonKey} in ${page.slug}`);
  return {
    key: `${page.version.id} ${lesson.locale} ${lessonKey}`,
    course: { title: words.title, href: course },
    place,
    placeText: [t('child.part', { number: part + 1 }), t('child.screenPlace', place)].join(' · '),
    title: lesson.title,
    summary: lesson.summary,
    lang: lesson.locale === t.locale ? undefined : lesson.locale,
    onlyElsewhere: lesson.locale === t.locale ? null : t('course.onlyInEnglish'),
    isRead: progress?.summary.completedLessons.includes(lessonKey) ?? false,
    doneText: t('child.done'),
    onward: {
      href: findChildOnward(page, t),
      label: t(page.next === null ? 'child.toBadge' : 'child.next'),
    },
    previous:
      page.previous === null
        ? null
        : { href: lessonPath(course, page.previous), label: t('course.previous') },
    progress: progress && {
      share: progress.steps.total === 0 ? 0 : progress.steps.done / progress.steps.total,
      text: t('child.screens', progress.steps),
    },
    beginNote: progress ? null : t('child.beginNote'),
    part: {
      label: t('child.thisPart'),
      screens: listScreens(page, module, { t, current: lessonKey }),
    },
    adult: toAdultLink(page, module.slug, t),
    sourcesNote: module.hasAdultPage ? t('child.sourcesNote') : null,
    readAloud: {
      label: t('child.readAloudLabel'),
      read: t('child.readAloud'),
      pause: t('child.readPause'),
      goOn: t('child.readGoOn'),
      stop: t('child.readStop'),
      slowly: t('child.readSlowly'),
    },
  };
}
export type ChildLessonView = ReturnType<typeof toChildLessonView>;

/** Where a child goes on: the next screen, whatever part it is in; after the last one, the badge. */
export function findChildOnward(page: LessonPage, t: Translator): string {
  const course = coursePath(t.locale, page.slug);
  return page.next === null ? badgePath(course) : lessonPath(course, page.next);
}
