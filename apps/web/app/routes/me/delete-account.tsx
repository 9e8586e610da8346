import { useTranslator } from '@heard/i18n/react';
import { deleteAccount } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { redirect } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { FieldSchema, readForm, TickSchema } from '#app/forms/read-form.server.ts';
import { answerProblems, refuseForm } from '#app/forms/refuse-form.server.ts';
import { problemOf } from '#app/forms/refused-form.ts';
import { SecretField } from '#app/identity/secret-field.tsx';
import { AccountPage } from '#app/me/account-page.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const DeleteForm = z.object({ confirm: TickSchema, currentPassword: FieldSchema });

export const loader = doors.loader('manage:account:own', async ({ t }) => ({
  page: describePage(t, t('identity.deleteTitle')),
}));

export const action = doors.action('manage:account:own', async ({ ctx, t, locale, form, edge }) => {
  const { confirm, currentPassword: password } = readForm(form, DeleteForm);
  if (!confirm) return answerProblems([{ field: 'confirm', text: t('identity.problemConfirm') }]);
  const outcome = await deleteAccount(ctx, { password });
  if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'currentPassword' });
  edge.setCookie(outcome.cookie);
  return redirect(`/${locale}/sign-in?done=deleted`, 303);
});

export const meta = pageMeta;

export default function DeleteAccount() {
  const t = useTranslator();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <AccountPage title={t('identity.deleteTitle')} refused={refused}>
      <p>{t('identity.deleteText')}</p>
      <p>{t('identity.deleteCertificates')}</p>
      <p>{t('identity.deleteRecords')}</p>
      <Form method="post" className="person-form">
        <SecretField
          name="currentPassword"
          label={t('identity.currentPassword')}
          refused={refused}
        />
        <Checkbox
          name="confirm"
          label={t('identity.deleteConfirm')}
          problem={problemOf(refused, 'confirm')}
        />
        <Button type="submit" variant="danger">
          {t('identity.deleteButton')}
        </Button>
      </Form>
    </AccountPage>
  );
}
