import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { Form } from '@remix-run/react';

/** Reminds a member that the address is not confirmed, and sends the message again. */
export function ConfirmMailNotice({ email }: { email: string }) {
  const t = useTranslator();
  return (
    <Notice kind="warning">
      <p>{t('identity.unconfirmed')}</p>
      <Form method="post" action={`/${t.locale}/confirm-email`}>
        <input type="hidden" name="email" value={email} />
        <Button type="submit" variant="secondary">
          {t('identity.resend')}
        </Button>
      </Form>
    </Notice>
  );
}
