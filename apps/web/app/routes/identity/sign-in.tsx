import { safeNextPath } from '@heard/http/edge';
import { richText, useTranslator } from '@heard/i18n/react';
import { signIn } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { TextLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { DoneNotice } from '#app/forms/done-notice.tsx';
import { FormProblems } from '#app/forms/form-problems.tsx';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { EmailField } from '#app/identity/email-field.tsx';
import { SecretField } from '#app/identity/secret-field.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const SignInForm = z.object({ email: FieldSchema, password: FieldSchema, next: FieldSchema });

const doneSentences = {
  'signed-out': 'identity.signedOut',
  'password-set': 'identity.resetDone',
  confirmed: 'identity.confirmed',
  deleted: 'identity.deleted',
  forgotten: 'identity.forgetMeDone',
};

export const loader = doors.loader('open:session:any', async ({ ctx, t, locale, request }) => {
  const next = new URL(request.url).searchParams.get('next');
  if (ctx.actor.kind === 'member') throw redirect(safeNextPath(next, `/${locale}/me`));
  return {
    page: describePage(t, t('identity.signInTitle')),
    next: safeNextPath(next, ''),
    waitsForMail: ctx.settings.signUpWaitsForMail === true,
  };
});

export const action = doors.action(
  'open:session:any',
  async ({ ctx, t, locale, form, caller, edge }) => {
    const { email, password, next } = readForm(form, SignInForm);
    const outcome = await signIn(ctx, { email, password, caller });
    if (!outcome.ok)
      return refuseForm(outcome.refusal, t, { wholeForm: 'email', typed: { email } });
    edge.setCookie(outcome.cookie);
    const done = outcome.claimedCourses > 0 ? '?done=claimed' : '';
    return redirect(safeNextPath(next, `/${locale}/me${done}`), 303);
  },
);

export const meta = pageMeta;

export default function SignIn() {
  const t = useTranslator();
  const { next, waitsForMail } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const path = (name: string) => `/${t.locale}/${name}`;
  const signUp = path('sign-up') + (next ? `?next=${encodeURIComponent(next)}` : '');
  return (
    <>
      <FormProblems refused={refused} />
      {refused ? null : <DoneNotice sentences={doneSentences} />}
      <PageTitle title={t('identity.signInTitle')} />
      <Form method="post" className="person-form">
        <input type="hidden" name="next" value={next} />
        <EmailField refused={refused} autoComplete="username" />
        <SecretField name="password" label={t('identity.password')} refused={refused} />
        <Button type="submit">{t('common.signIn')}</Button>
      </Form>
      <ul className="person-links">
        <li>
          <TextLink href={path('forgotten-password')}>{t('identity.forgotten')}</TextLink>
        </li>
        {waitsForMail ? (
          <li>
            <TextLink href={path('confirm-email')}>{t('identity.resendTitle')}</TextLink>
          </li>
        ) : null}
        <li>
          {richText(t('identity.noAccount'), {
            link: (words) => <TextLink href={signUp}>{words}</TextLink>,
          })}
        </li>
      </ul>
    </>
  );
}
