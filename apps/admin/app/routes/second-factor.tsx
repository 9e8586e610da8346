import { safeNextPath } from '@heard/http/edge';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { getSecondFactor, passSecondFactor } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { ErrorSummary } from '@heard/ui/error-summary';
import { PageTitle } from '@heard/ui/page-title';
import { TextField } from '@heard/ui/text-field';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AdminFrame } from '#app/page/admin-frame.tsx';
import { titlePage } from '#app/page/title-page.ts';
import { PasskeySignIn } from '#app/second-factor/passkey-sign-in.tsx';
import { doors } from '#app/server/doors.server.ts';

export const loader = doors.loader('manage:account:own', async ({ ctx, t, request }) => {
  const next = safeNextPath(new URL(request.url).searchParams.get('next'), '/');
  const state = await getSecondFactor(ctx);
  if (state.passed) throw redirect(next);
  if (state.since === null)
    throw redirect(`/second-factor/set-up?next=${encodeURIComponent(next)}`);
  return { title: t('admin.title', { page: t('people.stepTitle') }), next };
});

export const action = doors.action('manage:account:own', async (visit) => {
  const { ctx, t, form, caller, edge } = visit;
  const outcome = await passSecondFactor(ctx, { code: String(form.get('code') ?? ''), caller });
  if (!outcome.ok) {
    const problem = { field: 'code', text: sayRefusal(outcome.refusal, t) };
    return data({ problem }, toHttpStatus(outcome.refusal.code));
  }
  edge.setCookie(outcome.cookie);
  return redirect(safeNextPath(form.get('next'), '/'), 303);
});

export const meta = titlePage;

/** The second step of signing in. */
export default function SecondFactor() {
  const t = useTranslator();
  const { next } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  return (
    <AdminFrame>
      {problem ? <ErrorSummary title={t('problem.title')} problems={[problem]} /> : null}
      <PageTitle title={t('people.stepTitle')} lead={t('people.stepLead')} />
      <Form method="post" className="admin-form">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="code"
          label={t('people.code')}
          hint={t('people.codeHint')}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          problem={problem?.text}
          required
        />
        <Button type="submit">{t('people.stepButton')}</Button>
      </Form>
      <PasskeySignIn next={next} />
      <Disclosure summary={t('people.noDevice')}>
        <p>{t('people.noDeviceText')}</p>
      </Disclosure>
    </AdminFrame>
  );
}
