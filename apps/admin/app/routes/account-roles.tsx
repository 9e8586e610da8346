import { roles } from '@heard/domain/identity';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { getAccount, setRoles } from '@heard/services/admin';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ChoiceList } from '@heard/ui/choice-list';
import { ErrorSummary } from '@heard/ui/error-summary';
import { TextLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('read:account:any', async ({ ctx, t, params }) => ({
  title: t('admin.title', { page: t('admin.edit') }),
  account: await getAccount(ctx, { accountId: params.accountId ?? '' }),
}));

export const action = doors.action('assign:role:any', async ({ ctx, t, params, form }) => {
  const chosen = form.getAll('roles').map(String);
  const outcome = await setRoles(ctx, { accountId: params.accountId ?? '', roles: chosen });
  if (outcome.ok) return redirect('/accounts?done=roles', 303);
  const problem = sayRefusal(outcome.refusal, t);
  return data({ chosen, problem }, toHttpStatus(outcome.refusal.code));
});

export const meta = titlePage;

/** What one account may do. Every account is a learner: that choice cannot be taken away. */
export default function AccountRoles() {
  const t = useTranslator();
  const { account } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <p>
        <TextLink href="/accounts">{t('admin.backToList')}</TextLink>
      </p>
      {refused ? (
        <ErrorSummary
          title={t('problem.title')}
          problems={[{ field: 'roles', text: refused.problem }]}
        />
      ) : null}
      <PageTitle title={t('admin.editOf', { email: account.email })} lead={account.name} />
      <Form method="post">
        <ChoiceList
          type="checkbox"
          name="roles"
          legend={t('admin.roles')}
          problem={refused?.problem}
          choices={roles
            .filter((role) => role !== 'learner')
            .map((role) => ({
              value: role,
              label: t('admin.role', { role }),
              description: t('admin.roleHelp', { role }),
            }))}
          selected={refused?.chosen ?? account.roles}
        />
        <Button type="submit">{t('admin.saveRoles')}</Button>
      </Form>
    </>
  );
}
