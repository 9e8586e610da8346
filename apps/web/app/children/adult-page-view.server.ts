import type { Translator } from '@heard/i18n';
import type { getAdultPage } from '@heard/services/courses';
import { coursePath } from '#app/courses/course-paths.server.ts';

/** The page for the adult beside the child, with what “Leave this page” does and does not do. */
export function toAdultPageView(page: Awaited<ReturnType<typeof getAdultPage>>, t: Translator) {
  const { lesson, words, moduleSlug } = page;
  const course = coursePath(t.locale, page.slug);
  return {
    key: `${page.version.id} ${lesson.locale} ${moduleSlug}`,
    title: lesson.title,
    summary: lesson.summary,
    lang: lesson.locale === t.locale ? undefined : lesson.locale,
    onlyElsewhere: lesson.locale === t.locale ? null : t('course.onlyInEnglish'),
    part: words.modules[moduleSlug]?.title ?? moduleSlug,
    note: t('child.adultSourcesNote'),
    back: { href: `${course}#${moduleSlug}`, label: t('child.adultBack') },
    leaving: {
      title: t('child.adultLeaveTitle'),
      paragraphs: t('child.adultLeaveText').split('\n'),
    },
  };
}
export type AdultPageView = ReturnType<typeof toAdultPageView>;
