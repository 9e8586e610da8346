import { useTranslator } from '@heard/i18n/react';
import { changeEmail } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { PageColumn } from '@heard/ui/layout';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { EmailField } from '#app/identity/email-field.tsx';
import { MailSent } from '#app/identity/mail-sent.tsx';
import { SecretField } from '#app/identity/secret-field.tsx';
import { AccountPage } from '#app/me/account-page.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const EmailForm = z.object({ email: FieldSchema, currentPassword: FieldSchema });

export const loader = doors.loader('manage:account:own', async ({ t, account }) => ({
  page: describePage(t, t('identity.emailTitle')),
  email: account?.email ?? '',
}));

export const action = doors.action('manage:account:own', async ({ ctx, t, form }) => {
  const { email, currentPassword: password } = readForm(form, EmailForm);
  const outcome = await changeEmail(ctx, { email, password });
  if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'email', typed: { email } });
  return { sentTo: email };
});

export const meta = pageMeta;

export default function Email() {
  const t = useTranslator();
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'sentTo' in answer)
    return (
      <PageColumn>
        <div className="person-page">
          <MailSent text={t('identity.emailDoneText', { email: answer.sentTo })} />
        </div>
      </PageColumn>
    );
  const refused = answer?.refused;
  return (
    <AccountPage
      title={t('identity.emailTitle')}
      lead={t('identity.emailLead', { email })}
      refused={refused}
    >
      <Form method="post" className="person-form">
        <EmailField refused={refused} label={t('identity.newEmail')} />
        <SecretField
          name="currentPassword"
          label={t('identity.currentPassword')}
          refused={refused}
        />
        <Button type="submit">{t('identity.emailSend')}</Button>
      </Form>
    </AccountPage>
  );
}
