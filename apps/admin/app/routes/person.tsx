import { toHttpStatus } from '@heard/services';
import { getAccount, listCourseChoices } from '@heard/services/admin';
import { useTranslator } from '@heard/i18n/react';
import { ErrorSummary } from '@heard/ui/error-summary';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Tag } from '@heard/ui/tag';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { AccessForms } from '#app/people/access-forms.tsx';
import { changePerson } from '#app/people/change-person.server.ts';
import { CourseRoles } from '#app/people/course-roles.tsx';
import { PersonFacts } from '#app/people/person-facts.tsx';
import { RolesForm } from '#app/people/roles-form.tsx';
import { doors } from '#app/server/doors.server.ts';

const doneSentences: Record<string, string> = {
  roles: 'admin.rolesSaved',
  given: 'people.courseRoleGiven',
  taken: 'people.courseRoleTaken',
  disabled: 'people.disabledDone',
  enabled: 'people.enabledDone',
  reset: 'people.resetDone',
};

export const loader = doors.loader('read:account:any', async ({ ctx, t, params, request }) => {
  const person = await getAccount(ctx, { accountId: params.accountId ?? '' });
  const isSelf = ctx.actor.kind === 'member' && ctx.actor.accountId === person.id;
  const done = doneSentences[new URL(request.url).searchParams.get('done') ?? ''] ?? null;
  return {
    title: t('admin.title', { page: person.email }),
    ...{ person, isSelf, done },
    courses: await listCourseChoices(ctx, { locale: t.locale }),
  };
});

export const action = doors.action('assign:role:any', async ({ ctx, t, params, form }) => {
  const accountId = params.accountId ?? '';
  const outcome = await changePerson(ctx, t, { accountId, form });
  if (outcome.ok) return redirect(`/people/${accountId}?done=${outcome.done}`, 303);
  const { field, text, chosen, code } = outcome;
  return data({ field, text, chosen }, code === null ? 422 : toHttpStatus(code));
});

export const meta = titlePage;

/** One person: what the account is trusted with, in all courses and in single ones, and whether it can be used. */
export default function PersonPage() {
  const t = useTranslator();
  const { person, courses, isSelf, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problemOf = (field: string) => (refused?.field === field ? refused.text : undefined);
  return (
    <>
      <p>
        <TextLink href="/people">{t('admin.backToList')}</TextLink>
      </p>
      {refused ? (
        <ErrorSummary
          title={t('problem.title')}
          problems={[{ field: refused.field, text: refused.text }]}
        />
      ) : null}
      {done && !refused ? <Notice kind="success">{t(done)}</Notice> : null}
      <PageTitle title={person.name || person.email} lead={person.name ? person.email : null} />
      {person.disabledAt ? (
        <p>
          <Tag kind="problem">{t('people.disabled')}</Tag>
        </p>
      ) : null}
      <PersonFacts person={person} />
      <RolesForm roles={refused?.chosen ?? person.roles} problem={problemOf('roles')} />
      <CourseRoles
        {...{ courses, held: person.courseRoles }}
        problem={problemOf('course')}
        roleProblem={problemOf('role')}
      />
      <AccessForms
        {...{ person, isSelf }}
        disableProblem={problemOf('disable')}
        resetProblem={problemOf('reset')}
      />
    </>
  );
}
