import type { Translator } from '@heard/i18n';
import type { CoursePage } from '@heard/services/courses';
import type { Reference } from '@heard/services/references';
import { coursePath } from '#app/courses/course-paths.server.ts';

/** The poster for the wall, and what to do with it. */
export function toPosterView(poster: Reference<'poster'>, course: CoursePage, t: Translator) {
  const isElsewhere = poster.locale !== t.locale;
  return {
    ...poster.body,
    lang: isElsewhere ? poster.locale : undefined,
    onlyElsewhere: isElsewhere ? t('course.onlyInEnglish') : null,
    how: {
      title: t('child.posterTitle'),
      lead: t('child.posterLead'),
      print: t('child.posterPrint'),
    },
    back: { href: coursePath(t.locale, course.slug), label: t('child.adultBack') },
  };
}
export type PosterView = ReturnType<typeof toPosterView>;
