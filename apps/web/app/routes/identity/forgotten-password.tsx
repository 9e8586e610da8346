import { useTranslator } from '@heard/i18n/react';
import { requestPasswordReset } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { PageTitle } from '@heard/ui/page-title';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { FormProblems } from '#app/forms/form-problems.tsx';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { EmailField } from '#app/identity/email-field.tsx';
import { MailSent } from '#app/identity/mail-sent.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const ForgottenForm = z.object({ email: FieldSchema });

export const loader = doors.loader('open:session:any', async ({ t }) => ({
  page: describePage(t, t('identity.forgottenTitle')),
}));

export const action = doors.action('open:session:any', async ({ ctx, t, form, caller }) => {
  const { email } = readForm(form, ForgottenForm);
  const outcome = await requestPasswordReset(ctx, { email, caller });
  if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'email', typed: { email } });
  return { sentTo: email };
});

export const meta = pageMeta;

export default function ForgottenPassword() {
  const t = useTranslator();
  const answer = useActionData<typeof action>();
  if (answer && 'sentTo' in answer)
    return <MailSent text={t('identity.forgottenDoneText', { email: answer.sentTo })} />;
  return (
    <>
      <FormProblems refused={answer?.refused} />
      <PageTitle title={t('identity.forgottenTitle')} lead={t('identity.forgottenLead')} />
      <Form method="post" className="person-form">
        <EmailField refused={answer?.refused} autoComplete="username" />
        <Button type="submit">{t('identity.forgottenSend')}</Button>
      </Form>
    </>
  );
}
