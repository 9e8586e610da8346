import { createCaller } from '@heard/api/server';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { listCourseChoices, ListAccountsInputSchema } from '@heard/services/admin';
import { listInvitations, resendInvitation, withdrawInvitation } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { ButtonLink } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountFilter } from '#app/people/account-filter.tsx';
import { AccountTable } from '#app/people/account-table.tsx';
import { InvitationList } from '#app/people/invitation-list.tsx';
import { useAccountSearch } from '#app/people/use-account-search.ts';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

const doneSentences: Record<string, string> = {
  invited: 'people.invited',
  'sent-again': 'people.sentAgain',
  withdrawn: 'people.withdrawn',
};

export const loader = doors.loader('read:account:any', async ({ ctx, t, request }) => {
  const search = new URL(request.url).searchParams;
  const asked = ListAccountsInputSchema.parse(Object.fromEntries(search));
  const list = await createCaller(ctx).admin.accounts.list(asked);
  return {
    title: t('admin.title', { page: t('admin.accounts') }),
    invitations: await listInvitations(ctx),
    courses: await listCourseChoices(ctx, { locale: t.locale }),
    done: doneSentences[search.get('done') ?? ''] ?? null,
    shown: { list, wanted: { ...asked, page: list.page } },
  };
});

/** Sends an invitation again, or withdraws it. */
export const action = doors.action('manage:account:any', async ({ ctx, t, form }) => {
  const invitationId = String(form.get('invitation') ?? '');
  if (form.get('intent') === 'withdraw') {
    await withdrawInvitation(ctx, { invitationId });
    return redirect('/people?done=withdrawn', 303);
  }
  const outcome = await resendInvitation(ctx, { invitationId });
  if (outcome.ok) return redirect('/people?done=sent-again', 303);
  return data({ problem: sayRefusal(outcome.refusal, t) }, toHttpStatus(outcome.refusal.code));
});

export const meta = titlePage;

/** Everybody with an account, and what they may do. */
export default function Accounts() {
  const t = useTranslator();
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { shown, busy, search } = useAccountSearch(loaded.shown);
  return (
    <>
      <PageTitle title={t('admin.accounts')} lead={t('admin.accountsLead')} />
      {loaded.done ? <Notice kind="success">{t(loaded.done)}</Notice> : null}
      {refused ? (
        <ErrorSummary title={t('problem.title')} problems={[{ text: refused.problem }]} />
      ) : null}
      <p className="admin-invite">
        <ButtonLink href="/people/invite">{t('people.invite')}</ButtonLink>
      </p>
      <InvitationList invitations={loaded.invitations} courses={loaded.courses} />
      <h2>{t('people.accounts')}</h2>
      <AccountFilter wanted={loaded.shown.wanted} onChange={search} />
      <div aria-busy={busy} className="admin-list">
        <AccountTable shown={shown} mayChange />
      </div>
    </>
  );
}
