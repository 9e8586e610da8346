import { getTrainerPage, renderGuidePdf } from '@heard/services/trainers';
import { doors } from '#app/server/doors.server.ts';
import { answerWithPdf } from '#app/trainers/answer-with-pdf.server.ts';

/** The trainer's guide to a course's newest version; 404 where none is written. */
export const loader = doors.loader('read:course:any', async ({ ctx, locale, params }) => {
  const { courseSlug = '' } = params;
  const page = await getTrainerPage(ctx, { courseSlug, locale });
  const pdf = await renderGuidePdf(page, ctx.settings.publicUrl);
  return answerWithPdf(pdf, `${courseSlug}-guide-${page.locale}`);
});
