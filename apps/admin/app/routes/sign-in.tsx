import { safeNextPath } from '@heard/http/edge';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { signIn, signInWithPasskey } from '@heard/services/identity';
import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { PasswordField } from '@heard/ui/password-field';
import { TextField } from '@heard/ui/text-field';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AdminFrame } from '#app/page/admin-frame.tsx';
import { toFieldProblem } from '#app/page/field-problem.server.ts';
import { titlePage } from '#app/page/title-page.ts';
import { PasskeySignIn } from '#app/second-factor/passkey-sign-in.tsx';
import { doors } from '#app/server/doors.server.ts';

const doneSentences: Record<string, string> = {
  'signed-out': 'identity.signedOut',
  recovered: 'people.recovered',
};

export const loader = doors.loader('read:page:any', async ({ ctx, t, request, hasEnded }) => {
  const search = new URL(request.url).searchParams;
  const next = safeNextPath(search.get('next'), '/');
  if (ctx.actor.kind === 'member') throw redirect(next);
  return {
    title: t('admin.title', { page: t('admin.signInTitle') }),
    done: doneSentences[search.get('done') ?? ''] ?? null,
    ...{ hasEnded, next },
  };
});

export const action = doors.action('open:session:any', async ({ ctx, t, form, caller, edge }) => {
  const next = safeNextPath(form.get('next'), '/');
  if (form.get('intent') === 'passkey') {
    const answer = String(form.get('answer') ?? '');
    const outcome = await signInWithPasskey(ctx, { answer, caller });
    if (!outcome.ok) {
      const problem = { field: null, text: sayRefusal(outcome.refusal, t) };
      return data({ email: '', problem }, toHttpStatus(outcome.refusal.code));
    }
    edge.setCookie(outcome.cookie);
    return redirect(next, 303);
  }
  const email = String(form.get('email') ?? '');
  const password = String(form.get('password') ?? '');
  const outcome = await signIn(ctx, { email, password, caller });
  if (!outcome.ok) {
    const problem = toFieldProblem(outcome.refusal, t);
    return data({ email, problem }, toHttpStatus(outcome.refusal.code));
  }
  edge.setCookie(outcome.cookie);
  return redirect(next, 303);
});

export const meta = titlePage;

/** For those who have an account with a role here. */
export default function SignIn() {
  const t = useTranslator();
  const { next, done, hasEnded } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AdminFrame>
      {refused ? <ErrorSummary title={t('problem.title')} problems={[refused.problem]} /> : null}
      {done && !refused ? <Notice kind="success">{t(done)}</Notice> : null}
      {hasEnded && !refused ? (
        <Notice kind="info" title={t('people.endedTitle')}>
          <p>{t('people.endedText')}</p>
        </Notice>
      ) : null}
      <PageTitle title={t('admin.signInTitle')} lead={t('admin.signInLead')} />
      <Form method="post" className="admin-form">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          type="email"
          label={t('identity.email')}
          autoComplete="username"
          defaultValue={refused?.email}
          required
        />
        <PasswordField
          name="password"
          label={t('identity.password')}
          autoComplete="current-password"
          showLabel={t('identity.showPassword')}
          hideLabel={t('identity.hidePassword')}
          required
        />
        <Button type="submit">{t('common.signIn')}</Button>
      </Form>
      <PasskeySignIn next={next} />
    </AdminFrame>
  );
}
