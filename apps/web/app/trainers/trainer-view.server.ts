import type { TrainerGuide } from '@heard/domain/courses';
import { catalogueOf, createTranslator, isLocale, sayVersion, type Translator } from '@heard/i18n';
import type { ObjectiveMapping, TrainerPage } from '@heard/services/trainers';
import { coursePath, lessonPath } from '#app/courses/course-paths.server.ts';
import { otherLanguage } from '#app/references/reference-words.server.ts';

/** All that the page for trainers shows. */
export function toTrainerView(page: TrainerPage, t: Translator) {
  const { words, outline } = page;
  const course = coursePath(t.locale, page.slug);
  const { guide } = words;
  const own = translatorOf(page.locale, t);
  return {
    pageTitle: own('trainer.title', { course: words.title }),
    lead: t('trainer.lead'),
    otherLanguage: otherLanguage(t, page.locale),
    lang: page.locale === t.locale ? undefined : page.locale,
    course: { title: words.title, href: course, courses: `/${t.locale}/courses` },
    here: t('trainer.link'),
    downloads: [
      {
        href: `${course}/syllabus.pdf`,
        title: t('trainer.syllabus'),
        text: t('trainer.syllabusText'),
      },
      ...(guide
        ? [{ href: `${course}/guide.pdf`, title: t('trainer.guide'), text: t('trainer.guideText') }]
        : []),
    ],
    download: t('trainer.download'),
    noGuide: guide ? null : t('trainer.noGuide'),
    guide: guide ? toGuideView(guide, page, own) : null,
    mappingTitle: t('trainer.mapping'),
    mappingCaption: t('trainer.mappingCaption'),
    heads: {
      objective: t('trainer.objective'),
      lessons: t('trainer.lessons'),
      items: t('trainer.items'),
    },
    mapping: page.mapping.map((objective) => ({
      id: objective.id,
      text: objective.text,
      lessons: objective.lessons.map(({ key, title }) => ({
        title,
        href: lessonPath(course, key),
      })),
      items: sayItems(objective, outline.reward === 'badge', t),
    })),
    version: t('course.version', {
      number: sayVersion(page.version, t),
      date: t.date(page.version.publishedAt),
    }),
  };
}
export type TrainerView = ReturnType<typeof toTrainerView>;

function sayItems(
  { quizItems, assessmentItems }: ObjectiveMapping,
  hasChecksOnly: boolean,
  t: Translator,
): string {
  if (hasChecksOnly) return t('trainer.checks');
  return t('trainer.itemsOf', { quiz: quizItems, final: assessmentItems });
}

/** What stands among a guide's words is said in the guide's language, as on its printed sheet. */
function translatorOf(locale: string, reader: Translator): Translator {
  if (locale === reader.locale || !isLocale(locale)) return reader;
  return createTranslator(locale, catalogueOf(locale));
}

/** The guide with its headings, in the order of the printed one. */
function toGuideView(guide: TrainerGuide, { words }: TrainerPage, t: Translator) {
  const list = (id: string, title: string, lines: readonly string[]) => ({ id, title, lines });
  return {
    title: t('trainer.guide'),
    aim: { title: t('trainer.aim'), text: guide.aim },
    before: [
      list('before', t('trainer.before'), guide.before),
      list('materials', t('trainer.materials'), guide.materials),
    ],
    after: [
      list('care', t('trainer.care'), guide.care),
      list('after', t('trainer.after'), guide.after),
    ],
    heads: { time: t('trainer.time'), step: t('trainer.step'), do: t('trainer.do') },
    withoutTitle: t('trainer.withoutProjector'),
    questionsTitle: t('trainer.questions'),
    sessions: guide.sessions.map((session, at) => ({
      id: `session-${at + 1}`,
      title: t('trainer.sessionTitle', { number: at + 1, title: session.title }),
      facts: [
        words.modules[session.module]?.title ?? session.module,
        t('common.minutes', { minutes: session.minutes }),
      ].join(' · '),
      aim: session.aim,
      steps: session.steps.map(({ minutes, title, text }) => ({
        ...{ title, text },
        time: t('common.minutes', { minutes }),
      })),
      withoutProjector: session.withoutProjector,
      questions: session.questions,
    })),
  };
}
export type GuideView = ReturnType<typeof toGuideView>;
