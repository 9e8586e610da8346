import { safeNextPath } from '@heard/http/edge';
import { richText, useTranslator } from '@heard/i18n/react';
import { signUp } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { FormProblems } from '#app/forms/form-problems.tsx';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { EmailField } from '#app/identity/email-field.tsx';
import { MailSent } from '#app/identity/mail-sent.tsx';
import { SecretField } from '#app/identity/secret-field.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const SignUpForm = z.object({ email: FieldSchema, password: FieldSchema, next: FieldSchema });

export const loader = doors.loader('open:session:any', async ({ ctx, t, locale, request }) => {
  const next = new URL(request.url).searchParams.get('next');
  if (ctx.actor.kind === 'member') throw redirect(safeNextPath(next, `/${locale}/me`));
  return {
    page: describePage(t, t('identity.signUpTitle'), t('identity.signUpLead')),
    next: safeNextPath(next, ''),
    isGuest: ctx.actor.kind === 'guest',
    waitsForMail: ctx.settings.signUpWaitsForMail === true,
  };
});

export const action = doors.action(
  'open:session:any',
  async ({ ctx, t, locale, form, caller, edge }) => {
    const { email, password, next } = readForm(form, SignUpForm);
    const outcome = await signUp(ctx, { email, password, locale, caller });
    if (!outcome.ok) {
      const { refusal } = outcome;
      if (refusal.code === 'already-signed-in') return redirect(`/${locale}/me`, 303);
      return refuseForm(refusal, t, { wholeForm: 'email', typed: { email } });
    }
    edge.setCookie(outcome.cookie);
    // The address stays out of the page's own: histories and logs keep those.
    if (!outcome.signedIn) return { sentTo: email };
    return redirect(safeNextPath(next, `/${locale}/me?done=signed-up`), 303);
  },
);

export const meta = pageMeta;

export default function SignUp() {
  const t = useTranslator();
  const { next, isGuest, waitsForMail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'sentTo' in answer) {
    const text = t('identity.signUpDoneText', { email: answer.sentTo });
    return <MailSent text={text} resendTo={answer.sentTo} />;
  }
  const signIn = `/${t.locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`;
  return (
    <>
      <FormProblems refused={answer?.refused} />
      <PageTitle title={t('identity.signUpTitle')} lead={t('identity.signUpLead')} />
      {isGuest ? <Notice kind="info">{t('identity.signUpClaims')}</Notice> : null}
      <Form method="post" className="person-form">
        <input type="hidden" name="next" value={next} />
        <EmailField
          refused={answer?.refused}
          autoComplete="username"
          hint={t(waitsForMail ? 'identity.signUpWaits' : 'identity.signUpAtOnce')}
        />
        <SecretField
          name="password"
          label={t('identity.password')}
          isNew
          refused={answer?.refused}
        />
        <Button type="submit">{t('identity.signUpTitle')}</Button>
      </Form>
      <p>
        {richText(t('identity.haveAccount'), {
          link: (words) => <TextLink href={signIn}>{words}</TextLink>,
        })}
      </p>
    </>
  );
}
