import { toHttpStatus } from '@heard/services';
import { acceptInvitation, readInvitation } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { ErrorSummary } from '@heard/ui/error-summary';
import { PageTitle } from '@heard/ui/page-title';
import { ProblemMessage } from '@heard/ui/problem-message';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdminFrame } from '#app/page/admin-frame.tsx';
import { toFieldProblem } from '#app/page/field-problem.server.ts';
import { titlePage } from '#app/page/title-page.ts';
import { AcceptForm } from '#app/people/accept-form.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('open:session:any', async ({ ctx, t, params, caller }) => {
  const outcome = await readInvitation(ctx, { secret: params.secret ?? '', caller });
  const title = t('admin.title', { page: t('people.invitationTitle') });
  if (!outcome.ok) return data({ title, shown: null }, toHttpStatus(outcome.refusal.code));
  const { email, roles, course, next } = outcome;
  return data({ title, shown: { email, roles, course, next } });
});

export const action = doors.action('open:session:any', async (visit) => {
  const { ctx, t, form, params, caller, edge } = visit;
  const name = String(form.get('name') ?? '');
  const password = String(form.get('password') ?? '');
  const wanted = { secret: params.secret ?? '', name, password, caller };
  const outcome = await acceptInvitation(ctx, wanted);
  if (outcome.ok) {
    if (outcome.cookie !== null) edge.setCookie(outcome.cookie);
    return redirect('/', 303);
  }
  const { refusal } = outcome;
  const { field, text } = toFieldProblem(refusal, t);
  const problem = { field: field === 'email' ? null : field, text };
  return data({ name, problem }, toHttpStatus(refusal.code));
});

export const meta = titlePage;

/** Where the letter of an invitation leads. */
export default function Invitation() {
  const t = useTranslator();
  const { shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!shown)
    return (
      <AdminFrame>
        <ProblemMessage title={t('identity.linkDead')} text={t('people.invitationDeadText')} />
      </AdminFrame>
    );
  const { email, roles, course } = shown;
  const named = t.list(roles.map((role) => t('admin.role', { role })));
  return (
    <AdminFrame>
      {refused ? <ErrorSummary title={t('problem.title')} problems={[refused.problem]} /> : null}
      <PageTitle
        title={t('people.invitationTitle')}
        lead={
          course === null
            ? t('people.invitationLead', { email, roles: named })
            : t('people.invitationLeadCourse', { email, roles: named, course })
        }
      />
      <AcceptForm next={shown.next} name={refused?.name ?? ''} problem={refused?.problem ?? null} />
    </AdminFrame>
  );
}
