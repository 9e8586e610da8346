import { can } from '@heard/domain/identity';
import { locales } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { createCourse, listCourseDrafts } from '@heard/services/authoring';
import { PageTitle } from '@heard/ui/page-title';
import { SelectField } from '@heard/ui/select-field';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { toCourseAddress } from '#app/courses/course-address.ts';
import { CourseTable } from '#app/courses/course-table.tsx';
import { NamedForm } from '#app/courses/named-form.tsx';
import type { RefusedForm } from '#app/courses/refused-form.ts';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

const audiences = ['parliamentarian', 'professional', 'child'] as const;

export const loader = doors.loader('read:draft:any', async ({ ctx, t }) => ({
  title: t('admin.title', { page: t('authoring.courses') }),
  courses: await listCourseDrafts(ctx),
  mayCreate: can(ctx.actor, 'write:draft:any', { course: null }),
}));

export const action = doors.action('write:draft:any', async ({ ctx, t, form }) => {
  const word = (name: string) => String(form.get(name) ?? '').trim();
  const [slug, title] = [word('slug'), word('title') || word('slug')];
  const audience = audiences.find((one) => one === word('audience')) ?? 'professional';
  const locale = locales.find((one) => one === word('locale')) ?? 'en';
  const outcome = await createCourse(ctx, { slug, title, audience, locale });
  if (outcome.ok) return redirect(toCourseAddress(slug, locale, 'created'), 303);
  const problem = sayRefusal(outcome.refusal, t);
  const refused: RefusedForm = { form: word('form'), problem, slug, title };
  return data(refused, toHttpStatus(outcome.refusal.code));
});

export const meta = titlePage;

/** A language as its own readers call it. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

/** All courses, and the beginning of another. */
export default function Courses() {
  const t = useTranslator();
  const { courses, mayCreate } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t('authoring.courses')} lead={t('authoring.coursesLead')} />
      <CourseTable courses={courses} />
      {mayCreate ? (
        <NamedForm
          label={t('authoring.newCourse')}
          values={{ intent: 'course' }}
          refused={refused}
          ask={['title', 'slug']}
        >
          <SelectField
            name="audience"
            label={t('authoring.audience')}
            options={audiences.map((value) => ({
              value,
              label: t('authoring.audienceChoice', { audience: value }),
            }))}
          />
          <SelectField
            name="locale"
            label={t('authoring.language')}
            options={locales.map((value) => ({ value, label: nameOf(value) }))}
          />
        </NamedForm>
      ) : null}
    </>
  );
}
