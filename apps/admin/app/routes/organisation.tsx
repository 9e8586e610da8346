import { getOrganisation } from '@heard/services/organisations';
import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Stat, StatList } from '@heard/ui/stat';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeOrganisation } from '#app/organisations/change-organisation.server.ts';
import { ArchiveForm } from '#app/organisations/archive-form.tsx';
import { LeadForms } from '#app/organisations/lead-forms.tsx';
import { RenameForm } from '#app/organisations/rename-form.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

/** What `?done=` may say here. */
const doneCodes = ['created', 'renamed', 'leadAdded', 'leadRemoved', 'archivedDone', 'restored'];

export const loader = doors.loader(
  'manage:organisation:any',
  async ({ ctx, t, params, request }) => {
    const organisation = await getOrganisation(ctx, {
      organisationId: params.organisationId ?? '',
    });
    const done = new URL(request.url).searchParams.get('done') ?? '';
    return {
      title: t('admin.title', { page: organisation.name }),
      organisation,
      done: doneCodes.includes(done) ? t(`organisation.${done}`) : null,
    };
  },
);

export const action = doors.action('manage:organisation:any', async (visit) => {
  const organisationId = visit.params.organisationId ?? '';
  const change = await changeOrganisation(visit, organisationId);
  if ('done' in change)
    return redirect(`/organisations/${organisationId}?done=${change.done}`, 303);
  return data(change.problem, change.status);
});

export const meta = titlePage;

/** One organisation: its name, who leads it, and whether it is in use. Nobody's progress. */
export default function Organisation() {
  const t = useTranslator();
  const { organisation, done } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <>
      <Breadcrumb
        label={t('common.breadcrumb')}
        items={[
          { href: '/organisations', label: t('organisation.title') },
          { label: organisation.name },
        ]}
      />
      {problem ? <ErrorSummary title={t('problem.title')} problems={[problem]} /> : null}
      {done && !problem ? <Notice kind="success">{done}</Notice> : null}
      <PageTitle
        title={organisation.name}
        lead={
          organisation.archivedAt
            ? t('organisation.archived', { date: t.date(organisation.archivedAt) })
            : undefined
        }
      />
      <div className="admin-sections">
        <StatList>
          <Stat label={t('organisation.members')} value={t.number(organisation.members)} />
          <Stat label={t('organisation.agreed')} value={t.number(organisation.agreed)} />
        </StatList>
        <LeadForms leads={organisation.leads} problem={problem} />
        <RenameForm name={organisation.name} problem={problem} />
        <ArchiveForm isArchived={organisation.archivedAt !== null} problem={problem} />
      </div>
    </>
  );
}
