import { useTranslator } from '@heard/i18n/react';
import { resendConfirmation } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { PageTitle } from '@heard/ui/page-title';
import { redirect } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { FormProblems } from '#app/forms/form-problems.tsx';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { EmailField } from '#app/identity/email-field.tsx';
import { MailSent } from '#app/identity/mail-sent.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const ResendForm = z.object({ email: FieldSchema });

export const loader = doors.loader('open:session:any', async ({ t }) => ({
  page: describePage(t, t('identity.resendTitle')),
}));

export const action = doors.action('open:session:any', async ({ ctx, t, locale, form, caller }) => {
  const { email } = readForm(form, ResendForm);
  const outcome = await resendConfirmation(ctx, { email, caller });
  if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'email', typed: { email } });
  // A member asked from his own page and goes back there.
  if (ctx.actor.kind === 'member') return redirect(`/${locale}/me?done=resent`, 303);
  return { sentTo: email };
});

export const meta = pageMeta;

export default function ResendConfirmation() {
  const t = useTranslator();
  const answer = useActionData<typeof action>();
  if (answer && 'sentTo' in answer)
    return <MailSent text={t('identity.resendDoneText', { email: answer.sentTo })} />;
  return (
    <>
      <FormProblems refused={answer?.refused} />
      <PageTitle title={t('identity.resendTitle')} lead={t('identity.resendLead')} />
      <Form method="post" className="person-form">
        <EmailField refused={answer?.refused} />
        <Button type="submit">{t('identity.resend')}</Button>
      </Form>
    </>
  );
}
