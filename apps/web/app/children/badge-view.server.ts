import type { Translator } from '@heard/i18n';
import type { CoursePage } from '@heard/services/courses';
import { coursePath, stepPath } from '#app/courses/course-paths.server.ts';

/** The badge of a course, without a name on it; or, until every screen is read, kindly what is left. */
export function toBadgeView(page: CoursePage, t: Translator) {
  const { progress, words, outline } = page;
  const course = coursePath(t.locale, page.slug);
  const lang = page.locale === t.locale ? undefined : page.locale;
  const total = outline.modules.flatMap(({ lessons }) => lessons).length;
  const done = progress?.steps.done ?? 0;
  const back = { href: course, label: t('child.badgeBack') };
  if (!progress?.completedAt)
    return {
      ...{ isEarned: false as const, lang, courseTitle: words.title, back },
      title: t('child.badgeWaits'),
      text: t('child.badgeLeft', { left: total - done }),
      share: total === 0 ? 0 : done / total,
      screens: t('child.screens', { done, total }),
      goOn: progress
        ? { href: stepPath(course, progress.next), label: t('child.goOn') }
        : { href: course, label: t('child.start') },
    };
  return {
    ...{ isEarned: true as const, lang, courseTitle: words.title, back },
    title: t('child.badgeTitle'),
    text: t('child.badgeText', { total }),
    noName: t('child.badgeNoName'),
    picture: t('child.badgePicture'),
    // The month is enough: a day would say more about a child than the badge has to.
    month: t.date(progress.completedAt.toISOString().slice(0, 7)),
    print: t('child.badgePrint'),
  };
}
export type BadgeView = ReturnType<typeof toBadgeView>;
