import { sayRefusal, toHttpStatus, type RefusalCode } from '@heard/services';
import { listCourseChoices } from '@heard/services/admin';
import { invitePerson } from '@heard/services/identity';
import { locales, nameOfLanguage } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { TextLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { RoleChoices } from '#app/people/roles-form.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('manage:account:any', async ({ ctx, t }) => ({
  title: t('admin.title', { page: t('people.invite') }),
  courses: await listCourseChoices(ctx, { locale: t.locale }),
  languages: locales.map((locale) => ({ value: locale, label: nameOfLanguage(locale) })),
}));

/** The field that each refusal is about. */
const fields: Partial<Record<RefusalCode, string>> = {
  'role-missing': 'roles',
  'role-unknown': 'roles',
  'course-unknown': 'course',
  'locale-invalid': 'locale',
};

export const action = doors.action('manage:account:any', async ({ ctx, t, form }) => {
  const field = (name: string) => String(form.get(name) ?? '');
  const typed = { email: field('email'), course: field('course'), locale: field('locale') };
  const roles = form.getAll('roles').map(String);
  const outcome = await invitePerson(ctx, { ...typed, roles });
  if (outcome.ok) return redirect('/people?done=invited', 303);
  const { refusal } = outcome;
  const problem = { field: fields[refusal.code] ?? 'email', text: sayRefusal(refusal, t) };
  return data({ ...typed, roles, problem }, toHttpStatus(refusal.code));
});

export const meta = titlePage;

/** Asks somebody to join, with roles in all courses or in one. */
export default function Invite() {
  const t = useTranslator();
  const { courses, languages } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problemOf = (field: string) =>
    refused?.problem.field === field ? refused.problem.text : undefined;
  return (
    <>
      <p>
        <TextLink href="/people">{t('admin.backToList')}</TextLink>
      </p>
      {refused ? <ErrorSummary title={t('problem.title')} problems={[refused.problem]} /> : null}
      <PageTitle title={t('people.invite')} lead={t('people.inviteLead')} />
      <Form method="post" className="admin-form">
        <TextField
          name="email"
          type="email"
          label={t('identity.email')}
          autoComplete="off"
          defaultValue={refused?.email}
          problem={problemOf('email')}
          required
        />
        <RoleChoices chosen={refused?.roles ?? []} problem={problemOf('roles')} />
        <SelectField
          name="course"
          label={t('people.where')}
          hint={t('people.whereHint')}
          options={[
            { value: '', label: t('people.everywhere') },
            ...courses.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
          defaultValue={refused?.course}
          problem={problemOf('course')}
        />
        <SelectField
          name="locale"
          label={t('people.letterLanguage')}
          options={languages}
          defaultValue={refused?.locale ?? t.locale}
          problem={problemOf('locale')}
        />
        <Button type="submit">{t('people.inviteButton')}</Button>
      </Form>
    </>
  );
}
