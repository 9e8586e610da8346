import { toHttpStatus } from '@heard/services';
import { createFirstAdministrator, isSetupLinkAlive } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { ErrorSummary } from '@heard/ui/error-summary';
import { PageTitle } from '@heard/ui/page-title';
import { ProblemMessage } from '@heard/ui/problem-message';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdminFrame } from '#app/page/admin-frame.tsx';
import { toFieldProblem } from '#app/page/field-problem.server.ts';
import { SetUpForm } from '#app/set-up/set-up-form.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('set-up:administrator:any', async ({ ctx, t, params }) => {
  const alive = await isSetupLinkAlive(ctx, { secret: params.secret ?? '' });
  const title = t('admin.title', { page: t('admin.setUpTitle') });
  return data({ alive, title }, alive ? 200 : 404);
});

export const action = doors.action('set-up:administrator:any', async (visit) => {
  const { ctx, t, form, params, locale, caller, edge } = visit;
  const typed = { email: String(form.get('email') ?? ''), name: String(form.get('name') ?? '') };
  const password = String(form.get('password') ?? '');
  const secret = params.secret ?? '';
  const wanted = { ...typed, password, secret, locale, caller };
  const outcome = await createFirstAdministrator(ctx, wanted);
  if (outcome.ok) {
    edge.setCookie(outcome.cookie);
    return redirect('/', 303);
  }
  const status = toHttpStatus(outcome.refusal.code);
  // The page itself says that the link is dead.
  const dead = outcome.refusal.code === 'link-dead';
  return data({ typed, problem: dead ? null : toFieldProblem(outcome.refusal, t) }, status);
});

export const meta = titlePage;

/** Where the one-time link of the first start leads. */
export default function SetUp() {
  const t = useTranslator();
  const { alive } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problem = refused?.problem ?? null;
  if (!alive)
    return (
      <AdminFrame>
        <ProblemMessage title={t('admin.setUpDead')} text={t('admin.setUpDeadText')} />
      </AdminFrame>
    );
  return (
    <AdminFrame>
      {problem ? <ErrorSummary title={t('problem.title')} problems={[problem]} /> : null}
      <PageTitle title={t('admin.setUpTitle')} lead={t('admin.setUpLead')} />
      <SetUpForm typed={refused?.typed ?? { email: '', name: '' }} problem={problem} />
    </AdminFrame>
  );
}
