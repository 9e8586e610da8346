import { useTranslator } from '@heard/i18n/react';
import { changePassword } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { redirect } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { SecretField } from '#app/identity/secret-field.tsx';
import { AccountPage } from '#app/me/account-page.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const PasswordForm = z.object({ currentPassword: FieldSchema, password: FieldSchema });

export const loader = doors.loader('manage:account:own', async ({ t }) => ({
  page: describePage(t, t('identity.changePassword')),
}));

export const action = doors.action(
  'manage:account:own',
  async ({ ctx, t, locale, form, caller, edge }) => {
    const outcome = await changePassword(ctx, { ...readForm(form, PasswordForm), caller });
    if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'currentPassword' });
    edge.setCookie(outcome.cookie);
    return redirect(`/${locale}/me?done=password-changed`, 303);
  },
);

export const meta = pageMeta;

export default function Password() {
  const t = useTranslator();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <AccountPage title={t('identity.changePassword')} refused={refused}>
      <Form method="post" className="person-form">
        <SecretField
          name="currentPassword"
          label={t('identity.currentPassword')}
          refused={refused}
        />
        <SecretField name="password" label={t('identity.newPassword')} isNew refused={refused} />
        <Button type="submit">{t('identity.resetSave')}</Button>
      </Form>
    </AccountPage>
  );
}
