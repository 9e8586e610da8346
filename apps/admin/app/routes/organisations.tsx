import { sayRefusal, toHttpStatus } from '@heard/services';
import { createOrganisation, listOrganisations } from '@heard/services/organisations';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { PageTitle } from '@heard/ui/page-title';
import { TextField } from '@heard/ui/text-field';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { OrganisationTable } from '#app/organisations/organisation-table.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('manage:organisation:any', async ({ ctx, t }) => ({
  title: t('admin.title', { page: t('organisation.title') }),
  organisations: await listOrganisations(ctx),
}));

export const action = doors.action('manage:organisation:any', async ({ ctx, t, form }) => {
  const name = String(form.get('name') ?? '');
  const made = await createOrganisation(ctx, { name });
  if (made.ok) return redirect(`/organisations/${made.organisationId}?done=created`, 303);
  return data({ name, problem: sayRefusal(made.refusal, t) }, toHttpStatus(made.refusal.code));
});

export const meta = titlePage;

/** All organisations, and a new one. */
export default function Organisations() {
  const t = useTranslator();
  const { organisations } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {refused ? (
        <ErrorSummary
          title={t('problem.title')}
          problems={[{ field: 'name', text: refused.problem }]}
        />
      ) : null}
      <PageTitle title={t('organisation.title')} lead={t('organisation.lead')} />
      <OrganisationTable organisations={organisations} />
      <section aria-labelledby="create">
        <h2 id="create">{t('organisation.create')}</h2>
        <Form method="post" className="admin-form">
          <TextField
            name="name"
            label={t('organisation.name')}
            maxLength={100}
            required
            defaultValue={refused?.name}
            problem={refused?.problem}
          />
          <Button type="submit">{t('organisation.createButton')}</Button>
        </Form>
      </section>
    </>
  );
}
