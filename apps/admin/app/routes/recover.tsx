import { sayRefusal, toHttpStatus } from '@heard/services';
import { readRecoveryLink, recoverSecondFactor } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { PageTitle } from '@heard/ui/page-title';
import { ProblemMessage } from '@heard/ui/problem-message';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AdminFrame } from '#app/page/admin-frame.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('open:session:any', async ({ ctx, t, params, caller }) => {
  const outcome = await readRecoveryLink(ctx, { secret: params.secret ?? '', caller });
  const title = t('admin.title', { page: t('people.recoverTitle') });
  if (outcome.ok) return { title, email: outcome.email, problem: null };
  const problem = sayRefusal(outcome.refusal, t);
  return data({ title, email: null, problem }, toHttpStatus(outcome.refusal.code));
});

export const action = doors.action('open:session:any', async ({ ctx, t, params, caller }) => {
  const outcome = await recoverSecondFactor(ctx, { secret: params.secret ?? '', caller });
  if (outcome.ok) return redirect('/sign-in?done=recovered', 303);
  return data({ problem: sayRefusal(outcome.refusal, t) }, toHttpStatus(outcome.refusal.code));
});

export const meta = titlePage;

/** Where the operator's one-time link leads, for who lost device and recovery codes. */
export default function Recover() {
  const t = useTranslator();
  const { email, problem } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (email === null || refused)
    return (
      <AdminFrame>
        <ProblemMessage
          title={t('identity.linkDead')}
          text={refused?.problem ?? problem ?? t('people.recoverDeadText')}
        />
      </AdminFrame>
    );
  return (
    <AdminFrame>
      <PageTitle title={t('people.recoverTitle')} lead={t('people.recoverLead', { email })} />
      <Form method="post" className="admin-form">
        <Button type="submit" variant="danger">
          {t('people.recoverButton')}
        </Button>
      </Form>
    </AdminFrame>
  );
}
