import { NotFoundError } from '@heard/domain/identity';
import { renderPdf } from '../documents/index.server.ts';
import type { TrainerPage } from './get-trainer-page.server.ts';
import { sheetContent, speakFor } from './sheet-content.server.ts';
import { guideTemplate } from './sheet-template.server.ts';

/**
 * The trainer's guide as a PDF, tagged to PDF/UA-1. Throws NotFoundError for a course without a guide in the
 * page's language.
 */
export async function renderGuidePdf(page: TrainerPage, publicUrl: string): Promise<Buffer> {
  const { guide } = page.words;
  if (!guide) throw new NotFoundError('no guide');
  const t = speakFor(page);
  const { aim, before, materials, sessions, care, after } = guide;
  return renderPdf(guideTemplate, {
    ...sheetContent(page, t('trainer.guide'), publicUrl),
    countPages: true,
    ...{ aim, before, materials, care, after },
    aimTitle: t('trainer.aim'),
    beforeTitle: t('trainer.before'),
    materialsTitle: t('trainer.materials'),
    withoutTitle: t('trainer.withoutProjector'),
    questionsTitle: t('trainer.questions'),
    careTitle: t('trainer.care'),
    afterTitle: t('trainer.after'),
    timeHead: t('trainer.time'),
    stepHead: t('trainer.step'),
    doHead: t('trainer.do'),
    sessions: sessions.map(({ module, minutes, steps, ...session }, at) => ({
      ...session,
      title: t('trainer.sessionTitle', { number: at + 1, title: session.title }),
      facts: [page.words.modules[module]?.title ?? module, t('common.minutes', { minutes })].join(
        ' · ',
      ),
      steps: steps.map((step) => ({
        ...{ title: step.title, text: step.text },
        time: t('common.minutes', { minutes: step.minutes }),
      })),
    })),
    mappingTitle: t('trainer.mapping'),
    objectiveHead: t('trainer.objective'),
    lessonsHead: t('trainer.lessons'),
    itemsHead: t('trainer.items'),
    mapping: page.mapping.map(({ text, lessons, quizItems, assessmentItems }) => ({
      objective: text,
      lessons: lessons.map(({ title }) => title).join(' · '),
      items: t.number(quizItems + assessmentItems),
    })),
  });
}
