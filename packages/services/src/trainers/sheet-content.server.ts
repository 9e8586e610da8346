import { listQuizKeys, assessmentKey } from '@heard/domain/courses';
import {
  catalogueOf,
  createTranslator,
  directionOf,
  isLocale,
  locales,
  sayVersion,
  type Translator,
} from '@heard/i18n';
import type { TrainerPage } from './get-trainer-page.server.ts';

/** The translator of the language in which the course's words are. */
export function speakFor(page: TrainerPage): Translator {
  const locale = isLocale(page.locale) ? page.locale : locales[0];
  return createTranslator(locale, catalogueOf(locale));
}

/** What both sheets say at head and foot. */
export function sheetContent(page: TrainerPage, kind: string, publicUrl: string) {
  const t = speakFor(page);
  const address = `${publicUrl}/${page.locale}/courses/${page.slug}`;
  const [addressBefore = '', addressAfter = ''] = t('trainer.takeAt', { address: '\u0000' }).split(
    '\u0000',
  );
  return {
    language: page.locale.split('-')[0],
    rightToLeft: directionOf(page.locale) === 'rtl',
    documentTitle: `${kind}: ${page.words.title}`,
    site: t('common.siteName'),
    ...{ kind, title: page.words.title, summary: page.words.summary },
    ...{ address, addressBefore, addressAfter },
    footer: [
      t('course.version', {
        number: sayVersion(page.version, t),
        date: t.date(page.version.publishedAt),
      }),
      t('common.licence'),
    ].join(' · '),
  };
}

/** What has to be done for the certificate or the badge, and what it states. */
export function listEnding(page: TrainerPage, t: Translator): string[] {
  const { outline, words, assessment } = page;
  const quizzes = listQuizKeys(outline).filter((key) => key !== assessmentKey).length;
  const lessons = outline.modules.reduce((sum, module) => sum + module.lessons.length, 0);
  if (outline.reward === 'badge') return [t('trainer.badge', { count: lessons })];
  return [
    t('course.needLessons', { count: lessons }),
    ...(quizzes > 0 ? [t('course.needQuizzes', { count: quizzes })] : []),
    ...(assessment && outline.certificate.passMark !== null
      ? [
          t('trainer.assessment', {
            ...assessment,
            percent: t.percent(outline.certificate.passMark),
          }),
        ]
      : []),
    ...(words.assessed === undefined ? [] : [words.assessed]),
    t('trainer.certificate'),
  ];
}
