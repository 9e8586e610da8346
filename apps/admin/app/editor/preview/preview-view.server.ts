import { toLessonKey } from '@heard/domain/courses';
import type { LessonPlace } from '@heard/curriculum/preview';
import { directionOf, type Translator } from '@heard/i18n';

/** What a preview is made of beside the lesson's own words. */
export interface PreviewParts {
  place: LessonPlace;
  /** The lesson's language. */
  locale: string;
  minutes: number;
  today: Date;
}

/** All that the learner's page says around a lesson, in the reader's words, as before anything was read. */
export function toPreviewView({ place, locale, minutes, today }: PreviewParts, t: Translator) {
  const home = `/${t.locale}`;
  const course = `${home}/courses/${place.course.slug}`;
  const at = place.all.findIndex(({ key }) => key === place.key);
  const end = (index: number, label: string) => {
    const lesson = place.all[index];
    return lesson && at >= 0
      ? { label, href: `${course}/${lesson.key}`, title: lesson.title }
      : null;
  };
  const lang = locale === t.locale ? undefined : locale;
  return {
    ...{ lang, dir: lang === undefined ? undefined : directionOf(lang) },
    audience: place.isAdultPage ? ('adult' as const) : place.course.audience,
    notices: lang === undefined ? [] : [t('course.onlyInEnglish')],
    site: toSite(t, home),
    child: place.course.audience === 'child' ? toChildFrame(place, at, t) : null,
    lesson: {
      breadcrumb: {
        label: t('common.breadcrumb'),
        items: [
          { href: `${home}/courses`, label: t('common.courses') },
          { href: course, label: place.course.title },
          { href: `${course}#${place.module.slug}`, label: place.module.title },
        ],
      },
      eyebrow: placeText(place, t),
      readingTime: t('course.readingTime', { minutes }),
      end: t('course.markDone'),
      endNote: t('course.markNote'),
      pager: {
        label: t('course.pager'),
        previous: end(at - 1, t('course.previous')),
        next: end(at + 1, t('course.next')),
      },
      version: t('course.version', { number: 1, date: t.date(today) }),
    },
    module: {
      label: t('course.moduleMap'),
      title: place.module.title,
      steps: [
        ...place.lessons.map((lesson) => {
          const key = toLessonKey(place.module.slug, lesson.slug);
          const isHere = key === place.key;
          return {
            ...{ href: `${course}/${key}`, title: lesson.title },
            note: t('common.minutes', { minutes: lesson.minutes }),
            state: isHere ? ('current' as const) : ('open' as const),
            stateLabel: isHere ? t('course.stateCurrent') : '',
          };
        }),
        ...(place.module.hasQuiz
          ? [{ href: course, title: t('course.quiz'), state: 'open' as const, stateLabel: '' }]
          : []),
      ],
    },
  };
}
export type PreviewView = ReturnType<typeof toPreviewView>;

function placeText(place: LessonPlace, t: Translator): string {
  const number = place.lessons.findIndex(({ slug }) => place.key.endsWith(`/${slug}`)) + 1;
  return [
    t('course.moduleNumber', { number: place.module.number }),
    ...(number > 0 ? [t('course.lessonPlace', { number, total: place.lessons.length })] : []),
  ].join(' · ');
}

function toSite(t: Translator, home: string) {
  const item = (path: string, label: string) => ({ href: `${home}/${path}`, label });
  return {
    skipLabel: t('common.skip'),
    homeHref: home,
    siteName: t('common.siteName'),
    navigationLabel: t('common.navigation'),
    menuLabel: t('common.menu'),
    items: [
      { ...item('courses', t('common.courses')), current: true },
      item('about', t('common.about')),
      item('sign-in', t('common.signIn')),
    ],
    footer: {
      links: [item('privacy', t('common.privacy'))],
      note: t('common.footerNote'),
      licence: t('common.licence'),
    },
  };
}

/** What stands around a screen for children. */
function toChildFrame(place: LessonPlace, at: number, t: Translator) {
  const screen = { number: at + 1, total: place.all.length };
  return {
    label: t('child.bar'),
    links: [
      { href: '#help', label: t('child.helpNow') },
      { href: '#forget', label: t('child.forgetMe') },
    ],
    leave: {
      ...{ action: '#leave', to: '#leave', label: t('child.leave') },
      twoMore: t('child.leavePress', { left: 2 }),
      oneMore: t('child.leavePress', { left: 1 }),
    },
    note: t('child.footerNote'),
    place: [
      t('child.part', { number: place.module.number }),
      ...(at >= 0 ? [t('child.screenPlace', screen)] : []),
    ].join(' · '),
    next: t(screen.number === screen.total ? 'child.toBadge' : 'child.next'),
    beginNote: t('child.beginNote'),
    part: t('child.thisPart'),
    adult: place.module.hasAdultPage
      ? { note: t('child.sourcesNote'), href: '#adult', label: t('child.forAdult') }
      : null,
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
