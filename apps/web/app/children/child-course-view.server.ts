import { toLessonKey } from '@heard/domain/courses';
import type { Translator } from '@heard/i18n';
import type { CoursePage } from '@heard/services/courses';
import {
  adultPagePath,
  badgePath,
  coursePath,
  lessonPath,
  stepPath,
} from '#app/courses/course-paths.server.ts';
import { stateLabel, type StepLine } from '#app/courses/module-steps.server.ts';

/** All that the page of a children's course shows, in words that a child can read. */
export function toChildCourseView(page: CoursePage, t: Translator) {
  const { outline, words, progress } = page;
  const course = coursePath(t.locale, page.slug);
  return {
    href: course,
    ages: outline.ages && t('child.ages', outline.ages),
    title: words.title,
    summary: words.summary,
    lang: page.locale === t.locale ? undefined : page.locale,
    onlyElsewhere: page.locale === t.locale ? null : t('course.onlyInEnglish'),
    objectives: { title: t('child.objectives'), items: words.objectives },
    begin: { label: t('child.start'), note: t('child.beginNote') },
    progress: progress && {
      share: progress.steps.total === 0 ? 0 : progress.steps.done / progress.steps.total,
      text: t('child.screens', progress.steps),
      next: {
        href: stepPath(course, progress.next),
        label: t(progress.next.kind === 'badge' ? 'child.toBadge' : 'child.goOn'),
      },
    },
    partsTitle: t('child.parts'),
    parts: outline.modules.map((module, at) => {
      const title = words.modules[module.slug]?.title ?? module.slug;
      return {
        id: module.slug,
        number: t('child.part', { number: at + 1 }),
        title,
        summary: words.modules[module.slug]?.summary ?? '',
        screens: listScreens(page, module, { t, current: null }),
        adult: toAdultLink(page, module.slug, t),
      };
    }),
    badge: { title: t('child.badgeTitle'), text: t('child.badgeAtEnd'), href: badgePath(course) },
  };
}
export type ChildCourseView = ReturnType<typeof toChildCourseView>;

type Module = CoursePage['outline']['modules'][number];

/** The screens of a part in order. What is open and what was read is said; no time is taken. */
export function listScreens(
  page: CoursePage,
  module: Module,
  { t, current }: { t: Translator; current: string | null },
): StepLine[] {
  const course = coursePath(t.locale, page.slug);
  return module.lessons.map(({ slug }) => {
    const key = toLessonKey(module.slug, slug);
    const isRead = page.progress?.summary.completedLessons.includes(key) ?? false;
    const state = key === current ? 'current' : isRead ? 'done' : 'open';
    return {
      href: lessonPath(course, key),
      title: page.words.lessons[key]?.title ?? key,
      ...(page.locale === t.locale ? {} : { lang: page.locale }),
      state,
      // Nothing is called “not done yet”: a child who reads in another order has missed nothing.
      stateLabel: state === 'open' ? '' : stateLabel(t, state),
    };
  });
}

/** The link to the page for the adult beside the child; null where a part has none. */
export function toAdultLink(page: CoursePage, moduleSlug: string, t: Translator) {
  const module = page.outline.modules.find(({ slug }) => slug === moduleSlug);
  if (!module?.hasAdultPage) return null;
  const part = page.words.modules[moduleSlug]?.title ?? moduleSlug;
  return {
    href: adultPagePath(coursePath(t.locale, page.slug), moduleSlug),
    label: t('child.forAdult'),
    fullLabel: t('child.forAdultOf', { part }),
  };
}
