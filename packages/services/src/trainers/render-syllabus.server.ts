import { sayLearningTime } from '@heard/i18n';
import { renderPdf } from '../documents/index.server.ts';
import type { TrainerPage } from './get-trainer-page.server.ts';
import { listEnding, sheetContent, speakFor } from './sheet-content.server.ts';
import { syllabusTemplate } from './sheet-template.server.ts';

/** The syllabus as a PDF of one page, tagged to PDF/UA-1: objectives, modules, time, and what is at the end. */
export async function renderSyllabusPdf(page: TrainerPage, publicUrl: string): Promise<Buffer> {
  const t = speakFor(page);
  const { outline, words } = page;
  const length = [...words.objectives, ...Object.values(words.modules)].length;
  return renderPdf(syllabusTemplate, {
    ...sheetContent(page, t('trainer.syllabus'), publicUrl),
    countPages: false,
    // Long courses are set smaller, so that the page stays one.
    textSize: length > 22 ? 9.5 : 10,
    facts: [
      t('course.audience', { audience: outline.audience }),
      ...(outline.ages ? [t('trainer.ages', outline.ages)] : []),
      t('course.facts', {
        modules: outline.modules.length,
        lessons: outline.modules.reduce((sum, { lessons }) => sum + lessons.length, 0),
        time: sayLearningTime(outline.certificate.minutes, t),
      }),
    ].join(' · '),
    objectivesTitle: t('course.objectives'),
    objectives: words.objectives.map(({ text }) => text),
    modulesTitle: t('trainer.modules'),
    modules: outline.modules.map(({ slug, lessons }) => ({
      title: words.modules[slug]?.title ?? slug,
      summary: words.modules[slug]?.summary ?? '',
      minutes: t('common.minutes', {
        minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
      }),
    })),
    endingTitle: t('trainer.ending'),
    ending: listEnding(page, t),
  });
}
