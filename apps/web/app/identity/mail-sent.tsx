import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { Form } from '@remix-run/react';

interface MailSentProps {
  text: string;
  /** Offers to send the confirmation to this address again. */
  resendTo?: string;
}

/** After a letter was asked for: where to look for it. Never tells whether the address has an account. */
export function MailSent({ text, resendTo }: MailSentProps) {
  const t = useTranslator();
  return (
    <>
      <PageTitle title={t('identity.signUpDone')} />
      <Notice kind="success">{text}</Notice>
      {resendTo === undefined ? null : (
        <Form method="post" action={`/${t.locale}/confirm-email`} className="person-form">
          <p>{t('identity.mailMissing')}</p>
          <input type="hidden" name="email" value={resendTo} />
          <Button type="submit" variant="secondary">
            {t('identity.resend')}
          </Button>
        </Form>
      )}
    </>
  );
}
