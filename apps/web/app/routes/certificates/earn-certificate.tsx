import { toHttpStatus } from '@heard/services';
import { getEarnPage, issueCertificate } from '@heard/services/certificates';
import { getCoursePage } from '@heard/services/courses';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { EarnPage } from '#app/certificates/earn-page.tsx';
import { toEarnView } from '#app/certificates/earn-view.server.ts';
import { badgePath, coursePath } from '#app/courses/course-paths.server.ts';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const NameForm = z.object({ name: FieldSchema });

export const loader = doors.loader('earn:certificate:own', async ({ ctx, t, locale, params }) => {
  const courseSlug = params.courseSlug ?? '';
  const course = await getCoursePage(ctx, { courseSlug, locale });
  if (course.outline.reward === 'badge') throw redirect(badgePath(coursePath(locale, courseSlug)));
  const view = { page: describePage(t, t('certificate.earnTitle')), ...toEarnView(course, t) };
  // Who has not begun the course has everything before him.
  if (!course.progress) return { ...view, step: 'not-completed' as const, suggestedName: '' };
  const { step, certificateId, suggestedName } = await getEarnPage(ctx, { courseSlug });
  if (step === 'issued' && ctx.actor.kind === 'member')
    throw redirect(`/${locale}/certificates/${certificateId}`);
  return { ...view, step, suggestedName };
});

export const action = doors.action(
  'earn:certificate:own',
  async ({ ctx, t, locale, params, form }) => {
    const { name } = readForm(form, NameForm);
    const outcome = await issueCertificate(ctx, { courseSlug: params.courseSlug ?? '', name });
    if (outcome.ok)
      return redirect(`/${locale}/certificates/${outcome.certificateId}?done=issued`, 303);
    const { refusal } = outcome;
    // For the others the page itself says what is still missing.
    return refusal.code === 'name-invalid'
      ? refuseForm(refusal, t, { wholeForm: 'name', typed: { name } })
      : data({ refused: undefined }, toHttpStatus(refusal.code));
  },
);

export const meta = pageMeta;

export default function EarnCertificate() {
  return (
    <EarnPage
      earn={useLoaderData<typeof loader>()}
      refused={useActionData<typeof action>()?.refused}
    />
  );
}
