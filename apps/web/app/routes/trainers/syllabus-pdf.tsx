import { getTrainerPage, renderSyllabusPdf } from '@heard/services/trainers';
import { doors } from '#app/server/doors.server.ts';
import { answerWithPdf } from '#app/trainers/answer-with-pdf.server.ts';

/** The syllabus of a course's newest version, on one page. */
export const loader = doors.loader('read:course:any', async ({ ctx, locale, params }) => {
  const { courseSlug = '' } = params;
  const page = await getTrainerPage(ctx, { courseSlug, locale });
  const pdf = await renderSyllabusPdf(page, ctx.settings.publicUrl);
  return answerWithPdf(pdf, `${courseSlug}-syllabus-${page.locale}`);
});
